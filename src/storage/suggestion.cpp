// SPDX-License-Identifier: EUPL-1.2
#include "storage/suggestion.h"

#include "base/messages/storage.h"
#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace mal {

namespace {

constexpr std::size_t longestWord = 40;
constexpr std::size_t mostCandidates = 3000;

using Row = std::array<std::size_t, longestWord + 1>;

// The restricted Damerau-Levenshtein distance; both words are at most longestWord bytes.
std::size_t distance(std::string_view a, std::string_view b) {
    Row beforeLast{};
    Row last{};
    Row current{};
    for (std::size_t j = 0; j <= b.size(); ++j)
        last[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        current[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            current[j] = std::min({last[j] + 1, current[j - 1] + 1, change});
            const bool isSwap = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (isSwap) current[j] = std::min(current[j], beforeLast[j - 2] + 1);
        }
        beforeLast = last;
        last = current;
    }
    return last[b.size()];
}

}  // namespace

std::string_view nearest(std::string_view word, std::span<const std::string_view> candidates) {
    if (word.size() > longestWord) return {};
    const std::string wanted = utf8::lowered(word);
    std::size_t best = std::max<std::size_t>(word.size() / 3, 1) + 1;
    std::string_view result;
    for (std::string_view candidate : candidates.first(std::min(candidates.size(), mostCandidates))) {
        const std::size_t shorter = std::min(candidate.size(), wanted.size());
        const std::size_t longer = std::max(candidate.size(), wanted.size());
        if (longer > longestWord || longer - shorter >= best) continue;
        const std::size_t steps = distance(wanted, utf8::lowered(candidate));
        // A word of one or two letters is a step from every other one; that is no suggestion.
        if (steps >= best || steps >= longer) continue;
        best = steps;
        result = candidate;
    }
    return result;
}

std::string didYouMean(std::string_view word, std::span<const std::string_view> candidates) {
    const std::string_view candidate = nearest(word, candidates);
    return candidate.empty() ? std::string() : text(messages::didYouMean, {std::string(candidate)});
}

}  // namespace mal
