// SPDX-License-Identifier: EUPL-1.2
#include "base/sha256.h"
#include "files/file.h"
#include "session/sessions.h"
#include "storage/adopted_content.h"
#include "storage/policy_file.h"
#include "support/error_code.h"
#include "support/temporary_folder.h"

#include <catch2/catch.hpp>

using namespace mal;
using namespace mal::test;

namespace {

const AdoptionDetails details{"1.0", "Noor de Vries", "directeur-bestuurder", {2026, 12, 1}, Date{2027, 11, 1}};

PolicySession adoptedSession() {
    PolicySession session = completeSession();
    session.adopt(details, morning);
    return session;
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

const UnknownValue& in(const UnknownValue& map, const std::string& key) {
    for (const auto& [name, value] : map.entries) {
        if (name == key) return value;
    }
    FAIL("no " << key);
    return map;
}

bool has(const UnknownValue& map, const std::string& key) {
    return std::any_of(map.entries.begin(), map.entries.end(), [&](const auto& entry) { return entry.first == key; });
}

}  // namespace

TEST_CASE("a policy with something open is neither proposed nor adopted, and stays as it is") {
    PolicySession session = newSession();
    CHECK(codeOf([&] { session.propose(); }) == "session.still-open");
    CHECK(codeOf([&] { session.adopt(details, morning); }) == "session.still-open");
    CHECK_FALSE(session.isChanged());
    PolicySession complete = completeSession();
    complete.clearAnswer("ambitie");
    try {
        complete.adopt(details, morning);
        FAIL("adopted with an open question");
    } catch (const Error& error) {
        CHECK(std::string(error.what()).find("Maak een keuze bij ‘Ons ambitieniveau’.") != std::string::npos);
    }
}

TEST_CASE("what adopting itself asks for is not needed for proposing, but is for adopting") {
    PolicySession session = completeSession();
    const Policy before = session.policy();
    AdoptionDetails incomplete = details;
    incomplete.adoptedBy = " ";
    CHECK(codeOf([&] { session.adopt(incomplete, morning); }) == "session.still-open");
    CHECK(session.policy() == before);
    session.propose();
    CHECK(session.policy().status == Status::Proposed);
}

TEST_CASE("what is proposed is read-only until it is taken back, and then can be undone as before") {
    PolicySession session = completeSession();
    session.setAnswer("ambitie", ChoiceAnswer{"B"});
    const Policy before = session.policy();
    session.propose();
    CHECK_FALSE(session.undoWords());
    CHECK(codeOf([&] { session.undo(); }) == "session.read-only-proposed");
    CHECK(codeOf([&] { session.propose(); }) == "session.read-only-proposed");
    session.takeBack();
    CHECK(session.policy() == before);
    CHECK(session.undoWords().value_or("") == "keuze B bij ‘Ons ambitieniveau’");
    CHECK(codeOf([&] { session.takeBack(); }) == "session.not-proposed");
}

TEST_CASE("adopting fills in what the template names for it, from a concept and from what was proposed") {
    for (const bool isProposedFirst : {false, true}) {
        PolicySession session = completeSession();
        session.setAnswer("ambitie", ChoiceAnswer{"B"});
        if (isProposedFirst) session.propose();
        session.adopt(details, morning);
        const Policy& policy = session.policy();
        CHECK(policy.status == Status::Adopted);
        CHECK(std::get<TextAnswer>(policy.answer("versie")->value).text == "1.0");
        CHECK(std::get<TextAnswer>(policy.answer("vastgesteld-door")->value).text == "Noor de Vries");
        CHECK(std::get<TextAnswer>(policy.answer("functie")->value).text == "directeur-bestuurder");
        CHECK(std::get<DateAnswer>(policy.answer("datum")->value).date == details.adoptedOn);
        CHECK(std::get<DateAnswer>(policy.answer("evaluatiemoment")->value).date == *details.reviewOn);
        REQUIRE(policy.adoption);
        CHECK(policy.adoption->at == morning);
        CHECK(session.isAsAdopted());
        CHECK_FALSE(session.undoWords());
        CHECK(codeOf([&] { session.undo(); }) == "session.read-only-adopted");
        CHECK(codeOf([&] { session.adopt(details, noon); }) == "session.read-only-adopted");
    }
}

TEST_CASE("an adopted policy opens again without a problem and its document says that it is adopted") {
    const TemporaryFolder folder;
    PolicySession session = adoptedSession();
    session.saveAs(folder / "a.beleid", noon);
    const PolicySession again = openSession(folder / "a.beleid");
    CHECK(again.isAsAdopted());
    CHECK(again.policy() == session.policy());
    const Written written = again.exported(*findKindOfDocument(again.mal(), "policy"), *findFormat("markdown"), morning);
    CHECK(written.problems.empty());
    CHECK(written.bytes.find("Vastgesteld op 1 december 2026") != std::string::npos);
}

TEST_CASE("an adopted policy that was changed by hand is reported and printed as a concept") {
    const TemporaryFolder folder;
    adoptedSession().saveAs(folder / "a.beleid", noon);
    const std::string bytes = readFile(folder / "a.beleid", fileLimit);
    const std::vector<std::pair<std::string, std::string>> changes = {
        {"name: Bibliotheek Voorbeeldstad", "name: Bibliotheek Elders"},
        {"acknowledged_by: D. Irecteur", "acknowledged_by: S. Ecretaris"},
        {"status: adopted", "signatories:\n  - name: Iemand\nstatus: adopted"},
        {"text: Een antwoord.", "text: Een ander antwoord."},
        {"date: 2026-12-01", "date: 2026-12-02"},
        {"content_sha256: ", "content_sha256: 0"},
        {"description: >-", "description: |-"},
    };
    for (const auto& [from, to] : changes) {
        CAPTURE(to);
        saveFile(folder / "b.beleid", replaced(bytes, from, to), Anything{});
        const OpenedPolicy opened = PolicySession::open(folder / "b.beleid");
        REQUIRE(opened.session);
        REQUIRE_FALSE(opened.problems.empty());
        CHECK(opened.problems.back().code == "session.not-as-adopted");
        CHECK(opened.problems.back().severity == Severity::Warning);
        CHECK_FALSE(opened.session->isAsAdopted());
        const Written written =
            opened.session->exported(*findKindOfDocument(opened.session->mal(), "policy"), *findFormat("markdown"), morning);
        REQUIRE_FALSE(written.problems.empty());
        CHECK(written.problems.front().code == "session.not-as-adopted");
        CHECK(written.bytes.find("Vastgesteld op") == std::string::npos);
        CHECK(written.bytes.find("Aldus vastgesteld door") == std::string::npos);
    }
}

TEST_CASE("what is not adopted may differ: where somebody was, when it was saved, the order and quotes of the file") {
    const TemporaryFolder folder;
    adoptedSession().saveAs(folder / "a.beleid", noon);
    const std::string bytes = readFile(folder / "a.beleid", fileLimit);
    const std::vector<std::pair<std::string, std::string>> changes = {
        {noon, morning},
        {"template_text:", "last_section: ambitie\ntemplate_text:"},
        {"template_text:", "sections:\n  ambitie:\n    internal_note: Nog vragen\ntemplate_text:"},
        {"name: Bibliotheek Voorbeeldstad", "name: \"Bibliotheek Voorbeeldstad\""},
        {"  name: Bibliotheek Voorbeeldstad\n  short: de bibliotheek\n",
         "  short: de bibliotheek\n  name: Bibliotheek Voorbeeldstad\n"},
    };
    for (const auto& [from, to] : changes) {
        CAPTURE(to);
        saveFile(folder / "b.beleid", replaced(bytes, from, to), Anything{});
        CHECK(openSession(folder / "b.beleid").isAsAdopted());
    }
}

TEST_CASE("the hash is that of the content as JSON with sorted keys") {
    UnknownValue text;
    text.kind = UnknownValue::Kind::Text;
    text.text = "zij zei \"ja\"\n\ten \\ meer é";
    UnknownValue list;
    list.kind = UnknownValue::Kind::List;
    list.items = {text, UnknownValue{}};
    UnknownValue map;
    map.kind = UnknownValue::Kind::Map;
    map.entries = {{"b", text}, {"a", list}};
    const std::string json = R"("zij zei \"ja\"\n\ten \\ meer é")";
    CHECK(contentSha256(map) == sha256("{\"a\":[" + json + ",null],\"b\":" + json + "}"));
}

