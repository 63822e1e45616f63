// SPDX-License-Identifier: EUPL-1.2
#include "storage/template_texts.h"

#include "base/date.h"
#include "storage/placeholders.h"

#include <algorithm>

namespace mal {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isSlugCharacter(char c) {
    return (c >= 'a' && c <= 'z') || isDigit(c) || c == '-';
}

bool isWordCharacter(char c) {
    return isSlugCharacter(c) || (c >= 'A' && c <= 'Z') || c == '_';
}

// The words in braces, one after the other; `at` moves past each.
std::optional<std::string_view> nextPlaceholder(std::string_view text, std::size_t& at) {
    while ((at = text.find('{', at)) != std::string_view::npos) {
        std::size_t end = ++at;
        while (end < text.size() && isWordCharacter(text[end]))
            ++end;
        if (end == at || end >= text.size() || text[end] != '}') continue;
        const std::string_view word = text.substr(at, end - at);
        at = end;
        return word;
    }
    return std::nullopt;
}

}  // namespace

bool isSlug(std::string_view text) {
    return !text.empty() && text.front() != '-' && std::all_of(text.begin(), text.end(), isSlugCharacter);
}

bool isMonthOrDate(std::string_view text) {
    return parseDate(text.size() == 7 ? std::string(text) + "-01" : std::string(text)).has_value();
}

bool isHttps(std::string_view url) {
    constexpr std::string_view start = "https://";
    return url.starts_with(start) && url.size() > start.size() && url.find_first_of(" \t\n<>\"") == std::string_view::npos;
}

std::optional<std::string> unknownPlaceholder(std::string_view text) {
    std::size_t at = 0;
    while (const auto word = nextPlaceholder(text, at)) {
        const bool isKnown =
            *word == answerPlaceholder || std::find(placeholders.begin(), placeholders.end(), *word) != placeholders.end();
        if (!isKnown) return std::string(*word);
    }
    return std::nullopt;
}

bool hasAnswerPlace(std::string_view text) {
    std::size_t at = 0;
    while (const auto word = nextPlaceholder(text, at)) {
        if (*word == answerPlaceholder) return true;
    }
    return false;
}

std::optional<std::string> forbiddenLink(std::string_view text) {
    for (std::size_t at = 0; (at = text.find("](", at)) != std::string_view::npos;) {
        at += 2;
        const std::string_view target = text.substr(at, text.find(')', at) - at);
        const bool isAllowed = isHttps(target) || (target.starts_with("mailto:") && target.size() > 7);
        if (!isAllowed) return std::string(target);
    }
    return std::nullopt;
}

}  // namespace mal
