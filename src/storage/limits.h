// SPDX-License-Identifier: EUPL-1.2
#pragma once

// How much a file may hold. The caps are far above any real template or policy and low enough that no file takes more than half a
// gigabyte or ten seconds.

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

namespace mal {

struct Limits {
    std::size_t fileBytes = 0;
    std::size_t textBytes = std::size_t{256} * 1024;
    std::size_t keyBytes = 200;
    std::size_t nodes = 200'000;
    std::size_t depth = 32;
    std::size_t punctuation = std::size_t{512} * 1024;  // between two values; see tree.cpp
    // Keys whose text may be as long as the file: pictures and templates inside a policy.
    std::span<const std::string_view> longTexts = {};
};

inline constexpr Limits templateLimits{.fileBytes = std::size_t{16} * 1024 * 1024};

inline constexpr std::array<std::string_view, 2> longPolicyTexts = {"image", "template_text"};
inline constexpr Limits policyLimits{.fileBytes = std::size_t{32} * 1024 * 1024, .longTexts = longPolicyTexts};

}  // namespace mal
