// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace mal {

// The candidate that `word` is most likely a slip for, by the number of letters to add, drop, change or swap; empty when none is
// near. Of a very long list only the first few thousand are looked at.
std::string_view nearest(std::string_view word, std::span<const std::string_view> candidates);

// " Bedoelt u ‘ambitie’?" with its leading space, or nothing.
std::string didYouMean(std::string_view word, std::span<const std::string_view> candidates);

}  // namespace mal
