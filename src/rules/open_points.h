// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Everything that stands between a policy and its adoption, in the words in which it is also shown beside the field.

#include "model/policy.h"
#include "model/policy_template.h"

#include <string>
#include <vector>

namespace mal {

enum class OpenPointKind {
    LegalPoint,  // not acknowledged, or withdrawn because its text changed
    Missing,     // required and not answered
    Invalid,     // answered, but not within what the template allows, or to be confirmed since its meaning changed
    Check,       // a check of the template that says something is still to be done
};

struct OpenPoint {
    OpenPointKind kind = OpenPointKind::Missing;
    std::string code;      // of the message: "open.choice-missing"; "check.C13" for a check
    std::string section;   // id; empty for the name of the organisation
    std::string question;  // id; for a check the question is empty
    std::string text;      // a sentence that says what to do

    friend bool operator==(const OpenPoint&, const OpenPoint&) = default;
};

// The questions that adopting itself fills (version, date …) are left out until then.
enum class AdoptionFields { LeftOut, Included };

// Legal points first, then the rest in the order of the template.
std::vector<OpenPoint> openPoints(const PolicyTemplate& mal, const Policy& policy,
                                  AdoptionFields adoptionFields = AdoptionFields::LeftOut);

// What is wrong or missing with one relevant question; empty when nothing is.
std::vector<OpenPoint> openPoints(const PolicyTemplate& mal, const QuestionPlace& place, const Policy& policy);

}  // namespace mal
