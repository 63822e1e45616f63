// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/piece.h"

#include "output/pdf/bidi.h"
#include "output/pdf/ties.h"

#include <algorithm>

namespace mal::pdf {

namespace {

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n';
}

bool isLetterByte(char c) {
    return static_cast<unsigned char>(c) >= 0x80 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// "AI-beleid" and "en/of" may be broken after the sign, "e-mail", "1-2" and "-5" may not.
bool isSeam(std::string_view text, std::size_t i) {
    const char c = text[i];
    if (c == '_' || c == '=' || c == '&' || c == '?') return i > 2 && i + 3 < text.size();
    if (c != '-' && c != '/') return false;
    if (i < 2 || i + 3 > text.size()) return false;
    return isLetterByte(text[i + 1]) && (isLetterByte(text[i - 1]) || c == '/') && isLetterByte(text[i - 2]);
}

bool isAddressByte(char c) {
    return isLetterByte(c) || (c >= '0' && c <= '9');
}

// "naam@voorbeeld.nl", "https://voorbeeld.nl/ai", "voorbeeld.nl": a hyphen in it would be read as part of it. A full stop
// between letters is enough to know one by.
bool isAddress(std::string_view text) {
    if (text.find('@') != std::string_view::npos || text.find("://") != std::string_view::npos) return true;
    for (std::size_t i = 1; i + 2 < text.size(); ++i) {
        if (text[i] == '.' && isAddressByte(text[i - 1]) && isLetterByte(text[i + 1]) && isLetterByte(text[i + 2])) return true;
    }
    return false;
}

// After the signs that part an address, and before a full stop, which would seem to end a sentence.
bool isAddressSeam(std::string_view text, std::size_t i) {
    if (i < 2 || i + 3 > text.size()) return false;
    if (text[i + 1] == '.') return isAddressByte(text[i]) && isAddressByte(text[i + 2]);
    constexpr std::string_view parting = "/@?&=#_";
    return parting.find(text[i]) != std::string_view::npos && text[i + 1] != '/' && text[i - 1] != '/';
}

// One break within a word: before glyph `glyph`, in the way of `after`.
struct Cut {
    std::uint32_t glyph;
    After after;
    HyphenPlace place;
};

// The same, by its place in the text.
struct TextCut {
    std::size_t offset;
    After after;
    HyphenPlace place = HyphenPlace::Syllable;
};

class WordCutter {
public:
    WordCutter(FontFamily& family, float measure) : m_family(family), m_measure(measure) {}

    // `like` says the style, the run and the level.
    void append(std::string_view text, const Piece& like, Hyphenate hyphenate, std::vector<Piece>& pieces) {
        const Direction direction = like.level % 2 == 0 ? Direction::LeftToRight : Direction::RightToLeft;
        const ShapedWord& word = m_family.word(like.style, text, direction);
        if (word.glyphs.empty()) return;
        findCuts(word, hyphenate);
        std::uint32_t begin = 0;
        for (const Cut& cut : m_cuts) {
            appendPiece(word, like, begin, cut, pieces);
            begin = cut.glyph;
        }
        const Cut end{static_cast<std::uint32_t>(word.glyphs.size()), After::Nothing, HyphenPlace::Syllable};
        appendPiece(word, like, begin, end, pieces);
    }

private:
    void findCuts(const ShapedWord& word, Hyphenate hyphenate) {
        m_cuts.clear();
        m_offsets.clear();
        if (isAddress(word.text)) {
            findAddressCuts(word);
        } else {
            findWordCuts(word, hyphenate);
        }
        placeCuts(word);
    }

    // An address stands on one line unless it takes much of it.
    void findAddressCuts(const ShapedWord& word) {
        if (word.width < m_measure / 2) return;
        for (std::size_t i = 1; i + 1 < word.text.size(); ++i) {
            if (isAddressSeam(word.text, i)) m_offsets.push_back({i + 1, After::Seam});
        }
    }

    void findWordCuts(const ShapedWord& word, Hyphenate hyphenate) {
        for (std::size_t i = 1; i + 1 < word.text.size(); ++i) {
            if (isSeam(word.text, i)) m_offsets.push_back({i + 1, After::Seam});
        }
        if (hyphenate == Hyphenate::Yes || word.width > m_measure) {
            for (const HyphenBreak& hyphen : m_family.hyphens(word))
                m_offsets.push_back({hyphen.offset, After::Hyphen, hyphen.place});
            const auto order = [](const TextCut& cut) { return std::pair(cut.offset, cut.after); };
            std::sort(m_offsets.begin(), m_offsets.end(),
                      [&](const TextCut& a, const TextCut& b) { return order(a) < order(b); });
        }
    }

    // From places in the text to glyphs.
    void placeCuts(const ShapedWord& word) {
        if (m_offsets.empty()) return;
        auto next = m_offsets.begin();
        for (std::uint32_t i = 0; i < word.glyphs.size() && next != m_offsets.end(); ++i) {
            while (next != m_offsets.end() && next->offset < word.glyphs[i].text)
                ++next;
            const bool isHere = next != m_offsets.end() && next->offset == word.glyphs[i].text && word.glyphs[i].startsCluster;
            if (!isHere) continue;
            m_cuts.push_back({i, next->after, next->place});
            ++next;
        }
    }

    void appendPiece(const ShapedWord& word, const Piece& like, std::uint32_t begin, const Cut& end, std::vector<Piece>& pieces) {
        Piece piece = like;
        piece.word = &word;
        piece.firstGlyph = begin;
        piece.glyphCount = end.glyph - begin;
        piece.after = end.after;
        piece.hyphenPlace = end.place;
        for (std::uint32_t i = begin; i < end.glyph; ++i)
            piece.width += word.glyphs[i].advance;
        if (end.after == After::Hyphen) piece.hyphenWidth = m_family.hyphen(like.style).width;
        if (piece.width <= m_measure) {
            pieces.push_back(piece);
        } else {
            appendLetters(piece, pieces);
        }
    }

    // Of a piece that fits on no line, every letter may start one.
    static void appendLetters(const Piece& whole, std::vector<Piece>& pieces) {
        const std::uint32_t end = whole.firstGlyph + whole.glyphCount;
        Piece letter = whole;
        for (std::uint32_t i = whole.firstGlyph; i < end;) {
            letter.firstGlyph = i;
            letter.width = 0;
            do {
                letter.width += whole.word->glyphs[i++].advance;
            } while (i < end && !whole.word->glyphs[i].startsCluster);
            letter.glyphCount = i - letter.firstGlyph;
            letter.after = i < end ? After::Force : whole.after;
            letter.hyphenWidth = i < end ? 0 : whole.hyphenWidth;
            pieces.push_back(letter);
        }
    }

    FontFamily& m_family;
    float m_measure;
    std::vector<Cut> m_cuts;
    std::vector<TextCut> m_offsets;
};

// The levels of bidi.h by run.
class Levels {
public:
    explicit Levels(const std::vector<StyledText>& texts) {
        if (std::none_of(texts.begin(), texts.end(), [](const StyledText& text) { return hasRightToLeft(text.text); })) return;
        std::string paragraph;
        for (const StyledText& text : texts) {
            m_starts.push_back(paragraph.size());
            paragraph += text.text;
        }
        m_levels = bidiLevels(paragraph);
    }

    std::uint8_t at(std::size_t run, std::size_t offset) const { return m_levels.empty() ? 0 : m_levels[m_starts[run] + offset]; }

    std::size_t endOfLevel(std::size_t run, std::size_t begin, std::size_t end) const {
        if (m_levels.empty()) return end;
        std::size_t i = begin;
        while (i < end && at(run, i) == at(run, begin))
            ++i;
        return i;
    }

private:
    std::vector<std::size_t> m_starts;
    std::vector<std::uint8_t> m_levels;
};

// A run and an offset in it.
using TextPlace = std::pair<std::size_t, std::size_t>;

TextPlace startOfLastWord(const std::vector<StyledText>& texts) {
    bool isInWord = false;
    for (std::size_t run = texts.size(); run-- > 0;) {
        const std::string_view text = texts[run].text;
        for (std::size_t i = text.size(); i-- > 0;) {
            if (isSpace(text[i]) && isInWord) return {run, i + 1};
            if (!isSpace(text[i])) isInWord = true;
        }
    }
    return {0, 0};
}

}  // namespace

std::vector<Piece> takeApart(FontFamily& family, const std::vector<StyledText>& texts, float measure, Hyphenate hyphenate) {
    std::vector<Piece> pieces;
    WordCutter cutter(family, measure);
    const TextPlace lastWord = startOfLastWord(texts);
    const Levels levels(texts);
    std::string_view previous, beforePrevious;
    for (std::uint32_t run = 0; run < texts.size(); ++run) {
        const auto [text, style] = texts[run];
        const float spaceWidth = family.space(style).width;
        for (std::size_t i = 0; i < text.size();) {
            if (isSpace(text[i])) {
                if (!pieces.empty()) {
                    pieces.back().after = After::Space;
                    pieces.back().spaceWidth = spaceWidth;
                    pieces.back().spaceLevel = levels.at(run, i);
                }
                ++i;
                continue;
            }
            const std::size_t begin = i;
            while (i < text.size() && !isSpace(text[i]))
                ++i;
            const std::string_view word = text.substr(begin, i - begin);
            if (!pieces.empty() && pieces.back().after == After::Space) {
                pieces.back().isTied = belongTogether(previous, word, beforePrevious);
            }
            const bool isDivisible = hyphenate == Hyphenate::Yes && TextPlace{run, begin} < lastWord && !isName(word, previous);
            for (std::size_t part = begin; part < i;) {
                const std::size_t end = levels.endOfLevel(run, part, i);
                Piece like;
                like.run = run;
                like.style = style;
                like.level = levels.at(run, part);
                cutter.append(text.substr(part, end - part), like, isDivisible ? Hyphenate::Yes : Hyphenate::No, pieces);
                part = end;
            }
            beforePrevious = previous;
            previous = word;
        }
    }
    return pieces;
}

}  // namespace mal::pdf
