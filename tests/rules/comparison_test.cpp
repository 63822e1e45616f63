// SPDX-License-Identifier: EUPL-1.2
#include "rules/comparison.h"
#include "rules/answer_words.h"
#include "support/shipped_mal.h"

#include <catch2/catch.hpp>

using namespace mal;
using namespace mal::test;

namespace {

std::vector<Difference> between(const Policy& mine, const Policy& theirs) {
    return differences({shippedMal(), mine}, {shippedMal(), theirs});
}

std::string wordsOf(const Policy& policy, const std::string& questionId) {
    return answerWords(shippedMal().question(questionId), *policy.answer(questionId));
}

}  // namespace

TEST_CASE("two policies that say the same differ in nothing, also where they were saved at other moments") {
    Policy mine = policyThatSays({{"ambitie", "B"}});
    Policy theirs = mine;
    theirs.saved.at = "2026-11-22T09:00:00+01:00";
    theirs.lastSection = "ambitie";
    CHECK(between(mine, theirs).empty());
}

TEST_CASE("a difference says where it is and what each side says, in the words of the question") {
    Policy mine = policyThatSays({{"ambitie", "B"}});
    Policy theirs = policyThatSays({{"ambitie", "C"}});
    theirs.answers["ambitie"].note = "Want wij lopen graag voorop.";
    const std::vector<Difference> found = between(mine, theirs);
    REQUIRE(found.size() == 1);
    CHECK(found[0].address == Address(AnswerAddress{"ambitie"}));
    CHECK(found[0].section == "ambitie");
    CHECK(found[0].place == "0.2 Ambitieniveau richting AI");
    CHECK(found[0].heading == "Ons ambitieniveau");
    REQUIRE(found[0].parts.size() == 2);
    const Question& question = *shippedMal().question("ambitie");
    CHECK(found[0].parts[0].name == "Antwoord");
    CHECK(found[0].parts[0].mine == "B – " + findChoice(question, "B")->label);
    CHECK(found[0].parts[0].theirs == "C – " + findChoice(question, "C")->label);
    CHECK(found[0].parts[1] == DifferentPart{question.noteLabel, "", "Want wij lopen graag voorop."});
}

TEST_CASE("an answer that only one side has is told with nothing on the other") {
    const std::vector<Difference> found = between(policyThatSays({{"pilots", "ja"}}), policyThatSays({}));
    REQUIRE(found.size() == 1);
    CHECK(found[0].parts.front().mine == "ja");
    CHECK(found[0].parts.front().theirs.empty());
    CHECK(found[0].address);
}

TEST_CASE("every other part of a policy is compared as well") {
    Policy mine = policyThatSays({});
    Policy theirs = mine;
    theirs.organisation.name = "Bibliotheek Elders";
    theirs.houseStyle.logo = Logo{"plaatje", "Ons logo"};
    theirs.signatories = {{"Noor de Vries", "directeur"}};
    theirs.sections["ambitie"] = {"Nog vragen.", Parked{"Wacht op de OR", "Sam", Date{2027, 1, 15}}, {{"A", 3}}, true, {}};
    theirs.checks["C01"] = {"zo bedoeld", {}};
    theirs.status = Status::Proposed;
    theirs.history.push_back({});
    theirs.answers["weg"].value = TextAnswer{"over"};
    theirs.templateText += "# iets\n";
    theirs.unknown.push_back({"iets", {}});
    std::vector<std::string> told;
    for (const Difference& difference : between(mine, theirs)) {
        CHECK(difference.place.size() > 0);
        for (const DifferentPart& part : difference.parts)
            told.push_back(difference.heading + " | " + part.name + " | " + part.mine + " | " + part.theirs);
    }
    const std::string version = shippedMal().version;
    CHECK(told == std::vector<std::string>{
                      "Naam, huisstijl en ondertekening | Naam | Bibliotheek Voorbeeldstad | Bibliotheek Elders",
                      "Naam, huisstijl en ondertekening | Logo |  | een logo (‘Ons logo’)",
                      "Naam, huisstijl en ondertekening | Ondertekenaars |  | Noor de Vries, directeur",
                      "Bij het hele onderdeel | Notitie |  | Nog vragen.",
                      "Bij het hele onderdeel | Geparkeerd |  | Wacht op de OR · Sam · oppakken op 15 januari 2027",
                      "Bij het hele onderdeel | Stemmen |  | A 3",
                      "Bij het hele onderdeel | Klaar gemeld | nee | ja",
                      "weg | Antwoord |  | over",
                      "Spanning C01 | Waarom het zo bedoeld is |  | zo bedoeld",
                      "Stand van het beleid | Stand | concept | ter vaststelling",
                      "De mal | Versie | " + version + " | " + version + ", met een andere tekst",
                      "Bewaarde momenten en eerdere versies | Aantal | 0 | 1",
                      "Overige gegevens | Overige gegevens |  | ",
                  });
}

