// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "document/compose.h"
#include "document/writing.h"

namespace mal {

Cover cover(const Writing& writing, const ComposeOptions& options);

// "In het kort": the choices at a glance, the hard limits, where to turn to.
Blocks brief(const Writing& writing);

// For whom the policy applies and from when.
Blocks scope(const Writing& writing);

}  // namespace mal
