// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What a newer version of the template would do to the open policy, question by question, before anything happens.

#include "rules/upgrade_plan.h"

#include <QDialog>

#include <memory>

namespace Ui {
class UpgradeDialog;
}

namespace mal {

class PolicySession;

class UpgradeDialog : public QDialog {
    Q_OBJECT

public:
    // `after` is the policy as it would become. Both are only looked at, and only here.
    UpgradeDialog(const UpgradePlan& plan, const PolicySession& after, QWidget* parent);
    ~UpgradeDialog() override;

private:
    std::unique_ptr<Ui::UpgradeDialog> m_form;
};

}  // namespace mal
