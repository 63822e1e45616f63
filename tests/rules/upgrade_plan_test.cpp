// SPDX-License-Identifier: EUPL-1.2
#include "rules/upgrade_plan.h"
#include "rules/acknowledgement.h"
#include "rules/open_points.h"
#include "support/shipped_mal.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace mal;
using namespace mal::test;

namespace {

// The shipped mal as its next version, to change.
PolicyTemplate nextMal() {
    PolicyTemplate mal = shippedMal();
    mal.version = "2.0.0";
    return mal;
}

Question& in(PolicyTemplate& mal, const std::string& id) {
    const QuestionPlace place = *mal.place(id);
    return mal.chapters[place.chapter].sections[place.section].questions[place.question];
}

std::vector<Choice>& choicesOf(PolicyTemplate& mal, const std::string& id) {
    return std::get<SingleChoice>(in(mal, id).body).choices;
}

void remove(PolicyTemplate& mal, const std::string& id) {
    const QuestionPlace place = *mal.place(id);
    auto& questions = mal.chapters[place.chapter].sections[place.section].questions;
    questions.erase(questions.begin() + static_cast<std::ptrdiff_t>(place.question));
    indexQuestions(mal);
}

UpgradePlan planned(const PolicyTemplate& to, const Policy& policy) {
    return planUpgrade(shippedMal(), to, policy);
}

// Fails the test where the plan says nothing of the question.
QuestionUpgrade about(const UpgradePlan& plan, const std::string& id) {
    const auto found = std::find_if(plan.questions.begin(), plan.questions.end(),
                                    [&](const QuestionUpgrade& upgrade) { return upgrade.question == id; });
    REQUIRE(found != plan.questions.end());
    return *found;
}

std::vector<std::string> codesOf(const std::vector<OpenPoint>& points, const std::string& id) {
    std::vector<std::string> codes;
    for (const OpenPoint& point : points) {
        if (point.question == id) codes.push_back(point.code);
    }
    return codes;
}

}  // namespace

TEST_CASE("a newer version that says the same changes nothing") {
    const Policy policy = completePolicy();
    const UpgradePlan plan = planned(nextMal(), policy);
    CHECK(plan.questions.empty());
    CHECK(plan.remarks.empty());
    CHECK(carriedOver(plan, policy) == policy);
}

TEST_CASE("another wording that the template announces as wording leaves the answer as it is") {
    PolicyTemplate to = nextMal();
    in(to, "ambitie").label = "Zo ambitieus zijn wij";
    to.changes = {{"2.0.0", "ambitie", ChangeKind::Wording, "De vraag is duidelijker."}};
    const Policy policy = policyThatSays({{"ambitie", "B"}});
    const UpgradePlan plan = planned(to, policy);
    const QuestionUpgrade upgrade = about(plan, "ambitie");
    CHECK(upgrade.kind == ChangeKind::Wording);
    CHECK(upgrade.fate == AnswerFate::Kept);
    CHECK(upgrade.announced == std::vector<std::string>{"De vraag is duidelijker."});
    CHECK(upgrade.found ==
          std::vector<std::string>{"De vraag luidt nu ‘Zo ambitieus zijn wij’. Eerst was dat ‘Ons ambitieniveau’."});
    CHECK(upgrade.answer == "B – Selectief");
    CHECK(upgrade.place == "0.2 Ambitieniveau richting AI");
    CHECK(carriedOver(plan, policy) == policy);
}

TEST_CASE("another meaning keeps the answer and asks to confirm it, until somebody does or answers again") {
    PolicyTemplate to = nextMal();
    to.changes = {{"2.0.0", "ambitie", ChangeKind::Meaning, "Selectief vraagt nu meer."}};
    const Policy policy = completePolicy({{"ambitie", "B"}});
    const UpgradePlan plan = planned(to, policy);
    CHECK(about(plan, "ambitie").fate == AnswerFate::ToConfirm);
    const Policy result = carriedOver(plan, policy);
    CHECK(result.answer("ambitie")->value == policy.answer("ambitie")->value);
    CHECK(result.answer("ambitie")->toConfirm == "2.0.0");
    CHECK(codesOf(openPoints(to, result), "ambitie") == std::vector<std::string>{"open.to-confirm"});
    CHECK(openPoints(to, result).size() == 1);
}

