// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Asks once more, in the page itself, before what cannot be undone. Enter and Escape are the way back.

#include "gui/look/surface.h"

#include <functional>

class QPushButton;

namespace mal {

class TextLabel;

class AdoptConfirmation : public Surface {
    Q_OBJECT

public:
    explicit AdoptConfirmation(QWidget* parent);

    // `after` gets the focus when it is called off.
    void ask(const QString& question, const QString& yes, const std::function<void()>& action, QWidget* after);
    void callOff();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    TextLabel* m_question;
    QPushButton* m_yes;
    QPushButton* m_no;
    std::function<void()> m_action;
    QWidget* m_after = nullptr;
};

}  // namespace mal
