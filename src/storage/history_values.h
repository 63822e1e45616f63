// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Pieces that the entries in the history of a policy file are made of. Which entries there are: adopted_content.h, history.h.

#include "model/policy.h"

#include <string>
#include <string_view>
#include <vector>

namespace mal {

// YAML that was just written, as a value. Throws Error where it cannot be read back.
UnknownValue asValue(const std::string& yaml);

// Adds the picture of the policy's logo to the entry as `image`, unless an entry of its history has the same.
void keepPicture(UnknownValue& entry, const Policy& policy);

// Hash of the logo in the content of an entry; empty where it has none.
std::string pictureHash(const UnknownValue& entry);

// The picture with that hash: of the policy's own logo, or from its history. Empty where it is nowhere.
std::string pictureWith(std::string_view hash, const Policy& policy);

}  // namespace mal
