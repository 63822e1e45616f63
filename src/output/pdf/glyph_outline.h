// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The outline of a glyph, for words that are drawn as a picture and are no text: the mark behind a page.

#include "output/pdf/font_face.h"

namespace mal::pdf {

// One operator for making a path, with its points, in 1/1000 of the font size. Filling closes what is open.
struct PathStep {
    char name = 'm';  // m, l or c (ISO 32000-1, 8.5.2)
    std::vector<float> points = {};
};

std::vector<PathStep> outlineOf(const FontFace& face, std::uint16_t glyph);

}  // namespace mal::pdf
