// SPDX-License-Identifier: EUPL-1.2
#include "gui/look/tab_order.h"

#include <QLayout>
#include <QScrollArea>
#include <QWidget>

namespace mal {

namespace {

void collect(const QLayout& layout, QList<QWidget*>& found) {
    for (int index = 0; index < layout.count(); ++index) {
        QLayoutItem* item = layout.itemAt(index);
        if (QLayout* inner = item->layout()) collect(*inner, found);
        QWidget* widget = item->widget();
        if (!widget) continue;
        if (widget->focusPolicy() != Qt::NoFocus) found.append(widget);
        const auto* area = qobject_cast<const QScrollArea*>(widget);
        const QWidget* around = area && area->widget() ? area->widget() : widget;
        if (const QLayout* inner = around->layout()) collect(*inner, found);
    }
}

}  // namespace

void tabAsLaidOut(QWidget& widget) {
    if (!widget.layout()) return;
    QList<QWidget*> found;
    collect(*widget.layout(), found);
    for (qsizetype index = 1; index < found.size(); ++index)
        QWidget::setTabOrder(found.at(index - 1), found.at(index));
}

}  // namespace mal
