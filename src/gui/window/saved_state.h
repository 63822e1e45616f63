// SPDX-License-Identifier: EUPL-1.2
#pragma once

// "Opgeslagen om 14:03": whether what is open is in its file, at the end of the menu bar, where it is always in sight. It says so
// in words that change as little as possible: a screen reader reads each change.

#include <QWidget>

class QMenuBar;

namespace mal {

class PolicyController;
class TextLabel;

class SavedState : public QWidget {
    Q_OBJECT

public:
    // Takes its place in the corner of `bar`.
    explicit SavedState(QMenuBar& bar);

    void tell(const PolicyController& controller, bool isChanged);
    // While no policy is open.
    void clear();

private:
    void say(const QString& words);

    QMenuBar& m_bar;
    TextLabel* m_words;
};

}  // namespace mal
