// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What the readers of the parts of a template share while they work: the problems, the ids they met, and the references to check
// once everything has been read (template_references.h).

#include "base/problem.h"
#include "storage/problem_log.h"

#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace mal {

// Names of one kind and where each was first seen.
using Names = std::unordered_map<std::string, Position>;

// What a reference must point at. The questions differ in the type that they must have.
enum class Wanted {
    Section,
    Domain,
    Phase,
    Question,   // of any type that has an answer
    Choice,     // single_choice with the value, or yes_no with ja or nee
    Option,     // multiple_choice with the value
    Countable,  // multiple_choice with enough choices, or table
    DateQuestion,
    LegalPoint,  // acknowledge
    SingleChoice,
    ShortText,
    ActionTable,  // table with columns that hold an action, an owner and a term
};

struct Reference {
    Wanted wanted;
    std::string id;
    Position at;
    std::string value;  // of a Choice or Option
    Position valueAt;
    int count = 0;  // of a Countable
};

// The newest version of the template language that is read.
inline constexpr int templateLanguageVersion = 1;

struct TemplateReading {
    explicit TemplateReading(ProblemLog& problems) : log(problems) {}

    ProblemLog& log;
    Names chapters;
    Names sections;
    Names questions;
    Names checks;
    Names actions;
    Names phases;
    Names domains;
    Names documentKinds;
    Names terms;
    std::vector<Reference> references;
    // Where the `relevant` of a question stands.
    std::unordered_map<std::string, Position> relevantAt;
    Position readingsAt;                      // of the profile
    std::vector<Position> changedQuestionAt;  // of each change, in order
    // Questions with a type or body that could not be read: what refers to them is not judged.
    std::unordered_set<std::string> unreadable;
};

}  // namespace mal
