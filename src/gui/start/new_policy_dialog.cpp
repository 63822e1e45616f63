// SPDX-License-Identifier: EUPL-1.2
#include "gui/start/new_policy_dialog.h"

#include "base/error.h"
#include "gui/start/form_look.h"
#include "gui/texts.h"

#include <ui_new_policy.h>

#include <utility>

namespace mal {

NewPolicyDialog::NewPolicyDialog(const std::vector<std::string>& templates, const QString& folder, QWidget* parent)
    : QDialog(parent), m_form(std::make_unique<Ui::NewPolicyDialog>()) {
    m_form->setupUi(this);
    m_form->heading->setRole(TextRole::Title);
    m_form->lead->setTone(Tone::Quiet);
    m_form->problem->setTone(Tone::Error);
    for (TextLabel* heading : {m_form->malHeading, m_form->organisationHeading, m_form->logoHeading})
        heading->setRole(TextRole::Heading);
    showProblem({});
    m_form->choice->setFolder(folder);
    m_form->logo->setFolder(folder);
    m_form->choice->offer(templates);
    connect(m_form->begin, &QPushButton::clicked, this, &NewPolicyDialog::accept);
    connect(m_form->cancel, &QPushButton::clicked, this, &NewPolicyDialog::reject);
    connect(m_form->choice, &TemplateChoice::folderChanged, this, &NewPolicyDialog::folderChanged);
    connect(m_form->logo, &LogoField::folderChanged, this, &NewPolicyDialog::folderChanged);
    fitToScreen(*this, *m_form->area);
    m_form->organisation->setFocus();
}

NewPolicyDialog::~NewPolicyDialog() = default;

void NewPolicyDialog::accept() {
    showProblem({});
    const bool isChosen = m_form->choice->check();
    const bool isNamed = m_form->organisation->check();
    if (!isChosen || !isNamed) return;
    try {
        create();
    } catch (const Error& error) {
        showProblem(sentenceOf(error));
    }
    if (m_session) QDialog::accept();
}

void NewPolicyDialog::create() {
    const std::string path = m_form->choice->path();
    const Organisation organisation = m_form->organisation->organisation();
    OpenedPolicy opened = PolicySession::create(path, organisation);
    // The file was changed since it was chosen.
    if (!opened.session) return m_form->choice->take(path);
    HouseStyle style;
    style.logo = m_form->logo->logo();
    if (style.logo) opened.session->setOrganisation(organisation, style, {});
    m_session = std::move(opened.session);
}

void NewPolicyDialog::showProblem(const QString& problem) {
    m_form->problem->setText(problem);
    m_form->problem->setVisible(!problem.isEmpty());
}

}  // namespace mal
