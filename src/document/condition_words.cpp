// SPDX-License-Identifier: EUPL-1.2
#include "document/condition_words.h"

#include "base/overloaded.h"

namespace mal {

namespace {

std::string quoted(const std::string& text) {
    return "‘" + text + "’";
}

std::string labelOf(const Writing& writing, const std::string& questionId) {
    const Question* question = writing.mal.question(questionId);
    return question ? quoted(question->label) : questionId;
}

// "5.1", or the label of the question where its section has no number.
std::string placeOf(const Writing& writing, const std::string& questionId) {
    const QuestionPlace* place = writing.mal.place(questionId);
    const std::string number = place ? writing.mal.section(*place).number : std::string();
    return number.empty() ? labelOf(writing, questionId) : number;
}

std::string valueOf(const Writing& writing, const std::string& questionId, const std::string& value) {
    const Question* question = writing.mal.question(questionId);
    const Choice* choice = question ? findChoice(*question, value) : nullptr;
    if (!choice) return value;
    return isLetter(choice->value) ? shortOptionName(*choice) : quoted(choice->label);
}

std::string joined(const std::vector<std::string>& parts, const char* between) {
    std::string result;
    for (const std::string& part : parts)
        result += (result.empty() ? "" : between) + part;
    return result;
}

std::string joined(const Writing& writing, const std::vector<Condition>& conditions, const char* between) {
    std::vector<std::string> parts;
    for (const Condition& condition : conditions)
        parts.push_back(inWords(writing, condition));
    return joined(parts, between);
}

}  // namespace

std::string inWords(const Writing& writing, const Condition& condition) {
    const Words& words = writing.words;
    return std::visit(
        Overloaded{
            [&](const IsAnswer& is) {
                std::vector<std::string> values;
                for (const std::string& value : is.values)
                    values.push_back(valueOf(writing, is.question, value));
                return filled(words.whenChosen, {placeOf(writing, is.question), joined(values, words.orWord)});
            },
            [&](const Includes& includes) {
                return filled(words.whenChosen,
                              {placeOf(writing, includes.question), valueOf(writing, includes.question, includes.value)});
            },
            [&](const IsAnswered& is) {
                return filled(is.answered ? words.whenAnswered : words.whenNotAnswered, {labelOf(writing, is.question)});
            },
            [&](const CountAtLeast& count) {
                return filled(words.whenCount, {placeOf(writing, count.question), std::to_string(count.count)});
            },
            [&](const LaterThan& later) {
                return filled(words.whenLater,
                              {labelOf(writing, later.question), std::to_string(later.months), labelOf(writing, later.other)});
            },
            [&](const AllOf& all) { return joined(writing, all.conditions, words.andWord); },
            [&](const AnyOf& any) { return joined(writing, any.conditions, words.orWord); },
            [&](const Not& negated) { return filled(words.whenNot, {joined(writing, negated.condition, words.andWord)}); },
        },
        condition.kind);
}

}  // namespace mal
