// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What holds for a policy, and which questions are asked in it. Pure functions; docs/template-language.md section 1.5 is the
// definition. A template that loaded without errors has no circle of conditions, so these always end.

#include "model/policy.h"
#include "model/policy_template.h"

namespace mal {

// True where the answer says something by itself: a choice that exists, a text that is not blank, a row with a filled cell. A
// fixed note has nothing to answer and counts as answered. Whether an acknowledgement still holds is rules/acknowledgement.h.
bool isAnswered(const Question& question, const Policy& policy);

// A question that is not relevant keeps its answer but is not asked, not missing and not printed.
bool isRelevant(const Question& question, const PolicyTemplate& mal, const Policy& policy);

bool holds(const Condition& condition, const PolicyTemplate& mal, const Policy& policy);

}  // namespace mal