TEST_CASE("what an answer puts in the policy counts as another meaning where the template says nothing of it") {
    for (const char* chosen : {"A", "B"}) {
        PolicyTemplate to = nextMal();
        choicesOf(to, "ambitie")[1].policyText = "Wij doen iets anders.";
        const QuestionUpgrade upgrade = about(planned(to, policyThatSays({{"ambitie", chosen}})), "ambitie");
        const bool isTheirs = std::string(chosen) == "B";
        CHECK(upgrade.kind == (isTheirs ? ChangeKind::Meaning : ChangeKind::Wording));
        CHECK(upgrade.fate == (isTheirs ? AnswerFate::ToConfirm : AnswerFate::Kept));
        CHECK(upgrade.announced.empty());
        REQUIRE(upgrade.found.size() == 1);
        CHECK(upgrade.found[0].find("Bij keuze B komt in het beleid: ‘Wij doen iets anders.’.") == 0);
    }
}

TEST_CASE("an announcement of a version that the policy already has does not count") {
    PolicyTemplate to = nextMal();
    to.changes = {{shippedMal().version, "ambitie", ChangeKind::Meaning, "Dit wisten wij al."}};
    CHECK(planned(to, policyThatSays({{"ambitie", "B"}})).questions.empty());
}

TEST_CASE("a legal point with another text is withdrawn, and one whose law changed is to be confirmed") {
    PolicyTemplate to = nextMal();
    std::get<Acknowledge>(in(to, "openheid-bezoekers").body).text += " Altijd.";
    to.changes = {{"2.0.0", "geen-zelfstandig-besluit", ChangeKind::Law, "De wet is veranderd."}};
    std::get<Acknowledge>(in(to, "geen-zelfstandig-besluit").body).legalNote = "Nieuw.";
    const Policy policy = completePolicy();
    const UpgradePlan plan = planned(to, policy);
    CHECK(about(plan, "openheid-bezoekers").kind == ChangeKind::Law);
    CHECK(about(plan, "openheid-bezoekers").fate == AnswerFate::Withdrawn);
    CHECK(about(plan, "geen-zelfstandig-besluit").fate == AnswerFate::ToConfirm);
    CHECK(plan.questions.size() == 2);
    const std::vector<OpenPoint> open = openPoints(to, carriedOver(plan, policy));
    CHECK(open.size() == 2);
    CHECK(codesOf(open, "openheid-bezoekers") == std::vector<std::string>{"open.acknowledgement-withdrawn"});
    CHECK(codesOf(open, "geen-zelfstandig-besluit") == std::vector<std::string>{"open.to-confirm"});
}

TEST_CASE("another introduction of the legal chapter withdraws every point of it") {
    PolicyTemplate to = nextMal();
    const QuestionPlace place = *to.place("openheid-bezoekers");
    to.chapters[place.chapter].intro += " Nieuw.";
    const UpgradePlan plan = planned(to, completePolicy());
    CHECK(plan.count(AnswerFate::Withdrawn) == static_cast<int>(plan.questions.size()));
    CHECK(plan.count(AnswerFate::Withdrawn) > 5);
}

TEST_CASE("the answer to a question that is gone is kept apart and stays visible in the plan") {
    PolicyTemplate to = nextMal();
    remove(to, "pilots");
    to.changes = {{"2.0.0", "pilots", ChangeKind::Removed, "Dit staat nu elders."}};
    const Policy policy = policyThatSays({{"pilots", "ja"}});
    const UpgradePlan plan = planned(to, policy);
    const QuestionUpgrade upgrade = about(plan, "pilots");
    CHECK(upgrade.kind == ChangeKind::Removed);
    CHECK(upgrade.fate == AnswerFate::KeptApart);
    CHECK(upgrade.answer == "ja");
    CHECK(upgrade.announced == std::vector<std::string>{"Dit staat nu elders."});
    CHECK(carriedOver(plan, policy).answers == policy.answers);
    CHECK(about(planned(to, policyThatSays({})), "pilots").fate == AnswerFate::Nothing);
}

TEST_CASE("a question that is new and needed is open") {
    PolicyTemplate from = shippedMal();
    remove(from, "pilots");
    const Policy policy = policyThatSays({});
    const UpgradePlan plan = planUpgrade(from, nextMal(), policy);
    CHECK(about(plan, "pilots").kind == ChangeKind::Added);
    CHECK(about(plan, "pilots").fate == AnswerFate::Open);
}

TEST_CASE("an answer follows its question to another name, also to another section") {
    PolicyTemplate to = nextMal();
    Question moved = in(to, "pilots");
    remove(to, "pilots");
    moved.id = "proeven";
    to.chapters[0].sections[0].questions.push_back(moved);
    indexQuestions(to);
    to.renames = {{"pilots", "proeven"}};
    const Policy policy = policyThatSays({{"pilots", "ja"}});
    const UpgradePlan plan = planned(to, policy);
    const QuestionUpgrade upgrade = about(plan, "proeven");
    CHECK(upgrade.formerQuestion == "pilots");
    CHECK(upgrade.fate == AnswerFate::Kept);
    CHECK(upgrade.found.size() == 2);
    CHECK(plan.questions.size() == 1);
    const Policy result = carriedOver(plan, policy);
    CHECK_FALSE(result.answer("pilots"));
    CHECK(*result.answer("proeven") == *policy.answer("pilots"));
}

