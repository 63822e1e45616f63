// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Begins a new policy: which template, and for whom. Closes only when there is one.

#include "session/policy_session.h"

#include <QDialog>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace Ui {
class NewPolicyDialog;
}

namespace mal {

class NewPolicyDialog : public QDialog {
    Q_OBJECT

public:
    // `templates` are the files to choose from (session/shipped_files.h), `folder` is where choosing another file begins.
    NewPolicyDialog(const std::vector<std::string>& templates, const QString& folder, QWidget* parent);
    ~NewPolicyDialog() override;

    // The new policy, once; nothing where the dialog was cancelled.
    std::optional<PolicySession> takeSession() { return std::exchange(m_session, std::nullopt); }

    void accept() override;

Q_SIGNALS:
    void folderChanged(const QString& folder);

private:
    void create();
    void showProblem(const QString& problem);

    std::unique_ptr<Ui::NewPolicyDialog> m_form;
    std::optional<PolicySession> m_session;
};

}  // namespace mal
