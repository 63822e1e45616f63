// SPDX-License-Identifier: EUPL-1.2
#include "rules/tensions.h"

#include "base/messages/rules.h"
#include "rules/acknowledgement.h"
#include "rules/answers.h"
#include "rules/conditions.h"

namespace mal {

std::vector<Tension> tensions(const PolicyTemplate& mal, const Policy& policy) {
    std::vector<Tension> result;
    for (const Check& check : mal.checks) {
        if (check.isOpenPoint || !holds(check.when, mal, policy)) continue;
        Tension tension{&check, false, {}};
        const auto accepted = policy.checks.find(check.id);
        if (accepted != policy.checks.end() && !isBlank(accepted->second.reason)) {
            tension.isAccepted = true;
            tension.reason = accepted->second.reason;
        }
        result.push_back(std::move(tension));
    }
    return result;
}

std::string touchedPoints(const PolicyTemplate& mal, const Check& check) {
    std::string numbers;
    for (std::size_t i = 0; i < check.touches.size(); ++i) {
        const QuestionPlace* place = mal.place(check.touches[i]);
        if (!place) continue;
        if (!numbers.empty()) numbers += i + 1 == check.touches.size() ? text(messages::andWord) : ", ";
        numbers += pointNumber(mal, *place);
    }
    return numbers;
}

std::string acceptanceLead(const PolicyTemplate& mal, const Check& check) {
    return check.touches.empty() ? text(messages::acceptedOnPurpose)
                                 : text(messages::stillMeetsPoint, {touchedPoints(mal, check)});
}

}  // namespace mal
