// SPDX-License-Identifier: EUPL-1.2
#include "files/file_lock.h"

#include "files/child.h"
#include "files/file.h"
#include "support/temporary_folder.h"

#include <catch2/catch.hpp>

#include <sys/stat.h>

#include <array>
#include <filesystem>

using namespace mal;
using namespace mal::test;
namespace fs = std::filesystem;

namespace {

const std::string morning = "2026-11-22T09:00:00+01:00";
const std::string noon = "2026-11-22T12:00:00+01:00";

// Another process that has the lock until it is told to let go.
class OtherProgram {
public:
    explicit OtherProgram(const std::string& path)
        : m_child(startChild([&] {
              const FileLock lock(path, morning);
              m_started.say('s');
              m_mayEnd.hear();
              return lock.isMine() ? 0 : 1;
          })) {
        m_started.hear();
    }

    long process() const { return m_child; }
    int letGo() {
        m_mayEnd.say('e');
        return statusOf(m_child);
    }
    void endByForce() {
        kill(m_child, SIGKILL);
        statusOf(m_child);
    }

private:
    Channel m_started;
    Channel m_mayEnd;
    pid_t m_child;
};

std::string lockOf(const std::string& host, const std::string& process) {
    return "beleidsmal-lock 1\nuser: Sam\nhost: " + host + "\nprocess: " + process + "\nsince: " + morning + "\n";
}

}  // namespace

TEST_CASE("a lock is a hidden file beside the policy, and is gone when it is let go") {
    const TemporaryFolder folder;
    {
        const FileLock lock(folder / "a.beleid", morning);
        CHECK(lock.isMine());
        CHECK_FALSE(lock.holder());
        CHECK(fs::exists(folder / ".a.beleid.lock"));
    }
    CHECK(fs::is_empty(folder.path()));
}

TEST_CASE("who works on it is told with name, host and moment, until they let go") {
    const TemporaryFolder folder;
    OtherProgram other(folder / "a.beleid");
    {
        const FileLock lock(folder / "a.beleid", noon);
        CHECK_FALSE(lock.isMine());
        REQUIRE(lock.holder());
        CHECK(lock.holder()->since == morning);
        CHECK(lock.holder()->process == other.process());
        CHECK_FALSE(lock.holder()->user.empty());
        CHECK_FALSE(lock.holder()->host.empty());
    }
    CHECK(fs::exists(folder / ".a.beleid.lock"));
    CHECK(other.letGo() == 0);
    CHECK(FileLock(folder / "a.beleid", noon).isMine());
}

TEST_CASE("a lock that is taken over stays ours when the other one lets go") {
    const TemporaryFolder folder;
    OtherProgram other(folder / "a.beleid");
    const FileLock lock(folder / "a.beleid", noon, FileLock::IfHeld::TakeOver);
    CHECK(lock.isMine());
    CHECK_FALSE(lock.holder());
    CHECK(other.letGo() == 0);
    CHECK(fs::exists(folder / ".a.beleid.lock"));
    CHECK(FileLock(folder / "a.beleid", noon).holder().value_or(LockHolder{}).since == noon);
}

TEST_CASE("a program that was killed blocks nobody") {
    const TemporaryFolder folder;
    OtherProgram other(folder / "a.beleid");
    other.endByForce();
    CHECK(fs::exists(folder / ".a.beleid.lock"));
    CHECK(FileLock(folder / "a.beleid", noon).isMine());
    CHECK(fs::is_empty(folder.path()));
}

TEST_CASE("a lock of this host that nobody holds is stale, also where its process number lives again") {
    const TemporaryFolder folder;
    std::array<char, 256> host{};
    REQUIRE(gethostname(host.data(), host.size() - 1) == 0);
    saveFile(folder / ".a.beleid.lock", lockOf(host.data(), std::to_string(getpid())), Nothing{});
    CHECK(FileLock(folder / "a.beleid", noon).isMine());
}

TEST_CASE("a lock of another host counts, and is taken over only when the person says so") {
    const TemporaryFolder folder;
    saveFile(folder / ".a.beleid.lock", lockOf("een-andere-computer", "1"), Nothing{});
    {
        const FileLock lock(folder / "a.beleid", noon);
        CHECK_FALSE(lock.isMine());
        CHECK(lock.holder() == LockHolder{"Sam", "een-andere-computer", 1, morning});
    }
    CHECK(FileLock(folder / "a.beleid", noon, FileLock::IfHeld::TakeOver).isMine());
}

TEST_CASE("an empty, torn or strange lock file never blocks") {
    const std::string whole = lockOf("een-andere-computer", "1");
    for (const std::string& content :
         {std::string(), std::string("\n"), std::string("beleidsmal-lock 1"), whole.substr(0, 40),
          std::string("iets heel anders\nhost: x\n"), std::string(100'000, 'x'), std::string(50, '\0')}) {
        CAPTURE(content.substr(0, 60));
        const TemporaryFolder folder;
        saveFile(folder / ".a.beleid.lock", content, Nothing{});
        CHECK(FileLock(folder / "a.beleid", noon).isMine());
    }
}

TEST_CASE("what a hostile lock says is shown without its control characters") {
    const TemporaryFolder folder;
    saveFile(folder / ".a.beleid.lock", lockOf("elders\x1b[2J", "99999999999999999999"), Nothing{});
    const FileLock lock(folder / "a.beleid", noon);
    REQUIRE(lock.holder());
    CHECK(lock.holder()->host.find('\x1b') == std::string::npos);
}

TEST_CASE("where no lock can be made there is none, and nothing fails") {
    const TemporaryFolder folder;
    fs::create_directory(folder / ".map.beleid.lock");
    REQUIRE(mkfifo((folder / ".pijp.beleid.lock").c_str(), 0600) == 0);
    fs::create_symlink("/etc/passwd", folder / ".koppeling.beleid.lock");
    // /proc may be written by nobody, not even by root.
    for (const std::string& path :
         {folder / "map.beleid", folder / "koppeling.beleid", folder / "nergens/a.beleid", std::string("/proc/a.beleid")}) {
        CAPTURE(path);
        const FileLock lock(path, noon);
        CHECK_FALSE(lock.isMine());
        CHECK_FALSE(lock.holder());
    }
    CHECK_FALSE(FileLock(folder / "pijp.beleid", noon).isMine());
}

TEST_CASE("two names of one file have one lock, and the longest name has one too") {
    const TemporaryFolder folder;
    saveFile(folder / "a.beleid", "x", Nothing{});
    fs::create_symlink("a.beleid", folder / "b.beleid");
    const FileLock lock(folder / "a.beleid", noon);
    CHECK(FileLock(folder / "b.beleid", noon).holder());
    CHECK(FileLock(folder / std::string(255, 'n'), noon).isMine());
}

TEST_CASE("of many programs that open one policy at once, one has the lock") {
    const TemporaryFolder folder;
    constexpr int programs = 8;
    const Channel tried;
    const Channel mayEnd;
    std::array<pid_t, programs> children{};
    for (pid_t& child : children) {
        child = startChild([&] {
            const FileLock lock(folder / "a.beleid", noon);
            tried.say(lock.isMine() ? 'm' : 'o');
            mayEnd.hear();
            return 0;
        });
    }
    int mine = 0;
    for (int i = 0; i < programs; ++i)
        mine += tried.hear() == 'm';
    CHECK(mine == 1);
    for (int i = 0; i < programs; ++i)
        mayEnd.say('e');
    for (const pid_t child : children)
        CHECK(statusOf(child) == 0);
    CHECK(fs::is_empty(folder.path()));
}
