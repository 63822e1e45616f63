// SPDX-License-Identifier: EUPL-1.2
#include "gui/window/section_delegate.h"

#include "gui/look/colours.h"
#include "gui/look/icons.h"
#include "gui/look/measured_text.h"
#include "gui/look/painting.h"
#include "gui/look/type_scale.h"
#include "gui/window/section_model.h"

#include <QApplication>
#include <QPainter>
#include <QTreeView>

namespace mal {

namespace {

struct RowLayout {
    QFont titleFont;
    QFont stateFont;
    QRect icon;
    QRect title;
    QRect state;
    int height = 0;
};

bool isTop(const QModelIndex& index) {
    return !index.parent().isValid();
}

RowLayout layOut(const QModelIndex& index, const QRect& row) {
    RowLayout layout;
    layout.titleFont = fontFor(isTop(index) ? TextRole::Strong : TextRole::Body, QApplication::font());
    layout.stateFont = fontFor(TextRole::Small, QApplication::font());
    const int iconSide = isTop(index) ? 0 : space(2.2);
    const int gap = isTop(index) ? 0 : space(1);
    const int above = isTop(index) ? space(1.2) : space(0.7);
    const QRect inside = row.adjusted(space(0.5), above, -space(1), 0);
    layout.icon = QRect(inside.topLeft(), QSize(iconSide, iconSide));
    const QRect words = inside.adjusted(iconSide + gap, 0, 0, 0);
    const auto measure = [&](const QFont& font, int top, const QString& text) {
        const int height = text.isEmpty() ? 0 : wrappedSize(font, words.width(), text).height();
        return QRect(words.left(), top, words.width(), height);
    };
    layout.title = measure(layout.titleFont, words.top(), index.data().toString());
    layout.state = measure(layout.stateFont, layout.title.bottom() + 1, index.data(SectionModel::StateRole).toString());
    layout.height = layout.state.bottom() + 1 - row.top() + above;
    return layout;
}

int widthOf(const QStyleOptionViewItem& option, const QModelIndex& index) {
    const auto* view = qobject_cast<const QTreeView*>(option.widget);
    if (!view) return option.rect.width();
    const int levels = isTop(index) ? 1 : 2;
    return view->viewport()->width() - levels * view->indentation();
}

}  // namespace

void SectionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Colours& colours = coloursOf(option.palette);
    const RowLayout layout = layOut(index, option.rect);
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    const bool needsWork = index.data(SectionModel::NeedsWorkRole).toBool();
    const QString iconName = index.data(SectionModel::IconRole).toString();
    const QColor quiet = needsWork ? colours.attention : colours.quietText;

    const Antialiased antialiased(*painter);
    const QRectF surface = QRectF(option.rect).adjusted(0, 1, -2, -1);
    painter->setPen(Qt::NoPen);
    if (isCurrent) {
        painter->setBrush(colours.accentSoft);
        painter->drawRoundedRect(surface, radius(), radius());
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setBrush(mixed(colours.card, colours.text, 0.05));
        painter->drawRoundedRect(surface, radius(), radius());
    }
    if (!iconName.isEmpty())
        drawIcon(*painter, iconName, layout.icon,
                 needsWork ? colours.attention : (isCurrent ? colours.accent : colours.quietText));
    constexpr int wrapped = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;
    painter->setFont(layout.titleFont);
    painter->setPen(colours.text);
    painter->drawText(layout.title, wrapped, index.data().toString());
    painter->setFont(layout.stateFont);
    painter->setPen(quiet);
    painter->drawText(layout.state, wrapped, index.data(SectionModel::StateRole).toString());
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    if (hasFocus) drawFocusRing(*painter, surface, colours, false);
}

QSize SectionDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int width = widthOf(option, index);
    return {width, layOut(index, QRect(0, 0, width, 0)).height};
}

}  // namespace mal
