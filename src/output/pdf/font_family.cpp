// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/font_family.h"

#include "base/messages/output.h"
#include "base/utf8.h"

#include <algorithm>

namespace mal::pdf {

namespace {

constexpr char32_t replacement = U'□';

constexpr char32_t softHyphen = 0xAD;

// Characters that only steer how others look or break: soft hyphens, joiners, variation selectors, tags, byte order marks …
bool isInvisible(char32_t c) {
    return c == softHyphen || c == 0x34F || c == 0x115F || c == 0x1160 || c == 0x17B4 || c == 0x17B5 ||
           (c >= 0x180B && c <= 0x180F) || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2060 && c <= 0x206F) || c == 0x3164 || (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF || c == 0xFFA0 ||
           (c >= 0xFFF0 && c <= 0xFFF8) || (c >= 0xE0000 && c <= 0xE0FFF) || c < 0x20 || (c >= 0x7F && c <= 0x9F);
}

// Spaces of a fixed width, and signs that look the same as one the faces have.
char32_t equivalent(char32_t c) {
    if (c == 0xA0 || c == 0x202F || (c >= 0x2000 && c <= 0x200A) || c == 0x205F || c == 0x3000) return ' ';
    if (c == 0x2010 || c == 0x2011) return '-';
    return c;
}

// What stands on the page as it is typed.
bool isPlainAscii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7F && c != '\''; });
}

bool isLetterByte(char c) {
    return static_cast<unsigned char>(c) >= 0x80 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// "collega's", "'s avonds": keyboards have only the straight sign, print has ’. Around a word it may be a quotation mark and
// stays.
bool isApostrophe(std::string_view text, std::size_t i) {
    if (text[i] != '\'') return false;
    if (i == 0) return text == "'s" || text == "'t" || text == "'n";
    return i + 1 < text.size() && isLetterByte(text[i - 1]) && isLetterByte(text[i + 1]);
}

}  // namespace

FontStyle fontStyle(bool isBold, bool isItalic) {
    return static_cast<FontStyle>((isBold ? 1 : 0) + (isItalic ? 2 : 0));
}

FontFamily::FontFamily(std::string_view language) : m_isDutch(language == "nl" || language.starts_with("nl-")) {}

FontFace& FontFamily::loaded(std::size_t index) {
    if (!m_faces[index]) m_faces[index] = std::make_unique<FontFace>(fontFiles()[index], static_cast<std::uint8_t>(index));
    return *m_faces[index];
}

const ShapedWord& FontFamily::word(FontStyle style, std::string_view text, Direction direction) {
    Words& words = m_words[2 * static_cast<std::size_t>(style) + static_cast<std::size_t>(direction)];
    const auto found = words.find(text);
    if (found != words.end()) return *found->second;
    ShapedWord& word = m_storage.emplace_back();
    word.direction = direction;
    if (isPlainAscii(text)) {
        word.text = text;
    } else {
        clean(word, text, style);
    }
    shape(word, style);
    noteUse(word);
    words.emplace(m_keys.emplace_back(text), &word);
    return word;
}

const std::vector<HyphenBreak>& FontFamily::hyphens(const ShapedWord& word) {
    static const std::vector<HyphenBreak> nowhere;
    if (!m_isDutch && !word.hyphens) return nowhere;
    if (!word.hyphens) {
        if (!m_hyphenation) m_hyphenation.emplace();
        // Words are handed out as const so that nobody else changes them; what they remember is ours.
        const_cast<ShapedWord&>(word).hyphens = m_hyphenation->breaks(word.text);
    }
    return *word.hyphens;
}

// What of `text` is shown becomes the text of the word.
void FontFamily::clean(ShapedWord& word, std::string_view text, FontStyle style) {
    std::string& result = word.text;
    for (std::size_t i = 0; i < text.size();) {
        if (isApostrophe(text, i)) {
            result += "’";
            ++i;
            continue;
        }
        const auto character = utf8::next(text, i);
        if (!character) {
            utf8::append(result, replacement);
            ++i;
            continue;
        }
        if (*character == softHyphen && !result.empty()) {
            if (!word.hyphens) word.hyphens.emplace();
            word.hyphens->push_back({result.size(), HyphenPlace::Joint});
        }
        if (isInvisible(*character)) continue;
        const char32_t shown = equivalent(*character);
        if (loaded(static_cast<std::size_t>(style)).has(shown) || loaded(fallbackFace).has(shown)) {
            utf8::append(result, shown);
            continue;
        }
        utf8::append(result, replacement);
        if (!m_missing.insert(shown).second) continue;
        const std::string sentence = mal::text(messages::pdfNoGlyph, {utf8::fromCharacter(shown), utf8::codePoint(shown)});
        m_problems.push_back({Severity::Warning, {}, {}, messages::pdfNoGlyph.code, sentence});
    }
}

void FontFamily::shape(ShapedWord& word, FontStyle style) {
    loaded(static_cast<std::size_t>(style)).shape(word.text, 0, word.text.size(), word.direction, word.glyphs);
    const bool isComplete = std::all_of(word.glyphs.begin(), word.glyphs.end(), [](const Glyph& glyph) { return glyph.id != 0; });
    if (!isComplete) shapeByFace(word, style);
    for (const Glyph& glyph : word.glyphs)
        word.width += glyph.advance;
}

// Runs of characters that the style has alternate with runs that only the fallback face has.
void FontFamily::shapeByFace(ShapedWord& word, FontStyle style) {
    word.glyphs.clear();
    FontFace& own = loaded(static_cast<std::size_t>(style));
    FontFace& fallback = loaded(fallbackFace);
    std::size_t begin = 0;
    bool isOwn = true;
    const auto flush = [&](std::size_t end) {
        if (end > begin) (isOwn ? own : fallback).shape(word.text, begin, end, word.direction, word.glyphs);
        begin = end;
    };
    for (std::size_t i = 0; i < word.text.size();) {
        const std::size_t start = i;
        const auto character = utf8::next(word.text, i);
        const bool ownHasIt = character && own.has(*character);
        if (ownHasIt != isOwn) {
            flush(start);
            isOwn = ownHasIt;
        }
    }
    flush(word.text.size());
    // A mark whose base is in the other face may still have no glyph; nothing may be shown with glyph 0.
    std::erase_if(word.glyphs, [](const Glyph& glyph) { return glyph.id == 0; });
}

// Every glyph stands for a part of the text, so that all parts together are the text again. Where one letter is drawn by several
// glyphs that cannot be, and the text of the word is told beside them.
void FontFamily::noteUse(ShapedWord& word) {
    for (std::size_t first = 0; first < word.glyphs.size();) {
        std::size_t next = first + 1;
        while (next < word.glyphs.size() && word.glyphs[next].text == word.glyphs[first].text)
            ++next;
        const std::size_t end = next < word.glyphs.size() ? word.glyphs[next].text : word.text.size();
        std::size_t begin = word.glyphs[first].text;
        for (std::size_t i = first; i < next; ++i) {
            std::size_t part = begin;
            if (begin < end && !utf8::next(word.text, part)) ++part;
            if (i + 1 == next) part = end;
            Glyph& glyph = word.glyphs[i];
            // Without text of its own it is noted with that of the letter, because a font may have no glyph without text.
            const bool hasText = begin < part;
            const std::size_t from = hasText ? begin : word.glyphs[first].text;
            const auto variant = m_faces[glyph.face]->use(glyph.id, std::string_view(word.text).substr(from, part - from));
            glyph.variant = variant.value_or(0);
            if (!hasText || !variant) word.needsActualText = true;
            begin = part;
        }
        first = next;
    }
}

}  // namespace mal::pdf
