// SPDX-License-Identifier: EUPL-1.2
#pragma once

// When something holds, as data. Whether it holds for a policy is decided in rules/conditions.h.

#include <string>
#include <variant>
#include <vector>

namespace mal {

struct Condition;

struct IsAnswer {  // of a single_choice or yes_no ("ja", "nee"); `values` has one or more
    std::string question;
    std::vector<std::string> values;
    friend bool operator==(const IsAnswer&, const IsAnswer&) = default;
};

struct Includes {  // of a multiple_choice
    std::string question;
    std::string value;
    friend bool operator==(const Includes&, const Includes&) = default;
};

struct IsAnswered {
    std::string question;
    bool answered = true;
    friend bool operator==(const IsAnswered&, const IsAnswered&) = default;
};

struct CountAtLeast {  // chosen values, or rows of a table
    std::string question;
    int count = 0;
    friend bool operator==(const CountAtLeast&, const CountAtLeast&) = default;
};

struct LaterThan {  // two dates: later than the other plus so many months
    std::string question;
    std::string other;
    int months = 0;
    friend bool operator==(const LaterThan&, const LaterThan&) = default;
};

struct AllOf {
    std::vector<Condition> conditions;
    friend bool operator==(const AllOf&, const AllOf&) = default;
};

struct AnyOf {
    std::vector<Condition> conditions;
    friend bool operator==(const AnyOf&, const AnyOf&) = default;
};

struct Not {
    std::vector<Condition> condition;  // exactly one; a vector because a Condition cannot hold itself by value
    friend bool operator==(const Not&, const Not&) = default;
};

struct Condition {
    std::variant<IsAnswer, Includes, IsAnswered, CountAtLeast, LaterThan, AllOf, AnyOf, Not> kind;
    friend bool operator==(const Condition&, const Condition&) = default;
};

// The ids of all questions that the condition looks at, in the order of the text; one may occur more than once.
std::vector<std::string> questionsIn(const Condition& condition);

}  // namespace mal
