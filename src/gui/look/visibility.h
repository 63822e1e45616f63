// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Showing and hiding parts of a page that may not be on screen yet. QWidget::setVisible lays a widget out at once, also where
// its page is still being made and has no width; each page was measured twice for that.

#include <QWidget>

namespace mal {

// Whether the widget is on screen as soon as its parent is. QWidget::isHidden is true of all that was never shown.
inline bool showsWithParent(const QWidget& widget) {
    return !(widget.isHidden() && widget.testAttribute(Qt::WA_WState_ExplicitShowHide));
}

// Like QWidget::setVisible, and does nothing where nothing changes. Not for windows.
inline void setShown(QWidget& widget, bool isShown) {
    if (isShown != showsWithParent(widget)) widget.setVisible(isShown);
}

}  // namespace mal
