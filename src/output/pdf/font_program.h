// SPDX-License-Identifier: EUPL-1.2
#pragma once

// A face as PDF has it: a Type 0 font with Identity-H encoding (codes are glyph ids), the program cut to the glyphs used by
// hb-subset, and a ToUnicode map with the text of every glyph.

#include "output/pdf/font_face.h"
#include "output/pdf/haru.h"

#include <map>
#include <optional>
#include <utility>

namespace mal::pdf {

struct FontObjects {
    // The same program with other texts for its glyphs (font_face.h).
    std::vector<Dictionary> variants;
    // The same program, in which the glyph of the hyphen means U+00AD: for hyphens that are only there because a line ends
    // (ISO 32000-1, 14.8.2.2.3). A map of its own, because not every reader minds ActualText.
    std::optional<Dictionary> lineEndHyphen;
};

// Make it when all text has been shaped. Faces of one family number their glyphs alike, so that one map tells the texts of all.
class FontWriter {
public:
    FontWriter(Haru& haru, const std::vector<const FontFace*>& faces);
    // `hyphen` is the glyph of hyphens at line ends, if there are any.
    FontObjects write(const FontFace& face, std::size_t index, std::optional<std::uint16_t> hyphen);

private:
    Haru& m_haru;
    std::map<const FontFace*, Dictionary> m_texts;
    std::optional<std::pair<std::uint16_t, Dictionary>> m_softHyphen;  // the glyph that the map is for
};

}  // namespace mal::pdf
