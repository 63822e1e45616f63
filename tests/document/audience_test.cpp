// SPDX-License-Identifier: EUPL-1.2
#include "document/audience.h"

#include "document/compose.h"
#include "document/rich_text.h"
#include "support/examples.h"
#include "support/has.h"
#include "support/shipped_mal.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace mal;
using namespace mal::test;

namespace {

constexpr const char* moment = "2026-11-22T14:00:00+01:00";

Document madeFor(Audience audience, const std::string& kind, const PolicyTemplate& mal, const Policy& policy) {
    return compose(*findKindOfDocument(mal, kind), mal, policy,
                   {moment, "Beleidsmal test", std::nullopt, {.audience = audience}});
}

// Everything that a reader of the document can see.
std::string seenIn(const Document& document) {
    std::string text = document.title + "\n" + document.author + "\n" + document.subject + "\n" + document.headLeft + "\n" +
                       document.headRight + "\n" + document.footLeft + "\n" + document.cover.organisation + "\n" +
                       document.cover.title + "\n" + document.cover.subtitle + "\n" + document.cover.state + "\n" +
                       document.cover.note + "\n";
    for (const Fact& fact : document.cover.facts)
        text += fact.name + ": " + plainText(fact.value) + "\n";
    return text + plainText(document.blocks);
}

// What a team keeps to itself, as it stands in the file.
std::vector<std::string> keptInside(const Policy& policy) {
    std::vector<std::string> kept = {"Nog te regelen", "Nog te besluiten", "nog te kiezen", "Geparkeerd"};
    for (const auto& [id, answer] : policy.answers) {
        if (const auto* legal = std::get_if<AcknowledgeAnswer>(&answer.value)) {
            kept.push_back(legal->acknowledgedBy);
            if (!legal->toArrange.empty()) kept.push_back(legal->toArrange);
        }
    }
    for (const Signatory& signatory : policy.signatories)
        kept.push_back(signatory.name);
    for (const auto& [id, notes] : policy.sections) {
        if (!notes.internalNote.empty()) kept.push_back(notes.internalNote);
        if (!notes.parked) continue;
        kept.push_back(notes.parked->reason);
        kept.push_back(notes.parked->owner.substr(0, notes.parked->owner.find(',')));
    }
    return kept;
}

std::vector<std::string> publicKinds(const PolicyTemplate& mal) {
    std::vector<std::string> names;
    for (const KindOfDocument& kind : kindsOfDocument(mal)) {
        if (kind.canBePublic) names.push_back(kind.name);
    }
    return names;
}

}  // namespace

TEST_CASE("no document says that legal points were accepted where they were not") {
    Policy policy = completePolicy();
    policy.answers.erase("openheid-bezoekers");
    for (const Audience audience : {Audience::Internal, Audience::Public}) {
        const std::string text = seenIn(madeFor(audience, "policy", shippedMal(), policy));
        CHECK(has(text, "9 van de 10 vaste punten zijn aanvaard."));
        CHECK(has(text, "Nog niet bevestigd."));
        CHECK_FALSE(has(text, shippedMal().chapters[3].confirmation));
    }
    CHECK(
        has(seenIn(madeFor(Audience::Public, "policy", shippedMal(), completePolicy())), shippedMal().chapters[3].confirmation));
}

TEST_CASE("a public document of whatever kind holds no name, note or open point of the team") {
    for (const Example& example : examples()) {
        const std::vector<std::string> kept = keptInside(example.policy());
        REQUIRE(kept.size() > 10);
        for (const std::string& kind : publicKinds(example.mal())) {
            const std::string text = seenIn(madeFor(Audience::Public, kind, example.mal(), example.policy()));
            CAPTURE(example.name, kind);
            for (const std::string& words : kept) {
                CAPTURE(words);
                CHECK_FALSE(has(text, words));
            }
            CHECK(has(text, "Openbare versie"));
            CHECK_FALSE(has(text, "· Intern"));
        }
    }
}

