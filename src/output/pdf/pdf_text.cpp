// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/pdf_text.h"

#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace mal::pdf {

namespace {

// PDF/A allows strings up to 32,767 bytes.
constexpr std::size_t longestString = 32766;

constexpr std::string_view byteOrderMark = "\xFE\xFF";

bool isPrintableAscii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7F; });
}

void appendUnit(std::string& bytes, unsigned unit) {
    bytes += static_cast<char>(static_cast<unsigned char>(unit >> 8));
    bytes += static_cast<char>(static_cast<unsigned char>(unit & 0xFF));
}

void appendUtf16(std::string& bytes, std::string_view utf8, std::size_t mostBytes) {
    for (std::size_t i = 0; i < utf8.size() && bytes.size() + 4 <= mostBytes;) {
        const auto character = utf8::next(utf8, i);
        if (!character) {
            appendUnit(bytes, 0xFFFD);
            ++i;
        } else if (*character > 0xFFFF) {
            const auto rest = static_cast<unsigned>(*character - 0x10000);
            appendUnit(bytes, 0xD800 + (rest >> 10));
            appendUnit(bytes, 0xDC00 + (rest & 0x3FF));
        } else {
            appendUnit(bytes, static_cast<unsigned>(*character));
        }
    }
}

void appendDigits(std::string& bytes, std::string_view binary) {
    for (const char byte : binary)
        appendHexadecimal(bytes, static_cast<unsigned char>(byte), 2);
}

}  // namespace

void appendInteger(std::string& bytes, long long value) {
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    bytes.append(digits.data(), end);
}

void appendNumber(std::string& bytes, double value) {
    appendHundredths(bytes, std::lround(value * 100));
}

void appendHundredths(std::string& bytes, long hundredths) {
    if (hundredths < 0) {
        bytes += '-';
        hundredths = -hundredths;
    }
    appendInteger(bytes, hundredths / 100);
    const auto rest = static_cast<int>(hundredths % 100);
    if (rest == 0) return;
    bytes += '.';
    bytes += static_cast<char>('0' + rest / 10);
    if (rest % 10 != 0) bytes += static_cast<char>('0' + rest % 10);
}

void appendHexadecimal(std::string& bytes, unsigned value, int digits) {
    std::array<char, 8> text;
    for (int i = digits; i-- > 0; value >>= 4)
        text[static_cast<std::size_t>(i)] = "0123456789ABCDEF"[value & 0xF];
    bytes.append(text.data(), static_cast<std::size_t>(digits));
}

void appendLiteral(std::string& bytes, unsigned char byte) {
    if (byte == '\r') {  // as it stands, a reader takes it for a line feed
        bytes += "\\r";
        return;
    }
    if (byte == '(' || byte == ')' || byte == '\\') bytes += '\\';
    bytes += static_cast<char>(byte);
}

std::string textString(std::string_view utf8) {
    if (isPrintableAscii(utf8)) return std::string(utf8.substr(0, longestString));
    std::string bytes(byteOrderMark);
    appendUtf16(bytes, utf8, longestString);
    return bytes;
}

void appendTextString(std::string& bytes, std::string_view utf8) {
    const std::string text = textString(utf8);
    const bool isAscii = !text.starts_with(byteOrderMark);
    bytes += isAscii ? '(' : '<';
    if (isAscii) {
        for (const char c : text)
            appendLiteral(bytes, static_cast<unsigned char>(c));
    } else {
        appendDigits(bytes, text);
    }
    bytes += isAscii ? ')' : '>';
}

void appendUtf16Digits(std::string& bytes, std::string_view utf8) {
    std::string binary;
    appendUtf16(binary, utf8, longestString);
    appendDigits(bytes, binary);
}

}  // namespace mal::pdf
