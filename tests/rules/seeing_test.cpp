// SPDX-License-Identifier: EUPL-1.2

// What a team sees of its choices: the reading guide, the suggested actions and the progress.

#include "rules/profile.h"
#include "rules/progress.h"
#include "rules/suggested_actions.h"
#include "support/shipped_mal.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace mal;
using namespace mal::test;

namespace {

Said nineChoices(const std::string& letters) {
    const std::vector<std::string>& questions = shippedMal().profile->questions;
    REQUIRE(questions.size() == 9);
    Said said;
    for (std::size_t i = 0; i < letters.size(); ++i)
        said.emplace_back(questions[i], std::string(1, letters[i]));
    return said;
}

Profile profileOf(const std::string& letters) {
    return *profile(shippedMal(), policyThatSays(nineChoices(letters)));
}

std::set<std::string> offered(const Policy& policy) {
    std::set<std::string> actions;
    for (const SuggestedAction& action : suggestedActions(shippedMal(), policy))
        actions.insert(action.action);
    return actions;
}

SectionState stateOf(const Policy& policy, const std::string& sectionId) {
    for (const ChapterProgress& chapter : progress(shippedMal(), policy).chapters) {
        for (const SectionProgress& section : chapter.sections) {
            if (section.section == sectionId) return section.state;
        }
    }
    FAIL(sectionId);
    return SectionState::NotStarted;
}

}  // namespace

TEST_CASE("six equal choices out of nine make a dominant picture, five do not") {
    CHECK(profileOf("BBBBBBAAC").dominant == "B");
    CHECK(profileOf("BBBBBBAAC").reading == shippedMal().profile->readings.at("B"));
    const Profile mixed = profileOf("BBBBBAAAC");
    CHECK(mixed.dominant.empty());
    CHECK(mixed.reading == shippedMal().profile->readings.at("mixed"));
    CHECK(mixed.highest == std::vector<std::string>{"B", "A"});
    CHECK(mixed.counts == std::vector<ProfileCount>{{"A", 3}, {"B", 5}, {"C", 1}});
}

TEST_CASE("the reading guide waits for a first choice and does not count the state of affairs or the definition") {
    CHECK(profile(shippedMal(), policyThatSays({}))->reading.empty());
    CHECK(profile(shippedMal(), policyThatSays({{"nulmeting", "C"}, {"afbakening", "B"}}))->answered == 0);
}

TEST_CASE("actions follow the choices and are offered once") {
    CHECK(offered(policyThatSays({{"organisatievorm", "B"}})).contains("Instellen AI-kerngroep"));
    CHECK_FALSE(offered(policyThatSays({{"organisatievorm", "A"}})).contains("Instellen AI-kerngroep"));
    for (const char* level : {"A", "B", "C"}) {
        CHECK(offered(policyThatSays({{"geletterdheid", level}})).contains("Basisworkshop AI-geletterdheid"));
    }
    const auto actions = suggestedActions(shippedMal(), completePolicy({{"transparantie", "C"}, {"organisatievorm", "C"}}));
    std::set<std::string> unique;
    for (const SuggestedAction& action : actions)
        CHECK(unique.insert(action.action).second);
}

TEST_CASE("an action that stands in the table is not offered again, whatever its capitals and spaces") {
    Policy policy = policyThatSays({{"organisatievorm", "B"}});
    say(policy, "acties", "instellen  AI-Kerngroep | Sanne | mei");
    CHECK_FALSE(offered(policy).contains("Instellen AI-kerngroep"));
}

TEST_CASE("what is still to arrange at a legal point is offered as an action") {
    Policy policy = completePolicy();
    std::get<AcknowledgeAnswer>(policy.answers["openheid-bezoekers"].value).toArrange = "Bordje bij de chatbot";
    CHECK(offered(policy).contains("Bordje bij de chatbot"));
}

TEST_CASE("a suggested action becomes a row by what its columns hold") {
    const auto& table = std::get<TableQuestion>(shippedMal().question("acties")->body);
    const TableRow row = asRow({"x", "Doen", "Iemand", "Snel", "acties"}, table);
    CHECK(row == TableRow{{"actie", "Doen"}, {"verantwoordelijke", "Iemand"}, {"termijn", "Snel"}});
}

TEST_CASE("a section goes from not started through busy to ready") {
    Policy policy = policyThatSays({});
    CHECK(stateOf(policy, "bewuste-grenzen") == SectionState::NotStarted);
    say(policy, "grens-toepassingen", "Geen gezichtsherkenning.");
    CHECK(stateOf(policy, "bewuste-grenzen") == SectionState::Busy);
    say(policy, "grens-beslissingen", "Over mensen.");
    say(policy, "grens-contact", "Bij zorgen.");
    CHECK(stateOf(policy, "bewuste-grenzen") == SectionState::Ready);
}

TEST_CASE("parked goes before everything, attention before ready") {
    Policy policy = completePolicy({{"ambitie", "C"}, {"organisatievorm", "A"}});
    CHECK(stateOf(policy, "ambitie") == SectionState::Attention);
    CHECK(progress(shippedMal(), policy).ready() == 30);
    policy.checks["C01"].reason = "ons MT houdt het overzicht.";
    policy.checks["C05"].reason = "wij beginnen intern.";
    policy.checks["C10"].reason = "de inventarisatie loopt.";
    policy.checks["C14"].reason = "wij kijken eerst bij anderen.";
    CHECK(stateOf(policy, "ambitie") == SectionState::Ready);
    policy.sections["ambitie"].parked = Parked{"Eerst met de RvT bespreken", "Sanne", std::nullopt};
    CHECK(stateOf(policy, "ambitie") == SectionState::Parked);
    CHECK(progress(shippedMal(), policy).ready() == 29);
}

TEST_CASE("a complete policy is ready in every section that nothing pulls at") {
    const Progress now = progress(shippedMal(), completePolicy());
    for (const ChapterProgress& chapter : now.chapters) {
        for (const SectionProgress& section : chapter.sections) {
            CAPTURE(section.section);
            CHECK((section.state == SectionState::Ready || section.state == SectionState::Attention));
        }
    }
    CHECK(now.total() == 30);
    CHECK(now.ready() == 30);  // a tension stands in the way of nothing
}
