// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Who signs the policy: a row of two fields each, in the order in which they will stand below it.

#include "model/policy.h"

#include <QList>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace mal {

class TextLabel;

class SignatoriesField : public QWidget {
    Q_OBJECT

public:
    explicit SignatoriesField(QWidget* parent = nullptr);

    void setSignatories(const std::vector<Signatory>& signatories);
    // Without the rows that say nothing.
    std::vector<Signatory> signatories() const;

private:
    struct Row {
        Signatory given;  // keeps what is not a field
        QWidget* widget = nullptr;
        QLineEdit* name = nullptr;
        QLineEdit* role = nullptr;
        QPushButton* up = nullptr;
        QPushButton* remove = nullptr;
    };

    QWidget* makeHeads();
    void add(const Signatory& signatory);
    void moveUp(QWidget* row);
    void remove(QWidget* row);
    qsizetype indexOf(const QWidget* row) const;
    void nameRows();

    QWidget* m_heads;  // above the fields
    QVBoxLayout* m_column;
    QPushButton* m_more;
    TextLabel* m_none;
    QList<Row> m_rows;
};

}  // namespace mal
