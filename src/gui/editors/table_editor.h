// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Rows that people write themselves, take over from the examples of the template, or paste from a spreadsheet. Everything that
// can be done with a row has a button and a key.

#include "gui/editors/editor.h"

#include <vector>

class QPushButton;

namespace mal {

class SuggestedRows;
class TableGrid;
class TextLabel;

class TableEditor : public Editor {
    Q_OBJECT

public:
    TableEditor(PolicyController& controller, const Question& question, const TableQuestion& body, QWidget* parent);

    void refresh() override;
    void takeFocus() override;

    TableGrid* grid() const { return m_grid; }

private:
    void makeButtons();
    void connectGrid();
    std::vector<TableRow> rows() const;
    void give(std::vector<TableRow> rows);
    void setCell(int row, int column, const QString& text);
    void clearCells();
    void add();
    void remove();
    void move(int by);
    void editRow();
    void paste();
    void pasteRows(const std::vector<QStringList>& cells);
    void showButtons();
    void tell(const QString& words);

    const TableQuestion& m_body;
    TableGrid* m_grid;
    TextLabel* m_empty;
    SuggestedRows* m_suggested = nullptr;
    TextLabel* m_told;  // what a paste did
    QWidget* m_buttons;
    QPushButton* m_edit = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    QPushButton* m_remove = nullptr;
};

}  // namespace mal
