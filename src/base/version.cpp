// SPDX-License-Identifier: EUPL-1.2
#include "base/version.h"

#include <array>
#include <charconv>
#include <optional>

namespace mal {

namespace {

// One part of a version and the rest after its point; nothing for what is no number.
std::optional<int> takeVersionPart(std::string_view& rest) {
    int value = 0;
    const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), value);
    const bool hasLeadingZero = rest.size() > 1 && rest[0] == '0' && rest[1] >= '0' && rest[1] <= '9';
    if (error != std::errc() || rest[0] == '-' || hasLeadingZero) return std::nullopt;
    rest.remove_prefix(static_cast<std::size_t>(end - rest.data()));
    return value;
}

std::optional<std::array<int, 3>> versionParts(std::string_view text) {
    std::array<int, 3> parts{};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0) {
            if (!text.starts_with('.')) return std::nullopt;
            text.remove_prefix(1);
        }
        const auto part = takeVersionPart(text);
        if (!part) return std::nullopt;
        parts[i] = *part;
    }
    return text.empty() ? std::optional(parts) : std::nullopt;
}

}  // namespace

std::string programVersion() {
    return BELEIDSMAL_VERSION;
}

bool isVersion(std::string_view text) {
    return versionParts(text).has_value();
}

int compareVersions(std::string_view a, std::string_view b) {
    const auto left = versionParts(a).value_or(std::array<int, 3>{});
    const auto right = versionParts(b).value_or(std::array<int, 3>{});
    if (left == right) return 0;
    return left < right ? -1 : 1;
}

}  // namespace mal