TEST_CASE("a new version keeps what was adopted in its history, and asks again for what adopting fills in") {
    PolicySession session = adoptedSession();
    const Policy adopted = session.policy();
    session.startNewVersion();
    const Policy& policy = session.policy();
    CHECK(policy.status == Status::Concept);
    CHECK_FALSE(policy.adoption);
    for (const char* id : {"versie", "vastgesteld-door", "functie", "datum", "evaluatiemoment"})
        CHECK_FALSE(policy.answer(id));
    CHECK(policy.answer("openheid-bezoekers") != nullptr);
    CHECK(*policy.answer("openheid-bezoekers") == *adopted.answer("openheid-bezoekers"));
    REQUIRE(policy.history.size() == 1);
    const UnknownValue& entry = policy.history.front();
    CHECK(in(entry, "kind").text == "adopted");
    CHECK(in(entry, "at").text == morning);
    CHECK(in(entry, "version").text == "1.0");
    CHECK(in(entry, "content_sha256").text == adopted.adoption->contentSha256);
    CHECK(contentSha256(in(entry, "content")) == adopted.adoption->contentSha256);
    session.setAnswer("ambitie", ChoiceAnswer{"C"});
    CHECK(codeOf([&] { session.startNewVersion(); }) == "session.not-adopted");
}

