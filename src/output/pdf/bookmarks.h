// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "output/pdf/flow.h"
#include "output/pdf/haru.h"

namespace mal::pdf {

// The y of a destination [page /XYZ null y null] that shows the heading and keeps the reader's zoom.
double topOfView(const HeadingPlace& heading);

// The outline that readers show beside the pages, nested by level.
void writeBookmarks(Haru& haru, const std::vector<HeadingPlace>& headings, const std::vector<Dictionary>& pages);

}  // namespace mal::pdf
