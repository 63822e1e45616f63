// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The colours of the window, light and dark. Text stands out at least 4.5:1 from what it is drawn on and outlines of controls at
// least 3:1 (WCAG 2.2, 1.4.3 and 1.4.11; tests/gui/look measures it). No state is told by colour alone.

#include <QColor>
#include <QPalette>

namespace mal {

struct Colours {
    QColor page;  // behind everything
    QColor card;  // a surface on the page; also fields
    QColor text;
    QColor quietText;      // secondary text
    QColor border;         // of a card: decoration
    QColor controlBorder;  // of a field, check box, radio button
    QColor accent;         // the default button, what is chosen, focus, progress
    QColor onAccent;       // text on it
    QColor accentSoft;     // behind what is chosen
    QColor attention;      // text and icons that ask for attention
    QColor attentionSoft;
    QColor legal;  // legal points
    QColor legalSoft;
    QColor error;
};

Colours lightColours();
Colours darkColours();

QPalette paletteOf(const Colours& colours);

// The colours that belong to a palette: the dark ones where its window is dark.
const Colours& coloursOf(const QPalette& palette);

// What a text says beside its words; never by its colour alone.
enum class Tone { Normal, Quiet, Attention, Legal, Error, Accent };

QColor colourOf(Tone tone, const Colours& colours);

}  // namespace mal
