// SPDX-License-Identifier: EUPL-1.2
#pragma once

// "Eerdere versies": keeps the policy as it is now under a name, shows what changed since an earlier version, and goes back to
// one. Going back is one step to undo, and the present is kept as well.

#include "gui/versions/earlier_versions.h"

#include <QDialog>

#include <memory>

namespace Ui {
class VersionsDialog;
}

namespace mal {

class VersionsDialog : public QDialog {
    Q_OBJECT

public:
    // The controller must outlive the dialog.
    VersionsDialog(PolicyController& controller, std::vector<Backup> backups, QWidget* parent);
    ~VersionsDialog() override;

Q_SIGNALS:
    // To see a backup as a policy of its own, which has no file yet.
    void copyWanted(const QString& path);

private:
    const EarlierVersion* chosen() const;
    void fill();
    void showChosen();
    void showDifferences(const EarlierVersion& version);
    void keep();
    void goBack();
    void forget();

    PolicyController& m_controller;
    std::vector<Backup> m_backups;
    std::vector<EarlierVersion> m_versions;  // in the order of the list
    std::unique_ptr<Ui::VersionsDialog> m_form;
};

}  // namespace mal
