// SPDX-License-Identifier: EUPL-1.2
#include "gui/pages/overview_page.h"

#include "gui/pages/overview_actions.h"
#include "gui/pages/overview_mirror.h"
#include "gui/pages/overview_profile.h"

#include <QVBoxLayout>

#include <algorithm>

namespace mal {

OverviewPage::OverviewPage(PolicyController& controller, QWidget* parent)
    : ColumnPage(controller, tr("Beeld"), tr("Uw keuzes naast elkaar. Er is geen goed of fout: elke bewuste keuze is goed."),
                 parent) {
    const PolicyTemplate& mal = controller.mal();
    const auto add = [this](auto* part) {
        part->layout()->setContentsMargins(0, space(2), 0, 0);
        column().addWidget(part);
        return part;
    };
    if (mal.profile) {
        m_profile = add(new OverviewProfile(controller, content()));
        connect(m_profile, &OverviewProfile::goTo, this, &Page::goTo);
    }
    const bool hasTensions =
        std::any_of(mal.checks.begin(), mal.checks.end(), [](const Check& check) { return !check.isOpenPoint; });
    if (hasTensions) {
        m_mirror = add(new OverviewMirror(controller, content()));
        connect(m_mirror, &OverviewMirror::goTo, this, &Page::goTo);
    }
    m_actions = add(new OverviewActions(controller, content()));
    connect(m_actions, &OverviewActions::goTo, this, &Page::goTo);
    if (!mal.profile && !hasTensions && mal.actions.empty()) setLead(tr("Deze mal heeft geen leeswijzer, spiegel of acties."));
    column().addStretch(1);
    refresh();
}

void OverviewPage::refresh() {
    if (m_profile) m_profile->refresh();
    if (m_mirror) m_mirror->refresh();
    m_actions->refresh();
}

}  // namespace mal
