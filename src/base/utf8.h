// SPDX-License-Identifier: EUPL-1.2
#pragma once

// UTF-8 as Unicode 15, section 3.9, defines it: no surrogates, no overlong forms, nothing above U+10FFFF.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace mal::utf8 {

// The character at `index`, and `index` moved past it; nothing, and `index` unmoved, where the bytes are not UTF-8.
std::optional<char32_t> next(std::string_view text, std::size_t& index);

void append(std::string& text, char32_t character);
std::string fromCharacter(char32_t character);

bool isValid(std::string_view text);

// Number of characters (code points) of valid UTF-8; a byte that is not UTF-8 counts as one.
std::size_t length(std::string_view text);

enum class Forbidden { Control, BidiControl, ByteOrderMark, Noncharacter };

// Characters that no template, answer or name may hold: controls except tab and line feed, bidirectional controls (they can make
// a text read otherwise than it is stored), U+FEFF and noncharacters. A carriage return is a control here; files are read with
// CRLF folded to LF first.
std::optional<Forbidden> forbidden(char32_t character);

// What is wrong with a text that comes from outside: the name of the first forbidden character ("U+202E"), or "UTF-8" for bytes
// that are not; nothing where the text may be used.
std::optional<std::string> unusableIn(std::string_view text);

// "U+202E"
std::string codePoint(char32_t character);

// The text with forbidden characters and bytes that are not UTF-8 shown as \u{202E} and \x{FF}, safe for a terminal and a label.
std::string printable(std::string_view text);

// Lower case for comparing words: ASCII, Latin-1, Latin Extended-A, Greek and Cyrillic letters. Not a full case folding.
std::string lowered(std::string_view text);
char32_t lowered(char32_t character);

// A letter or digit of the scripts above, for finding word boundaries.
bool isWordCharacter(char32_t character);

}  // namespace mal::utf8
