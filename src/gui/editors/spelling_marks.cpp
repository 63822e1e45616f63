// SPDX-License-Identifier: EUPL-1.2
#include "gui/editors/spelling_marks.h"

#include "gui/editors/spelling.h"
#include "gui/look/colours.h"

#include <QApplication>
#include <QMenu>
#include <QTextBlock>
#include <QTextEdit>

namespace mal {

namespace {

constexpr int pause = 350;  // milliseconds without typing

}  // namespace

SpellingMarks::SpellingMarks(Spelling& spelling, QTextEdit& edit) : QObject(&edit), m_spelling(spelling), m_edit(edit) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &SpellingMarks::mark);
    connect(m_edit.document(), &QTextDocument::contentsChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_spelling, &Spelling::changed, &m_soon, qOverload<>(&QTimer::start));
    m_soon.start();
}

void SpellingMarks::mark() {
    QList<QTextEdit::ExtraSelection> marks;
    if (!m_edit.isReadOnly()) {
        QTextCharFormat wave;
        wave.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wave.setUnderlineColor(coloursOf(QApplication::palette()).error);
        for (QTextBlock block = m_edit.document()->begin(); block.isValid(); block = block.next()) {
            for (const Misspelling& word : m_spelling.misspellings(block.text())) {
                QTextCursor cursor(block);
                cursor.setPosition(block.position() + word.start);
                cursor.setPosition(block.position() + word.start + word.length, QTextCursor::KeepAnchor);
                marks.push_back({cursor, wave});
            }
        }
    }
    m_edit.setExtraSelections(marks);
}

void addSuggestions(QMenu& menu, Spelling& spelling, QTextEdit& edit, const QTextCursor& at) {
    const int position = at.positionInBlock();
    for (const Misspelling& word : spelling.misspellings(at.block().text())) {
        if (position < word.start || position > word.start + word.length) continue;
        QTextCursor cursor(at.block());
        cursor.setPosition(at.block().position() + word.start);
        cursor.setPosition(at.block().position() + word.start + word.length, QTextCursor::KeepAnchor);
        const QString wrong = cursor.selectedText();
        QAction* before = menu.actions().isEmpty() ? nullptr : menu.actions().front();
        const QStringList better = spelling.suggestions(wrong);
        for (const QString& each : better) {
            auto* action = new QAction(each, &menu);
            QObject::connect(action, &QAction::triggered, &edit, [cursor, each]() mutable { cursor.insertText(each); });
            menu.insertAction(before, action);
        }
        if (better.isEmpty()) {
            auto* none = new QAction(SpellingMarks::tr("Geen voorstel voor ‘%1’").arg(wrong), &menu);
            none->setEnabled(false);
            menu.insertAction(before, none);
        }
        auto* ignore = new QAction(SpellingMarks::tr("‘%1’ is goed gespeld").arg(wrong), &menu);
        QObject::connect(ignore, &QAction::triggered, &spelling, [&spelling, wrong] { spelling.ignore(wrong); });
        menu.insertAction(before, ignore);
        menu.insertSeparator(before);
        return;
    }
}

}  // namespace mal
