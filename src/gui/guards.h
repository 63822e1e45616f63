// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What Qt does with events everywhere, and this program should not; and the one that Qt leaves out.

class QEvent;
class QObject;

namespace mal {

// A paste into a text field while nobody owns the clipboard (as after a fresh login) ends a program with Qt 6.4:
// QWidgetTextControl reads the first of no formats.
bool isPasteOfNothing(QObject* watched, QEvent* event);

// The wheel over a combo box, date or number changes its value while one only scrolls the page. Such an event goes to the page
// unless the field has the focus.
bool isWheelWithoutFocus(QObject* watched, QEvent* event);

// Shift+F10 opens the menu of what has the focus, as on every desktop; Qt knows only the menu key under X. True where one opened.
bool openedContextMenu(QObject* watched, QEvent* event);

// Enter presses the button that has the keyboard, also outside a dialog, where Qt knows only the space bar. True where it did.
bool isPressedByEnter(QObject* watched, QEvent* event);

// Qt gives such a field the focus before the wheel reaches it, unless the field says that the wheel does not. Called for each
// event; does something only while a field is first shown.
void keepFocusFromWheel(QObject* watched, QEvent* event);

}  // namespace mal
