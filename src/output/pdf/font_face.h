// SPDX-License-Identifier: EUPL-1.2
#pragma once

// One TrueType face in memory: HarfBuzz shapes with it and tells its measures. All measures are in 1/1000 of the font size.

#include "base/error.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct hb_face_t;
struct hb_font_t;
struct hb_buffer_t;

namespace mal::pdf {

struct Glyph {
    std::uint16_t id = 0;
    std::uint8_t face = 0;      // index in the family
    bool startsCluster = true;  // a line may be broken before it
    float advance = 0;          // with kerning
    float width = 0;            // as the font has it
    float xOffset = 0, yOffset = 0;
    std::uint32_t text = 0;  // where its text starts in the word, in bytes
};

struct FaceMeasures {
    float ascent = 0, descent = 0, capHeight = 0, italicAngle = 0;
    float left = 0, bottom = 0, right = 0, top = 0;  // the box around all glyphs
    bool isBold = false;
};

class FontFace {
public:
    // `file` must live as long as the face.
    FontFace(std::string_view file, std::uint8_t index);
    ~FontFace();
    FontFace(const FontFace&) = delete;
    FontFace& operator=(const FontFace&) = delete;

    bool has(char32_t character) const;
    // Appends the glyphs for the part of `word` from `begin` to `end`, left to right, with kerning and without ligatures (so that
    // every glyph has text of its own). A character without a glyph gives glyph 0.
    void shape(std::string_view word, std::size_t begin, std::size_t end, std::vector<Glyph>& glyphs);

    // Notes that a glyph is written and for which text; false when it already stands for another text.
    bool use(std::uint16_t glyph, std::string_view text);
    bool isUsed() const { return !m_used.empty(); }
    // The texts by glyph, empty for glyphs that are not used.
    const std::vector<std::string>& used() const { return m_used; }

    float width(std::uint16_t glyph) const;
    FaceMeasures measures() const;
    std::string postScriptName() const;
    hb_face_t* harfBuzzFace() const { return m_face.get(); }

private:
    struct Destroy {
        void operator()(hb_face_t* face) const;
        void operator()(hb_font_t* font) const;
        void operator()(hb_buffer_t* buffer) const;
    };
    std::unique_ptr<hb_face_t, Destroy> m_face;
    std::unique_ptr<hb_font_t, Destroy> m_font;
    std::unique_ptr<hb_buffer_t, Destroy> m_buffer;
    std::vector<std::string> m_used;
    float m_scale = 1;  // from the font's units to 1/1000
    std::uint8_t m_index;
};

}  // namespace mal::pdf
