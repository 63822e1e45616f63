// SPDX-License-Identifier: EUPL-1.2
#include "gui/saving/saving.h"

#include "files/backups.h"
#include "files/file.h"
#include "files/journal.h"
#include "session/sessions.h"
#include "storage/policy_file.h"
#include "support/temporary_folder.h"

#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <QDeadlineTimer>

#include <algorithm>
#include <filesystem>

using namespace mal;
using namespace mal::test;
namespace fs = std::filesystem;

namespace {

using namespace std::chrono_literals;

// Quick where a test waits for it, an hour where it must not happen by itself.
constexpr Saving::Pace quick{1ms, 1ms, 1ms, 1ms};
constexpr Saving::Pace never{1h, 1h, 1h, 1h};

// One open policy with its Saving, and everything that was told.
class OpenPolicy {
public:
    OpenPolicy(const TemporaryFolder& folder, PolicySession session, Saving::Pace pace)
        : m_state(folder / "state"),
          m_session(std::move(session)),
          m_saving(std::make_unique<Saving>([this] { return &m_session; }, m_state, [] { return noon; }, pace)) {
        QObject::connect(m_saving.get(), &Saving::saved, m_saving.get(),
                         [this](const QString& time) { m_times.push_back(time); });
        QObject::connect(m_saving.get(), &Saving::failed, m_saving.get(),
                         [this](const QString& message) { m_messages.push_back(message); });
        QObject::connect(m_saving.get(), &Saving::changedOutside, m_saving.get(),
                         [this](Outside kind) { m_outside.push_back(kind); });
        m_session.watch([this](const Address&) { m_saving->changed(); });
    }

    PolicySession& session() { return m_session; }
    Saving& saving() { return *m_saving; }
    const std::vector<QString>& times() const { return m_times; }
    const std::vector<QString>& messages() const { return m_messages; }
    const std::vector<Outside>& outside() const { return m_outside; }

    // As when the program ends: what is left is a recovery.
    std::vector<Recovery> leave() {
        m_saving.reset();
        return recoveries(m_state);
    }

