// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What the texts of a template may hold, beyond characters.

#include <optional>
#include <string>
#include <string_view>

namespace mal {

bool isSlug(std::string_view text);
// "2026-05" or "2026-05-18", and a month that exists.
bool isMonthOrDate(std::string_view text);
bool isHttps(std::string_view url);

// The first `{word}` that is no placeholder of the language, without its braces.
std::optional<std::string> unknownPlaceholder(std::string_view text);
bool hasAnswerPlace(std::string_view text);
// The target of the first `[text](target)` that leads elsewhere than to https or mailto.
std::optional<std::string> forbiddenLink(std::string_view text);

}  // namespace mal
