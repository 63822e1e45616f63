// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What differs at one place of two policies. Which places there are is comparison.cpp's business.

#include "rules/comparison.h"

#include <string>
#include <vector>

namespace mal {

struct AnswerSide {
    const Question* question = nullptr;  // null where the template of that side does not have it
    const Answer* answer = nullptr;      // null where nothing was answered
};

// Each is empty where both sides say the same.
std::vector<DifferentPart> answerParts(const AnswerSide& mine, const AnswerSide& theirs);
std::vector<DifferentPart> sectionParts(const Policy& mine, const Policy& theirs, const std::string& sectionId);
std::vector<DifferentPart> checkParts(const Policy& mine, const Policy& theirs, const std::string& checkId);
std::vector<DifferentPart> organisationParts(const Policy& mine, const Policy& theirs);

// Status, template, history and what this version does not know: nothing of it can be taken over by itself.
std::vector<Difference> wholeDifferences(const Policy& mine, const Policy& theirs);

}  // namespace mal
