// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Making and searching values that are kept as they stand (model/unknown.h). The history of a policy is made of these.

#include "model/unknown.h"

#include <string>
#include <string_view>
#include <vector>

namespace mal {

// A version is a text, also where it looks like a number.
enum class Quotes { Always, WhereNeeded };

UnknownValue textValue(std::string text, Quotes quotes = Quotes::WhereNeeded);
UnknownValue mapValue(Unknowns entries);

// Null where the value is no map or has no such key; so is the value for a null.
const UnknownValue* find(const UnknownValue* map, std::string_view key);
// The text under the key; empty where there is none.
std::string_view textAt(const UnknownValue& map, std::string_view key);

}  // namespace mal
