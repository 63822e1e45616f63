// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "output/pdf/content_stream.h"
#include "output/pdf/paginator.h"

namespace mal::pdf {

// Draws what stands around a stretch of rows, in an artifact that is open. Every kind differs from the others without its
// colours: by a rule at the left, two thin rules, dashes, or a fill.
void paintFrame(ContentStream& stream, const Frame& frame, const PlacedFrame& placed, const Palette& palette);

}  // namespace mal::pdf
