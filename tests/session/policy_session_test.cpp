// SPDX-License-Identifier: EUPL-1.2
#include "session/policy_session.h"

#include "document/compose.h"
#include "files/file.h"
#include "session/sessions.h"
#include "support/error_code.h"
#include "support/temporary_folder.h"

#include <catch2/catch.hpp>

using namespace mal;
using namespace mal::test;

namespace {

// A file whose status was changed by hand, as adopting will do.
std::string withStatus(const TemporaryFolder& folder, const std::string& status) {
    PolicySession session = newSession();
    session.saveAs(folder / "a.beleid", morning);
    std::string bytes = readFile(folder / "a.beleid", fileLimit);
    const std::string written = "status: concept";
    bytes.replace(bytes.find(written), written.size(), "status: " + status);
    saveFile(folder / "a.beleid", bytes, Anything{});
    return folder / "a.beleid";
}

}  // namespace

TEST_CASE("what was answered is there when the policy is opened again") {
    const TemporaryFolder folder;
    PolicySession session = newSession();
    session.setAnswer("ambitie", ChoiceAnswer{"B"});
    session.setNote("ambitie", "Wij beginnen klein.");
    session.acknowledge("openheid-bezoekers", "Noor", "directeur", morning, "");
    session.acceptCheck("C01", "het MT kijkt mee.");
    session.saveAs(folder / "a.beleid", morning);
    CHECK_FALSE(session.isChanged());
    const PolicySession again = openSession(folder / "a.beleid");
    CHECK(again.policy() == session.policy());
    CHECK(again.mal() == session.mal());
}

TEST_CASE("a policy that did not change is not written again, not even with another moment") {
    const TemporaryFolder folder;
    PolicySession session = newSession();
    session.saveAs(folder / "a.beleid", morning);
    const std::string before = readFile(folder / "a.beleid", fileLimit);
    session.setAnswer("ambitie", ChoiceAnswer{"B"});
    session.clearAnswer("ambitie");
    session.save(noon);
    CHECK(readFile(folder / "a.beleid", fileLimit) == before);
    session.setAnswer("ambitie", ChoiceAnswer{"B"});
    session.save(noon);
    CHECK(readFile(folder / "a.beleid", fileLimit).find(noon) != std::string::npos);
}

TEST_CASE("the work of somebody else is not overwritten") {
    const TemporaryFolder folder;
    PolicySession mine = newSession();
    mine.saveAs(folder / "a.beleid", morning);
    PolicySession theirs = openSession(folder / "a.beleid");
    theirs.setAnswer("ambitie", ChoiceAnswer{"C"});
    theirs.save(noon);
    mine.setAnswer("ambitie", ChoiceAnswer{"A"});
    CHECK(codeOf([&] { mine.save(noon); }) == "files.changed-outside");
    CHECK(mine.isChanged());
    CHECK(openSession(folder / "a.beleid").policy() == theirs.policy());
    mine.saveAs(folder / "b.beleid", noon);
    CHECK(openSession(folder / "b.beleid").policy() == mine.policy());
}

TEST_CASE("clearing an answer keeps its note, and nothing is left when both are gone") {
    PolicySession session = newSession();
    session.setAnswer("ambitie", ChoiceAnswer{"B"});
    session.setNote("ambitie", "Wij beginnen klein.");
    session.clearAnswer("ambitie");
    REQUIRE(session.policy().answer("ambitie"));
    CHECK(session.policy().answer("ambitie")->note == "Wij beginnen klein.");
    session.setNote("ambitie", "");
    CHECK_FALSE(session.policy().answer("ambitie"));
    CHECK_FALSE(session.isChanged());
}

