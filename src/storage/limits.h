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

// Of a policy: names stand in sentences all over a document, and each row and signature takes room on a page.
inline constexpr std::size_t longestName = 200;  // characters
inline constexpr std::size_t mostSignatories = 50;
inline constexpr std::size_t mostRows = 10'000;                            // of all tables together
inline constexpr std::size_t mostFilledIn = std::size_t{8} * 1024 * 1024;  // bytes that placeholders may become

// Of the history in a policy: with this much of it the rest of the largest policy still fits in its file.
inline constexpr std::size_t mostHistoryValues = 120'000;
inline constexpr std::size_t mostHistoryBytes = std::size_t{20} * 1024 * 1024;  // with the template that the policy carries

// Of a template: what decides whether a question is asked may not itself hang on a long chain, and a glossary is searched for in
// the whole text.
inline constexpr std::size_t longestRelevantChain = 3;
inline constexpr std::size_t mostRelevantParts = 10;
inline constexpr std::size_t mostTermSpellings = 300;

}  // namespace mal
