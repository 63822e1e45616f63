// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <vector>

namespace mal {

// Decoded pixels, rows from top to bottom, 8 bits a channel in sRGB. images/ makes them from files.
struct Picture {
    int width = 0;                    // in pixels, more than 0
    int height = 0;                   // in pixels, more than 0
    std::vector<std::uint8_t> rgb;    // 3 × width × height
    std::vector<std::uint8_t> alpha;  // width × height, 255 is opaque; empty when every pixel is
    friend bool operator==(const Picture&, const Picture&) = default;
};

}  // namespace mal
