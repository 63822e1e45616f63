// SPDX-License-Identifier: EUPL-1.2
#include "base/utf8.h"

#include <array>
#include <cstdio>

namespace mal::utf8 {

namespace {

bool isContinuation(unsigned char byte) {
    return (byte & 0xC0) == 0x80;
}

struct Lead {
    int following;
    char32_t bits;
    char32_t smallest;  // anything smaller would be an overlong form
};

std::optional<Lead> lead(unsigned char byte) {
    if (byte >= 0xC2 && byte <= 0xDF) return Lead{1, byte & 0x1Fu, 0x80};
    if (byte >= 0xE0 && byte <= 0xEF) return Lead{2, byte & 0x0Fu, 0x800};
    if (byte >= 0xF0 && byte <= 0xF4) return Lead{3, byte & 0x07u, 0x10000};
    return std::nullopt;
}

std::string hexadecimal(const char* pattern, unsigned value) {
    std::array<char, 24> buffer{};
    std::snprintf(buffer.data(), buffer.size(), pattern, value);
    return buffer.data();
}

}  // namespace

std::optional<char32_t> next(std::string_view text, std::size_t& index) {
    if (index >= text.size()) return std::nullopt;
    const auto first = static_cast<unsigned char>(text[index]);
    if (first < 0x80) {
        ++index;
        return first;
    }
    const auto head = lead(first);
    if (!head || index + static_cast<std::size_t>(head->following) >= text.size()) return std::nullopt;
    char32_t character = head->bits;
    for (int i = 1; i <= head->following; ++i) {
        const auto byte = static_cast<unsigned char>(text[index + static_cast<std::size_t>(i)]);
        if (!isContinuation(byte)) return std::nullopt;
        character = character << 6 | (byte & 0x3Fu);
    }
    const bool isSurrogate = character >= 0xD800 && character <= 0xDFFF;
    if (character < head->smallest || isSurrogate || character > 0x10FFFF) return std::nullopt;
    index += static_cast<std::size_t>(head->following) + 1;
    return character;
}

void append(std::string& text, char32_t character) {
    const auto byte = [&](char32_t value) { text += static_cast<char>(static_cast<unsigned char>(value)); };
    if (character < 0x80) {
        byte(character);
    } else if (character < 0x800) {
        byte(0xC0 | character >> 6);
        byte(0x80 | (character & 0x3F));
    } else if (character < 0x10000) {
        byte(0xE0 | character >> 12);
        byte(0x80 | (character >> 6 & 0x3F));
        byte(0x80 | (character & 0x3F));
    } else {
        byte(0xF0 | character >> 18);
        byte(0x80 | (character >> 12 & 0x3F));
        byte(0x80 | (character >> 6 & 0x3F));
        byte(0x80 | (character & 0x3F));
    }
}

std::string fromCharacter(char32_t character) {
    std::string text;
    append(text, character);
    return text;
}

bool isValid(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        if (!next(text, i)) return false;
    }
    return true;
}

std::size_t length(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < text.size(); ++count) {
        if (!next(text, i)) ++i;
    }
    return count;
}

std::optional<Forbidden> forbidden(char32_t character) {
    const bool isControl =
        (character < 0x20 && character != '\t' && character != '\n') || (character >= 0x7F && character <= 0x9F);
    if (isControl) return Forbidden::Control;
    const bool isBidi = (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069) ||
                        character == 0x200E || character == 0x200F || character == 0x061C;
    if (isBidi) return Forbidden::BidiControl;
    if (character == 0xFEFF) return Forbidden::ByteOrderMark;
    if ((character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF)) return Forbidden::Noncharacter;
    return std::nullopt;
}

std::optional<std::string> unusableIn(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        const auto character = next(text, i);
        if (!character) return "UTF-8";
        if (forbidden(*character)) return codePoint(*character);
    }
    return std::nullopt;
}

std::string codePoint(char32_t character) {
    return hexadecimal("U+%04X", static_cast<unsigned>(character));
}

std::string printable(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t start = i;
        const auto character = next(text, i);
        if (!character) {
            result += hexadecimal("\\x{%02X}", static_cast<unsigned char>(text[i++]));
        } else if (forbidden(*character)) {
            result += hexadecimal("\\u{%04X}", static_cast<unsigned>(*character));
        } else {
            result.append(text.substr(start, i - start));
        }
    }
    return result;
}

char32_t lowered(char32_t c) {
    if (c >= 'A' && c <= 'Z') return c + 0x20;
    if (c < 0x80) return c;
    if (c >= 0xC0 && c <= 0xDE && c != 0xD7) return c + 0x20;
    if (c >= 0x100 && c <= 0x137) return c | 1;
    if (c >= 0x139 && c <= 0x148) return (c & 1) ? c + 1 : c;
    if (c >= 0x14A && c <= 0x177) return c | 1;
    if (c >= 0x391 && c <= 0x3A9 && c != 0x3A2) return c + 0x20;
    if (c >= 0x410 && c <= 0x42F) return c + 0x20;
    if (c >= 0x400 && c <= 0x40F) return c + 0x50;
    return c;
}

std::string lowered(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const auto character = next(text, i);
        if (character) {
            append(result, lowered(*character));
        } else {
            result += text[i++];
        }
    }
    return result;
}

bool isWordCharacter(char32_t c) {
    if (c < 0x80) return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7) || (c >= 0x370 && c <= 0x3FF) || (c >= 0x400 && c <= 0x52F);
}

}  // namespace mal::utf8