    // A snapshot that another program would find, were this one killed now.
    bool hasJournal() const {
        // The other thread may be making or renaming what is looked at.
        std::error_code error;
        for (fs::recursive_directory_iterator entry(m_state, error), end; !error && entry != end; entry.increment(error)) {
            const std::string name = entry->path().filename().string();
            if ((name == "a" || name == "b") && fs::file_size(entry->path(), error) > 0 && !error) return true;
        }
        return false;
    }

private:
    std::string m_state;
    PolicySession m_session;
    std::unique_ptr<Saving> m_saving;
    std::vector<QString> m_times;
    std::vector<QString> m_messages;
    std::vector<Outside> m_outside;
};

// Lets events run until it is so; false where that takes too long.
template <typename Condition>
bool comesTrue(const Condition& condition) {
    const QDeadlineTimer deadline(20s);
    while (!condition() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    return condition();
}

PolicySession savedSession(const TemporaryFolder& folder) {
    PolicySession session = newSession();
    session.saveAs(folder / "a.beleid", morning);
    return session;
}

Policy recovered(const Recovery& recovery) {
    const OpenedPolicy opened = PolicySession::recover(recovery.bytes, recovery.header.path, recovery.header.sha256OnDisk);
    REQUIRE(opened.session);
    return opened.session->policy();
}

void answer(OpenPolicy& open, const std::string& value) {
    open.session().setAnswer("ambitie", ChoiceAnswer{value});
}

}  // namespace

TEST_CASE("a change goes into the journal by itself, also of a policy that was never saved") {
    const TemporaryFolder folder;
    Saving::Pace pace = never;
    pace.journalAfter = 1ms;
    OpenPolicy open(folder, newSession(), pace);
    answer(open, "B");
    CHECK(comesTrue([&] { return open.hasJournal(); }));
    const Policy policy = open.session().policy();
    const auto left = open.leave();
    REQUIRE(left.size() == 1);
    CHECK(left[0].header == JournalHeader{"", "", noon, "Bibliotheek Ergens"});
    CHECK(recovered(left[0]) == policy);
    CHECK(open.messages().empty());
}

TEST_CASE("who types on without a pause is in the journal too") {
    const TemporaryFolder folder;
    Saving::Pace pace = never;
    pace.journalWithin = 5ms;
    OpenPolicy open(folder, newSession(), pace);
    int letters = 0;
    CHECK(comesTrue([&] {
        open.session().setNote("ambitie", std::string(static_cast<std::size_t>(++letters), 'x'), Typing::Yes);
        return open.hasJournal();
    }));
}

TEST_CASE("the journal says which file it belongs to, and is gone when everything is in that file") {
    const TemporaryFolder folder;
    OpenPolicy open(folder, savedSession(folder), never);
    answer(open, "B");
    open.saving().flush();
    CHECK(open.hasJournal());
    open.saving().save(open.session().path(), IfThere::Refuse);
    CHECK(open.saving().finish());
    open.saving().flush();
    CHECK_FALSE(open.hasJournal());
    CHECK(openSession(folder / "a.beleid").policy() == open.session().policy());
    answer(open, "C");
    open.saving().flush();
    const std::string hash = open.session().sha256OnDisk();
    const auto left = open.leave();
    REQUIRE(left.size() == 1);
    CHECK(left[0].header.path == folder / "a.beleid");
    CHECK(left[0].header.sha256OnDisk == hash);
}

TEST_CASE("undoing everything leaves nothing in the journal") {
    const TemporaryFolder folder;
    OpenPolicy open(folder, savedSession(folder), never);
    answer(open, "B");
    open.saving().flush();
    open.session().undo();
    open.saving().flush();
    CHECK(open.leave().empty());
}

TEST_CASE("a recovered policy is in the journal before anything else happens") {
    const TemporaryFolder folder;
    const PolicySession lost = newSession();
    OpenedPolicy opened = PolicySession::recover(uncheckedPolicyFileBytes(lost.policy(), lost.mal()), "", "");
    REQUIRE(opened.session);
    OpenPolicy open(folder, std::move(*opened.session), never);
    CHECK(open.leave().size() == 1);
}

TEST_CASE("what the person discards is not offered again") {
    const TemporaryFolder folder;
    OpenPolicy open(folder, newSession(), never);
    answer(open, "B");
    open.saving().flush();
    open.saving().discard();
    CHECK(open.leave().empty());
}

TEST_CASE("a named file is saved by itself after a while, and tells the time") {
    const TemporaryFolder folder;
    Saving::Pace pace = never;
    pace.autosaveAfter = 1ms;
    OpenPolicy open(folder, savedSession(folder), pace);
    answer(open, "B");
    CHECK(comesTrue([&] { return !open.times().empty(); }));
    CHECK(open.times() == std::vector<QString>{QStringLiteral("12:00")});
    CHECK_FALSE(open.session().isChanged());
    CHECK(openSession(folder / "a.beleid").policy() == open.session().policy());
}

TEST_CASE("leaving a section saves at once, but not a policy without a name, nor when that is switched off") {
    const TemporaryFolder folder;
    OpenPolicy open(folder, savedSession(folder), never);
    open.saving().setAutosave(false);
    answer(open, "B");
    open.saving().leftSection();
    CHECK_FALSE(open.saving().finish());
    open.saving().setAutosave(true);
    open.saving().leftSection();
    CHECK(open.saving().finish());
    OpenPolicy unnamed(folder, newSession(), never);
    answer(unnamed, "B");
    unnamed.saving().leftSection();
    CHECK_FALSE(unnamed.saving().finish());
    CHECK(unnamed.messages().empty());
}

TEST_CASE("what is changed while a save is under way stays changed and is in the journal") {
    const TemporaryFolder folder;
    OpenPolicy open(folder, savedSession(folder), never);
    answer(open, "B");
    open.saving().save(open.session().path(), IfThere::Refuse);
    answer(open, "C");
    CHECK_FALSE(open.saving().finish());
    CHECK(open.times().size() == 1);
    const std::string hash = open.session().sha256OnDisk();
    const Policy policy = open.session().policy();
    const auto left = open.leave();
    REQUIRE(left.size() == 1);
    CHECK(recovered(left[0]) == policy);
    CHECK(left[0].header.sha256OnDisk == hash);
}

TEST_CASE("a save that is asked for during another one is done after it, with what is there by then") {
    const TemporaryFolder folder;
    OpenPolicy open(folder, savedSession(folder), never);
    answer(open, "B");
    open.saving().save(open.session().path(), IfThere::Refuse);
    answer(open, "C");
    open.saving().save(open.session().path(), IfThere::Refuse);
    CHECK(open.saving().finish());
    CHECK(open.times().size() == 2);
    CHECK(open.messages().empty());
    CHECK(openSession(folder / "a.beleid").policy() == open.session().policy());
}

TEST_CASE("before the first save of a run there is a backup of what was in the file, and only then") {
    const TemporaryFolder folder;
    OpenPolicy open(folder, savedSession(folder), never);
    const std::string before = readFile(folder / "a.beleid", fileLimit);
    for (const char* value : {"B", "C"}) {
        answer(open, value);
        open.saving().save(open.session().path(), IfThere::Refuse);
        CHECK(open.saving().finish());
    }
    const auto kept = backups(folder / "state", folder / "a.beleid");
    REQUIRE(kept.size() == 1);
    CHECK(readFile(kept[0].path, fileLimit) == before);
}

TEST_CASE("a save that fails says so, and what was typed is still in the journal") {
    const TemporaryFolder folder;
    OpenPolicy open(folder, newSession(), never);
    answer(open, "B");
    open.saving().save(folder / "nergens/a.beleid", IfThere::Refuse);
    CHECK_FALSE(open.saving().finish());
    REQUIRE(open.messages().size() == 1);
    CHECK(open.messages()[0].contains(QStringLiteral("bestaat niet")));
    open.saving().flush();
    CHECK(open.leave().size() == 1);
}

TEST_CASE("a state folder that cannot be used is told once, and saving goes on") {
    const TemporaryFolder folder;
    saveFile(folder / "state", "geen map", Nothing{});
    OpenPolicy open(folder, savedSession(folder), never);
    answer(open, "B");
    open.saving().flush();
    answer(open, "C");
    open.saving().flush();
    CHECK(open.messages().size() == 1);
    open.saving().save(open.session().path(), IfThere::Refuse);
    CHECK(open.saving().finish());
}

TEST_CASE("what somebody else did to the file is told once, and nothing is saved by itself until the person chose") {
    const TemporaryFolder folder;
    OpenPolicy open(folder, savedSession(folder), quick);
    open.saving().setAutosave(false);
    saveFile(folder / "a.beleid", "van een ander", Anything{});
    CHECK(comesTrue([&] { return !open.outside().empty(); }));
    open.saving().setAutosave(true);
    answer(open, "B");
    CHECK(comesTrue([&] { return open.hasJournal(); }));
    CHECK_FALSE(open.saving().finish());
    CHECK(open.outside() == std::vector<Outside>{Outside::Changed});
    CHECK(readFile(folder / "a.beleid", fileLimit) == "van een ander");
    open.saving().save(open.session().path(), IfThere::Overwrite);
    CHECK(comesTrue([&] { return !open.times().empty(); }));
    answer(open, "C");
    CHECK(comesTrue([&] { return !open.session().isChanged(); }));
    CHECK(openSession(folder / "a.beleid").policy() == open.session().policy());
}

TEST_CASE("a save that finds the file changed tells that, and leaves it") {
    const TemporaryFolder folder;
    OpenPolicy open(folder, savedSession(folder), never);
    saveFile(folder / "a.beleid", "van een ander", Anything{});
    answer(open, "B");
    open.saving().save(open.session().path(), IfThere::Refuse);
    CHECK_FALSE(open.saving().finish());
    CHECK(open.outside().front() == Outside::Changed);
    CHECK(open.messages().empty());
    CHECK(readFile(folder / "a.beleid", fileLimit) == "van een ander");
}

TEST_CASE("a save over what somebody else made goes only over what was seen of it, and keeps a backup of that") {
    const TemporaryFolder folder;
    OpenPolicy open(folder, savedSession(folder), never);
    answer(open, "A");
    open.saving().save(folder / "a.beleid", IfThere::Refuse);
    REQUIRE(open.saving().finish());
    answer(open, "B");
    PolicySession other = openSession(folder / "a.beleid");
    other.setAnswer("ambitie", ChoiceAnswer{"C"});
    other.save(noon);
    const std::string seen = other.sha256OnDisk();
    const std::string bytes = readFile(folder / "a.beleid", fileLimit);
    SECTION("as it was seen") {
        open.saving().saveOver(seen);
        CHECK(open.saving().finish());
        CHECK(openSession(folder / "a.beleid").policy() == open.session().policy());
        const std::vector<Backup> kept = backups(folder / "state", folder / "a.beleid");
        CHECK(std::any_of(kept.begin(), kept.end(),
                          [&](const Backup& backup) { return readFile(backup.path, fileLimit) == bytes; }));
    }
    SECTION("changed again") {
        open.saving().saveOver(open.session().sha256OnDisk());
        CHECK_FALSE(open.saving().finish());
        CHECK(readFile(folder / "a.beleid", fileLimit) == bytes);
        CHECK(open.outside() == std::vector<Outside>{Outside::Changed});
        CHECK_FALSE(open.saving().isOursToOverwrite());
    }
}

TEST_CASE("a file that vanished is told, and a save writes it again") {
    const TemporaryFolder folder;
    OpenPolicy open(folder, savedSession(folder), quick);
    fs::remove(folder / "a.beleid");
    CHECK(comesTrue([&] { return !open.outside().empty(); }));
    CHECK(open.outside() == std::vector<Outside>{Outside::Gone});
    answer(open, "B");
    CHECK(comesTrue([&] { return !open.session().isChanged(); }));
    CHECK(openSession(folder / "a.beleid").policy() == open.session().policy());
}

TEST_CASE("a file that was only touched, or saved by us, is nothing to tell") {
    const TemporaryFolder folder;
    OpenPolicy open(folder, savedSession(folder), quick);
    fs::last_write_time(folder / "a.beleid", fs::file_time_type(1h));
    for (const char* value : {"A", "B", "C"}) {
        answer(open, value);
        CHECK(comesTrue([&] { return !open.session().isChanged(); }));
    }
    CHECK(open.outside().empty());
    CHECK(open.messages().empty());
}
