// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "output/pdf/check/values.h"

namespace mal::pdf {

// An attribute of an element of the structure, whoever owns it (ISO 32000-1, 14.7.5); null when it has none. Attribute classes
// are not looked at.
Value attribute(Value element, const char* key);

}  // namespace mal::pdf
