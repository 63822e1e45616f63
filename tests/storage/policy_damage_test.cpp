// SPDX-License-Identifier: EUPL-1.2
#include "storage/files.h"
#include "storage/policies.h"
#include "storage/policy_file.h"

#include <catch2/catch.hpp>

#include <random>

namespace mal {

namespace {

// Short enough to be loaded thousands of times.
std::string smallFile() {
    Policy policy = test::fullPolicy();
    return policyFileBytes(policy, test::smallTemplate());
}

}  // namespace

TEST_CASE("a file that was cut off anywhere is never taken for whole") {
    const std::string bytes = smallFile();
    std::size_t taken = 0;
    // Without its very last line break the file still has all its content and its end mark.
    for (std::size_t length = 0; length + 1 < bytes.size(); ++length) {
        if (loadPolicy(std::string_view(bytes).substr(0, length), "b").policy) ++taken;
    }
    CHECK(taken == 0);
    CHECK(loadPolicy(std::string_view(bytes).substr(0, bytes.size() - 1), "b").policy);
}

TEST_CASE("flipped bits never crash or hang, and what loads can be saved") {
    const std::string bytes = smallFile();
    std::mt19937 random(7);  // NOLINT: the same flips on every run
    std::size_t failures = 0;
    for (int i = 0; i < 3000; ++i) {
        std::string damaged = bytes;
        for (std::size_t flips = 1 + random() % 3; flips > 0; --flips) {
            char& byte = damaged[random() % damaged.size()];
            byte = static_cast<char>(static_cast<unsigned char>(byte) ^ (1u << random() % 8));
        }
        const LoadedPolicy loaded = loadPolicy(damaged, "b");
        if (!loaded.policy) continue;
        const LoadedPolicy again = loadPolicy(policyFileBytes(*loaded.policy, *loaded.mal), "b");
        if (!again.policy || !(*again.policy == *loaded.policy)) ++failures;
    }
    CHECK(failures == 0);
}

TEST_CASE("any policy comes back from its file as it was, and the file does not change when saved again") {
    const PolicyTemplate mal = test::smallTemplate();
    std::mt19937 random(20261122);  // NOLINT: the same policies on every run
    for (int i = 0; i < 120; ++i) {
        const Policy policy = test::randomPolicy(random);
        const std::string bytes = policyFileBytes(policy, mal);
        const LoadedPolicy loaded = loadPolicy(bytes, "b");
        REQUIRE(loaded.policy);
        CHECK((*loaded.policy == policy));
        CHECK((policyFileBytes(*loaded.policy, mal) == bytes));
    }
}

}  // namespace mal
