// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Somebody else changed the file of the open policy: shows what differs, place by place, and lets a person choose what stays.
// Changes nothing itself; what was chosen is asked for once the dialog was accepted.

#include "session/policy_session.h"

#include <QDialog>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace Ui {
class CompareDialog;
}

namespace mal {

class CompareDialog : public QDialog {
    Q_OBJECT

public:
    // Reads the file of `mine`, which must outlive the dialog and stay as it is meanwhile.
    CompareDialog(const PolicySession& mine, QWidget* parent);
    ~CompareDialog() override;

    // Only after it was accepted: what was in the file, and where that is to come in the place of mine.
    const PolicySession& theirs() const { return m_theirs.value(); }
    std::vector<Address> taken() const;

    // Not while the file is another one than was shown: then it is shown again.
    void accept() override;

private:
    // `first` comes before the other remarks.
    void read(const QStringList& first);
    // What somebody should know before choosing.
    QStringList remarks() const;
    bool mayChoose() const;
    bool isAsShown() const;
    void showDifferences(const QStringList& first);
    void showReason(const QString& reason);

    const PolicySession& m_mine;
    std::optional<PolicySession> m_theirs;  // nothing while the file cannot be read
    std::unique_ptr<Ui::CompareDialog> m_form;
};

}  // namespace mal
