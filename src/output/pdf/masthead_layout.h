// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "output/pdf/flow_builder.h"

namespace mal::pdf {

// The lines above a document that has no cover of its own: logo, whose it is, what it is.
void layMasthead(FlowBuilder& builder, const Cover& cover);

}  // namespace mal::pdf
