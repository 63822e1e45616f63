// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <string_view>

namespace mal {

// What may stand in braces in any text of a template.
inline constexpr std::array<std::string_view, 7> placeholders = {"organisation", "organisation_short", "place", "mal",
                                                                 "publisher",    "published",          "as_of"};

// Only in the document_lead of a short_text or date.
inline constexpr std::string_view answerPlaceholder = "answer";

}  // namespace mal