TEST_CASE("what counts for the whole and what has no place in my mal cannot be taken over") {
    PolicyTemplate newer = shippedMal();
    newer.chapters.back().sections.back().questions.push_back({});
    Question& added = newer.chapters.back().sections.back().questions.back();
    added.id = "nieuwe-vraag";
    added.label = "Een nieuwe vraag";
    added.body = TextQuestion{};
    indexQuestions(newer);
    Policy mine = policyThatSays({});
    Policy theirs = mine;
    theirs.answers["nieuwe-vraag"].value = TextAnswer{"nieuw"};
    theirs.status = Status::Proposed;
    const std::vector<Difference> found = differences({shippedMal(), mine}, {newer, theirs});
    REQUIRE(found.size() == 2);
    CHECK(found[0].heading == "Een nieuwe vraag");
    CHECK_FALSE(found[0].address);
    CHECK_FALSE(found[1].address);
}

TEST_CASE("answers are told in the words that are on the screen") {
    Policy policy = policyThatSays({{"aanleiding", "leveranciers, inwoners"}, {"datum", "2026-12-15"}, {"pilots", "nee"}});
    say(policy, "acties", "Register maken | MT | mei");
    say(policy, "openheid-bezoekers", "Noor");
    const Question& reason = *shippedMal().question("aanleiding");
    CHECK(wordsOf(policy, "aanleiding") ==
          findChoice(reason, "leveranciers")->label + "; " + findChoice(reason, "inwoners")->label);
    CHECK(wordsOf(policy, "datum") == "15 december 2026");
    CHECK(wordsOf(policy, "pilots") == "nee");
    CHECK(wordsOf(policy, "openheid-bezoekers") == "bevestigd door Noor, directeur-bestuurder op 17 november 2026");
    CHECK(wordsOf(policy, "acties").find("Register maken · ") != std::string::npos);
    policy.answers["ambitie"].value = ChoiceAnswer{"bestaat-niet"};
    CHECK(wordsOf(policy, "ambitie") == "bestaat-niet");
}

TEST_CASE("the list to read is one line for each part, short, and says how many it left out") {
    Policy mine = policyThatSays({{"ambitie", "B"}, {"uitgangspunten", std::string(500, 'w') + "\nmeer"}});
    const Policy theirs = policyThatSays({{"pilots", "ja"}});
    const std::vector<Difference> found = between(mine, theirs);
    const std::vector<std::string> all = readable(found);
    REQUIRE(all.size() == 3);
    CHECK(all[0] == "0.2 Ambitieniveau richting AI · Ons ambitieniveau – Antwoord: ‘" + found[0].parts[0].mine + "’ → (leeg)");
    for (const std::string& line : all) {
        CHECK(line.size() < 300);
        CHECK(line.find('\n') == std::string::npos);
    }
    const std::vector<std::string> few = readable(found, 1);
    REQUIRE(few.size() == 2);
    CHECK(few[1] == "… en nog 2");
}
