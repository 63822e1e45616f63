// SPDX-License-Identifier: EUPL-1.2

// Who decides and who signs along, in the words and places of the policy.

#include "document/blocks_of.h"
#include "document/compose.h"
#include "document/rich_text.h"
#include "support/has.h"
#include "support/shipped_mal.h"

#include <catch2/catch.hpp>

using namespace mal;
using namespace mal::test;

namespace {

Document made(const Policy& policy, Audience audience = Audience::Internal) {
    return composePolicy(shippedMal(), policy,
                         {"2026-11-22T14:00:00+01:00", "Beleidsmal test", std::nullopt, {.audience = audience}});
}

std::string textOf(const Policy& policy, Audience audience = Audience::Internal) {
    return plainText(made(policy, audience).blocks);
}

Policy decidedBy(const std::string& name, const std::string& role) {
    Policy policy = completePolicy({{"vastgesteld-door", name}, {"functie", role}});
    policy.signatories = {{"Samir Bouzidi", "teammanager publiek"}, {"Noor van Dam", "directeur-bestuurder"}};
    return policy;
}

using Parties = std::vector<SignOffParty>;

}  // namespace

TEST_CASE("only who decides stands below the words of adopting; others sign along") {
    const Policy policy = decidedBy("Noor van Dam", "directeur-bestuurder");
    const std::vector<SignOff> blocks = all<SignOff>(made(policy).blocks);
    REQUIRE(blocks.size() == 2);
    CHECK(blocks[0].parties == Parties{{"Noor van Dam", "directeur-bestuurder"}});
    CHECK(blocks[1].parties == Parties{{"Samir Bouzidi", "teammanager publiek"}});
    const std::string text = textOf(policy);
    CHECK(text.find("Ter vaststelling door:\nNoor van Dam") != std::string::npos);
    CHECK(text.find("Medeondertekend door:\nSamir Bouzidi") != std::string::npos);
}

TEST_CASE("who decides without being among those who sign has room to sign too") {
    const std::vector<SignOff> blocks = all<SignOff>(made(decidedBy("Wim Wit", "interim-directeur")).blocks);
    REQUIRE(blocks.size() == 2);
    CHECK(blocks[0].parties == Parties{{"Wim Wit", "interim-directeur"}});
    CHECK(blocks[1].parties.size() == 2);
}

TEST_CASE("while nobody is said to decide, nobody is called who does") {
    Policy policy = decidedBy("", "");
    policy.answers.erase("vastgesteld-door");
    const std::string text = textOf(policy);
    CHECK(has(text, "Te ondertekenen door:"));
    CHECK_FALSE(has(text, "Ter vaststelling door:"));
    policy.signatories.clear();
    CHECK(has(textOf(policy), "Ter vaststelling door:"));
}

TEST_CASE("who decides is not named by the same word twice") {
    const std::string role = "De functie die daarbij hoort";
    CHECK(has(textOf(decidedBy("Noor van Dam", "directeur-bestuurder")), role));
    for (const Audience audience : {Audience::Internal, Audience::Public}) {
        const std::string text = textOf(decidedBy("de directeur-bestuurder", "directeur-bestuurder"), audience);
        CHECK(has(text, "Over dit beleid besluit de directeur-bestuurder."));
        CHECK_FALSE(has(text, role));
    }
    const std::string open = textOf(decidedBy("Noor van Dam", "directeur-bestuurder"), Audience::Public);
    CHECK(has(open, "Over dit beleid besluit de directeur-bestuurder."));
    CHECK_FALSE(has(open, role));
}

TEST_CASE("in public those who signed an adopted policy along are named by function, below who decided") {
    Policy policy = decidedBy("Noor van Dam", "directeur-bestuurder");
    policy.status = Status::Adopted;
    policy.adoption = Adoption{"2026-12-15T10:00:00+01:00", "", {}};
    const std::string text = textOf(policy, Audience::Public);
    CHECK(has(text, "Aldus vastgesteld door:\nNoor van Dam, directeur-bestuurder\nMedeondertekend door:\nteammanager publiek\n"));
}
