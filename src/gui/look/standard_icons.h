// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Which of our icons stands in the place of one that Qt brings along, in its dialogs for files and messages.

#include <QString>
#include <QStyle>

namespace mal {

// For icon() of icons.h; empty where Qt's own may stay.
QString nameOfStandardIcon(QStyle::StandardPixmap which);

}  // namespace mal
