// SPDX-License-Identifier: EUPL-1.2
#pragma once

// How PDF writes numbers and text. Appends to one string, because this is where most of the time of writing goes.

#include <cstddef>
#include <string>
#include <string_view>

namespace mal::pdf {

// Two decimals at most, no exponent, no "-0": 1/100 point is less than a printer can show.
void appendNumber(std::string& bytes, double value);
void appendHundredths(std::string& bytes, long hundredths);
void appendInteger(std::string& bytes, long long value);
void appendHexadecimal(std::string& bytes, unsigned value, int digits);
// One byte of a string between parentheses (ISO 32000-1, 7.3.4.2).
void appendLiteral(std::string& bytes, unsigned char byte);

// A text for people (ISO 32000-1, 7.9.2.2): ASCII as it is, anything else in UTF-16BE after a byte order mark. Cut between
// characters where PDF/A allows no more bytes. Bytes that are not UTF-8 become U+FFFD.
std::string textString(std::string_view utf8);
// The same, as it stands in a file: "(Inhoud)", "<FEFF00E9>"
void appendTextString(std::string& bytes, std::string_view utf8);
// UTF-16BE in hexadecimal digits, without a mark, as ToUnicode maps have it.
void appendUtf16Digits(std::string& bytes, std::string_view utf8);

}  // namespace mal::pdf
