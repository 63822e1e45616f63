// SPDX-License-Identifier: EUPL-1.2
#pragma once

// From a place that a search found to the words themselves on the page.

#include <QString>

class QWidget;

namespace mal {

// Puts the keyboard in the first text, field or cell inside `part` in which the words stand, and selects them there. False where
// they stand in none.
bool selectWords(QWidget& part, const QString& words);

}  // namespace mal
