// SPDX-License-Identifier: EUPL-1.2
#include "rules/tensions.h"

#include "base/messages/rules.h"
#include "rules/acknowledgement.h"
#include "rules/answers.h"
#include "rules/conditions.h"

namespace mal {

namespace {

// "a, b en c".
std::string asList(const std::vector<std::string>& names) {
    std::string list;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i > 0) list += i + 1 == names.size() ? text(messages::andWord) : ", ";
        list += names[i];
    }
    return list;
}

}  // namespace

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
    std::vector<std::string> numbers;
    for (const std::string& id : check.touches) {
        if (const QuestionPlace* place = mal.place(id)) numbers.push_back(pointNumber(mal, *place));
    }
    return asList(numbers);
}

std::string sectionsOf(const PolicyTemplate& mal, const Check& check) {
    std::vector<std::string> names;
    for (const std::string& id : check.sections) {
        const Section* section = findSection(mal, id);
        if (section) names.push_back(section->number.empty() ? "‘" + section->title + "’" : section->number);
    }
    return asList(names);
}

std::string acceptanceLead(const PolicyTemplate& mal, const Check& check) {
    return check.touches.empty() ? text(messages::acceptedOnPurpose)
                                 : text(messages::stillMeetsPoint, {touchedPoints(mal, check)});
}

}  // namespace mal
