// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Scrolling what one works with into sight.

class QScrollArea;
class QWidget;

namespace mal {

// The whole of a widget inside the area where that fits, else its top, where one begins to read.
void showWhole(QScrollArea& area, const QWidget& widget);

// The same for what just appeared, once it has its place, in whatever scrolls around it; nothing where nothing does.
void bringIntoSight(QWidget& widget);

}  // namespace mal