TEST_CASE("the same documents for internal use do hold them") {
    const Example& half = example("voorbeeld-halverwege");
    const std::string policy = seenIn(madeFor(Audience::Internal, "policy", half.mal(), half.policy()));
    CHECK(has(policy, "Marleen Boekhorst (directeur-bestuurder)"));
    CHECK(has(policy, "Nog te regelen"));
    CHECK(has(policy, "Nog te besluiten"));
    CHECK(has(policy, "Concept · Intern"));
    const std::string memo = seenIn(madeFor(Audience::Internal, "decision-memo", half.mal(), half.policy()));
    CHECK(has(memo, "Ruben Leesman, ICT-coördinator"));
    CHECK(has(memo, "20 november 2026"));
}

TEST_CASE("no document for outside tells how people voted, and the policy not even inside") {
    Policy policy = completePolicy({{"ambitie", "B"}});
    policy.sections["ambitie"].votes = {{"A", 31}, {"B", 47}};
    for (const Audience audience : {Audience::Internal, Audience::Public}) {
        const std::string text = seenIn(madeFor(audience, "policy", shippedMal(), policy));
        CHECK_FALSE(has(text, "47 stemmen"));
        CHECK_FALSE(has(text, "31 stemmen"));
    }
}

TEST_CASE("who adopted the policy is named in public, who signs along by function, and nobody can sign") {
    const Example& complete = example("voorbeeld-volledig");
    const Document document = madeFor(Audience::Public, "policy", complete.mal(), adopted(complete.policy()));
    const std::string text = seenIn(document);
    CHECK(has(text, "Marleen Boekhorst, directeur-bestuurder"));
    CHECK(has(text, "teammanager publiek"));
    CHECK_FALSE(has(text, "Samir Bouzidi"));
    CHECK_FALSE(has(text, "Femke Inktvoort"));
    CHECK(has(text, "Het ondertekende exemplaar ligt bij Bibliotheek Voorbeeldstad."));
    CHECK(std::none_of(document.blocks.begin(), document.blocks.end(),
                       [](const Block& block) { return std::holds_alternative<SignOff>(block.kind); }));
}

TEST_CASE("a legal point says in public which function confirmed it, and when") {
    const Example& complete = example("voorbeeld-volledig");
    const std::string text = seenIn(madeFor(Audience::Public, "policy", complete.mal(), complete.policy()));
    CHECK(has(text, "Gelezen, besproken en aanvaard door de directeur-bestuurder op 17 november 2026."));
}

TEST_CASE("who does something is a function in public, also in a table") {
    Policy policy = completePolicy();
    say(policy, "acties", "Register maken | Sharda Ramdhani, privacy officer | maart");
    say(policy, "eigenaar", "Joost de Groot, hoofd bedrijfsvoering");
    say(policy, "aanspreekpunt", "Team Digitaal, 010 123 45 67");
    const std::string open = seenIn(madeFor(Audience::Public, "policy", shippedMal(), policy));
    CHECK(has(open, "privacy officer"));
    CHECK_FALSE(has(open, "Sharda"));
    CHECK(has(open, "dat is hoofd bedrijfsvoering"));
    CHECK_FALSE(has(open, "Joost"));
    CHECK(has(open, "Team Digitaal, 010 123 45 67"));
    const std::string inside = seenIn(madeFor(Audience::Internal, "policy", shippedMal(), policy));
    CHECK(has(inside, "Sharda Ramdhani, privacy officer"));
}

TEST_CASE("a name that the file knows is a function wherever it stands, and the maker hears of it") {
    Policy policy = completePolicy({{"ambitie", "B"}});
    policy.signatories.push_back({"Samir Bouzidi", "teammanager publiek"});
    policy.answers["ambitie"].note = "Vraag het **Samir Bouzidi**, niet aan Samir Bouzidiaan.";
    const Document document = madeFor(Audience::Public, "policy", shippedMal(), policy);
    const std::string text = seenIn(document);
    CHECK(has(text, "Vraag het de teammanager publiek, niet aan Samir Bouzidiaan."));
    REQUIRE(document.problems.size() == 1);
    CHECK(document.problems[0].code == "document.name-hidden");
    CHECK(has(document.problems[0].text, "Samir Bouzidi"));
    CHECK(madeFor(Audience::Internal, "policy", shippedMal(), policy).problems.empty());
}

TEST_CASE("a working document is for inside, whatever is asked") {
    const Example& half = example("voorbeeld-halverwege");
    const std::string text = seenIn(madeFor(Audience::Public, "working", half.mal(), half.policy()));
    CHECK(has(text, "· Intern"));
    CHECK_FALSE(has(text, "Openbare versie"));
}
