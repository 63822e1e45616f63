// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "document/writing.h"

namespace mal {

// The chapters as prose, each section with its answers and the tensions a team accepted. A section or chapter that says nothing
// has no heading either.
Blocks chapters(const Writing& writing);

}  // namespace mal
