// SPDX-License-Identifier: EUPL-1.2
#include "rules/open_points.h"

#include "rules/acknowledgement.h"
#include "support/shipped_mal.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace mal;
using namespace mal::test;

namespace {

std::vector<std::string> open(const Policy& policy, AdoptionFields fields = AdoptionFields::LeftOut) {
    std::vector<std::string> found;
    for (const OpenPoint& point : openPoints(shippedMal(), policy, fields))
        found.push_back(point.question + " " + point.code);
    return found;
}

bool isOpen(const Policy& policy, const std::string& wanted, AdoptionFields fields = AdoptionFields::LeftOut) {
    const std::vector<std::string> found = open(policy, fields);
    return std::find(found.begin(), found.end(), wanted) != found.end();
}

}  // namespace

TEST_CASE("a policy with everything answered has no open points") {
    CHECK(open(completePolicy()).empty());
}

TEST_CASE("an empty policy lists its ten legal points first") {
    const std::vector<OpenPoint> points = openPoints(shippedMal(), policyThatSays({}));
    REQUIRE(points.size() > 10);
    for (std::size_t i = 0; i < points.size(); ++i) {
        CAPTURE(points[i].text);
        CHECK((points[i].kind == OpenPointKind::LegalPoint) == (i < 10));
    }
    CHECK(points.front().text == "Punt 3.1 a is nog niet bevestigd.");
}

TEST_CASE("what adopting fills is asked only when adopting") {
    Policy policy = completePolicy();
    policy.answers.erase("versie");
    policy.answers.erase("datum");
    CHECK(open(policy).empty());
    CHECK(open(policy, AdoptionFields::Included) ==
          std::vector<std::string>{"versie open.text-missing", "datum open.date-missing"});
}

TEST_CASE("a rule about nothing but what adopting fills holds only when adopting") {
    Policy policy = completePolicy();
    policy.answers.erase("evaluatiemoment");
    CHECK(open(policy).empty());
    const std::vector<std::string> points = open(policy, AdoptionFields::Included);
    CHECK(std::any_of(points.begin(), points.end(),
                      [](const std::string& point) { return point.find("check.") != std::string::npos; }));
}

TEST_CASE("each required answer that is missing is an open point at its question") {
    const PolicyTemplate& mal = shippedMal();
    for (const auto& [id, place] : mal.places) {
        const Question& question = mal.question(place);
        if (question.required != Required::ForAdoption || isAdoptionQuestion(mal, id)) continue;
        CAPTURE(id);
        Policy policy = completePolicy();
        policy.answers.erase(id);
        const std::vector<OpenPoint> points = openPoints(mal, policy);
        CHECK(std::count_if(points.begin(), points.end(), [&](const OpenPoint& point) {
                  return point.question == id && point.section == mal.section(place).id;
              }) == 1);
    }
}

TEST_CASE("a blank text is no answer") {
    Policy policy = completePolicy();
    say(policy, "uitgangspunten", " \n\t ");
    CHECK(open(policy) == std::vector<std::string>{"uitgangspunten open.text-missing"});
}

TEST_CASE("a choice that the mal does not have is reported as such and not as missing") {
    Policy policy = completePolicy();
    policy.answers["ambitie"].value = ChoiceAnswer{"D"};
    CHECK(open(policy) == std::vector<std::string>{"ambitie open.choice-unknown"});
}

TEST_CASE("a choice that must be explained is open until it is") {
    Policy policy = completePolicy({{"medezeggenschap", "nvt"}});
    CHECK(isOpen(policy, "medezeggenschap open.note-missing"));
    policy.answers["medezeggenschap"].note = "Wij hebben minder dan tien medewerkers.";
    CHECK_FALSE(isOpen(policy, "medezeggenschap open.note-missing"));
}

TEST_CASE("a text longer than the mal allows is open, counted in characters") {
    const int limit = std::get<TextQuestion>(shippedMal().question("versie")->body).maxLength;
    Policy policy = completePolicy();
    std::string text;
    for (int i = 0; i < limit; ++i)
        text += "é";
    say(policy, "versie", text);
    CHECK(open(policy, AdoptionFields::Included).empty());
    say(policy, "versie", text + "é");
    CHECK(isOpen(policy, "versie open.text-too-long", AdoptionFields::Included));
}

TEST_CASE("an evaluation before the adoption is open") {
    const Policy policy = completePolicy({{"datum", "2026-12-15"}, {"evaluatiemoment", "2026-12-14"}});
    CHECK(isOpen(policy, "evaluatiemoment open.date-too-early", AdoptionFields::Included));
}

TEST_CASE("a hidden question is never missing") {
    const Question* date = shippedMal().question("medezeggenschap-datum");
    REQUIRE(date);
    REQUIRE(date->relevant);
    Policy policy = completePolicy({{"medezeggenschap", "nvt"}});
    policy.answers["medezeggenschap"].note = "Met reden.";
    policy.answers.erase("medezeggenschap-datum");
    CHECK(open(policy).empty());
}

TEST_CASE("an acknowledgement is withdrawn when the words it was given for change") {
    PolicyTemplate mal = shippedMal();
    const Policy policy = completePolicy();
    const QuestionPlace place = *mal.place("openheid-bezoekers");
    REQUIRE(acknowledgementState(mal, place, policy) == AcknowledgementState::Confirmed);

    SECTION("the point itself") {
        std::get<Acknowledge>(mal.chapters[place.chapter].sections[place.section].questions[place.question].body).text +=
            " Altijd.";
    }
    SECTION("its basis") {
        std::get<Acknowledge>(mal.chapters[place.chapter].sections[place.section].questions[place.question].body).basis =
            Basis::Law;
    }
    SECTION("the closing sentence of its section") {
        mal.chapters[place.chapter].sections[place.section].closing += " Ook later.";
    }
    SECTION("the introduction of its chapter") {
        mal.chapters[place.chapter].intro += " Nieuw.";
    }

    CHECK(acknowledgementState(mal, place, policy) == AcknowledgementState::Withdrawn);
    const std::vector<OpenPoint> points = openPoints(mal, policy);
    REQUIRE_FALSE(points.empty());
    CHECK(points.front().kind == OpenPointKind::LegalPoint);
    CHECK(points.front().code == "open.acknowledgement-withdrawn");
}

TEST_CASE("a legal note may be corrected without withdrawing anything") {
    PolicyTemplate mal = shippedMal();
    const QuestionPlace place = *mal.place("openheid-bezoekers");
    std::get<Acknowledge>(mal.chapters[place.chapter].sections[place.section].questions[place.question].body).legalNote +=
        " Let op.";
    CHECK(acknowledgementState(mal, place, completePolicy()) == AcknowledgementState::Confirmed);
}

TEST_CASE("a policy of nobody is not ready") {
    Policy policy = completePolicy();
    policy.organisation.name = " ";
    CHECK(open(policy) == std::vector<std::string>{" open.organisation-missing"});
}
