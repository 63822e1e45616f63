// SPDX-License-Identifier: EUPL-1.2
#include "files/file.h"
#include "rules/comparison.h"
#include "session/sessions.h"
#include "storage/adopted_content.h"
#include "support/error_code.h"
#include "support/temporary_folder.h"

#include <catch2/catch.hpp>

using namespace mal;
using namespace mal::test;

namespace {

const AdoptionDetails details{"1.0", "Noor de Vries", "directeur-bestuurder", {2026, 12, 1}, Date{2027, 11, 1}};

PolicySession savedAndOpened(PolicySession& session, const TemporaryFolder& folder) {
    session.saveAs(folder / "a.beleid", noon);
    return openSession(folder / "a.beleid");
}

// Everything but the history.
Policy content(Policy policy) {
    policy.history.clear();
    return policy;
}

HouseStyle withLogo(const std::string& image) {
    HouseStyle style;
    style.logo = Logo{image, "Logo"};
    return style;
}

}  // namespace

TEST_CASE("a moment keeps a name, when it was and everything that was filled in, and comes back from the disk") {
    const TemporaryFolder folder;
    PolicySession session = completeSession();
    session.setAnswer("ambitie", ChoiceAnswer{"B"});
    session.setInternalNote("ambitie", "Nog vragen.\n\nEn nog eens.");
    session.park("rol-van-het-beleid", Parked{"Later", "Noor", Date{2027, 1, 15}});
    session.acceptCheck("C01", "zo bedoeld");
    session.setOrganisation(session.policy().organisation, withLogo("plaatje"), {{"Noor", "directeur"}});
    const Policy then = session.policy();
    session.keepMoment("na de MT-sessie", morning);
    CHECK(session.isChanged());
    session.setAnswer("ambitie", ChoiceAnswer{"C"});
    session.setOrganisation(session.policy().organisation, {}, {});

    const PolicySession again = savedAndOpened(session, folder);
    CHECK(again.policy() == session.policy());
    const std::vector<KeptMoment> moments = again.moments();
    REQUIRE(moments.size() == 1);
    CHECK(moments[0] == KeptMoment{0, MomentKind::Named, "na de MT-sessie", morning, again.mal().version, true});
    CHECK(content(again.momentAt(0).policy) == content([&] {
              Policy policy = then;
              policy.saved = again.policy().saved;
              return policy;
          }()));
    CHECK(codeOf([&] { again.momentAt(1); }) == "policy.no-such-moment");
}

TEST_CASE("going back is one step to undo, and what is left behind is kept as a moment") {
    PolicySession session = completeSession();
    session.keepMoment("begin", morning);
    const Policy then = session.policy();
    session.setAnswer("ambitie", ChoiceAnswer{"C"});
    session.setNote("ambitie", "Anders.");
    session.setDone("ambitie", true);
    session.setOrganisation({"Bibliotheek Elders", "", "", {}}, withLogo("plaatje"), {});
    const Policy left = session.policy();

    session.goBackTo(0, noon);
    CHECK(content(session.policy()) == content(then));
    CHECK(session.undoWords().value_or("") == "het teruggaan naar een eerder moment");
    REQUIRE(session.moments().size() == 2);
    CHECK(session.moments()[1].name == "Vóór het teruggaan naar ‘begin’");
    CHECK(session.moments()[1].at == noon);
    CHECK(content(session.momentAt(1).policy) == content(left));

    session.undo();
    CHECK(content(session.policy()) == content(left));
    session.redo();
    CHECK(content(session.policy()) == content(then));
}

TEST_CASE("going to and fro between moments keeps each state once") {
    PolicySession session = newSession();
    session.setAnswer("ambitie", ChoiceAnswer{"A"});
    session.keepMoment("A", morning);
    session.setAnswer("ambitie", ChoiceAnswer{"B"});
    session.keepMoment("B", morning);
    for (int i = 0; i < 5; ++i) {
        session.goBackTo(0, noon);
        session.goBackTo(1, noon);
    }
    CHECK(session.moments().size() == 2);
    session.goBackTo(1, noon);
    CHECK(session.moments().size() == 2);
}

TEST_CASE("an adopted version can be looked at as adopted, and gone back to as a concept") {
    PolicySession session = completeSession();
    session.setOrganisation(session.policy().organisation, withLogo("plaatje"), {});
    session.adopt(details, morning);
    const Policy adopted = session.policy();
    session.startNewVersion();
    session.setAnswer("ambitie", ChoiceAnswer{"C"});
    session.setOrganisation(session.policy().organisation, withLogo("ander plaatje"), {});
    session.setInternalNote("ambitie", "Van nu.");
    REQUIRE(session.moments().size() == 1);
    CHECK(session.moments()[0].kind == MomentKind::Adopted);
    CHECK(session.moments()[0].name == "1.0");
    const PolicyThen then = session.momentAt(0);
    CHECK(then.policy.status == Status::Adopted);
    CHECK(isAsAdopted(then.policy, *then.mal));
    CHECK(then.policy.answers == adopted.answers);
    CHECK(then.policy.houseStyle == adopted.houseStyle);

    session.goBackTo(0, noon);
    CHECK(session.policy().status == Status::Concept);
    CHECK_FALSE(session.policy().answer("versie"));
    CHECK(*session.policy().answer("ambitie") == *adopted.answer("ambitie"));
    CHECK(session.policy().houseStyle == adopted.houseStyle);
    CHECK(session.policy().sections.at("ambitie").internalNote == "Van nu.");
}

