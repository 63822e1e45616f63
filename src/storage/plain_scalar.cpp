// SPDX-License-Identifier: EUPL-1.2
#include "storage/plain_scalar.h"

#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <string>

namespace mal {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool canStartPlain(std::string_view text) {
    const bool isSigned = text.size() > 1 && (text[0] == '-' || text[0] == '+') && isDigit(text[1]);
    if (isSigned) return true;
    std::size_t index = 0;
    const auto first = utf8::next(text, index);
    return first && utf8::isWordCharacter(*first);
}

// Line breaks to some programs and blanks that editors trim.
bool isOddSpace(char32_t c) {
    return c == 0x85 || c == 0xA0 || c == 0x2028 || c == 0x2029 || (c >= 0x2000 && c <= 0x200B);
}

std::size_t skipDigits(std::string_view text, std::size_t from) {
    while (from < text.size() && isDigit(text[from]))
        ++from;
    return from;
}

}  // namespace

bool canBePlain(std::string_view text) {
    if (!canStartPlain(text) || text.back() == ' ' || text.back() == ':') return false;
    for (std::size_t i = 0; i < text.size();) {
        const char c = text[i];
        const auto character = utf8::next(text, i);
        if (!character || *character < ' ' || *character == 0x7F || isOddSpace(*character)) return false;
        if (c == ':' && i < text.size() && text[i] == ' ') return false;
        if (c == ' ' && i < text.size() && text[i] == '#') return false;
    }
    constexpr std::array<std::string_view, 3> nulls = {"null", "Null", "NULL"};
    return std::find(nulls.begin(), nulls.end(), text) == nulls.end();
}

bool looksLikeAnotherType(std::string_view text) {
    if (text.empty() || isDigit(text[0]) || std::string_view("+-.~=<").find(text[0]) != std::string_view::npos) return true;
    if (text.size() > 5) return false;
    constexpr std::array<std::string_view, 9> words = {"y", "n", "yes", "no", "true", "false", "on", "off", "null"};
    return std::find(words.begin(), words.end(), utf8::lowered(text)) != words.end();
}

bool isNumberOrBoolean(std::string_view text) {
    constexpr std::array<std::string_view, 6> booleans = {"true", "True", "TRUE", "false", "False", "FALSE"};
    if (std::find(booleans.begin(), booleans.end(), text) != booleans.end()) return true;
    std::size_t at = !text.empty() && (text[0] == '-' || text[0] == '+') ? 1 : 0;
    const std::size_t whole = skipDigits(text, at);
    std::size_t digits = whole - at;
    at = whole;
    if (at < text.size() && text[at] == '.') {
        const std::size_t end = skipDigits(text, at + 1);
        digits += end - at - 1;
        at = end;
    }
    if (digits == 0) return false;
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '-' || text[at] == '+')) ++at;
        const std::size_t end = skipDigits(text, at);
        if (end == at) return false;
        at = end;
    }
    return at == text.size();
}

}  // namespace mal
