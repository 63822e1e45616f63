// SPDX-License-Identifier: EUPL-1.2
#include "gui/editors/table_editor.h"

#include "gui/editors/pasted_table.h"
#include "gui/editors/row_form.h"
#include "gui/editors/suggested_rows.h"
#include "gui/editors/table_grid.h"
#include "gui/look/flow_layout.h"
#include "gui/look/icons.h"
#include "gui/look/text_label.h"
#include "gui/look/visibility.h"
#include "gui/texts.h"
#include "rules/answers.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace mal {

TableEditor::TableEditor(PolicyController& controller, const Question& question, const TableQuestion& body, QWidget* parent)
    : Editor(controller, question, parent),
      m_body(body),
      m_grid(new TableGrid(label(), body, this)),
      m_empty(new TextLabel(tr("Er staat nog niets in deze tabel."), TextRole::Body, Tone::Quiet, this)),
      m_told(new TextLabel({}, TextRole::Body, Tone::Quiet, this)),
      m_buttons(new QWidget(this)) {
    setAccessibleName(label());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(0.75));
    column->addWidget(m_grid);
    column->addWidget(m_empty);
    makeButtons();
    column->addWidget(m_buttons);
    column->addWidget(m_told);
    m_told->hide();
    if (!body.suggestedRows.empty()) {
        m_suggested = new SuggestedRows(body, this);
        column->addWidget(m_suggested);
        connect(m_suggested, &SuggestedRows::wanted, this, [this](const std::vector<TableRow>& wanted) {
            std::vector<TableRow> all = rows();
            all.insert(all.end(), wanted.begin(), wanted.end());
            give(std::move(all));
        });
    }
    connectGrid();
}

void TableEditor::makeButtons() {
    auto* row = new FlowLayout(m_buttons);
    row->setSpacing(space(0.5));
    const auto button = [&](const QString& shape, const QString& words, const QString& keys, const auto& action) {
        auto* made = new QPushButton(icon(shape), words, m_buttons);
        made->setAutoDefault(false);
        made->setAccessibleDescription(label());
        made->setToolTip(tr("%1 (%2)").arg(words, keys));
        row->addWidget(made);
        connect(made, &QPushButton::clicked, this, action);
        return made;
    };
    button(QStringLiteral("plus"), tr("Rij toevoegen"), tr("Ctrl+Enter"), [this] { add(); });
    m_edit = button(QStringLiteral("edit"), tr("Rij bewerken…"), tr("Shift+Enter"), [this] { editRow(); });
    m_up = button(QStringLiteral("arrow-up"), tr("Omhoog"), tr("Alt+pijl omhoog"), [this] { move(-1); });
    m_down = button(QStringLiteral("arrow-down"), tr("Omlaag"), tr("Alt+pijl omlaag"), [this] { move(1); });
    m_remove = button(QStringLiteral("trash"), tr("Rij verwijderen"), tr("Delete op een gekozen rij"), [this] { remove(); });
    for (QPushButton* each : {m_edit, m_up, m_down, m_remove})
        each->setFlat(true);
}

void TableEditor::connectGrid() {
    connect(m_grid, &TableGrid::cellTyped, this, &TableEditor::setCell);
    connect(m_grid, &TableGrid::addWanted, this, &TableEditor::add);
    connect(m_grid, &TableGrid::removeWanted, this, &TableEditor::remove);
    connect(m_grid, &TableGrid::clearWanted, this, &TableEditor::clearCells);
    connect(m_grid, &TableGrid::moveWanted, this, &TableEditor::move);
    connect(m_grid, &TableGrid::pasteWanted, this, &TableEditor::paste);
    connect(m_grid, &TableGrid::formWanted, this, &TableEditor::editRow);
    connect(m_grid, &QTableWidget::currentCellChanged, this, &TableEditor::showButtons);
}

std::vector<TableRow> TableEditor::rows() const {
    const auto* answer = answerAs<TableAnswer>(controller().policy(), question().id);
    return answer ? answer->rows : std::vector<TableRow>();
}

void TableEditor::refresh() {
    const std::vector<TableRow> all = rows();
    m_grid->show(all);
    m_grid->setReadOnly(!controller().mayChange());
    setShown(*m_grid, !all.empty());
    setShown(*m_empty, all.empty());
    m_buttons->setVisible(controller().mayChange());
    if (m_suggested) m_suggested->show(all, controller().mayChange());
    showButtons();
}

void TableEditor::showButtons() {
    const int row = m_grid->currentRow();
    const bool hasRow = row >= 0 && row < m_grid->rowCount();
    m_edit->setEnabled(hasRow);
    m_remove->setEnabled(hasRow);
    m_up->setEnabled(hasRow && row > 0);
    m_down->setEnabled(hasRow && row + 1 < m_grid->rowCount());
}

void TableEditor::tell(const QString& words) {
    m_told->setText(words);
    m_told->setVisible(!words.isEmpty());
}

void TableEditor::give(std::vector<TableRow> rows) {
    tell({});
    controller().edit([&](PolicySession& session) { session.setAnswer(question().id, TableAnswer{std::move(rows)}); });
    refresh();
}

