// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QWidget;

namespace mal {

// Tab follows the layouts, as one reads, also inside scrolling parts. Qt follows the order in which widgets were made, which
// differs where some come later.
void tabAsLaidOut(QWidget& widget);

}  // namespace mal
