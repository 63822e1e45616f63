// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What a person types may come from anywhere: a paste with hidden characters, a file of another encoding. Each of these throws
// Error for a text that no policy file can hold. Line ends are not folded here: who reads a clipboard or a file does that.

#include "model/policy.h"

#include <initializer_list>
#include <string_view>
#include <vector>

namespace mal {

void refuseUnusable(std::initializer_list<std::string_view> texts);
void refuseUnusable(const AnswerValue& value);
void refuseUnusableName(const std::string& name);       // of a moment: also a blank or long one
void refuseUnusable(const Organisation& organisation);  // also for names that are too long
void refuseUnusable(const HouseStyle& style, const std::vector<Signatory>& signatories);

}  // namespace mal
