// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/check/language.h"

#include <cstddef>

namespace mal::pdf {

namespace {

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

}  // namespace

bool isLanguage(std::string_view tag) {
    constexpr std::size_t longestPart = 8;
    std::size_t length = 0;
    bool isFirst = true;
    for (const char c : tag) {
        if (c == '-') {
            if (length == 0) return false;
            length = 0;
            isFirst = false;
            continue;
        }
        if (!isLetter(c) && (isFirst || !isDigit(c))) return false;
        if (++length > longestPart) return false;
    }
    return length > 0;
}

}  // namespace mal::pdf
