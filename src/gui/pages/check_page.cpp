// SPDX-License-Identifier: EUPL-1.2
#include "gui/pages/check_page.h"

#include "gui/look/surface.h"
#include "gui/pages/check_answers.h"
#include "gui/pages/check_points.h"
#include "gui/pages/check_remarks.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace mal {

CheckPage::CheckPage(PolicyController& controller, QWidget* parent)
    : ColumnPage(controller, tr("Controle"), {}, parent),
      m_points(new CheckPoints(controller, content())),
      m_remarks(new CheckRemarks(controller, content())),
      m_answers(new CheckAnswers(controller, content())) {
    column().addWidget(m_points);
    addWayOn();
    for (QWidget* part : {static_cast<QWidget*>(m_remarks), static_cast<QWidget*>(m_answers)}) {
        part->layout()->setContentsMargins(0, space(2), 0, 0);
        column().addWidget(part);
    }
    column().addStretch(1);
    connect(m_points, &CheckPoints::goTo, this, &Page::goTo);
    connect(m_points, &CheckPoints::organisationWanted, this, &CheckPage::organisationWanted);
    connect(m_remarks, &CheckRemarks::goTo, this, &Page::goTo);
    connect(m_remarks, &CheckRemarks::overviewWanted, this, &CheckPage::overviewWanted);
    connect(m_answers, &CheckAnswers::goTo, this, &Page::goTo);
    refresh();
}

void CheckPage::addWayOn() {
    auto* card = new Surface(SurfaceKind::Accent, content());
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(space(2.5), space(2), space(2.5), space(2));
    inside->setSpacing(space(1.5));
    m_wayOn = new TextLabel({}, TextRole::Body, Tone::Normal, card);
    m_adopt = new QPushButton(tr("Naar Vaststellen"), card);
    m_adopt->setDefault(true);
    m_export = new QPushButton(tr("Naar Exporteren"), card);
    m_export->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_adopt);
    buttons->addWidget(m_export);
    buttons->addStretch(1);
    inside->addWidget(m_wayOn);
    inside->addLayout(buttons);
    column().addWidget(card);
    connect(m_adopt, &QPushButton::clicked, this, &CheckPage::adoptWanted);
    connect(m_export, &QPushButton::clicked, this, &CheckPage::exportWanted);
}

void CheckPage::refresh() {
    m_points->refresh();
    m_remarks->refresh();
    m_answers->refresh();
    tell();
}

void CheckPage::tell() {
    const std::size_t count = controller().openPoints().size();
    const bool isAdopted = controller().policy().status == Status::Adopted;
    m_adopt->setVisible(count == 0);
    if (isAdopted && count == 0) {
        setLead(tr("Dit beleid is vastgesteld. Er staat niets open."));
        m_wayOn->setText(tr("Wilt u iets veranderen? Begin dan bij Vaststellen een nieuwe versie."));
    } else if (count == 0) {
        setLead(tr("Er staat niets meer open. U kunt het beleid vaststellen."));
        m_wayOn->setText(tr("Loop uw antwoorden hieronder nog eens langs, of ga door naar Vaststellen."));
    } else {
        setLead(count == 1
                    ? tr("Nog één punt, en het beleid kan worden vastgesteld.")
                    : tr("Nog %1 punten, en het beleid kan worden vastgesteld. Kies een punt om het in te vullen.").arg(count));
        m_wayOn->setText(
            tr("U hoeft niet te wachten: het document maken kan nu al. Zolang het beleid niet is vastgesteld, staat er "
               "CONCEPT op elke bladzijde."));
    }
}

}  // namespace mal
