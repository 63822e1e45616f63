// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The files that are compiled in (CMakeLists.txt says from which packages): fonts, hyphenation patterns, colour profile.

#include <array>
#include <string_view>

namespace mal::pdf {

inline constexpr std::size_t faceCount = 5;
inline constexpr std::size_t fallbackFace = 4;

// Regular, bold, italic, bold italic and the fallback face, as TrueType files cut to what policies need.
std::array<std::string_view, faceCount> fontFiles();

std::string_view hyphenationTable();  // as compile_hyphenation.cpp writes it
std::string_view srgbProfile();       // an ICC profile, version 2

}  // namespace mal::pdf
