// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Scrolling what just appeared into sight.

class QWidget;

namespace mal {

// Once it has its place: the whole of it where that fits, else its top. In whatever scrolls around it; nothing where nothing
// does.
void bringIntoSight(QWidget& widget);

}  // namespace mal
