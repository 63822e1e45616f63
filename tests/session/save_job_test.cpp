// SPDX-License-Identifier: EUPL-1.2
#include "files/file.h"
#include "session/sessions.h"
#include "storage/policy_file.h"
#include "support/error_code.h"
#include "support/temporary_folder.h"

#include <catch2/catch.hpp>

#include <future>

using namespace mal;
using namespace mal::test;

TEST_CASE("a job saves on another thread what was there when it was made, and what changed meanwhile stays changed") {
    const TemporaryFolder folder;
    PolicySession session = newSession();
    session.saveAs(folder / "a.beleid", morning);
    session.setAnswer("ambitie", ChoiceAnswer{"B"});
    const SaveJob job = session.saveJob(session.path(), IfThere::Refuse, noon);
    session.setNote("ambitie", "Terwijl er wordt bewaard.");
    session.saved(std::async(std::launch::async, [job] { return perform(job); }).get());
    CHECK(session.isChanged());
    CHECK(session.policy().answer("ambitie")->note == "Terwijl er wordt bewaard.");
    const PolicySession onDisk = openSession(folder / "a.beleid");
    CHECK(onDisk.policy() == job.policy);
    CHECK(onDisk.policy().saved.at == noon);
    session.undo();
    CHECK_FALSE(session.isChanged());
    session.redo();
    session.save(noon);
    CHECK(openSession(folder / "a.beleid").policy() == session.policy());
}

TEST_CASE("a job for a new name refuses a file that is there, unless the person said so") {
    const TemporaryFolder folder;
    saveFile(folder / "b.beleid", "iets anders", Nothing{});
    PolicySession session = newSession();
    const auto save = [&](IfThere ifThere) { session.saved(perform(session.saveJob(folder / "b.beleid", ifThere, noon))); };
    CHECK(codeOf([&] { save(IfThere::Refuse); }) == "files.already-there");
    CHECK(session.path().empty());
    save(IfThere::Overwrite);
    CHECK(session.path() == folder / "b.beleid");
    CHECK(openSession(folder / "b.beleid").policy() == session.policy());
}

TEST_CASE("the work of somebody else is overwritten only when the person said so") {
    const TemporaryFolder folder;
    PolicySession session = newSession();
    session.saveAs(folder / "a.beleid", morning);
    saveFile(folder / "a.beleid", "van een ander", Anything{});
    session.setAnswer("ambitie", ChoiceAnswer{"B"});
    CHECK(codeOf([&] { perform(session.saveJob(session.path(), IfThere::Refuse, noon)); }) == "files.changed-outside");
    session.saved(perform(session.saveJob(session.path(), IfThere::Overwrite, noon)));
    CHECK(openSession(folder / "a.beleid").policy() == session.policy());
}

TEST_CASE("saving under its own name as if it were new is refused") {
    const TemporaryFolder folder;
    PolicySession session = newSession();
    session.saveAs(folder / "a.beleid", morning);
    CHECK(codeOf([&] { session.saveAs(folder / "a.beleid", noon); }) == "files.already-there");
}

TEST_CASE("where somebody was last is written along with the next save") {
    const TemporaryFolder folder;
    PolicySession session = newSession();
    session.saveAs(folder / "a.beleid", morning);
    const std::string before = readFile(folder / "a.beleid", fileLimit);
    session.setLastSection("ambitie");
    session.save(noon);
    CHECK(readFile(folder / "a.beleid", fileLimit) == before);
    session.setDone("ambitie", true);
    session.save(noon);
    CHECK(openSession(folder / "a.beleid").policy().lastSection == "ambitie");
}

TEST_CASE("what was just begun counts as changed until it is saved, also when everything is undone") {
    const TemporaryFolder folder;
    PolicySession session = newSession();
    session.markUnsaved();
    CHECK(session.isChanged());
    session.setAnswer("ambitie", ChoiceAnswer{"B"});
    session.undo();
    CHECK(session.isChanged());
    session.saveAs(folder / "a.beleid", morning);
    CHECK_FALSE(session.isChanged());
}

TEST_CASE("a recovered policy is changed, and is saved where it belongs") {
    const TemporaryFolder folder;
    PolicySession session = newSession();
    session.saveAs(folder / "a.beleid", morning);
    session.setAnswer("ambitie", ChoiceAnswer{"B"});
    const std::string journal = uncheckedPolicyFileBytes(session.policy(), session.mal());
    OpenedPolicy recovered = PolicySession::recover(journal, folder / "a.beleid", session.sha256OnDisk());
    CHECK(recovered.problems.empty());
    REQUIRE(recovered.session);
    CHECK(recovered.session->isChanged());
    CHECK(recovered.session->policy() == session.policy());
    recovered.session->save(noon);
    CHECK_FALSE(recovered.session->isChanged());
    CHECK(openSession(folder / "a.beleid").policy() == recovered.session->policy());
}

TEST_CASE("a recovered policy does not overwrite what changed on the disk since") {
    const TemporaryFolder folder;
    PolicySession session = newSession();
    const std::string journal = uncheckedPolicyFileBytes(session.policy(), session.mal());
    session.saveAs(folder / "a.beleid", morning);
    OpenedPolicy recovered = PolicySession::recover(journal, folder / "a.beleid", "another hash");
    REQUIRE(recovered.session);
    CHECK(codeOf([&] { recovered.session->save(noon); }) == "files.changed-outside");
}

TEST_CASE("a torn journal is reported and gives no session") {
    const PolicySession session = newSession();
    const std::string bytes = uncheckedPolicyFileBytes(session.policy(), session.mal());
    const OpenedPolicy recovered = PolicySession::recover(bytes.substr(0, bytes.size() / 2), "", "");
    CHECK_FALSE(recovered.session);
    CHECK_FALSE(recovered.problems.empty());
}

TEST_CASE("a document is made from a snapshot on another thread while work goes on") {
    PolicySession session = newSession();
    session.setAnswer("ambitie", ChoiceAnswer{"B"});
    const KindOfDocument kind = *findKindOfDocument(session.mal(), "policy");
    for (const Format& format : formats()) {
        const std::string expected = session.exported(kind, format, morning).bytes;
        auto written = std::async(std::launch::async, [snapshot = session.snapshot(), &kind, &format] {
            return exported(snapshot, kind, format, morning).bytes;
        });
        session.setAnswer("ambitie", ChoiceAnswer{"C"});
        CHECK(written.get() == expected);
        session.setAnswer("ambitie", ChoiceAnswer{"B"});
    }
}
