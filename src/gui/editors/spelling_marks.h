// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The wave under words that are spelled wrong. It follows the text a moment later, so that typing never waits for it.

#include <QObject>
#include <QTimer>

class QMenu;
class QTextCursor;
class QTextEdit;

namespace mal {

class Spelling;

class SpellingMarks : public QObject {
    Q_OBJECT

public:
    // Lives as long as the field, of which it is a child.
    SpellingMarks(Spelling& spelling, QTextEdit& edit);

private:
    void mark();

    Spelling& m_spelling;
    QTextEdit& m_edit;
    QTimer m_soon;
};

// Better spellings for the word at the cursor, above what is in the menu. Nothing where that word is right.
void addSuggestions(QMenu& menu, Spelling& spelling, QTextEdit& edit, const QTextCursor& at);

}  // namespace mal
