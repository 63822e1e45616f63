// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "output/pdf/text_layout.h"

namespace mal::pdf {

struct Room {
    float width = 0, height = 0;
};

// Puts the logo in the row that is being made, as a figure with its alternative text, as large as fits in the room. Its left is
// at `x`; its foot at `foot` below the top of the row, or without that its top at the top of the row. Gives what it takes;
// nothing, and a Problem, where the picture is not one.
Room placeLogo(Layout& layout, const CoverLogo& logo, NodeId parent, float x, Room room,
               std::optional<float> foot = std::nullopt);

}  // namespace mal::pdf
