// SPDX-License-Identifier: EUPL-1.2
#include "files/file.h"
#include "rules/comparison.h"
#include "rules/open_points.h"
#include "session/sessions.h"
#include "storage/adopted_content.h"
#include "support/error_code.h"
#include "support/newer_mal.h"
#include "support/shipped_mal.h"
#include "support/temporary_folder.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace mal;
using namespace mal::test;

namespace {

const std::string otherMeaning =
    "changes:\n  - {version: 2.0.0, question: ambitie, kind: meaning, text: Selectief vraagt nu meer.}\n";

ProposedUpgrade proposed(const PolicySession& session, const std::string& templateText) {
    return session.upgraded(templateText, "nieuw.yaml", noon);
}

PolicySession sessionWithChoice(const std::string& choice) {
    PolicySession session = completeSession();
    session.setAnswer("ambitie", ChoiceAnswer{choice});
    return session;
}

}  // namespace

TEST_CASE("an upgrade is a proposal: the session and the file stay as they were until the result is saved") {
    const TemporaryFolder folder;
    PolicySession session = sessionWithChoice("B");
    session.saveAs(folder / "a.beleid", morning);
    const std::string bytes = readFile(folder / "a.beleid", fileLimit);
    const Policy before = session.policy();
    ProposedUpgrade upgrade = proposed(session, newerMalText("2.0.0", otherMeaning));
    REQUIRE(upgrade.session);
    REQUIRE(upgrade.plan);
    CHECK(upgrade.plan->toVersion == "2.0.0");
    CHECK(upgrade.plan->count(AnswerFate::ToConfirm) == 1);
    CHECK(session.policy() == before);
    CHECK(readFile(folder / "a.beleid", fileLimit) == bytes);
    CHECK(upgrade.session->isChanged());
    CHECK(upgrade.session->path() == session.path());

    upgrade.session->save(noon);
    const PolicySession again = openSession(folder / "a.beleid");
    CHECK(again.mal().version == "2.0.0");
    CHECK(again.policy().mal.version == "2.0.0");
    CHECK(again.policy() == upgrade.session->policy());
    CHECK(codeOf([&] { session.save(noon); }).empty());  // nothing changed in it, so nothing is written
    CHECK(openSession(folder / "a.beleid").mal().version == "2.0.0");
}

TEST_CASE("an answer that is to be confirmed survives the disk, and is open until somebody confirms or changes it") {
    const TemporaryFolder folder;
    ProposedUpgrade upgrade = proposed(sessionWithChoice("B"), newerMalText("2.0.0", otherMeaning));
    REQUIRE(upgrade.session);
    upgrade.session->saveAs(folder / "a.beleid", noon);
    PolicySession session = openSession(folder / "a.beleid");
    CHECK(session.policy().answer("ambitie")->toConfirm == "2.0.0");
    const std::vector<OpenPoint> open = openPoints(session.mal(), session.policy());
    REQUIRE(open.size() == 1);
    CHECK(open[0].code == "open.to-confirm");
    CHECK(open[0].text.find("‘Ons ambitieniveau’") != std::string::npos);
    CHECK(codeOf([&] { session.propose(); }) == "session.still-open");

    session.setNote("ambitie", "Nog eens bekeken.");
    CHECK(openPoints(session.mal(), session.policy()).size() == 1);
    session.confirmAnswer("ambitie");
    CHECK(openPoints(session.mal(), session.policy()).empty());
    CHECK(session.undoWords().value_or("") == "het bevestigen van het antwoord bij ‘Ons ambitieniveau’");
    session.undo();
    CHECK(openPoints(session.mal(), session.policy()).size() == 1);
    session.setAnswer("ambitie", ChoiceAnswer{"B"});
    CHECK(openPoints(session.mal(), session.policy()).empty());
    session.propose();
    CHECK(session.policy().status == Status::Proposed);
}

