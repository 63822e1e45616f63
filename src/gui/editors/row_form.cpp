// SPDX-License-Identifier: EUPL-1.2
#include "gui/editors/row_form.h"

#include "gui/editors/plain_field.h"
#include "gui/look/text_label.h"
#include "gui/texts.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace mal {

RowForm::RowForm(const QString& title, const TableQuestion& table, TableRow row, QWidget* parent)
    : QDialog(parent), m_table(table), m_row(std::move(row)) {
    setWindowTitle(title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space(2.5), space(2), space(2.5), space(2));
    column->setSpacing(space(0.5));
    for (const TableColumn& each : table.columns) {
        auto* label = new TextLabel(toQString(each.label), TextRole::Strong, Tone::Normal, this);
        auto* field = new PlainField(toQString(each.label), this);
        const auto cell = m_row.find(each.id);
        if (cell != m_row.end()) field->setPlainText(toQString(cell->second));
        label->setBuddy(field);
        column->addWidget(label);
        column->addWidget(field);
        column->addSpacing(space(0.5));
        m_fields.push_back(field);
    }
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Bewaren"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(tr("Annuleren"), QDialogButtonBox::RejectRole);
    column->addSpacing(space(0.5));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

TableRow RowForm::row() const {
    TableRow result = m_row;
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const std::string text = typed(m_fields[i]->toPlainText());
        result.erase(m_table.columns[i].id);
        if (!text.empty()) result[m_table.columns[i].id] = text;
    }
    return result;
}

}  // namespace mal
