// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What a person confirms at a legal point, and whether that still holds. An acknowledgement is bound to the exact words by their
// hash: when the text changes, it is withdrawn and the point is open again.

#include "model/policy.h"
#include "model/policy_template.h"

#include <string>

namespace mal {

// The words that are confirmed: introduction of the chapter, the point, the closing sentence of its section, and the basis.
std::string acknowledgedText(const PolicyTemplate& mal, const QuestionPlace& place);
std::string acknowledgedTextSha256(const PolicyTemplate& mal, const QuestionPlace& place);

enum class AcknowledgementState {
    Open,       // nobody confirmed it
    Withdrawn,  // confirmed, but the text has changed since
    Confirmed,
};

AcknowledgementState acknowledgementState(const PolicyTemplate& mal, const QuestionPlace& place, const Policy& policy);

// "3.1 a": the number of the section, and a letter where the section has more than one point.
std::string pointNumber(const PolicyTemplate& mal, const QuestionPlace& place);

}  // namespace mal
