// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Texts without quotes, as YAML sees them.

#include <string_view>

namespace mal {

// The text can stand without quotes in a map or list in block style and is read back as it is (YAML 1.2, 7.3.3, with a margin).
// Says nothing about what other programs take it for: "12" and "true" can be plain.
bool canBePlain(std::string_view text);

// Without quotes some program would take it for a number, a date, a boolean or nothing (YAML 1.1 and 1.2).
bool looksLikeAnotherType(std::string_view text);

// Without quotes YAML 1.2 takes it for a number or a boolean.
bool isNumberOrBoolean(std::string_view text);

}  // namespace mal
