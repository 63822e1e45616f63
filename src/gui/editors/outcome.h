// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What follows from choosing an option, before it is chosen.

#include "model/policy.h"
#include "model/policy_template.h"

#include <string>
#include <vector>

namespace mal {

// For each value of the single_choice or yes_no ("ja", "nee"): the actions that the template would suggest with it and does not
// suggest while the question is open.
std::vector<std::vector<std::string>> actionsThatFollow(const PolicyTemplate& mal, const Policy& policy, const Question& question,
                                                        const std::vector<AnswerValue>& values);

}  // namespace mal
