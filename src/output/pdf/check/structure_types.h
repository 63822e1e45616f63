// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

namespace mal::pdf {

// The standard structure types (ISO 32000-1, 14.8.4).
bool isStandardType(const std::string& type);

enum class Within { Allowed, Forbidden };

// Whether an element of one type may stand directly in one of another.
Within kidWithin(const std::string& kid, const std::string& parent);

// Only elements stand in it, no text of its own: a table, a row, a list.
bool isOnlyStructure(const std::string& type);

}  // namespace mal::pdf
