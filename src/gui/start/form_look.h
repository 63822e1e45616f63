// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What every form of the program does alike.

#include "gui/look/type_scale.h"

class QDialog;
class QScrollArea;

namespace mal {

// Of a form in which two texts stand beside each other.
inline constexpr int twoSidesWide = 118;  // characters

// As large as its content asks for and at most nearly as large as the screen; then the content scrolls. The dialog is laid out as
// `area`, whose content is the form, and below it the widget with the buttons. Lines are at most so many characters.
void fitToScreen(QDialog& dialog, QScrollArea& area, int characters = comfortableLine);

}  // namespace mal
