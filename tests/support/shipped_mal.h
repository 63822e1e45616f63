// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The mal that is shipped, and policies for it written the way one says them: {{"ambitie", "C"}, {"pilots", "nee"}}.

#include "model/policy.h"
#include "model/policy_template.h"

#include <string>
#include <utility>
#include <vector>

namespace mal::test {

// Loaded once from templates/; fails the test where it does not load without problems.
const PolicyTemplate& shippedMal();

// The file's text, as policies carry it.
const std::string& shippedMalText();

using Said = std::vector<std::pair<std::string, std::string>>;

// Answers in their text form (rules/answer_text.h); a legal point is said with the name of who confirms it.
Policy policyThatSays(const Said& answers);

// The same with every required question answered: first choices, short texts, one row, all legal points confirmed.
Policy completePolicy(const Said& answers = {});

void say(Policy& policy, const std::string& questionId, const std::string& answer);

}  // namespace mal::test