TEST_CASE("the policy from before an upgrade stays in the history, with its template, and can be gone back to") {
    const TemporaryFolder folder;
    PolicySession session = sessionWithChoice("B");
    session.setInternalNote("ambitie", "Van toen.");
    session.setLastSection("ambitie");
    session.saveAs(folder / "a.beleid", morning);
    ProposedUpgrade upgrade = proposed(session, newerMalText("2.0.0", otherMeaning));
    REQUIRE(upgrade.session);
    upgrade.session->setAnswer("ambitie", ChoiceAnswer{"C"});
    upgrade.session->save(noon);

    PolicySession later = openSession(folder / "a.beleid");
    REQUIRE(later.moments().size() == 1);
    const KeptMoment moment = later.moments()[0];
    CHECK(moment.name == "Vóór het overzetten naar versie 2.0.0 van de mal");
    CHECK(moment.templateVersion == shippedMal().version);
    CHECK_FALSE(moment.isOfThisTemplate);
    const PolicyThen then = later.momentAt(moment.index);
    CHECK(*then.mal == shippedMal());
    CHECK(then.policy.answers == session.policy().answers);
    CHECK(then.policy.templateText == shippedMalText());
    CHECK(codeOf([&] { later.goBackTo(moment.index, noon); }) == "session.moment-of-other-template");

    OpenedPolicy back = later.asOf(moment.index, noon);
    REQUIRE(back.session);
    back.session->save(noon);
    PolicySession again = openSession(folder / "a.beleid");
    CHECK(again.mal() == shippedMal());
    CHECK(again.policy().answers == session.policy().answers);
    CHECK(again.policy().sections == session.policy().sections);
    REQUIRE(again.moments().size() == 2);
    OpenedPolicy forth = again.asOf(again.moments()[1].index, noon);
    REQUIRE(forth.session);
    CHECK(forth.session->mal().version == "2.0.0");
    CHECK(std::get<ChoiceAnswer>(forth.session->policy().answer("ambitie")->value).value == "C");
}

TEST_CASE("each template text is kept once, and goes with the last moment that is of it") {
    PolicySession first = sessionWithChoice("A");
    first.keepMoment("een", morning);
    first.setAnswer("ambitie", ChoiceAnswer{"B"});
    ProposedUpgrade upgrade = proposed(first, newerMalText("2.0.0", otherMeaning));
    REQUIRE(upgrade.session);
    ProposedUpgrade next = proposed(*upgrade.session, newerMalText("3.0.0", otherMeaning));
    REQUIRE(next.session);
    PolicySession& session = *next.session;
    const auto texts = [&] {
        std::vector<std::string> found;
        for (const UnknownValue& entry : session.policy().history) {
            for (const auto& [key, value] : entry.entries) {
                if (key == "template_text") found.push_back(value.text);
            }
        }
        return found;
    };
    CHECK(texts() == std::vector<std::string>{shippedMalText(), newerMalText("2.0.0", otherMeaning)});
    REQUIRE(session.moments().size() == 3);
    session.forgetMoment(session.moments()[2].index);
    CHECK(texts() == std::vector<std::string>{shippedMalText()});
    session.forgetMoment(session.moments()[0].index);
    CHECK(texts() == std::vector<std::string>{shippedMalText()});
    session.forgetMoment(session.moments()[0].index);
    CHECK(texts().empty());
}

TEST_CASE("an acknowledgement is withdrawn where the text of the law changed, and says so") {
    const std::string text =
        newerMalText("2.0.0", "", {{"maken wij dat duidelijk en begrijpelijk.", "maken wij dat duidelijk."}});
    ProposedUpgrade upgrade = proposed(completeSession(), text);
    REQUIRE(upgrade.session);
    CHECK(upgrade.plan->count(AnswerFate::Withdrawn) == 1);
    const std::vector<OpenPoint> open = openPoints(upgrade.session->mal(), upgrade.session->policy());
    REQUIRE(open.size() == 1);
    CHECK(open[0].code == "open.acknowledgement-withdrawn");
    upgrade.session->acknowledge("openheid-bezoekers", "Noor", "directeur", noon, "");
    CHECK(openPoints(upgrade.session->mal(), upgrade.session->policy()).empty());
}

