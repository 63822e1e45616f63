// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Breaks a paragraph into lines, ragged right, so that the whole looks even (after Knuth and Plass, "Breaking paragraphs into
// lines", Software: Practice and Experience 11, 1981): the sum of the squared white at the ends, with a price on hyphens.

#include "output/pdf/piece.h"

namespace mal::pdf {

struct Line {
    std::uint32_t first = 0, count = 0;  // pieces
    float width = 0;                     // without the space at its end, in 1/1000 of the font size
    After end = After::Nothing;
};

// Takes time linear in the number of pieces. Lines are not wider than `measure`, unless one glyph is.
std::vector<Line> breakLines(const std::vector<Piece>& pieces, float measure);

struct Broken {
    std::vector<Piece> pieces;
    std::vector<Line> lines;
};

// Without hyphens where that looks well, with them where it does not.
Broken breakText(FontFamily& family, const std::vector<StyledText>& texts, float measure, Hyphenate hyphenate);

}  // namespace mal::pdf
