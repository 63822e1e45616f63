// SPDX-License-Identifier: EUPL-1.2

// The fifteen consistency checks of the mal, each with choices that pull at each other and choices that do not.

#include "rules/tensions.h"

#include "rules/open_points.h"
#include "support/shipped_mal.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace mal;
using namespace mal::test;

namespace {

std::vector<std::string> tense(const Said& answers) {
    std::vector<std::string> ids;
    const Policy policy = policyThatSays(answers);
    for (const Tension& tension : tensions(shippedMal(), policy))
        ids.push_back(tension.check->id);
    return ids;
}

bool isTense(const std::string& check, const Said& answers) {
    const std::vector<std::string> ids = tense(answers);
    return std::find(ids.begin(), ids.end(), check) != ids.end();
}

CheckSeverity severity(const std::string& id) {
    for (const Check& check : shippedMal().checks) {
        if (check.id == id) return check.severity;
    }
    FAIL(id);
    return CheckSeverity::Info;
}

bool isOpen(const std::string& check, const Said& answers) {
    const std::vector<OpenPoint> points = openPoints(shippedMal(), policyThatSays(answers), AdoptionFields::Included);
    return std::any_of(points.begin(), points.end(), [&](const OpenPoint& point) { return point.code == "check." + check; });
}

}  // namespace

TEST_CASE("C01: to be an example without a group that keeps the overview") {
    CHECK(isTense("C01", {{"ambitie", "C"}, {"organisatievorm", "A"}}));
    CHECK_FALSE(isTense("C01", {{"ambitie", "C"}, {"organisatievorm", "B"}}));
    CHECK_FALSE(isTense("C01", {{"ambitie", "B"}, {"organisatievorm", "A"}}));
    CHECK_FALSE(isTense("C01", {{"ambitie", "C"}}));
}

TEST_CASE("C02: the weight of the organisation and its form do not match") {
    CHECK(isTense("C02", {{"zwaarte", "A"}, {"organisatievorm", "B"}}));
    CHECK(isTense("C02", {{"zwaarte", "A"}, {"organisatievorm", "C"}}));
    CHECK(isTense("C02", {{"zwaarte", "B"}, {"organisatievorm", "A"}}));
    CHECK(tense({{"zwaarte", "A"}, {"organisatievorm", "A"}}).empty());
    CHECK(tense({{"zwaarte", "B"}, {"organisatievorm", "C"}}).empty());
    // Heavy with no structure at all is not a tension but a contradiction, and is said once.
    CHECK(tense({{"zwaarte", "C"}, {"organisatievorm", "A"}}) == std::vector<std::string>{"C02b"});
    CHECK(severity("C02b") == CheckSeverity::Conflict);
}

TEST_CASE("C03: heavily organised, but learning only informally") {
    CHECK(isTense("C03", {{"zwaarte", "C"}, {"evaluatie", "A"}}));
    CHECK_FALSE(isTense("C03", {{"zwaarte", "C"}, {"evaluatie", "C"}}));
}

TEST_CASE("C04 and C05: ambition and visibility point in different directions") {
    CHECK(isTense("C04", {{"ambitie", "A"}, {"zichtbaarheid", "C"}}));
    CHECK(isTense("C05", {{"ambitie", "C"}, {"zichtbaarheid", "A"}}));
    CHECK(tense({{"ambitie", "A"}, {"zichtbaarheid", "A"}}).empty());
    CHECK(tense({{"ambitie", "C"}, {"zichtbaarheid", "C"}}).empty());
}

TEST_CASE("C06: value seen for visitors, but AI is not visible to them") {
    CHECK(isTense("C06", {{"zichtbaarheid", "A"}, {"toepassingsgebieden", "dienstverlening"}}));
    CHECK(isTense("C06", {{"zichtbaarheid", "A"}, {"toepassingsgebieden", "educatie,bedrijfsvoering"}}));
    CHECK_FALSE(isTense("C06", {{"zichtbaarheid", "A"}, {"toepassingsgebieden", "bedrijfsvoering"}}));
}

TEST_CASE("C07: transparency on the agenda while AI is not visible is only information") {
    CHECK(isTense("C07", {{"transparantie", "C"}, {"zichtbaarheid", "A"}}));
    CHECK(severity("C07") == CheckSeverity::Info);
}

TEST_CASE("C08: minimal transparency meets legal point 3.3, harder where visitors meet AI") {
    CHECK(tense({{"transparantie", "A"}, {"zichtbaarheid", "B"}}) == std::vector<std::string>{"C08"});
    CHECK(tense({{"transparantie", "A"}, {"zichtbaarheid", "A"}}) == std::vector<std::string>{"C08b"});
    CHECK(tense({{"transparantie", "A"}}) == std::vector<std::string>{"C08b"});
    CHECK(severity("C08") == CheckSeverity::Conflict);
    CHECK(severity("C08b") == CheckSeverity::Tension);
    CHECK(tense({{"transparantie", "B"}, {"zichtbaarheid", "B"}}).empty());
}

TEST_CASE("C09: a narrow definition, while suppliers' AI or analysis is in play") {
    CHECK(isTense("C09", {{"afbakening", "A"}, {"aanleiding", "leveranciers"}}));
    CHECK(isTense("C09", {{"afbakening", "A"}, {"toepassingsgebieden", "analyse"}}));
    CHECK_FALSE(isTense("C09", {{"afbakening", "B"}, {"aanleiding", "leveranciers"}}));
    CHECK_FALSE(isTense("C09", {{"afbakening", "A"}, {"aanleiding", "inwoners"}}));
}

