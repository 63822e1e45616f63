// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Divides a flow over pages.

#include "output/pdf/flow.h"

namespace mal::pdf {

struct PlacedRow {
    std::uint32_t row;
    float top;        // from the bottom of the page
    bool isRepeated;  // a table head on a later page: seen already, so not read again
};

// The part of a frame on one page.
struct PlacedFrame {
    std::uint32_t frame;
    float top, bottom;
    bool isFirst, isLast;
};

struct Page {
    std::vector<PlacedRow> rows;
    std::vector<PlacedFrame> frames;
    bool isCover = false;
};

// Breaks pages where rows allow it, and where they do not but must. Notes in `flow.headings` where each came.
std::vector<Page> paginate(Flow& flow);

}  // namespace mal::pdf
