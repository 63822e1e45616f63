// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The table of contents: numbers, titles, leaders and page numbers, all of it linked. Page numbers are filled in by the emitter.

#include "document/document.h"
#include "output/pdf/area.h"
#include "output/pdf/flow_builder.h"

namespace mal::pdf {

// Lists `flow.headings` of levels 1 and 2. Starts a page.
void layContents(FlowBuilder& builder, const Contents& contents, const Area& area);

}  // namespace mal::pdf
