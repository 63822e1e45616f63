// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The fields for who an organisation is: its name, how a sentence calls it, and its place.

#include "model/policy.h"

#include <QWidget>

#include <memory>

namespace Ui {
class OrganisationFields;
}

namespace mal {

class OrganisationFields : public QWidget {
    Q_OBJECT

public:
    explicit OrganisationFields(QWidget* parent = nullptr);
    ~OrganisationFields() override;

    void setOrganisation(const Organisation& organisation);
    // What is not a field stays as it was given.
    Organisation organisation() const;

    // False without a name; then it says what is missing and puts the cursor there.
    bool check();

private:
    void showNameMissing(bool isMissing);

    std::unique_ptr<Ui::OrganisationFields> m_form;
    Organisation m_given;
};

}  // namespace mal
