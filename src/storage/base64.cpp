// SPDX-License-Identifier: EUPL-1.2
#include "storage/base64.h"

#include <cstddef>
#include <cstdint>

namespace mal {

namespace {

constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::size_t lineLength = 120;  // a multiple of four

std::optional<std::uint32_t> valueOf(char c) {
    if (c >= 'A' && c <= 'Z') return static_cast<std::uint32_t>(c - 'A');
    if (c >= 'a' && c <= 'z') return static_cast<std::uint32_t>(c - 'a' + 26);
    if (c >= '0' && c <= '9') return static_cast<std::uint32_t>(c - '0' + 52);
    if (c == '+') return 62;
    if (c == '/') return 63;
    return std::nullopt;
}

char byteAt(std::uint32_t bits, int shift) {
    return static_cast<char>(static_cast<unsigned char>(bits >> shift & 0xFF));
}

}  // namespace

std::string toBase64(std::string_view bytes) {
    std::string text;
    text.reserve(bytes.size() / 3 * 4 + bytes.size() / 90 + 8);
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        if (i > 0 && i / 3 * 4 % lineLength == 0) text += '\n';
        const std::string_view group = bytes.substr(i, 3);
        std::uint32_t bits = 0;
        for (std::size_t j = 0; j < 3; ++j)
            bits = bits << 8 | (j < group.size() ? static_cast<unsigned char>(group[j]) : 0u);
        for (std::size_t j = 0; j < 4; ++j)
            text += j <= group.size() ? alphabet[bits >> (18 - 6 * j) & 63] : '=';
    }
    return text;
}

std::optional<std::string> fromBase64(std::string_view text) {
    std::string bytes;
    bytes.reserve(text.size() / 4 * 3);
    std::uint32_t bits = 0;
    int count = 0;  // characters of the group of four
    int padding = 0;
    for (char c : text) {
        if (c == ' ' || c == '\n') continue;
        const auto value = valueOf(c);
        const bool isPadding = c == '=' && count >= 2;
        if ((!value && !isPadding) || (value && padding > 0)) return std::nullopt;
        bits = bits << 6 | value.value_or(0);
        padding += isPadding ? 1 : 0;
        if (++count < 4) continue;
        bytes += byteAt(bits, 16);
        if (padding < 2) bytes += byteAt(bits, 8);
        if (padding < 1) bytes += byteAt(bits, 0);
        // A second way to write the same bytes is not taken: what is loaded must be written back as it was.
        if ((padding == 1 && (bits & 0xFF) != 0) || (padding == 2 && (bits & 0xFFFF) != 0)) return std::nullopt;
        bits = 0;
        count = 0;
        if (padding > 0) padding = 3;  // nothing may follow
    }
    return count == 0 ? std::optional(bytes) : std::nullopt;
}

}  // namespace mal
