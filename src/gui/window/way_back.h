// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The way back to a page that looks at the whole (Controle, Beeld, Vaststellen), for who went from there to one answer. It lasts
// until another section is opened.

#include "gui/window/steps.h"

#include <QPointer>
#include <QWidget>

#include <optional>

namespace mal {

class WayBack {
public:
    // `pressed` is the control that led away.
    void remember(const WizardStep& from, const WizardStep& to, QWidget* pressed);
    // Something else is shown.
    void follow(const WizardStep& shown);

    // Where it leads; nothing where there is none.
    const std::optional<WizardStep>& to() const { return m_from; }
    // The keyboard where it was; false where that is not there any more.
    bool restoreFocus(const QWidget& page) const;

private:
    std::optional<WizardStep> m_from;
    WizardStep m_away;
    QPointer<QWidget> m_pressed;
    QString m_name;  // accessible name of what was pressed: a page may have made its lines anew
};

}  // namespace mal
