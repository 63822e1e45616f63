// SPDX-License-Identifier: EUPL-1.2
#include "support/newer_mal.h"

#include "support/shipped_mal.h"

#include <catch2/catch.hpp>

namespace mal::test {

std::string newerMalText(const std::string& version, const std::string& more,
                         const std::vector<std::pair<std::string, std::string>>& replaced) {
    std::string text = shippedMalText() + more;
    std::vector<std::pair<std::string, std::string>> all = replaced;
    all.emplace_back("\nversion: " + shippedMal().version + "\n", "\nversion: " + version + "\n");
    for (const auto& [from, to] : all) {
        const std::size_t at = text.find(from);
        INFO(from);
        REQUIRE(at != std::string::npos);
        text.replace(at, from.size(), to);
    }
    return text;
}

}  // namespace mal::test
