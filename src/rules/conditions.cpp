// SPDX-License-Identifier: EUPL-1.2
#include "rules/conditions.h"

#include "base/overloaded.h"
#include "rules/answers.h"

#include <algorithm>

namespace mal {

namespace {

bool answersOneOf(const IsAnswer& is, const Policy& policy) {
    const Answer* answer = policy.answer(is.question);
    if (!answer) return false;
    std::string value;
    if (const auto* choice = std::get_if<ChoiceAnswer>(&answer->value)) value = choice->value;
    if (const auto* yesNo = std::get_if<YesNoAnswer>(&answer->value)) value = yesNo->yes ? "ja" : "nee";
    return std::find(is.values.begin(), is.values.end(), value) != is.values.end();
}

bool includes(const Includes& wanted, const Policy& policy) {
    const auto* choices = answerAs<ChoicesAnswer>(policy, wanted.question);
    return choices && std::find(choices->values.begin(), choices->values.end(), wanted.value) != choices->values.end();
}

int countOf(const Policy& policy, const std::string& questionId) {
    if (const auto* choices = answerAs<ChoicesAnswer>(policy, questionId)) return static_cast<int>(choices->values.size());
    if (const auto* table = answerAs<TableAnswer>(policy, questionId)) return static_cast<int>(filledRows(*table).size());
    return 0;
}

bool isLater(const LaterThan& later, const Policy& policy) {
    const auto* date = answerAs<DateAnswer>(policy, later.question);
    const auto* other = answerAs<DateAnswer>(policy, later.other);
    return date && other && date->date > addMonths(other->date, later.months);
}

class Evaluation {
public:
    Evaluation(const PolicyTemplate& mal, const Policy& policy) : m_mal(mal), m_policy(policy) {}

    bool operator()(const IsAnswer& is) const { return isAsked(is.question) && answersOneOf(is, m_policy); }
    bool operator()(const Includes& wanted) const { return isAsked(wanted.question) && includes(wanted, m_policy); }
    bool operator()(const CountAtLeast& wanted) const {
        return isAsked(wanted.question) && countOf(m_policy, wanted.question) >= wanted.count;
    }
    bool operator()(const LaterThan& later) const {
        return isAsked(later.question) && isAsked(later.other) && isLater(later, m_policy);
    }
    bool operator()(const IsAnswered& is) const {
        const Question* question = m_mal.question(is.question);
        const bool answered = question && isRelevant(*question, m_mal, m_policy) && isAnswered(*question, m_policy);
        return answered == is.answered;
    }
    bool operator()(const AllOf& all) const {
        return std::all_of(all.conditions.begin(), all.conditions.end(), [&](const Condition& part) { return holds(part); });
    }
    bool operator()(const AnyOf& any) const {
        return std::any_of(any.conditions.begin(), any.conditions.end(), [&](const Condition& part) { return holds(part); });
    }
    bool operator()(const Not& negated) const { return !holds(negated.condition.front()); }

private:
    bool holds(const Condition& condition) const { return mal::holds(condition, m_mal, m_policy); }
    bool isAsked(const std::string& questionId) const {
        const Question* question = m_mal.question(questionId);
        return question && isRelevant(*question, m_mal, m_policy);
    }

    const PolicyTemplate& m_mal;
    const Policy& m_policy;
};

}  // namespace

bool isRelevant(const Question& question, const PolicyTemplate& mal, const Policy& policy) {
    return !question.relevant || holds(*question.relevant, mal, policy);
}

bool holds(const Condition& condition, const PolicyTemplate& mal, const Policy& policy) {
    return std::visit(Evaluation(mal, policy), condition.kind);
}

}  // namespace mal
