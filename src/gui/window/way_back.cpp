// SPDX-License-Identifier: EUPL-1.2
#include "gui/window/way_back.h"

namespace mal {

void WayBack::remember(const WizardStep& from, const WizardStep& to, QWidget* pressed) {
    m_from = from;
    m_away = to;
    m_pressed = pressed;
    m_name = pressed ? pressed->accessibleName() : QString();
}

void WayBack::follow(const WizardStep& shown) {
    if (m_from && shown != m_away) m_from.reset();
}

bool WayBack::restoreFocus(const QWidget& page) const {
    if (m_pressed && m_pressed->isVisible()) {
        m_pressed->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (m_name.isEmpty()) return false;
    for (QWidget* candidate : page.findChildren<QWidget*>()) {
        if (candidate->accessibleName() != m_name || !candidate->isVisible()) continue;
        candidate->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

}  // namespace mal
