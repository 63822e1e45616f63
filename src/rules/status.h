// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/policy.h"
#include "model/policy_template.h"

namespace mal {

// The status as far as the policy bears it out. A file can say "adopted" without anybody having adopted anything: then it is a
// concept, whatever it says. Proposed: nothing is open but what adopting fills. Adopted: nothing is open, and it says when.
Status heldStatus(const PolicyTemplate& mal, const Policy& policy);

}  // namespace mal
