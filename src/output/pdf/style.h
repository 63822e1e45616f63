// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What everything looks like: all measures (in points), sizes and colours of the PDF in one place.

#include "base/problem.h"
#include "output/pdf/font_family.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace mal::pdf {

struct Colour {
    std::uint8_t red = 0, green = 0, blue = 0;
    friend bool operator==(const Colour&, const Colour&) = default;
};

inline constexpr Colour white{255, 255, 255};
inline constexpr Colour ink{0x22, 0x26, 0x2B};      // text
inline constexpr Colour softInk{0x55, 0x5C, 0x64};  // running head, colophon, labels: 6.6:1 on white
inline constexpr Colour hairlineColour{0xC9, 0xCE, 0xD3};
inline constexpr Colour writingLineColour{0x9A, 0xA1, 0xA8};
inline constexpr Colour paleGrey{0xF4, 0xF5, 0xF6};
inline constexpr Colour markColour{0xF0, 0xF2, 0xF4};  // CONCEPT, behind the text

// The accent of a document and what is derived from it.
struct Palette {
    Colour accent;        // at least 4.5:1 on white
    Colour tint;          // behind text
    Colour accentOnTint;  // at least 4.5:1 on the tint and on pale grey
};

// From "#RRGGBB", or the colour of our own when empty. A colour that is too light is darkened, with a Problem.
Palette paletteFor(std::string_view accentColour, Problems& problems);
// Ratio of luminances as WCAG 2.1 defines it.
double contrast(Colour a, Colour b);

namespace page {
inline constexpr float width = 595.28f, height = 841.89f;  // A4
inline constexpr float outerLeft = 74;                     // numbers of headings, running head
inline constexpr float left = 140;                         // text
inline constexpr float right = 521.28f;
inline constexpr float top = 766;    // where text starts
inline constexpr float bottom = 86;  // where it must end
inline constexpr float headBaseline = 800, headRule = 791;
inline constexpr float footBaseline = 52, footRule = 65;
inline constexpr float textHeight = top - bottom;
}  // namespace page

// How a text looks, apart from what its spans add.
struct Look {
    float size;
    float leading;
    Colour colour = ink;
    bool isBold = false;
    bool isItalic = false;
    bool isHyphenated = true;

    // From the top of a line to its baseline, so that text sits in the middle of its leading.
    float rise() const { return leading / 2 + size * 0.345f; }
};

namespace looks {
inline constexpr Look body{11.25f, 16};
inline constexpr Look lead{13, 18.5f, softInk};
inline constexpr Look small{9, 12.25f, softInk};
inline constexpr Look named{11.25f, 16, ink, true, false, false};
inline constexpr Look cell{9.25f, 12.75f};
inline constexpr Look cellHead{9.1f, 12.75f, ink, true, false, false};
inline constexpr Look boxTitle{10.5f, 14.5f, ink, true, false, false};
inline constexpr Look boxBody{10, 14};
inline constexpr Look optionName{10, 14};
inline constexpr Look optionDescription{9.5f, 12.75f};
inline constexpr Look definition{10, 13.75f};
inline constexpr Look runningHead{8.25f, 11, softInk, false, false, false};
inline constexpr Look mastheadName{11, 16, ink, true, false, false};
inline constexpr Look mastheadState{9, 16, softInk, false, false, false};
inline constexpr Look coverOrganisation{13, 18, ink, true, false, false};
inline constexpr Look coverTitle{34, 40, ink, true, false, false};
inline constexpr Look coverLongTitle{24, 29, ink, true, false, false};
inline constexpr Look coverSubtitle{16, 22, softInk, false, false, false};
inline constexpr Look coverState{12, 17, ink, true, false, false};

Look heading(int level);
}  // namespace looks

// How the contents are set: the first as they are meant, each next one tighter, to keep them on one page.
struct ContentsStyle {
    Look chapter, section;
    float aboveChapter, aboveSection;
    float belowTitle;

    const Look& look(int level) const { return level <= 1 ? chapter : section; }
    float above(int level) const { return level <= 1 ? aboveChapter : aboveSection; }
};
inline constexpr std::array<ContentsStyle, 7> contentsStyles{{
    {{11, 15, ink, true, false, false}, {10.5f, 14.5f, ink, false, false, false}, 8, 1.5f, 18},
    {{10.75f, 14.5f, ink, true, false, false}, {10.25f, 14, ink, false, false, false}, 7, 1, 18},
    {{10.5f, 14, ink, true, false, false}, {10, 13.5f, ink, false, false, false}, 6, 1, 18},
    {{10.25f, 13.5f, ink, true, false, false}, {9.75f, 13, ink, false, false, false}, 5.5f, 0.5f, 16},
    {{10, 13, ink, true, false, false}, {9.5f, 12.5f, ink, false, false, false}, 5, 0.5f, 14},
    {{9.75f, 12.5f, ink, true, false, false}, {9.25f, 12, ink, false, false, false}, 4, 0.25f, 12},
    {{9.5f, 12, ink, true, false, false}, {9, 11.5f, ink, false, false, false}, 3, 0, 10},
}};

namespace space {
inline constexpr float paragraph = 8;  // half a line
inline constexpr float listItem = 3;
inline constexpr float afterLead = 11;
inline constexpr float block = 11;  // around tables, boxes
inline constexpr float listIndent = 16;
inline constexpr float cellX = 6, cellY = 4;
inline constexpr float hairline = 0.6f;
float aboveHeading(int level);
float belowHeading(int level);
}  // namespace space

}  // namespace mal::pdf
