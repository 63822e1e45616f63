// SPDX-License-Identifier: EUPL-1.2
#include "gui/editors/grid_header.h"

#include "gui/editors/cell_delegate.h"
#include "gui/look/measured_text.h"
#include "gui/look/painting.h"
#include "gui/look/type_scale.h"

#include <QApplication>
#include <QPainter>

namespace mal {

GridHeader::GridHeader(Qt::Orientation orientation, QWidget* parent) : QHeaderView(orientation, parent) {
    setSectionResizeMode(QHeaderView::Fixed);
    setSectionsClickable(orientation == Qt::Vertical);  // a click on its number selects a row
    setMinimumSectionSize(1);
}

QFont GridHeader::sectionFont() const {
    return fontFor(orientation() == Qt::Horizontal ? TextRole::Strong : TextRole::Small, QApplication::font());
}

int GridHeader::heightFor(const std::vector<int>& widths) const {
    const QFont font = sectionFont();
    int height = QFontMetrics(font).height();
    for (int section = 0; section < static_cast<int>(widths.size()); ++section) {
        const QString name = model()->headerData(section, orientation()).toString();
        const int room = widths[static_cast<std::size_t>(section)] - 2 * CellDelegate::padding();
        height = qMax(height, wrappedSize(font, room, name).height());
    }
    return height + 2 * CellDelegate::padding();
}

QColor GridHeader::surface() {
    const Colours& colours = coloursOf(QApplication::palette());
    return mixed(colours.page, colours.text, 0.05);
}

void GridHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    const Colours& colours = coloursOf(QApplication::palette());
    const bool isColumn = orientation() == Qt::Horizontal;
    painter->save();
    painter->fillRect(rect, surface());
    painter->setFont(sectionFont());
    painter->setPen(colours.text);
    const int edge = CellDelegate::padding();
    const QRect place = isColumn ? rect.adjusted(edge, edge, -edge, -edge) : rect.adjusted(0, edge, 0, -edge);
    const auto where = isColumn ? Qt::AlignLeft | Qt::AlignTop : Qt::AlignHCenter | Qt::AlignTop;
    painter->drawText(place, static_cast<int>(where) | Qt::TextWordWrap, model()->headerData(section, orientation()).toString());
    painter->setPen(colours.border);
    painter->drawLine(isColumn ? rect.bottomLeft() : rect.topRight(), rect.bottomRight());
    if (!isColumn) painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->restore();
}

}  // namespace mal
