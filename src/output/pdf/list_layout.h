// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Lists, options with their check boxes, and terms with their meanings.

#include "document/document.h"
#include "output/pdf/area.h"
#include "output/pdf/flow_builder.h"

namespace mal::pdf {

void layList(FlowBuilder& builder, const List& list, const Area& area);
void layOptions(FlowBuilder& builder, const Options& options, const Area& area);
void layDefinitions(FlowBuilder& builder, const Definitions& definitions, const Area& area);

}  // namespace mal::pdf