TEST_CASE("the history comes back from the disk as it was written, byte for byte, and still bears its hash") {
    const TemporaryFolder folder;
    PolicySession session = completeSession();
    session.setNote("ambitie", "Regel een\n\n- \"twee\"\n  ingesprongen\nslot: met dubbele punt\n");
    session.setAnswer("acties", TableAnswer{{{{"actie", "1.0"}, {"wie", "yes"}}, {{"actie", "- streep"}}}});
    session.adopt(details, morning);
    session.startNewVersion();
    session.saveAs(folder / "a.beleid", noon);
    const PolicySession again = openSession(folder / "a.beleid");
    CHECK(again.policy() == session.policy());
    CHECK(policyFileBytes(again.policy(), again.mal()) == readFile(folder / "a.beleid", fileLimit));
    const UnknownValue& entry = again.policy().history.front();
    CHECK(contentSha256(in(entry, "content")) == in(entry, "content_sha256").text);
}

TEST_CASE("a logo that stays the same is kept once in the history, and a new one is added") {
    PolicySession session = completeSession();
    HouseStyle style;
    style.logo = Logo{"eerste plaatje", "Logo"};
    const auto adoptWith = [&](const HouseStyle& with) {
        session.setOrganisation(session.policy().organisation, with, {});
        session.adopt(details, morning);
        CHECK(session.isAsAdopted());
        session.startNewVersion();
    };
    adoptWith(style);
    adoptWith(style);
    style.logo->image = "tweede plaatje";
    adoptWith(style);
    const auto& history = session.policy().history;
    REQUIRE(history.size() == 3);
    CHECK(has(history[0], "image"));
    CHECK_FALSE(has(history[1], "image"));
    CHECK(has(history[2], "image"));
}

TEST_CASE("sections, votes and parked matters stay with a new version") {
    PolicySession session = completeSession();
    session.setDone("ambitie", true);
    session.park("rol-van-het-beleid", Parked{"Later", "Noor", std::nullopt});
    const auto sections = session.policy().sections;
    session.adopt(details, morning);
    session.startNewVersion();
    CHECK(session.policy().sections == sections);
}
