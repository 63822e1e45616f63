// SPDX-License-Identifier: EUPL-1.2
#include "gui/start/organisation_fields.h"

#include "gui/texts.h"
#include "rules/answers.h"
#include "storage/limits.h"

#include <ui_organisation_fields.h>

namespace mal {

OrganisationFields::OrganisationFields(QWidget* parent) : QWidget(parent), m_form(std::make_unique<Ui::OrganisationFields>()) {
    m_form->setupUi(this);
    for (QLineEdit* field : {m_form->name, m_form->shortName, m_form->place})
        field->setMaxLength(static_cast<int>(longestName));
    for (TextLabel* hint : {m_form->nameHint, m_form->shortNameHint}) {
        hint->setRole(TextRole::Small);
        hint->setTone(Tone::Quiet);
    }
    m_form->nameProblem->setTone(Tone::Error);
    setFocusProxy(m_form->name);
    showNameMissing(false);
    connect(m_form->name, &QLineEdit::textEdited, this, [this] { showNameMissing(false); });
}

OrganisationFields::~OrganisationFields() = default;

void OrganisationFields::setOrganisation(const Organisation& organisation) {
    m_given = organisation;
    m_form->name->setText(toQString(organisation.name));
    m_form->shortName->setText(toQString(organisation.shortName));
    m_form->place->setText(toQString(organisation.place));
}

Organisation OrganisationFields::organisation() const {
    Organisation organisation = m_given;
    organisation.name = typed(m_form->name->text().trimmed());
    organisation.shortName = typed(m_form->shortName->text().trimmed());
    organisation.place = typed(m_form->place->text().trimmed());
    return organisation;
}

bool OrganisationFields::check() {
    const bool isMissing = isBlank(organisation().name);
    showNameMissing(isMissing);
    if (isMissing) m_form->name->setFocus(Qt::TabFocusReason);
    return !isMissing;
}

void OrganisationFields::showNameMissing(bool isMissing) {
    m_form->nameProblem->setVisible(isMissing);
    // Heard with the field as long as it holds.
    m_form->name->setAccessibleDescription(isMissing ? m_form->nameProblem->text() : m_form->nameHint->text());
}

}  // namespace mal
