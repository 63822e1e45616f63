// SPDX-License-Identifier: EUPL-1.2
#include "rules/comparison.h"
#include "session/sessions.h"
#include "support/error_code.h"
#include "support/temporary_folder.h"

#include <catch2/catch.hpp>

using namespace mal;
using namespace mal::test;

TEST_CASE("what is chosen of another one's version is taken over as one step, and the rest stays mine") {
    PolicySession mine = newSession();
    mine.setAnswer("ambitie", ChoiceAnswer{"A"});
    mine.setAnswer("pilots", YesNoAnswer{true});
    PolicySession theirs = newSession();
    theirs.setAnswer("ambitie", ChoiceAnswer{"C"});
    theirs.setAnswer("pilots", YesNoAnswer{false});
    theirs.setInternalNote("ambitie", "Samen besproken.");
    HouseStyle style;
    style.logo = Logo{"plaatje", "Logo"};
    theirs.setOrganisation(theirs.policy().organisation, style, {{"Noor", "directeur"}});
    const Policy before = mine.policy();
    std::vector<Address> told;
    mine.watch([&](const Address& address) { told.push_back(address); });

    mine.takeFrom(theirs.policy(), {OrganisationAddress{}, AnswerAddress{"ambitie"}, SectionAddress{"ambitie"}});
    CHECK(*mine.policy().answer("ambitie") == *theirs.policy().answer("ambitie"));
    CHECK(mine.policy().sections == theirs.policy().sections);
    CHECK(mine.policy().houseStyle == theirs.policy().houseStyle);
    CHECK(std::get<YesNoAnswer>(mine.policy().answer("pilots")->value).yes);
    CHECK(told == std::vector<Address>{OrganisationAddress{}, AnswerAddress{"ambitie"}, SectionAddress{"ambitie"}});
    CHECK(mine.undoWords().value_or("") == "wat is overgenomen");

    const Policy after = mine.policy();
    CHECK(mine.undo() == Address(OrganisationAddress{}));
    CHECK(mine.policy() == before);
    CHECK(mine.undoWords().value_or("") == "ja bij ‘" + mine.question("pilots").label + "’");
    CHECK(mine.redo() == Address(OrganisationAddress{}));
    CHECK(mine.policy() == after);
    CHECK_FALSE(mine.redoWords());
}

TEST_CASE("taking over everything that differs leaves no difference that can be taken over") {
    PolicySession mine = newSession();
    mine.setAnswer("ambitie", ChoiceAnswer{"A"});
    const PolicySession theirs = completeSession();
    std::vector<Address> addresses;
    for (const Difference& difference : differences({mine.mal(), mine.policy()}, {theirs.mal(), theirs.policy()})) {
        if (difference.address) addresses.push_back(*difference.address);
    }
    mine.takeFrom(theirs.policy(), addresses);
    CHECK(differences({mine.mal(), mine.policy()}, {theirs.mal(), theirs.policy()}).empty());
}

TEST_CASE("taking over what is the same already is no step") {
    PolicySession mine = newSession();
    mine.takeFrom(newSession().policy(), {AnswerAddress{"ambitie"}, OrganisationAddress{}});
    CHECK_FALSE(mine.undoWords());
    CHECK_FALSE(mine.isChanged());
}

TEST_CASE("a moment that only the other one kept is not lost when the two are put together") {
    PolicySession mine = newSession();
    PolicySession theirs = newSession();
    theirs.keepMoment("na de MT-sessie", morning);
    mine.takeFrom(theirs.policy(), {});
    mine.takeFrom(theirs.policy(), {});
    CHECK(mine.policy().history == theirs.policy().history);
}

TEST_CASE("nothing is taken over into a policy that may not change") {
    PolicySession mine = completeSession();
    mine.propose();
    PolicySession theirs = completeSession();
    theirs.setAnswer("ambitie", ChoiceAnswer{"C"});
    const Policy before = mine.policy();
    CHECK(codeOf([&] { mine.takeFrom(theirs.policy(), {AnswerAddress{"ambitie"}}); }) == "session.read-only-proposed");
    CHECK(mine.policy() == before);
}
