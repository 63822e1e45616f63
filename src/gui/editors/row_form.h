// SPDX-License-Identifier: EUPL-1.2
#pragma once

// One row of a table as a form: a labelled field for each column. The editor inside a cell does not reach a screen reader, this
// does.

#include "model/policy.h"
#include "model/question.h"

#include <QDialog>

#include <vector>

namespace mal {

class PlainField;

class RowForm : public QDialog {
    Q_OBJECT

public:
    RowForm(const QString& title, const TableQuestion& table, TableRow row, QWidget* parent);

    // As it was given, with what was typed. Columns that the template does not have stay.
    TableRow row() const;

private:
    const TableQuestion& m_table;
    TableRow m_row;
    std::vector<PlainField*> m_fields;
};

}  // namespace mal
