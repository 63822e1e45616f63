// SPDX-License-Identifier: EUPL-1.2
#include "gui/editors/outcome.h"

#include "rules/suggested_actions.h"

#include <set>

namespace mal {

namespace {

// What conditions can look at, and no logo or template text: this is copied at every change.
Policy answersOf(const Policy& policy) {
    Policy copy;
    copy.organisation = policy.organisation;
    copy.status = policy.status;
    copy.answers = policy.answers;
    return copy;
}

}  // namespace

std::vector<std::vector<std::string>> actionsThatFollow(const PolicyTemplate& mal, const Policy& policy, const Question& question,
                                                        const std::vector<AnswerValue>& values) {
    std::vector<std::vector<std::string>> result(values.size());
    if (mal.actions.empty()) return result;
    Policy supposed = answersOf(policy);
    supposed.answers.erase(question.id);
    std::set<std::string> anyway;
    for (const SuggestedAction& action : suggestedActions(mal, supposed))
        anyway.insert(action.id);
    for (std::size_t i = 0; i < values.size(); ++i) {
        supposed.answers[question.id].value = values[i];
        for (SuggestedAction& action : suggestedActions(mal, supposed)) {
            if (!anyway.contains(action.id)) result[i].push_back(std::move(action.action));
        }
    }
    return result;
}

}  // namespace mal
