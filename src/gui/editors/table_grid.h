// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The table on the screen: wrapped cells, rows and columns as wide and high as their text asks, as high as all its rows, never
// wider than its place. It shows rows and says what a person does with them; what that means is table_editor.h's business.

#include "model/policy.h"
#include "model/question.h"

#include <QHash>
#include <QTableWidget>

#include <optional>

namespace mal {

class TableGrid : public QTableWidget {
    Q_OBJECT

public:
    TableGrid(const QString& name, const TableQuestion& table, QWidget* parent);

    // Keeps the current cell and the selection.
    void show(const std::vector<TableRow>& rows);
    void setReadOnly(bool isReadOnly);
    bool isWholeRowSelected() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void cellTyped(int row, int column, const QString& text);
    void addWanted();
    void removeWanted();
    void clearWanted();
    void moveWanted(int by);
    void pasteWanted();
    void formWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    // What a column asks, whatever the width of the table: at least its longest word, best its longest text.
    struct ColumnNeed {
        int least = 0;
        int wanted = 0;
    };
    struct Sizes {
        std::vector<int> columns;
        std::vector<int> rows;
        int header = 0;
    };

    const std::vector<ColumnNeed>& needs() const;
    ColumnNeed needOf(int column) const;
    const Sizes& sizesFor(int width) const;
    std::vector<int> columnWidths(int width) const;
    int neededHeight(int row, const std::vector<int>& widths) const;
    int headerHeight(const std::vector<int>& widths) const;
    int rowNumberWidth() const;
    void measureAgain();
    void fit();

    const TableQuestion& m_table;
    bool m_isShowing = false;
    // Layouts ask the same widths over and over, and measuring text is what takes the time.
    mutable std::optional<std::vector<ColumnNeed>> m_needs;
    mutable QHash<int, Sizes> m_sizes;
};

}  // namespace mal
