// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Text from right to left in lines from left to right (Unicode Standard Annex 9): names and quotes in Hebrew and Arabic. It tells
// levels and orders; shaping is font_family.h, placing is text_layout.h.

#include <cstdint>
#include <string_view>
#include <vector>

namespace mal::pdf {

// Quick, because nearly no text has any.
bool hasRightToLeft(std::string_view text);

// The level of every byte of a paragraph, odd where it runs from right to left; empty where all of it runs from left to right.
// The paragraph itself runs from left to right, as the document does, unless no letter in it does.
std::vector<std::uint8_t> bidiLevels(std::string_view paragraph);

// What stands on a line, by its place in the text, from left to right (rule L2). `levels` are those of the parts of the line.
std::vector<std::uint32_t> orderOnLine(const std::vector<std::uint8_t>& levels);

}  // namespace mal::pdf