void TableEditor::setCell(int row, int column, const QString& text) {
    std::vector<TableRow> all = rows();
    if (row < 0 || row >= static_cast<int>(all.size())) return;
    TableRow& cells = all[static_cast<std::size_t>(row)];
    const std::string& id = m_body.columns[static_cast<std::size_t>(column)].id;
    const std::string words = typed(text);
    if (words.empty()) {
        cells.erase(id);
    } else {
        cells[id] = words;
    }
    give(std::move(all));
}

void TableEditor::clearCells() {
    std::vector<TableRow> all = rows();
    for (const QModelIndex& index : m_grid->selectionModel()->selectedIndexes()) {
        const auto row = static_cast<std::size_t>(index.row());
        if (row < all.size()) all[row].erase(m_body.columns[static_cast<std::size_t>(index.column())].id);
    }
    give(std::move(all));
}

void TableEditor::add() {
    std::vector<TableRow> all = rows();
    const int at = m_grid->hasFocus() && m_grid->currentRow() >= 0 ? m_grid->currentRow() + 1 : static_cast<int>(all.size());
    all.insert(all.begin() + at, TableRow());
    give(std::move(all));
    if (at >= m_grid->rowCount()) return;
    m_grid->setFocus(Qt::OtherFocusReason);
    m_grid->setCurrentCell(at, 0);
    m_grid->editItem(m_grid->item(at, 0));
}

void TableEditor::remove() {
    std::vector<TableRow> all = rows();
    const int row = m_grid->currentRow();
    if (row < 0 || row >= static_cast<int>(all.size())) return;
    const int column = m_grid->currentColumn();
    all.erase(all.begin() + row);
    give(std::move(all));
    if (m_grid->rowCount() > 0) m_grid->setCurrentCell(qMin(row, m_grid->rowCount() - 1), column);
}

void TableEditor::move(int by) {
    std::vector<TableRow> all = rows();
    const int from = m_grid->currentRow();
    const int to = from + by;
    const int count = static_cast<int>(all.size());
    if (from < 0 || from >= count || to < 0 || to >= count) return;
    std::swap(all[static_cast<std::size_t>(from)], all[static_cast<std::size_t>(to)]);
    give(std::move(all));
    m_grid->setCurrentCell(to, m_grid->currentColumn());
}

void TableEditor::editRow() {
    const int row = m_grid->currentRow();
    const std::vector<TableRow> before = rows();
    if (row < 0 || row >= static_cast<int>(before.size())) return;
    const auto index = static_cast<std::size_t>(row);
    auto* form = new RowForm(tr("Rij %1 bewerken").arg(row + 1), m_body, before[index], this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &QDialog::accepted, this, [this, form, index] {
        std::vector<TableRow> all = rows();
        if (index >= all.size()) return;
        all[index] = form->row();
        give(std::move(all));
    });
    form->open();
}

void TableEditor::paste() {
    const QMimeData* offered = QApplication::clipboard()->mimeData();
    if (!offered || !offered->hasText()) return;
    const std::vector<QStringList> cells = pastedTable(offered->text());
    if (cells.empty()) return;
    const bool isOneCell = cells.size() == 1 && cells.front().size() == 1;
    if (isOneCell && m_grid->currentRow() >= 0) {
        setCell(m_grid->currentRow(), m_grid->currentColumn(), cells.front().front());
    } else {
        pasteRows(cells);
    }
}

void TableEditor::pasteRows(const std::vector<QStringList>& cells) {
    std::vector<TableRow> all = rows();
    const int columns = static_cast<int>(m_body.columns.size());
    auto at = all.begin() + (m_grid->currentRow() >= 0 ? qMin(m_grid->currentRow() + 1, static_cast<int>(all.size())) : 0);
    if (m_grid->currentRow() < 0) at = all.end();
    int added = 0;
    bool hadMore = false;
    for (const QStringList& line : cells) {
        TableRow row;
        for (int column = 0; column < qMin(columns, static_cast<int>(line.size())); ++column) {
            QString text = line[column];
            if (column == columns - 1 && line.size() > columns) {  // nothing of a paste is lost
                hadMore = true;
                text = line.mid(column).join(QStringLiteral("; "));
            }
            const std::string words = typed(text.trimmed());
            if (!words.empty()) row[m_body.columns[static_cast<std::size_t>(column)].id] = words;
        }
        if (row.empty()) continue;
        at = all.insert(at, std::move(row)) + 1;
        ++added;
    }
    give(std::move(all));
    QString words = added == 1 ? tr("1 rij geplakt.") : tr("%1 rijen geplakt.").arg(added);
    if (hadMore)
        words += QLatin1Char(' ') +
                 tr("Er waren meer kolommen dan hier. Wat over was, staat in ‘%1’.").arg(toQString(m_body.columns.back().label));
    tell(words);
}

void TableEditor::takeFocus() {
    if (!m_grid->isVisibleTo(this)) return Editor::takeFocus();
    m_grid->setFocus(Qt::TabFocusReason);
    if (m_grid->currentRow() < 0) m_grid->setCurrentCell(0, 0);
}

}  // namespace mal
