// SPDX-License-Identifier: EUPL-1.2
#include "model/policy_template.h"

#include "support/shipped_mal.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace mal;
using namespace mal::test;

TEST_CASE("every question is found by its id, in its own section") {
    const PolicyTemplate& mal = shippedMal();
    for (const auto& [id, place] : mal.places) {
        CHECK(mal.question(place).id == id);
        CHECK(mal.question(id) == &mal.question(place));
    }
    CHECK_FALSE(mal.question("bestaat-niet"));
    CHECK_FALSE(findSection(mal, "bestaat-niet"));
}

TEST_CASE("a section without a number is named by its title alone") {
    CHECK(numberedTitle(*findSection(shippedMal(), "ambitie")) == "0.2 Ambitieniveau richting AI");
    CHECK(numberedTitle(*findSection(shippedMal(), "medezeggenschap")) == "Medezeggenschap en toezicht");
}

TEST_CASE("a condition names every question it looks at") {
    const Condition condition{AllOf{{Condition{IsAnswer{"a", {"x"}}}, Condition{Not{{Condition{LaterThan{"b", "c", 1}}}}},
                                     Condition{AnyOf{{Condition{Includes{"d", "y"}}, Condition{CountAtLeast{"e", 2}}}}}}}};
    CHECK(questionsIn(condition) == std::vector<std::string>{"a", "b", "c", "d", "e"});
}

TEST_CASE("when a policy was saved is no part of what it says") {
    Policy a = policyThatSays({{"ambitie", "B"}});
    Policy b = a;
    b.saved = {"2026-11-22T14:00:00+01:00", "beleidsmal", {}};
    CHECK(sameContent(a, b));
    say(b, "ambitie", "C");
    CHECK_FALSE(sameContent(a, b));
}
