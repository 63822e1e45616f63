// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace mal::pdf {

// Reads a ToUnicode map (ISO 32000-1, 9.10.3): the text of each code, in UTF-16BE. What is not understood is left out.
std::map<unsigned, std::string> textsOfCodes(std::string_view map);

// Whether it is the text of a letter: not nothing, U+0000, U+FEFF or U+FFFE (ISO 19005-2, 6.2.11.7.2).
bool isGoodText(const std::string& utf16);

}  // namespace mal::pdf
