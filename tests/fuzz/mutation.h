// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Changes bytes the way that damage and malice do: flipped bits, parts gone, twice or from elsewhere, words that mean something.
// The same number gives the same change on any machine.

#include <cstdint>
#include <random>
#include <span>
#include <string>
#include <string_view>

namespace mal::test {

struct Material {
    std::span<const std::string> seeds;
    std::span<const std::string> words;  // that mean something to what reads the bytes
};

std::string mutated(const Material& material, std::size_t seed, std::uint32_t number);

}  // namespace mal::test