TEST_CASE("an option that is gone asks who chose it to choose again, and nobody else") {
    PolicyTemplate to = nextMal();
    choicesOf(to, "ambitie").erase(choicesOf(to, "ambitie").begin() + 1);
    choicesOf(to, "ambitie").push_back({"D", "Alles", "", "Wij doen alles.", "", false});
    const QuestionUpgrade gone = about(planned(to, policyThatSays({{"ambitie", "B"}})), "ambitie");
    CHECK(gone.fate == AnswerFate::Open);
    CHECK(gone.found == std::vector<std::string>{"Uw keuze vervalt: B – Selectief. Kies opnieuw.", "Nieuwe keuze: D – Alles."});
    const QuestionUpgrade other = about(planned(to, policyThatSays({{"ambitie", "A"}})), "ambitie");
    CHECK(other.fate == AnswerFate::Kept);
    CHECK(other.found.front() == "Deze keuze vervalt: B – Selectief.");
}

TEST_CASE("columns that come and go are told, and no cell is lost") {
    PolicyTemplate to = nextMal();
    auto& columns = std::get<TableQuestion>(in(to, "acties").body).columns;
    const std::string gone = columns.back().label;
    columns.pop_back();
    columns.push_back({"nieuw", "Nieuw", ColumnHolds::Anything});
    const Policy policy = policyThatSays({{"acties", "een | twee | drie"}});
    const UpgradePlan plan = planned(to, policy);
    const QuestionUpgrade upgrade = about(plan, "acties");
    CHECK(upgrade.found ==
          std::vector<std::string>{"Deze kolom vervalt: " + gone + ". Wat erin stond, blijft in het bestand bewaard.",
                                   "Nieuwe kolom: Nieuw."});
    CHECK(carriedOver(plan, policy).answer("acties")->value == policy.answer("acties")->value);
}

TEST_CASE("an answer that no longer fits the limits is open, and a change of limits alone is told") {
    PolicyTemplate to = nextMal();
    std::get<TextQuestion>(in(to, "uitgangspunten").body).maxLength = 5;
    CHECK(about(planned(to, policyThatSays({{"uitgangspunten", "Veel te lang."}})), "uitgangspunten").fate == AnswerFate::Open);
    CHECK(about(planned(to, policyThatSays({{"uitgangspunten", "kort"}})), "uitgangspunten").fate == AnswerFate::Kept);
}

TEST_CASE("a question of another type cannot take the answer, which is kept apart") {
    PolicyTemplate to = nextMal();
    in(to, "pilots").body = TextQuestion{};
    const QuestionUpgrade upgrade = about(planned(to, policyThatSays({{"pilots", "ja"}})), "pilots");
    CHECK(upgrade.fate == AnswerFate::KeptApart);
    CHECK(upgrade.kind == ChangeKind::Meaning);
}

TEST_CASE("notes of a section that is gone and reasons of tensions that changed are remarked on") {
    PolicyTemplate to = nextMal();
    const QuestionPlace place = *to.place("pilots");
    const std::string section = to.section(place).id;
    const std::string title = numberedTitle(to.section(place));
    auto& sections = to.chapters[place.chapter].sections;
    sections.erase(sections.begin() + static_cast<std::ptrdiff_t>(place.section));
    indexQuestions(to);
    to.checks[0].message += " Nieuw.";
    const std::string changed = to.checks[0].id;
    const std::string gone = to.checks[1].id;
    to.checks.erase(to.checks.begin() + 1);
    Policy policy = policyThatSays({});
    policy.sections[section].internalNote = "Niet vergeten.";
    policy.checks[changed].reason = "zo bedoeld";
    policy.checks[gone].reason = "ook zo bedoeld";
    const UpgradePlan plan = planned(to, policy);
    REQUIRE(plan.remarks.size() == 3);
    CHECK(plan.remarks[0].find(title) != std::string::npos);
    CHECK(plan.remarks[1] == "De spanning " + changed + " is veranderd. Kijk of uw reden nog klopt: zo bedoeld");
    CHECK(plan.remarks[2] == "De spanning " + gone + " vervalt. Uw reden blijft in het bestand bewaard: ook zo bedoeld");
}

TEST_CASE("the smallest change of a question does not go unseen") {
    PolicyTemplate to = nextMal();
    in(to, "ambitie").phase = "elders";
    CHECK(about(planned(to, policyThatSays({})), "ambitie").found == std::vector<std::string>{"Er is iets kleins aangepast."});
}
