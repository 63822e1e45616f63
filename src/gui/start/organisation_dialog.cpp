// SPDX-License-Identifier: EUPL-1.2
#include "gui/start/organisation_dialog.h"

#include "gui/start/form_look.h"
#include "gui/texts.h"

#include <ui_organisation.h>

namespace mal {

OrganisationDialog::OrganisationDialog(PolicyController& controller, const QString& folder, QWidget* parent)
    : QDialog(parent), m_controller(controller), m_form(std::make_unique<Ui::OrganisationDialog>()) {
    m_form->setupUi(this);
    m_form->heading->setRole(TextRole::Title);
    m_form->logoTitle->setRole(TextRole::Strong);
    for (TextLabel* heading : {m_form->styleHeading, m_form->signatoriesHeading})
        heading->setRole(TextRole::Heading);
    m_form->problem->setTone(Tone::Error);
    m_form->problem->hide();
    const Policy& policy = controller.policy();
    m_form->organisation->setOrganisation(policy.organisation);
    m_form->colour->setColour(policy.houseStyle.colour);
    m_form->logo->setLogo(policy.houseStyle.logo);
    m_form->logo->setFolder(folder);
    m_form->signatories->setSignatories(policy.signatories);
    showReadOnly();
    connect(m_form->apply, &QPushButton::clicked, this, &OrganisationDialog::accept);
    connect(m_form->cancel, &QPushButton::clicked, this, &OrganisationDialog::reject);
    connect(m_form->logo, &LogoField::folderChanged, this, &OrganisationDialog::folderChanged);
    connect(&controller, &PolicyController::refused, this, [this](const QString& why) {
        m_form->problem->setText(why);
        m_form->problem->show();
    });
    fitToScreen(*this, *m_form->area);
}

OrganisationDialog::~OrganisationDialog() = default;

void OrganisationDialog::accept() {
    m_form->problem->hide();
    const bool isColour = m_form->colour->check();
    if (!m_form->organisation->check() || !isColour) return;
    HouseStyle style = m_controller.policy().houseStyle;
    style.colour = m_form->colour->colour();
    style.logo = m_form->logo->logo();
    const bool isDone = m_controller.edit([&](PolicySession& session) {
        session.setOrganisation(m_form->organisation->organisation(), style, m_form->signatories->signatories());
    });
    if (isDone) QDialog::accept();
}

void OrganisationDialog::showReadOnly() {
    const auto reason = m_controller.session().readOnlyReason();
    m_form->reason->setVisible(reason.has_value());
    if (!reason) return;
    m_form->reason->setText(toQString(text(*reason)));
    m_form->reason->setTone(Tone::Attention);
    for (QWidget* each :
         std::initializer_list<QWidget*>{m_form->organisation, m_form->colour, m_form->logo, m_form->signatories, m_form->apply})
        each->setEnabled(false);
    m_form->cancel->setText(tr("&Sluiten"));
}

}  // namespace mal
