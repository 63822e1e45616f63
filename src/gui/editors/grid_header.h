// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The names above the columns and the numbers beside the rows of a table, in line with the text of the cells.

#include <QHeaderView>

namespace mal {

class GridHeader : public QHeaderView {
    Q_OBJECT

public:
    GridHeader(Qt::Orientation orientation, QWidget* parent);

    // Names of columns wrap; this is how high they are with these widths.
    int heightFor(const std::vector<int>& widths) const;
    QFont sectionFont() const;
    static QColor surface();

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
};

}  // namespace mal
