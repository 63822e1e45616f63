// SPDX-License-Identifier: EUPL-1.2
#pragma once

// A face as PDF has it: a Type 0 font with Identity-H encoding (codes are glyph ids), the program cut to the glyphs used by
// hb-subset, and a ToUnicode map with the text of every glyph.

#include "output/pdf/font_face.h"
#include "output/pdf/haru.h"

namespace mal::pdf {

// Fills `font` in. Call it when the text has been shaped.
void writeFont(Haru& haru, const FontFace& face, std::size_t index, Dictionary font);

}  // namespace mal::pdf
