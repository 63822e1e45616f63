// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What every form of the program does alike.

class QDialog;
class QScrollArea;

namespace mal {

// As large as its content asks for and at most nearly as large as the screen; then the content scrolls. The dialog is laid out as
// `area`, whose content is the form, and below it the widget with the buttons.
void fitToScreen(QDialog& dialog, QScrollArea& area);

}  // namespace mal
