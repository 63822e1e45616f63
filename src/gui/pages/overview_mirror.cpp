// SPDX-License-Identifier: EUPL-1.2
#include "gui/pages/overview_mirror.h"

#include "gui/look/text_label.h"
#include "gui/pages/overview_tension.h"

#include <QVBoxLayout>

#include <algorithm>

namespace mal {

OverviewMirror::OverviewMirror(PolicyController& controller, QWidget* parent)
    : QWidget(parent),
      m_controller(controller),
      m_summary(new TextLabel({}, TextRole::Body, Tone::Quiet, this)),
      m_cards(new QVBoxLayout) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1.5));
    column->addWidget(new TextLabel(tr("Spiegel"), TextRole::Heading, Tone::Normal, this));
    column->addWidget(m_summary);
    m_cards->setSpacing(space(1.5));
    column->addLayout(m_cards);
}

void OverviewMirror::refresh() {
    const std::vector<Tension>& tensions = m_controller.tensions();
    std::map<std::string, OverviewTension*> gone = std::move(m_cardOf);
    m_cardOf.clear();
    int index = 0;
    for (const Tension& tension : tensions) {
        OverviewTension*& card = m_cardOf[tension.check->id];
        if (const auto found = gone.find(tension.check->id); found != gone.end()) {
            card = found->second;
            gone.erase(found);
        } else {
            card = new OverviewTension(m_controller, *tension.check, this);
            connect(card, &OverviewTension::goTo, this, &OverviewMirror::goTo);
            m_cards->insertWidget(index, card);
        }
        card->refresh(tension);
        ++index;
    }
    for (const auto& [id, card] : gone) {
        m_cards->removeWidget(card);
        card->hide();
        card->deleteLater();
    }
    const bool isOpen = std::any_of(tensions.begin(), tensions.end(), [](const Tension& tension) { return !tension.isAccepted; });
    m_summary->setText(tensions.empty() ? tr("Wij zien geen keuzes die elkaar tegenspreken.")
                       : isOpen ? tr("Deze keuzes lijken elkaar tegen te spreken. Dat mag. Kies anders, of schrijf op waarom u "
                                     "het bewust zo doet. Wat u schrijft, komt in het beleid.")
                                : tr("Deze keuzes lijken elkaar tegen te spreken. U hebt opgeschreven waarom dat bewust is."));
}

}  // namespace mal
