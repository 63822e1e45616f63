// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Changes who an open policy is of: names, house style, who signs. One step to undo.

#include "gui/policy_controller.h"

#include <QDialog>

#include <memory>

namespace Ui {
class OrganisationDialog;
}

namespace mal {

class OrganisationDialog : public QDialog {
    Q_OBJECT

public:
    // The controller must outlive the dialog; `folder` is where choosing a logo begins.
    OrganisationDialog(PolicyController& controller, const QString& folder, QWidget* parent);
    ~OrganisationDialog() override;

    void accept() override;

Q_SIGNALS:
    void folderChanged(const QString& folder);

private:
    void showReadOnly();

    PolicyController& m_controller;
    std::unique_ptr<Ui::OrganisationDialog> m_form;
};

}  // namespace mal
