// SPDX-License-Identifier: EUPL-1.2
#pragma once

// One TrueType face in memory: HarfBuzz shapes with it and tells its measures. All measures are in 1/1000 of the font size.

#include "base/error.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct hb_face_t;
struct hb_font_t;
struct hb_buffer_t;

namespace mal::pdf {

enum class Direction : std::uint8_t { LeftToRight, RightToLeft };

inline constexpr std::size_t fontVariants = 4;

struct Glyph {
    std::uint16_t id = 0;
    std::uint8_t face = 0;      // index in the family
    bool startsCluster = true;  // a line may be broken before it
    float advance = 0;          // with kerning
    float width = 0;            // as the font has it
    float xOffset = 0, yOffset = 0;
    std::uint8_t variant = 0;  // of the font, for glyphs that stand for several texts
    std::uint32_t text = 0;    // where its text starts in the word, in bytes
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
    // Appends the glyphs for the part of `word` from `begin` to `end`, in the order of the text, with kerning and without
    // ligatures that are not needed (so that nearly every glyph has text of its own). A character without a glyph gives glyph 0.
    void shape(std::string_view word, std::size_t begin, std::size_t end, Direction direction, std::vector<Glyph>& glyphs);

    // Notes that a glyph is written and for which text. A glyph may stand for more than one (a bracket is turned in text from
    // right to left), each in a variant of the font; gives that variant, or nothing when there are too many.
    std::optional<std::uint8_t> use(std::uint16_t glyph, std::string_view text);
    bool isUsed(std::size_t variant = 0) const { return !m_used[variant].empty(); }
    // The texts by glyph, empty for glyphs that are not used. Variant 0 has all glyphs that are.
    const std::vector<std::string>& used(std::size_t variant = 0) const { return m_used[variant]; }

    float width(std::uint16_t glyph) const;
    FaceMeasures measures() const;
    std::string postScriptName() const;
    hb_face_t* harfBuzzFace() const { return m_face.get(); }

private:
    struct Pairs;
    // As shape(), by HarfBuzz for the whole and for ASCII letters from what is remembered of them two by two.
    void shapeWhole(std::string_view word, std::size_t begin, std::size_t end, Direction direction, std::vector<Glyph>& glyphs);
    bool shapeByPairs(std::string_view word, std::size_t begin, std::size_t end, std::vector<Glyph>& glyphs);
    float kerning(char left, char right);

    struct Destroy {
        void operator()(hb_face_t* face) const;
        void operator()(hb_font_t* font) const;
        void operator()(hb_buffer_t* buffer) const;
    };
    std::unique_ptr<hb_face_t, Destroy> m_face;
    std::unique_ptr<hb_font_t, Destroy> m_font;
    std::unique_ptr<hb_buffer_t, Destroy> m_buffer;
    std::array<std::vector<std::string>, fontVariants> m_used;
    std::unique_ptr<Pairs> m_pairs;
    float m_scale = 1;  // from the font's units to 1/1000
    std::uint8_t m_index;
};

}  // namespace mal::pdf
