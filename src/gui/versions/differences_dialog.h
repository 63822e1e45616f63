// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Shows what differs between two policies, to read and nothing else.

#include "gui/versions/comparison_words.h"
#include "rules/comparison.h"

#include <QDialog>
#include <QStringList>

#include <memory>
#include <vector>

namespace Ui {
class DifferencesDialog;
}

namespace mal {

class DifferencesDialog : public QDialog {
    Q_OBJECT

public:
    // `lead` is what to know before reading on, a sentence each.
    DifferencesDialog(const QString& title, const QStringList& lead, std::vector<Difference> differences,
                      const ComparisonWords& words, QWidget* parent);
    ~DifferencesDialog() override;

private:
    std::unique_ptr<Ui::DifferencesDialog> m_form;
};

}  // namespace mal
