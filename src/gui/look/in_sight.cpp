// SPDX-License-Identifier: EUPL-1.2
#include "gui/look/in_sight.h"

#include "gui/look/type_scale.h"

#include <QScrollArea>
#include <QTimer>

namespace mal {

namespace {

void show(QWidget& widget) {
    for (QWidget* around = widget.parentWidget(); around; around = around->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(around);
        if (!area || !area->widget() || !area->widget()->isAncestorOf(&widget)) continue;
        // The bottom first, then the top: of what is higher than the view one begins to read at the top.
        const QPoint top = widget.mapTo(area->widget(), QPoint(0, 0));
        const int margin = space(2);
        area->ensureVisible(0, top.y() + widget.height(), 0, margin);
        area->ensureVisible(0, top.y(), 0, margin);
        return;
    }
}

}  // namespace

void bringIntoSight(QWidget& widget) {
    // A layout gives a place only after the events that ask for it.
    QTimer::singleShot(0, &widget, [&widget] {
        if (widget.isVisible()) show(widget);
    });
}

}  // namespace mal
