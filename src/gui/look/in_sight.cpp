// SPDX-License-Identifier: EUPL-1.2
#include "gui/look/in_sight.h"

#include "gui/look/type_scale.h"

#include <QScrollArea>
#include <QTimer>

namespace mal {

void showWhole(QScrollArea& area, const QWidget& widget) {
    const QPoint top = widget.mapTo(area.widget(), QPoint(0, 0));
    const int margin = space(2);
    area.ensureVisible(0, top.y() + widget.height(), 0, margin);
    area.ensureVisible(0, top.y(), 0, margin);
}

void bringIntoSight(QWidget& widget) {
    // A layout gives a place only after the events that ask for it.
    QTimer::singleShot(0, &widget, [&widget] {
        if (!widget.isVisible()) return;
        for (QWidget* around = widget.parentWidget(); around; around = around->parentWidget()) {
            auto* area = qobject_cast<QScrollArea*>(around);
            if (area && area->widget() && area->widget()->isAncestorOf(&widget)) return showWhole(*area, widget);
        }
    });
}

}  // namespace mal
