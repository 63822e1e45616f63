// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "document/document.h"
#include "output/pdf/area.h"
#include "output/pdf/flow_builder.h"

namespace mal::pdf {

// A heading that differs from the others in form as well as in words, and the text below it. `section` is the element it stands
// in, `heading` its index in Flow::headings.
void layPanel(FlowBuilder& builder, const Panel& panel, NodeId section, std::uint32_t heading);

}  // namespace mal::pdf