TEST_CASE("C10: going forward without knowing what is used now") {
    CHECK(isTense("C10", {{"nulmeting", "A"}, {"ambitie", "C"}}));
    CHECK(isTense("C10", {{"nulmeting", "A"}, {"pilots", "ja"}}));
    CHECK(isTense("C10", {{"nulmeting", "A"}, {"experimenten", "ja"}}));
    CHECK_FALSE(isTense("C10", {{"nulmeting", "B"}, {"pilots", "ja"}}));
    CHECK_FALSE(isTense("C10", {{"nulmeting", "A"}, {"pilots", "nee"}}));
}

TEST_CASE("C11: the same introduction for everyone, while the plans ask more of some roles") {
    CHECK(isTense("C11", {{"geletterdheid", "A"}, {"ambitie", "C"}}));
    CHECK(isTense("C11", {{"geletterdheid", "A"}, {"zichtbaarheid", "C"}}));
    CHECK(isTense("C11", {{"geletterdheid", "A"}, {"organisatievorm", "C"}}));
    CHECK(isTense("C11", {{"geletterdheid", "A"}, {"toepassingsgebieden", "dienstverlening,educatie,analyse"}}));
    CHECK_FALSE(isTense("C11", {{"geletterdheid", "A"}, {"toepassingsgebieden", "dienstverlening,educatie"}}));
    CHECK_FALSE(isTense("C11", {{"geletterdheid", "B"}, {"ambitie", "C"}}));
}

TEST_CASE("C12: a yearly reflection names a sounding board that is not there") {
    CHECK(isTense("C12", {{"evaluatie", "B"}, {"organisatievorm", "A"}}));
    CHECK(isTense("C12", {{"evaluatie", "B"}, {"organisatievorm", "B"}}));
    CHECK_FALSE(isTense("C12", {{"evaluatie", "B"}, {"organisatievorm", "C"}}));
    CHECK(severity("C12") == CheckSeverity::Info);
}

TEST_CASE("C13: experiments under conditions that are not there yet are an open point, not a tension") {
    CHECK(isOpen("C13", {{"experimenten", "ja"}}));
    CHECK(isOpen("C13", {{"experimenten", "ja"}, {"spelregel-invoer", "Geen namen."}}));
    CHECK(isOpen("C13", {{"experimenten", "ja"}, {"grens-contact", "Bij schulden."}}));
    CHECK_FALSE(isOpen("C13", {{"experimenten", "ja"}, {"spelregel-invoer", "Geen namen."}, {"grens-contact", "Bij schulden."}}));
    CHECK_FALSE(isOpen("C13", {{"experimenten", "nee"}}));
    CHECK_FALSE(isTense("C13", {{"experimenten", "ja"}}));
}

TEST_CASE("C14: wanting to learn without trying anything") {
    const Said nothingTried = {{"pilots", "nee"}, {"experimenten", "nee"}};
    for (const auto& wish : Said{{"rol", "B"}, {"ambitie", "C"}, {"publieke-rol", "C"}}) {
        CAPTURE(wish.first);
        Said answers = nothingTried;
        answers.push_back(wish);
        CHECK(isTense("C14", answers));
        answers[0].second = "ja";
        CHECK_FALSE(isTense("C14", answers));
    }
    CHECK_FALSE(isTense("C14", {{"rol", "B"}, {"pilots", "nee"}}));
}

TEST_CASE("C15: an evaluation date that is missing is an open point, one too far away a tension") {
    CHECK(isOpen("C15", {{"datum", "2026-12-15"}}));
    CHECK_FALSE(isOpen("C15", {{"datum", "2026-12-15"}, {"evaluatiemoment", "2027-12-15"}}));
    CHECK(isTense("C15b", {{"evaluatie", "B"}, {"datum", "2026-12-15"}, {"evaluatiemoment", "2027-12-16"}}));
    CHECK_FALSE(isTense("C15b", {{"evaluatie", "B"}, {"datum", "2026-12-15"}, {"evaluatiemoment", "2027-12-15"}}));
    CHECK_FALSE(isTense("C15b", {{"evaluatie", "A"}, {"datum", "2026-12-15"}, {"evaluatiemoment", "2029-01-01"}}));
}

TEST_CASE("a tension stays until a team says why it is meant so") {
    Policy policy = policyThatSays({{"ambitie", "C"}, {"organisatievorm", "A"}});
    REQUIRE(tensions(shippedMal(), policy).size() == 1);
    CHECK_FALSE(tensions(shippedMal(), policy).front().isAccepted);
    policy.checks["C01"].reason = " ";
    CHECK_FALSE(tensions(shippedMal(), policy).front().isAccepted);
    policy.checks["C01"].reason = "ons MT houdt het overzicht.";
    CHECK(tensions(shippedMal(), policy).front().isAccepted);
}

TEST_CASE("a tension that touches the law is not waved through but answered") {
    const Policy policy = policyThatSays({{"transparantie", "A"}});
    const std::vector<Tension> found = tensions(shippedMal(), policy);
    REQUIRE(found.size() == 1);
    CHECK(found.front().touchesLegalPoint());
    CHECK(acceptanceLead(shippedMal(), *found.front().check) == "Zo voldoen wij toch aan 3.3 a:");
}

TEST_CASE("an accepted tension that no longer holds is not reported") {
    Policy policy = policyThatSays({{"ambitie", "B"}, {"organisatievorm", "A"}});
    policy.checks["C01"].reason = "ons MT houdt het overzicht.";
    CHECK(tensions(shippedMal(), policy).empty());
}
