// SPDX-License-Identifier: EUPL-1.2
#include "rules/suggested_actions.h"
#include "session/edit_words.h"
#include "session/sessions.h"
#include "storage/files.h"
#include "support/error_code.h"

#include <catch2/catch.hpp>

#include <functional>

using namespace mal;
using namespace mal::test;

namespace {

struct NamedEdit {
    std::string words;
    Address address;
    std::function<void(PolicySession&)> make;
};

Organisation otherName(const PolicySession& session) {
    Organisation organisation = session.policy().organisation;
    organisation.name = "Bibliotheek Elders";
    return organisation;
}

HouseStyle withLogo(const std::string& image) {
    HouseStyle style;
    style.logo = Logo{image, "Logo"};
    return style;
}

// One of every kind. Each is made after all before it.
std::vector<NamedEdit> edits() {
    const AnswerAddress ambition{"ambitie"};
    const SectionAddress section{"ambitie"};
    const SuggestedAction action{"kerngroep", "Kerngroep instellen", "MT", "0–3 maanden", "acties"};
    return {
        {"keuze B bij ‘Ons ambitieniveau’", ambition, [](PolicySession& s) { s.setAnswer("ambitie", ChoiceAnswer{"B"}); }},
        {"de toelichting bij ‘Ons ambitieniveau’", ambition, [](PolicySession& s) { s.setNote("ambitie", "Klein begin."); }},
        {"het leegmaken van ‘Ons ambitieniveau’", ambition, [](PolicySession& s) { s.clearAnswer("ambitie"); }},
        {"de bevestiging van punt 3.3 a", AnswerAddress{"openheid-bezoekers"},
         [](PolicySession& s) { s.acknowledge("openheid-bezoekers", "Noor", "directeur", morning, "bord bij de balie"); }},
        {"het intrekken van de bevestiging van punt 3.3 a", AnswerAddress{"openheid-bezoekers"},
         [](PolicySession& s) { s.clearAnswer("openheid-bezoekers"); }},
        {"een rij erbij in ‘Onze acties’", AnswerAddress{"acties"}, [=](PolicySession& s) { s.takeOver(action); }},
        {"de rijen van ‘Onze acties’", AnswerAddress{"acties"},
         [](PolicySession& s) {
             s.setAnswer("acties", TableAnswer{{{{"actie", "Register"}}}});
         }},
        {"een rij minder in ‘Onze acties’", AnswerAddress{"acties"},
         [](PolicySession& s) { s.setAnswer("acties", TableAnswer{}); }},
        {"bewust zo gekozen bij 0.2 en 5.1", CheckAddress{"C01"}, [](PolicySession& s) { s.acceptCheck("C01", "zo bedoeld"); }},
        {"de reden bij 0.2 en 5.1", CheckAddress{"C01"}, [](PolicySession& s) { s.acceptCheck("C01", "anders bedoeld"); }},
        {"weghalen van de reden bij 0.2 en 5.1", CheckAddress{"C01"}, [](PolicySession& s) { s.acceptCheck("C01", " "); }},
        {"de notitie bij 0.2 Ambitieniveau richting AI", section,
         [](PolicySession& s) { s.setInternalNote("ambitie", "Nog eens vragen."); }},
        {"parkeren van 0.2 Ambitieniveau richting AI", section,
         [](PolicySession& s) {
             s.park("ambitie", Parked{"Wacht op de OR", "Noor", Date{2027, 1, 15}});
         }},
        {"wat er staat bij het parkeren van 0.2 Ambitieniveau richting AI", section,
         [](PolicySession& s) {
             s.park("ambitie", Parked{"Wacht op de OR", "Sam", std::nullopt});
         }},
        {"weer oppakken van 0.2 Ambitieniveau richting AI", section, [](PolicySession& s) { s.park("ambitie", std::nullopt); }},
        {"klaar melden van 0.2 Ambitieniveau richting AI", section, [](PolicySession& s) { s.setDone("ambitie", true); }},
        {"weer openzetten van 0.2 Ambitieniveau richting AI", section, [](PolicySession& s) { s.setDone("ambitie", false); }},
        {"de gegevens van de organisatie", OrganisationAddress{},
         [](PolicySession& s) { s.setOrganisation(otherName(s), s.policy().houseStyle, {}); }},
        {"het logo", OrganisationAddress{},
         [](PolicySession& s) { s.setOrganisation(s.policy().organisation, withLogo("plaatje"), {}); }},
        {"wie ondertekent", OrganisationAddress{},
         [](PolicySession& s) {
             s.setOrganisation(s.policy().organisation, s.policy().houseStyle, {{"Noor", "directeur"}});
         }},
        {"het logo", OrganisationAddress{},
         [](PolicySession& s) { s.setOrganisation(s.policy().organisation, withLogo("ander"), s.policy().signatories); }},
    };
}

}  // namespace

