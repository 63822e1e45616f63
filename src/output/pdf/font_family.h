// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The type family of a document: four styles and a face for signs that they lack. Words become glyphs here, each word once.

#include "base/problem.h"
#include "output/pdf/embedded.h"
#include "output/pdf/font_face.h"
#include "output/pdf/hyphenation.h"

#include <array>
#include <deque>
#include <optional>
#include <set>
#include <string_view>
#include <unordered_map>

namespace mal::pdf {

// The values are indices into fontFiles().
enum class FontStyle : std::uint8_t { Regular = 0, Bold = 1, Italic = 2, BoldItalic = 3 };

FontStyle fontStyle(bool isBold, bool isItalic);

// A word of any length without spaces, or a single space. Widths in 1/1000 of the font size.
struct ShapedWord {
    std::string text;  // without characters that have no look of their own
    Direction direction = Direction::LeftToRight;
    std::vector<Glyph> glyphs;  // in the order of the text
    float width = 0;
    // The texts of the glyphs are not the text of the word, so that must be told.
    bool needsActualText = false;
    std::optional<std::vector<HyphenBreak>> hyphens;  // offsets in `text`: of its soft hyphens, or by patterns once asked
};

class FontFamily {
public:
    // Only Dutch ("nl", "nl-BE" …) is hyphenated: there are no other patterns.
    explicit FontFamily(std::string_view language = "nl");

    // The word stays where it is as long as the family lives. A character that no face has becomes □ and a Problem.
    const ShapedWord& word(FontStyle style, std::string_view text, Direction direction = Direction::LeftToRight);
    const ShapedWord& space(FontStyle style) { return word(style, " "); }
    const ShapedWord& hyphen(FontStyle style) { return word(style, "-"); }
    // Where a word has soft hyphens (U+00AD) it is parted nowhere else.
    const std::vector<HyphenBreak>& hyphens(const ShapedWord& word);

    const FontFace* face(std::size_t index) const { return m_faces[index].get(); }
    const Problems& problems() const { return m_problems; }

private:
    using Words = std::unordered_map<std::string_view, ShapedWord*>;  // the keys are the texts as they were asked for

    FontFace& loaded(std::size_t index);
    void clean(ShapedWord& word, std::string_view text, FontStyle style);
    void shape(ShapedWord& word, FontStyle style);
    void shapeByFace(ShapedWord& word, FontStyle style);
    void noteUse(ShapedWord& word);

    std::array<std::unique_ptr<FontFace>, faceCount> m_faces;
    std::array<Words, 8> m_words;  // of the styles, from left to right and from right to left
    std::deque<ShapedWord> m_storage;
    std::deque<std::string> m_keys;
    bool m_isDutch;
    std::optional<Hyphenation> m_hyphenation;
    std::set<char32_t> m_missing;
    Problems m_problems;
};

}  // namespace mal::pdf
