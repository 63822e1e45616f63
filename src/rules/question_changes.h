// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What differs in a question between two versions of a template, as far as a program can see, for a policy with this answer. What
// a template says of its own changes is put beside it by upgrade_plan.h. The text of a legal point is not compared here, since
// more than the question belongs to it (acknowledgement.h).

#include "model/policy.h"
#include "model/question.h"

#include <string>
#include <vector>

namespace mal {

struct QuestionChange {
    std::string words;
    // The answer may say something else now than what the team meant by it.
    bool isAboutMeaning = false;
    friend bool operator==(const QuestionChange&, const QuestionChange&) = default;
};

// Both questions are of the same type; `answer` may be null. Empty where they are the same but for their ids.
std::vector<QuestionChange> questionChanges(const Question& before, const Question& now, const Answer* answer);

}  // namespace mal
