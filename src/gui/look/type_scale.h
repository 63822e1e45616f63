// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Sizes of text and space. Both grow with the font that the user chose, so that nothing is cut off at 150 %.

#include <QFont>

namespace mal {

// In ratio 0.9 : 1 : 1 : 1.15 : 1.15 : 1.4 : 1.9. Strong, Question, Heading and Title are heavier.
enum class TextRole { Small, Body, Strong, Lead, Question, Heading, Title };

// `base` is the font of running text.
QFont fontFor(TextRole role, const QFont& base);

// Space comes in steps of half a line of running text: 8 pixels with an ordinary desktop font. `steps` may be a fraction.
int space(double steps = 1);

// The width of so many characters of running text, as a person counts them in a line.
int charactersWide(int characters);

// Longest comfortable line of running text.
inline constexpr int comfortableLine = 72;  // characters

}  // namespace mal
