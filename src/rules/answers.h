// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Looking at single answers.

#include "model/policy.h"
#include "model/question.h"

#include <string_view>
#include <vector>

namespace mal {

// The answer of a question in the form its type asks for; nothing where there is none.
template <typename Value>
const Value* answerAs(const Policy& policy, std::string_view questionId) {
    const Answer* answer = policy.answer(questionId);
    return answer ? std::get_if<Value>(&answer->value) : nullptr;
}

// The same for a question that is answered (rules/conditions.h); without an answer of that form it throws, a fault of the caller.
template <typename Value>
const Value& givenAnswer(const Policy& policy, const std::string& questionId) {
    return std::get<Value>(policy.answers.at(questionId).value);
}

bool isBlank(std::string_view text);

// Rows with at least one cell that says something, in their order.
std::vector<const TableRow*> filledRows(const TableAnswer& table);

// The chosen options that the question has, in the order of the template.
std::vector<const Choice*> chosen(const Question& question, const Policy& policy);

// The free text (toelichting) with an answer; empty where the question does not ask for one.
const std::string& noteOf(const Question& question, const Policy& policy);

// Text of a short_text or long_text answer, words of a date; empty for anything else.
std::string plainAnswer(const Policy& policy, std::string_view questionId);

}  // namespace mal
