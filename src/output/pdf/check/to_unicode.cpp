// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/check/to_unicode.h"

#include <cstdint>
#include <optional>

namespace mal::pdf {

namespace {

constexpr unsigned largestCode = 0xFFFF;

int digitOf(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

// The words of a CMap: "<0041>" as it stands, brackets, and everything else between spaces.
class Words {
public:
    explicit Words(std::string_view text) : m_text(text) {}

    // Empty at the end.
    std::string_view next() {
        constexpr std::string_view spaces("\0\t\n\f\r ", 6);
        m_at = std::min(m_text.find_first_not_of(spaces, m_at), m_text.size());
        if (m_at == m_text.size()) return {};
        const std::size_t start = m_at;
        const char first = m_text[m_at];
        if (first == '[' || first == ']') {
            ++m_at;
        } else if (first == '<' && m_text.substr(m_at, 2) != "<<") {
            m_at = std::min(m_text.find('>', m_at), m_text.size() - 1) + 1;
        } else {
            m_at = std::min(m_text.find_first_of(std::string_view("\0\t\n\f\r <[]", 9), m_at + 1), m_text.size());
        }
        return m_text.substr(start, m_at - start);
    }

private:
    std::string_view m_text;
    std::size_t m_at = 0;
};

std::optional<std::string> bytesOf(std::string_view word) {
    if (!word.starts_with('<')) return std::nullopt;
    std::string bytes;
    int high = -1;
    for (const char c : word) {
        const int digit = digitOf(c);
        if (digit < 0) continue;
        if (high < 0) {
            high = digit;
        } else {
            bytes += static_cast<char>(static_cast<unsigned char>(high * 16 + digit));
            high = -1;
        }
    }
    return bytes;
}

std::optional<unsigned> codeOf(std::string_view word) {
    const auto bytes = bytesOf(word);
    if (!bytes || bytes->empty() || bytes->size() > 2) return std::nullopt;
    unsigned code = 0;
    for (const char byte : *bytes)
        code = code << 8 | static_cast<unsigned char>(byte);
    return code;
}

class MapReader {
public:
    explicit MapReader(std::string_view map) : m_words(map) {}

    std::map<unsigned, std::string> read() {
        for (std::string_view word = m_words.next(); !word.empty(); word = m_words.next()) {
            if (word == "beginbfchar") readCharacters();
            if (word == "beginbfrange") readRanges();
        }
        return std::move(m_texts);
    }

private:
    void readCharacters() {
        for (std::string_view word = m_words.next(); word.starts_with('<'); word = m_words.next()) {
            const auto code = codeOf(word);
            const auto text = bytesOf(m_words.next());
            if (code && text) m_texts[*code] = *text;
        }
    }

    void readRanges() {
        for (std::string_view word = m_words.next(); word.starts_with('<'); word = m_words.next()) {
            const auto first = codeOf(word);
            const auto last = codeOf(m_words.next());
            const std::string_view target = m_words.next();
            if (target == "[") {
                readList(first.value_or(0));
            } else if (const auto text = bytesOf(target); text && first && last) {
                addRange(*first, *last, *text);
            }
        }
    }

    void readList(unsigned code) {
        for (std::string_view word = m_words.next(); !word.empty() && word != "]"; word = m_words.next()) {
            const auto text = bytesOf(word);
            if (text && code <= largestCode) m_texts[code++] = *text;
        }
    }

    // The last byte counts up with the code.
    void addRange(unsigned first, unsigned last, std::string text) {
        for (unsigned code = first; code <= last && !text.empty(); ++code) {
            m_texts[code] = text;
            text.back() = static_cast<char>(text.back() + 1);
        }
    }

    Words m_words;
    std::map<unsigned, std::string> m_texts;
};

}  // namespace

std::map<unsigned, std::string> textsOfCodes(std::string_view map) {
    return MapReader(map).read();
}

bool isGoodText(const std::string& utf16) {
    for (std::size_t i = 0; i + 1 < utf16.size(); i += 2) {
        const std::string unit = utf16.substr(i, 2);
        if (unit == std::string("\0\0", 2) || unit == "\xFE\xFF" || unit == "\xFF\xFE") return false;
    }
    return utf16.size() >= 2;
}

}  // namespace mal::pdf
