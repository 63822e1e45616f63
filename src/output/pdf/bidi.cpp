// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/bidi.h"

#include "base/utf8.h"

#include <fribidi/fribidi.h>

#include <algorithm>
#include <new>
#include <numeric>

namespace mal::pdf {

namespace {

// The blocks that Unicode keeps for scripts from right to left.
bool isRightToLeft(char32_t c) {
    return (c >= 0x590 && c <= 0x8FF) || (c >= 0xFB1D && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFF) ||
           (c >= 0x10800 && c <= 0x10FFF) || (c >= 0x1E800 && c <= 0x1EFFF);
}

// No byte of Latin, Greek or Cyrillic text is this high, so that nearly every paragraph is passed over quickly.
bool mayBeRightToLeft(char byte) {
    return static_cast<unsigned char>(byte) >= 0xD6;
}

// Characters, and how many bytes each takes. A byte that is not UTF-8 is a character of its own, as font_family.h shows it.
struct Characters {
    std::vector<FriBidiChar> codes;
    std::vector<std::size_t> sizes;
};

Characters charactersOf(std::string_view text) {
    constexpr FriBidiChar replacement = 0x25A1;
    Characters result;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t begin = i;
        const auto character = utf8::next(text, i);
        if (!character) ++i;
        result.codes.push_back(character ? *character : replacement);
        result.sizes.push_back(i - begin);
    }
    return result;
}

}  // namespace

bool hasRightToLeft(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        const bool isCandidate = mayBeRightToLeft(text[i]);
        const auto character = isCandidate ? utf8::next(text, i) : std::nullopt;
        if (character && isRightToLeft(*character)) return true;
        if (!character) ++i;
    }
    return false;
}

std::vector<std::uint8_t> bidiLevels(std::string_view paragraph) {
    if (!hasRightToLeft(paragraph)) return {};
    const Characters characters = charactersOf(paragraph);
    const auto count = static_cast<FriBidiStrIndex>(characters.codes.size());
    std::vector<FriBidiCharType> types(characters.codes.size());
    std::vector<FriBidiBracketType> brackets(characters.codes.size());
    std::vector<FriBidiLevel> levels(characters.codes.size());
    fribidi_get_bidi_types(characters.codes.data(), count, types.data());
    fribidi_get_bracket_types(characters.codes.data(), count, types.data(), brackets.data());
    const bool hasLeftToRight = std::find(types.begin(), types.end(), FriBidiCharType{FRIBIDI_TYPE_LTR}) != types.end();
    FriBidiParType direction = hasLeftToRight ? FRIBIDI_PAR_LTR : FRIBIDI_PAR_RTL;
    // It fails only for want of memory.
    if (!fribidi_get_par_embedding_levels_ex(types.data(), brackets.data(), count, &direction, levels.data()))
        throw std::bad_alloc();
    std::vector<std::uint8_t> result;
    result.reserve(paragraph.size());
    for (std::size_t i = 0; i < levels.size(); ++i)
        result.insert(result.end(), characters.sizes[i], static_cast<std::uint8_t>(levels[i]));
    return result;
}

std::vector<std::uint32_t> orderOnLine(const std::vector<std::uint8_t>& levels) {
    std::vector<std::uint32_t> order(levels.size());
    std::iota(order.begin(), order.end(), 0u);
    const int highest = levels.empty() ? 0 : *std::max_element(levels.begin(), levels.end());
    // What was turned at a higher level stays within its stretch at a lower one, so stretches are the same in both orders.
    for (int level = highest; level > 0; --level) {
        for (auto begin = levels.begin(); begin != levels.end();) {
            const auto isIn = [&](std::uint8_t own) { return own >= level; };
            begin = std::find_if(begin, levels.end(), isIn);
            const auto end = std::find_if_not(begin, levels.end(), isIn);
            std::reverse(order.begin() + (begin - levels.begin()), order.begin() + (end - levels.begin()));
            begin = end;
        }
    }
    return order;
}

}  // namespace mal::pdf
