// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace mal::pdf {

// Whether a text is shaped as a language tag: "nl", "nl-NL", "sr-Cyrl-RS" (BCP 47, as far as RFC 3066 went).
bool isLanguage(std::string_view tag);

}  // namespace mal::pdf
