// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "output/pdf/flow.h"
#include "output/pdf/haru.h"

namespace mal::pdf {

// [page /XYZ null y null]: keeps the reader's zoom.
Array destination(Haru& haru, const HeadingPlace& heading, const std::vector<Dictionary>& pages);

// The outline that readers show beside the pages, nested by level.
void writeBookmarks(Haru& haru, const std::vector<HeadingPlace>& headings, const std::vector<Dictionary>& pages);

}  // namespace mal::pdf
