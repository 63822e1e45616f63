// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The keys of a policy file apart from the answers, both ways. policy_file.h says what a file as a whole must be.

#include "model/policy.h"
#include "model/policy_template.h"
#include "storage/node.h"
#include "storage/problem_log.h"

#include <string>

namespace mal {

// Everything but `beleidsmal` and `template_text`, which are read before it.
Policy readPolicy(Node& root, const PolicyTemplate& mal, int formatVersion, ProblemLog& log);

// What is beyond the limits of limits.h is an error: printing it would take more memory or time than a file may.
void checkPolicyLimits(const Policy& policy, Position at, ProblemLog& log);

std::string writePolicy(const Policy& policy, const PolicyTemplate& mal);

// Only what is adopted (adopted_content.h), in the same form. A logo stands in it by its hash.
std::string writeAdoptedContent(const Policy& policy, const PolicyTemplate& mal);
// The same and the notes, votes and parked matters of the sections: what a person goes back to (history.h).
std::string writeMomentContent(const Policy& policy, const PolicyTemplate& mal);

}  // namespace mal
