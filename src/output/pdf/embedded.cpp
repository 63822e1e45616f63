// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/embedded.h"

// Made by embed_file() in CMakeLists.txt.
#define EMBEDDED(name)                    \
    extern "C" const char name##_begin[]; \
    extern "C" const char name##_end[];
EMBEDDED(font_regular)
EMBEDDED(font_bold)
EMBEDDED(font_italic)
EMBEDDED(font_bold_italic)
EMBEDDED(font_fallback)
EMBEDDED(hyphenation_nl)
EMBEDDED(srgb_profile)
#undef EMBEDDED

namespace mal::pdf {

namespace {

std::string_view between(const char* begin, const char* end) {
    return {begin, static_cast<std::size_t>(end - begin)};
}

}  // namespace

std::array<std::string_view, faceCount> fontFiles() {
    return {between(font_regular_begin, font_regular_end), between(font_bold_begin, font_bold_end),
            between(font_italic_begin, font_italic_end), between(font_bold_italic_begin, font_bold_italic_end),
            between(font_fallback_begin, font_fallback_end)};
}

std::string_view hyphenationTable() {
    return between(hyphenation_nl_begin, hyphenation_nl_end);
}

std::string_view srgbProfile() {
    return between(srgb_profile_begin, srgb_profile_end);
}

}  // namespace mal::pdf