TEST_CASE("a moment that is forgotten is gone, hands on its picture, and an adopted version stays") {
    PolicySession session = completeSession();
    session.setOrganisation(session.policy().organisation, withLogo("plaatje"), {});
    session.keepMoment("een", morning);
    session.setAnswer("ambitie", ChoiceAnswer{"C"});
    session.keepMoment("twee", noon);
    session.setOrganisation(session.policy().organisation, {}, {});
    session.forgetMoment(0);
    REQUIRE(session.moments().size() == 1);
    CHECK(session.moments()[0].name == "twee");
    CHECK(session.momentAt(0).policy.houseStyle.logo == Logo{"plaatje", "Logo"});
    session.adopt(details, morning);
    session.startNewVersion();
    CHECK(codeOf([&] { session.forgetMoment(1); }) == "policy.adopted-stays");
    CHECK(codeOf([&] { session.forgetMoment(7); }) == "policy.no-such-moment");
}

TEST_CASE("a moment needs a name that a person can recognise") {
    PolicySession session = newSession();
    CHECK(codeOf([&] { session.keepMoment(" ", morning); }) == "session.moment-name-needed");
    CHECK(codeOf([&] { session.keepMoment(std::string(201, 'x'), morning); }) == "session.too-long");
    CHECK(codeOf([&] { session.keepMoment("\x01", morning); }) == "session.unusable-text");
    CHECK_FALSE(session.isChanged());
}

TEST_CASE("moments are refused before a file becomes too large to open, and the policy stays as it was") {
    const TemporaryFolder folder;
    PolicySession session = newSession();
    for (int i = 0; i < 20; ++i) {
        TableAnswer rows;
        for (int row = 0; row < 4000; ++row)
            rows.rows.push_back({{"actie", "Actie " + std::to_string(i)}});
        session.setAnswer("acties", rows);
        try {
            session.keepMoment("moment", morning);
        } catch (const Error& error) {
            CHECK(error.code() == "session.history-full");
            CHECK(i > 5);
            const Policy before = session.policy();
            CHECK(codeOf([&] { session.goBackTo(0, noon); }) == "session.history-full");
            CHECK(session.policy() == before);
            CHECK(savedAndOpened(session, folder).moments().size() == static_cast<std::size_t>(i));
            session.forgetMoment(0);
            session.keepMoment("nu wel", morning);
            return;
        }
    }
    FAIL("any number of moments fits");
}

TEST_CASE("damaged moments are refused one by one and keep nothing else from working") {
    const TemporaryFolder folder;
    PolicySession session = completeSession();
    session.keepMoment("heel", morning);
    session.saveAs(folder / "a.beleid", noon);
    const std::string bytes = readFile(folder / "a.beleid", fileLimit);
    const std::string history = "history:\n";
    const std::size_t at = bytes.find(history) + history.size();
    const std::string damaged =
        "  - kind: moment\n    name: zonder inhoud\n"
        "  - kind: moment\n    content: tekst\n"
        "  - kind: moment\n    content:\n      template:\n        sha256: 00\n"
        "  - [1, 2]\n  - moment\n"
        "  - kind: template\n    sha256: 00\n    template_text: geen mal\n";
    saveFile(folder / "b.beleid", bytes.substr(0, at) + damaged + bytes.substr(at), Anything{});
    PolicySession opened = openSession(folder / "b.beleid");
    const Policy before = opened.policy();
    std::vector<std::string> codes;
    for (const KeptMoment& moment : opened.moments())
        codes.push_back(codeOf([&] { opened.goBackTo(moment.index, noon); }));
    CHECK(codes == std::vector<std::string>{"policy.moment-without-template", "policy.moment-without-template", ""});
    CHECK(opened.policy() == before);
}

TEST_CASE("what is proposed keeps and goes back to nothing") {
    PolicySession session = completeSession();
    session.keepMoment("begin", morning);
    session.propose();
    CHECK(codeOf([&] { session.keepMoment("nu", noon); }) == "session.read-only-proposed");
    CHECK(codeOf([&] { session.goBackTo(0, noon); }) == "session.read-only-proposed");
    CHECK(codeOf([&] { session.forgetMoment(0); }) == "session.read-only-proposed");
    CHECK(session.moments().size() == 1);
}