TEST_CASE("what is proposed or adopted cannot be changed") {
    for (const auto& [status, code] : {std::pair<std::string, std::string>{"proposed", "session.read-only-proposed"},
                                       {"adopted", "session.read-only-adopted"}}) {
        const TemporaryFolder folder;
        OpenedPolicy opened = PolicySession::open(withStatus(folder, status));
        REQUIRE(opened.session);
        PolicySession session = std::move(*opened.session);
        // An empty policy that says so is told that it is none.
        REQUIRE(opened.problems.size() == 1);
        CHECK(opened.problems.front().code == "session.status-not-held");
        CHECK(codeOf([&] { session.setAnswer("ambitie", ChoiceAnswer{"B"}); }) == code);
        CHECK(codeOf([&] { session.setNote("ambitie", "x"); }) == code);
        CHECK(codeOf([&] { session.clearAnswer("ambitie"); }) == code);
        CHECK(codeOf([&] { session.acknowledge("openheid-bezoekers", "N", "", morning, ""); }) == code);
        CHECK(codeOf([&] { session.acceptCheck("C01", "x"); }) == code);
        CHECK_FALSE(session.isChanged());
    }
}

TEST_CASE("asking for what does not exist names the nearest that does") {
    PolicySession session = newSession();
    CHECK(codeOf([&] { session.setAnswer("ambitei", ChoiceAnswer{"B"}); }) == "session.no-such-question");
    CHECK(codeOf([&] { session.acknowledge("ambitie", "N", "", morning, ""); }) == "session.not-a-legal-point");
    CHECK(codeOf([&] { session.acknowledge("openheid-bezoekers", " ", "", morning, ""); }) == "session.name-needed");
    CHECK(codeOf([&] { session.acceptCheck("C99", "x"); }) == "session.no-such-check");
    CHECK(codeOf([&] { session.acceptCheck("C13", "x"); }) == "session.open-point-not-accepted");
    CHECK_FALSE(session.isChanged());
}

TEST_CASE("a logo that is no picture is left out with a warning, and the document is made") {
    const TemporaryFolder folder;
    PolicySession session = newSession();
    session.saveAs(folder / "a.beleid", morning);
    std::string bytes = readFile(folder / "a.beleid", fileLimit);
    bytes.replace(bytes.find("status: concept"), 0, "house_style:\n  logo:\n    image: \"aGFsbG8=\"\n    alt: Logo\n");
    saveFile(folder / "a.beleid", bytes, Anything{});
    const PolicySession opened = openSession(folder / "a.beleid");
    const Written written = opened.exported(*findKindOfDocument(opened.mal(), "policy"), *findFormat("pdf"), morning);
    REQUIRE_FALSE(written.problems.empty());
    CHECK(written.problems.front().severity == Severity::Warning);
    CHECK(written.bytes.starts_with("%PDF-1.7"));
}

TEST_CASE("text with hidden characters is refused wherever it comes in") {
    PolicySession session = newSession();
    const std::string hidden = "tekst \xE2\x80\xAE andersom";
    CHECK(codeOf([&] { session.setNote("ambitie", hidden); }) == "session.unusable-text");
    CHECK(codeOf([&] { session.acceptCheck("C01", hidden); }) == "session.unusable-text");
    CHECK(codeOf([&] { session.acknowledge("openheid-bezoekers", hidden, "", morning, ""); }) == "session.unusable-text");
    CHECK(codeOf([&] { PolicySession::create(templatePath, {hidden, "", "", {}}); }) == "session.unusable-text");
    CHECK(codeOf([&] { PolicySession::create(templatePath, {std::string(201, 'x'), "", "", {}}); }) == "session.too-long");
    CHECK_FALSE(session.isChanged());
}

TEST_CASE("a policy too large for a document is refused with a sentence") {
    PolicySession session = newSession();
    std::string lines;
    for (int i = 0; i < 50'000; ++i)
        lines += "- a\n";
    for (const char* question : {"uitgangspunten", "dilemmas"})
        session.setAnswer(question, TextAnswer{lines});
    for (const Format& format : formats()) {
        const auto make = [&] { session.exported(*findKindOfDocument(session.mal(), "policy"), format, morning); };
        CHECK(codeOf(make) == "session.document-too-large");
    }
}
