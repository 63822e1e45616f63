// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The text form of an answer: what a person reads in a list and types in a script. Each type has one:
//   single_choice  B                      date          2026-11-22
//   multiple_choice  inwoners, leveranciers   table     a row a line, cells separated by " | "
//   yes_no  ja or nee                     matrix        a row a line: "row: column"
//   short_text, long_text  the text       acknowledge   who confirmed it
// An acknowledgement cannot be made from text: it needs a person and a moment (session/policy_session.h).

#include "model/policy.h"
#include "model/question.h"

#include <string>
#include <string_view>
#include <variant>

namespace mal {

std::string answerText(const Question& question, const Policy& policy);

// A sentence that says what the text should have been.
struct NotAnAnswer {
    std::string code;
    std::string text;
};

std::variant<AnswerValue, NotAnAnswer> parseAnswer(const Question& question, std::string_view text);

}  // namespace mal
