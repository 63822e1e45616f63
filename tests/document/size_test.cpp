// SPDX-License-Identifier: EUPL-1.2
#include "document/size.h"

#include "document/compose.h"
#include "document/rich_text.h"
#include "support/shipped_mal.h"

#include <catch2/catch.hpp>

using namespace mal;
using namespace mal::test;

namespace {

DocumentSize sizeOf(const Policy& policy) {
    return mal::sizeOf(composePolicy(shippedMal(), policy, {"2026-11-22T14:00:00+01:00", "test", std::nullopt}).blocks);
}

}  // namespace

TEST_CASE("the size of a document counts its text, its parts and its spans") {
    const DocumentSize size = mal::sizeOf(richText("Een **vet** woord.\n\n- a\n- [b](https://x.nl/)"));
    CHECK(size.bytes == 14 + 1 + 1 + 13);
    CHECK(size.parts == 1 + 2 + 2);
    CHECK(size.spans == 3 + 1 + 1);
}

TEST_CASE("a real policy is far from the limits, and text without end is beyond them") {
    Policy policy = completePolicy();
    CHECK(isWithinLimits(sizeOf(policy)));
    CHECK(sizeOf(policy).bytes < 100'000);
    std::string lines;
    for (int i = 0; i < 100'000; ++i)
        lines += "- a\n";
    say(policy, "uitgangspunten", lines);
    CHECK_FALSE(isWithinLimits(sizeOf(policy)));
}

TEST_CASE("a document at the limits is made and one beyond any of them is not") {
    const DocumentSize most{std::size_t{6} * 1024 * 1024, 150'000, 200'000};
    CHECK(isWithinLimits(most));
    CHECK_FALSE(isWithinLimits({most.bytes + 1, most.parts, most.spans}));
    CHECK_FALSE(isWithinLimits({most.bytes, most.parts + 1, most.spans}));
    CHECK_FALSE(isWithinLimits({most.bytes, most.parts, most.spans + 1}));
}