TEST_CASE("every kind of edit has its words, is undone and done again, one after another") {
    PolicySession session = newSession();
    std::vector<Policy> states{session.policy()};
    for (const NamedEdit& edit : edits()) {
        edit.make(session);
        CHECK(session.undoWords().value_or("") == edit.words);
        CHECK(session.policy() != states.back());
        states.push_back(session.policy());
    }
    const std::vector<NamedEdit> all = edits();
    for (std::size_t i = all.size(); i-- > 0;) {
        CHECK(session.undo() == all[i].address);
        CHECK(session.policy() == states[i]);
        CHECK(session.redoWords().value_or("") == all[i].words);
    }
    CHECK_FALSE(session.undoWords());
    CHECK_FALSE(session.isChanged());
    CHECK(codeOf([&] { session.undo(); }) == "session.nothing-to-undo");
    for (std::size_t i = 0; i < all.size(); ++i) {
        CHECK(session.redo() == all[i].address);
        CHECK(session.policy() == states[i + 1]);
    }
    CHECK_FALSE(session.redoWords());
    CHECK(codeOf([&] { session.redo(); }) == "session.nothing-to-redo");
}

TEST_CASE("every type of answer has words of its own") {
    PolicySession session = newSession();
    const std::vector<std::pair<std::string, std::pair<std::string, AnswerValue>>> answers = {
        {"de keuzes bij ‘", {"aanleiding", ChoicesAnswer{{"leveranciers"}, {}}}},
        {"de toelichting bij een keuze van ‘",
         {"aanleiding", ChoicesAnswer{{"leveranciers"}, {{"leveranciers", "Vooral zij."}}}}},
        {"ja bij ‘", {"pilots", YesNoAnswer{true}}},
        {"nee bij ‘", {"pilots", YesNoAnswer{false}}},
        {"de tekst bij ‘", {"uitgangspunten", TextAnswer{"Openheid"}}},
        {"de datum bij ‘", {"datum", DateAnswer{{2026, 12, 1}}}},
    };
    for (const auto& [start, answer] : answers) {
        CAPTURE(answer.first);
        session.setAnswer(answer.first, answer.second);
        CHECK(session.undoWords().value_or("").starts_with(start));
    }
}

TEST_CASE("a matrix is named too, though the shipped mal has none") {
    const Answer answer{MatrixAnswer{{{"balie", "nu"}}}, "", {}};
    const Step step{Edit::Answer, AnswerAddress{"plaatsing"}, std::optional<Answer>(), std::optional(answer)};
    CHECK(words(step, smallTemplate()).starts_with("de indeling bij ‘"));
}

TEST_CASE("letters typed one after another in one field are one step") {
    PolicySession session = newSession();
    for (const char* text : {"O", "Op", "Ope", "Open"})
        session.setAnswer("uitgangspunten", TextAnswer{text}, Typing::Yes);
    session.undo();
    CHECK_FALSE(session.policy().answer("uitgangspunten"));
    CHECK_FALSE(session.undoWords());
    session.redo();
    CHECK(std::get<TextAnswer>(session.policy().answer("uitgangspunten")->value).text == "Open");
}