TEST_CASE("an answer whose question is gone or has another name is not lost, in memory and on the disk") {
    const TemporaryFolder folder;
    const std::string pilots = "          - id: pilots\n";
    const std::string question = "            type: short_text\n            label: Iets extra\n";
    const auto withQuestions = [&](const std::string& version, const std::string& ids, const std::string& more) {
        return newerMalText(version, more, {{pilots, ids + pilots}});
    };
    const std::string both = "          - id: weg\n" + question + "          - id: oud\n" + question;
    saveFile(folder / "oud.yaml", withQuestions("1.5.0", both, ""), Anything{});
    OpenedPolicy opened = PolicySession::create(folder / "oud.yaml", {"Bibliotheek Ergens", "", "", {}});
    REQUIRE(opened.session);
    opened.session->setAnswer("weg", TextAnswer{"Niet kwijtraken."});
    opened.session->setNote("weg", "Ook niet.");
    opened.session->setAnswer("oud", TextAnswer{"Gaat mee."});
    const std::string later = "          - id: nieuw\n" + question;
    ProposedUpgrade upgrade = proposed(*opened.session, withQuestions("2.0.0", later, "renames: {oud: nieuw}\n"));
    REQUIRE(upgrade.session);
    CHECK(upgrade.plan->count(AnswerFate::KeptApart) == 1);
    REQUIRE(upgrade.problems.size() == 1);
    CHECK(upgrade.problems[0].code == "policy.answer-to-no-question");
    upgrade.session->setAnswer("ambitie", ChoiceAnswer{"A"});
    upgrade.session->saveAs(folder / "a.beleid", noon);
    CHECK(readFile(folder / "a.beleid", fileLimit).find("  weg:\n    text: Niet kwijtraken.\n    note: Ook niet.\n") !=
          std::string::npos);

    OpenedPolicy again = PolicySession::open(folder / "a.beleid");
    REQUIRE(again.session);
    CHECK(std::get<TextAnswer>(again.session->policy().answer("nieuw")->value).text == "Gaat mee.");
    CHECK_FALSE(again.session->policy().answer("oud"));
    ProposedUpgrade back = proposed(*again.session, withQuestions("3.0.0", both, ""));
    REQUIRE(back.session);
    CHECK(std::get<TextAnswer>(back.session->policy().answer("weg")->value).text == "Niet kwijtraken.");
    CHECK(back.session->policy().answer("weg")->note == "Ook niet.");
}

TEST_CASE("a template with faults gives no proposal, but every fault with its place") {
    const ProposedUpgrade upgrade = proposed(completeSession(), newerMalText("2.0.0", "onbekend: x\n"));
    CHECK_FALSE(upgrade.session);
    CHECK_FALSE(upgrade.plan);
    REQUIRE(upgrade.problems.size() == 1);
    CHECK(upgrade.problems[0].file == "nieuw.yaml");
    CHECK(upgrade.problems[0].at.line > 100);
}

TEST_CASE("only a later version of the same template is taken, and the message says why") {
    const PolicySession session = completeSession();
    const std::string now = shippedMal().version;
    const auto code = [&](const std::string& text) { return codeOf([&] { proposed(session, text); }); };
    CHECK(code(newerMalText("0.9.0", "")) == "session.older-template");
    CHECK(code(shippedMalText()) == "session.same-template");
    CHECK(code(newerMalText(now, "# anders\n")) == "session.same-version");
    const std::string other = newerMalText("2.0.0", "", {{"id: beleidsmal-ai-bibliotheken\n", "id: een-andere-mal\n"}});
    CHECK(code(other) == "session.other-template");
}

TEST_CASE("what is adopted or proposed is not upgraded, and the message says what to do first") {
    PolicySession session = completeSession();
    session.propose();
    CHECK(codeOf([&] { proposed(session, newerMalText("2.0.0", "")); }) == "session.read-only-proposed");
    session.adopt({"1.0", "Noor", "directeur", {2026, 12, 1}, Date{2027, 11, 1}}, morning);
    try {
        proposed(session, newerMalText("2.0.0", ""));
        FAIL("an adopted policy was upgraded");
    } catch (const Error& error) {
        CHECK(error.code() == "session.read-only-adopted");
        CHECK(std::string(error.what()).find("Begin een nieuwe versie.") != std::string::npos);
    }
    session.startNewVersion();
    ProposedUpgrade upgrade = proposed(session, newerMalText("2.0.0", ""));
    REQUIRE(upgrade.session);
    // The adopted version can still be read: its template is kept too.
    const std::vector<KeptMoment> moments = upgrade.session->moments();
    REQUIRE(moments.front().kind == MomentKind::Adopted);
    const PolicyThen then = upgrade.session->momentAt(moments.front().index);
    CHECK(isAsAdopted(then.policy, *then.mal));
}
