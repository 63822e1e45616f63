// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Bytes of a PNG or JPEG file → pixels. Bytes come from anywhere: nothing in them may stop the program or use up its memory.

#include "base/picture.h"
#include "base/problem.h"

#include <cstddef>
#include <string_view>
#include <variant>

namespace mal {

inline constexpr std::size_t mostPictureBytes = 8 * 1024 * 1024;
inline constexpr int mostPictureSide = 4096;  // pixels

// The picture, or why there is none. Sizes are checked before anything is decoded.
std::variant<Picture, Problem> decodePicture(std::string_view bytes);

}  // namespace mal