TEST_CASE("typing is a new step after a pause, in another field, after another edit, after undo and after a save") {
    const auto type = [](PolicySession& session, const std::string& text) {
        session.setAnswer("uitgangspunten", TextAnswer{text}, Typing::Yes);
    };
    const std::vector<std::function<void(PolicySession&)>> breaks = {
        [](PolicySession& s) { s.endTyping(); },
        [](PolicySession& s) { s.setNote("ambitie", "x", Typing::Yes); },
        [](PolicySession& s) { s.setAnswer("ambitie", ChoiceAnswer{"B"}); },
        [](PolicySession& s) { s.setAnswer("uitgangspunten", TextAnswer{"geplakt"}); },
        [](PolicySession& s) {
            s.undo();
            s.redo();
        },
        [](PolicySession& s) {
            s.saved({"a.beleid", s.policy(), "hash"});
        },
    };
    for (std::size_t i = 0; i < breaks.size(); ++i) {
        CAPTURE(i);
        PolicySession session = newSession();
        type(session, "een");
        breaks[i](session);
        const Policy before = session.policy();
        type(session, "een twee");
        session.undo();
        CHECK(session.policy() == before);
        CHECK(session.undoWords());
    }
}

TEST_CASE("an edit that changes nothing is no step and keeps what can be done again") {
    PolicySession session = newSession();
    session.setAnswer("ambitie", ChoiceAnswer{"B"});
    session.setAnswer("ambitie", ChoiceAnswer{"C"});
    session.undo();
    session.setAnswer("ambitie", ChoiceAnswer{"B"});
    session.setNote("ambitie", "");
    session.clearAnswer("uitgangspunten");
    session.setAnswer("uitgangspunten", TextAnswer{""});
    session.setDone("ambitie", false);
    session.park("ambitie", std::nullopt);
    session.acceptCheck("C01", "");
    session.setOrganisation(session.policy().organisation, session.policy().houseStyle, {});
    CHECK(session.redoWords().value_or("") == "keuze C bij ‘Ons ambitieniveau’");
    session.undo();
    CHECK_FALSE(session.isChanged());
}

TEST_CASE("what was typed and taken out again leaves no step and no change") {
    PolicySession session = newSession();
    session.setAnswer("uitgangspunten", TextAnswer{"x"}, Typing::Yes);
    session.setAnswer("uitgangspunten", TextAnswer{""}, Typing::Yes);
    CHECK_FALSE(session.undoWords());
    CHECK_FALSE(session.isChanged());
    session.setAnswer("uitgangspunten", TextAnswer{"y"}, Typing::Yes);
    CHECK(session.undoWords());
}

TEST_CASE("a new edit drops what could be done again") {
    PolicySession session = newSession();
    session.setAnswer("ambitie", ChoiceAnswer{"B"});
    session.undo();
    session.setAnswer("ambitie", ChoiceAnswer{"A"});
    CHECK_FALSE(session.redoWords());
}

TEST_CASE("typing a name that goes along with a new logo keeps both apart") {
    PolicySession session = newSession();
    const Policy before = session.policy();
    session.setOrganisation(otherName(session), session.policy().houseStyle, {}, Typing::Yes);
    session.setOrganisation(session.policy().organisation, withLogo("plaatje"), {}, Typing::Yes);
    CHECK(session.undoWords().value_or("") == "het logo");
    session.undo();
    CHECK_FALSE(session.policy().houseStyle.logo);
    session.undo();
    CHECK(session.policy() == before);
}

TEST_CASE("the watcher hears of every change, of undo and redo, and of nothing else") {
    PolicySession session = newSession();
    std::vector<Address> heard;
    session.watch([&](const Address& address) { heard.push_back(address); });
    session.setAnswer("ambitie", ChoiceAnswer{"B"});
    session.setAnswer("ambitie", ChoiceAnswer{"B"});
    session.setDone("rol-van-het-beleid", true);
    session.setLastSection("ambitie");
    CHECK_THROWS(session.setNote("ambitie", "\x01"));
    session.undo();
    session.redo();
    const std::vector<Address> expected = {AnswerAddress{"ambitie"}, SectionAddress{"rol-van-het-beleid"},
                                           SectionAddress{"rol-van-het-beleid"}, SectionAddress{"rol-van-het-beleid"}};
    CHECK(heard == expected);
}

TEST_CASE("where somebody was last is no change and no step") {
    PolicySession session = newSession();
    session.setLastSection("ambitie");
    CHECK(session.policy().lastSection == "ambitie");
    CHECK_FALSE(session.isChanged());
    CHECK_FALSE(session.undoWords());
    CHECK(codeOf([&] { session.setLastSection("ambitei"); }) == "session.no-such-section");
}

