// SPDX-License-Identifier: EUPL-1.2
#pragma once

// A paragraph taken apart: pieces of words that stay together, and what may happen after each.

#include "output/pdf/font_family.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace mal::pdf {

enum class After : std::uint8_t {
    Nothing,  // the next piece stays on the line
    Space,    // a space, or the end of a line
    Hyphen,   // nothing, or a hyphen and the end of a line
    Seam,     // nothing, or the end of a line: after a hyphen or slash that is there anyway
    Force,    // the same, but ugly: inside a word that is longer than a line
};

// Text in one style, as a paragraph is made of.
struct StyledText {
    std::string_view text;
    FontStyle style = FontStyle::Regular;
};

struct Piece {
    const ShapedWord* word = nullptr;
    std::uint32_t firstGlyph = 0, glyphCount = 0;
    std::uint32_t run = 0;  // which of the styled texts
    FontStyle style = FontStyle::Regular;
    After after = After::Nothing;
    HyphenPlace hyphenPlace = HyphenPlace::Syllable;  // when a hyphen may come after it
    bool isTied = false;                              // the space after it had better not end a line: "17 november"
    std::uint8_t level = 0, spaceLevel = 0;           // odd: from right to left (bidi.h); of the space after it
    float width = 0;                                  // in 1/1000 of the font size
    float spaceWidth = 0;                             // when a space comes after it
    float hyphenWidth = 0;                            // when a hyphen may
};

enum class Hyphenate { No, Yes };

// `measure` is the width of a line in 1/1000 of the font size: a piece that is wider is cut. Hyphens come in no name and not in
// the last word, unless these are wider than a line.
std::vector<Piece> takeApart(FontFamily& family, const std::vector<StyledText>& texts, float measure, Hyphenate hyphenate);

}  // namespace mal::pdf
