// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "output/pdf/flow_builder.h"

namespace mal::pdf {

// The cover: logo and organisation, title and subtitle on a panel in the accent colour, state, facts, and a note at the foot.
void layCover(FlowBuilder& builder, const Cover& cover);

}  // namespace mal::pdf