TEST_CASE("text that no file can hold is refused wherever it is typed") {
    PolicySession session = newSession();
    const Organisation organisation = session.policy().organisation;
    HouseStyle style = withLogo("plaatje");
    for (const auto& [wrong, code] : {std::pair<std::string, std::string>{"a\r\nb", "session.unusable-text"},
                                      {"a\xFF", "session.unusable-text"},
                                      {std::string(std::size_t{257} * 1024, 'x'), "session.text-too-large"}}) {
        CAPTURE(wrong.substr(0, 5));
        style.logo->alt = wrong;
        const std::vector<std::function<void()>> edits = {
            [&] { session.setAnswer("uitgangspunten", TextAnswer{wrong}); },
            [&] { session.setAnswer("ambitie", ChoiceAnswer{wrong}); },
            [&] {
                session.setAnswer("aanleiding", ChoicesAnswer{{"leveranciers"}, {{"leveranciers", wrong}}});
            },
            [&] {
                session.setAnswer("acties", TableAnswer{{{{"actie", wrong}}}});
            },
            [&] {
                session.setAnswer("ambitie", MatrixAnswer{{{"balie", wrong}}});
            },
            [&] { session.setNote("ambitie", wrong); },
            [&] { session.acknowledge("openheid-bezoekers", wrong, "", morning, ""); },
            [&] { session.acknowledge("openheid-bezoekers", "Noor", "", morning, wrong); },
            [&] {
                session.takeOver({"x", wrong, "", "", "acties"});
            },
            [&] { session.acceptCheck("C01", wrong); },
            [&] { session.setInternalNote("ambitie", wrong); },
            [&] {
                session.park("ambitie", Parked{wrong, "", std::nullopt});
            },
            [&] {
                session.park("ambitie", Parked{"", wrong, std::nullopt});
            },
            [&] {
                session.setOrganisation({wrong, "", "", {}}, {}, {});
            },
            [&] { session.setOrganisation(organisation, style, {}); },
            [&] {
                session.setOrganisation(organisation, {}, {{wrong, ""}});
            },
            [&] {
                session.adopt({wrong, "", "", {2026, 12, 1}, std::nullopt}, morning);
            },
        };
        for (std::size_t i = 0; i < edits.size(); ++i) {
            CAPTURE(i);
            CHECK(codeOf(edits[i]) == code);
        }
    }
    CHECK_FALSE(session.isChanged());
    CHECK_FALSE(session.undoWords());
}

TEST_CASE("what a file may not hold is refused before it is in the policy") {
    PolicySession session = newSession();
    const std::vector<Signatory> crowd(51, Signatory{"Noor", ""});
    CHECK(codeOf([&] { session.setOrganisation(session.policy().organisation, {}, crowd); }) == "policy.too-many-signatories");
    const TableAnswer table{std::vector<TableRow>(10'001, TableRow{{"actie", "x"}})};
    CHECK(codeOf([&] { session.setAnswer("acties", table); }) == "policy.too-many-rows");
    CHECK_FALSE(session.isChanged());
    CHECK_FALSE(session.undoWords());
}

TEST_CASE("an action is taken over as a row after those that are there, and is no longer suggested") {
    PolicySession session = newSession();
    session.setAnswer("organisatievorm", ChoiceAnswer{"B"});
    session.setAnswer("acties", TableAnswer{{{{"actie", "Eerst dit"}}}});
    const auto offered = suggestedActions(session.mal(), session.policy());
    REQUIRE_FALSE(offered.empty());
    session.takeOver(offered.front());
    const auto& rows = std::get<TableAnswer>(session.policy().answer("acties")->value).rows;
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].at("actie") == "Eerst dit");
    CHECK(rows[1].at("actie") == offered.front().action);
    const auto left = suggestedActions(session.mal(), session.policy());
    CHECK(std::find(left.begin(), left.end(), offered.front()) == left.end());
    CHECK(codeOf([&] { session.takeOver({"x", "y", "", "", "ambitie"}); }) == "session.not-a-table");
}
