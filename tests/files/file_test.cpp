// SPDX-License-Identifier: EUPL-1.2
#include "files/file.h"

#include "base/sha256.h"
#include "files/child.h"
#include "support/error_code.h"
#include "support/temporary_folder.h"

#include <catch2/catch.hpp>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <csignal>
#include <filesystem>

using namespace mal;
using namespace mal::test;
namespace fs = std::filesystem;

namespace {

// Runs the action in a child process where no file may grow beyond the limit; gives the code of the error.
template <typename Action>
std::string inChildWithFileSizeLimit(rlim_t bytes, const Action& action) {
    int channel[2];
    REQUIRE(pipe(channel) == 0);
    const pid_t child = fork();
    if (child == 0) {
        signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{bytes, bytes};
        setrlimit(RLIMIT_FSIZE, &limit);
        const std::string code = codeOf(action);
        const ssize_t written = write(channel[1], code.data(), code.size());
        _exit(written < 0);
    }
    close(channel[1]);
    char buffer[100];
    const ssize_t length = read(channel[0], buffer, sizeof buffer);
    close(channel[0]);
    waitpid(child, nullptr, 0);
    return {buffer, static_cast<std::size_t>(std::max<ssize_t>(length, 0))};
}

std::size_t entriesIn(const fs::path& folder) {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

}  // namespace

TEST_CASE("what was saved is read back, and nothing else is left in the folder") {
    const TemporaryFolder folder;
    saveFile(folder / "a.beleid", "inhoud\n", Nothing{});
    CHECK(readFile(folder / "a.beleid", 100) == "inhoud\n");
    CHECK(entriesIn(folder.path()) == 1);
}

TEST_CASE("what a save left behind when it was killed is gone with the first one an hour later, and nothing else is") {
    const TemporaryFolder folder;
    const auto longAgo = fs::file_time_type::clock::now() - std::chrono::minutes(61);
    const auto makeOld = [&](const std::string& name) {
        saveFile(folder / name, "half", Nothing{});
        fs::last_write_time(folder / name, longAgo);
    };
    makeOld(".beleidsmal-0123456789abcdef.tmp");
    makeOld(".beleidsmal-notes.txt");
    makeOld("ander.tmp");
    fs::create_directory(folder / ".beleidsmal-map.tmp");
    fs::last_write_time(folder / ".beleidsmal-map.tmp", longAgo);
    saveFile(folder / ".beleidsmal-fedcba9876543210.tmp", "of now", Nothing{});
    saveFile(folder / "a.beleid", "inhoud\n", Nothing{});
    CHECK_FALSE(fs::exists(folder / ".beleidsmal-0123456789abcdef.tmp"));
    CHECK(fs::exists(folder / ".beleidsmal-fedcba9876543210.tmp"));
    CHECK(entriesIn(folder.path()) == 5);
}

TEST_CASE("a file that is already there is not replaced unasked") {
    const TemporaryFolder folder;
    saveFile(folder / "a", "oud", Nothing{});
    CHECK(codeOf([&] { saveFile(folder / "a", "nieuw", Nothing{}); }) == "files.already-there");
    CHECK(readFile(folder / "a", 100) == "oud");
    saveFile(folder / "a", "nieuw", Anything{});
    CHECK(readFile(folder / "a", 100) == "nieuw");
}

TEST_CASE("a file that somebody else changed is not overwritten") {
    const TemporaryFolder folder;
    saveFile(folder / "a", "van mij", Nothing{});
    const Unchanged asILeftIt{sha256("van mij")};
    saveFile(folder / "a", "van een ander", Anything{});
    CHECK(codeOf([&] { saveFile(folder / "a", "weer van mij", asILeftIt); }) == "files.changed-outside");
    CHECK(readFile(folder / "a", 100) == "van een ander");
    CHECK(entriesIn(folder.path()) == 1);
}

TEST_CASE("a file that vanished is written again") {
    const TemporaryFolder folder;
    saveFile(folder / "a", "tekst", Unchanged{sha256("iets dat er was")});
    CHECK(readFile(folder / "a", 100) == "tekst");
}

TEST_CASE("a symbolic link stays and what it leads to is replaced") {
    const TemporaryFolder folder;
    saveFile(folder / "echt", "oud", Nothing{});
    fs::create_symlink("echt", fs::path(folder / "koppeling"));
    saveFile(folder / "koppeling", "nieuw", Unchanged{sha256("oud")});
    CHECK(fs::is_symlink(folder / "koppeling"));
    CHECK(readFile(folder / "echt", 100) == "nieuw");
}

TEST_CASE("a symbolic link that leads nowhere is not replaced") {
    const TemporaryFolder folder;
    fs::create_symlink("weg/echt", fs::path(folder / "koppeling"));
    fs::create_symlink("lus", fs::path(folder / "lus"));
    for (const char* name : {"koppeling", "lus"}) {
        CHECK(codeOf([&] { saveFile(folder / name, "nieuw", Anything{}); }) == "files.link-leads-nowhere");
        CHECK(fs::is_symlink(folder / name));
    }
    CHECK(entriesIn(folder.path()) == 2);
}

TEST_CASE("of a file with two names the one that is saved is new and the other one stays as it was") {
    const TemporaryFolder folder;
    saveFile(folder / "a", "oud", Nothing{});
    fs::create_hard_link(folder / "a", folder / "b");
    saveFile(folder / "a", "nieuw", Unchanged{sha256("oud")});
    CHECK(readFile(folder / "a", 100) == "nieuw");
    CHECK(readFile(folder / "b", 100) == "oud");
}

TEST_CASE("a file that was emptied, cut off or made enormous meanwhile is somebody else's") {
    const TemporaryFolder folder;
    const Unchanged asILeftIt{sha256("van mij")};
    for (const std::uintmax_t size : {std::uintmax_t{0}, std::uintmax_t{3}, std::uintmax_t{1} << 40}) {
        fs::remove(folder / "a");
        saveFile(folder / "a", "van mij", Nothing{});
        fs::resize_file(folder / "a", size);
        CHECK(codeOf([&] { saveFile(folder / "a", "weer van mij", asILeftIt); }) == "files.changed-outside");
        CHECK(fs::file_size(folder / "a") == size);
    }
}

TEST_CASE("a folder that another program holds on to does not keep a save waiting for ever") {
    const TemporaryFolder folder;
    const Channel isHeld;
    const Channel mayEnd;
    const pid_t child = startChild([&] {
        const int descriptor = open(folder.path().c_str(), O_RDONLY | O_DIRECTORY);
        const int held = flock(descriptor, LOCK_EX);
        isHeld.say('h');
        mayEnd.hear();
        return held;
    });
    isHeld.hear();
    saveFile(folder / "a", "tekst", Nothing{});
    mayEnd.say('e');
    CHECK(statusOf(child) == 0);
    CHECK(readFile(folder / "a", 100) == "tekst");
}

TEST_CASE("the mode of a file that is replaced is kept") {
    const TemporaryFolder folder;
    saveFile(folder / "a", "oud", Nothing{});
    REQUIRE(chmod((folder / "a").c_str(), 0640) == 0);
    saveFile(folder / "a", "nieuw", Anything{});
    CHECK(fs::status(folder / "a").permissions() == static_cast<fs::perms>(0640));
}

TEST_CASE("folders, pipes and devices are no files") {
    const TemporaryFolder folder;
    REQUIRE(mkfifo((folder / "pijp").c_str(), 0600) == 0);
    CHECK(codeOf([&] { readFile(folder / "pijp", 100); }) == "files.not-a-file");
    CHECK(codeOf([&] { readFile(folder.path(), 100); }) == "files.not-a-file");
    CHECK(codeOf([] { readFile("/dev/zero", 100); }) == "files.not-a-file");
    CHECK(codeOf([&] { saveFile(folder / "pijp", "x", Anything{}); }) == "files.not-a-file");
    CHECK(codeOf([&] { saveFile(folder.path(), "x", Anything{}); }) == "files.not-a-file");
}

TEST_CASE("a file over the limit is refused and one at the limit is read") {
    const TemporaryFolder folder;
    saveFile(folder / "a", std::string(100, 'x'), Nothing{});
    CHECK(readFile(folder / "a", 100).size() == 100);
    CHECK(codeOf([&] { readFile(folder / "a", 99); }) == "files.too-large");
}

TEST_CASE("a file whose size says nothing is read up to the limit") {
    // /proc gives 0 as the size of a file that has content.
    CHECK_FALSE(readFile("/proc/self/status", 1 << 20).empty());
    CHECK(codeOf([] { readFile("/proc/self/status", 10); }) == "files.too-large");
}

TEST_CASE("what is missing or in a folder that is not there gives a reason") {
    const TemporaryFolder folder;
    CHECK(codeOf([&] { readFile(folder / "niets", 100); }) == "files.cannot-open");
    CHECK(codeOf([&] { saveFile(folder / "map/niets", "x", Nothing{}); }) == "files.folder-missing");
    CHECK(codeOf([] { saveFile("/proc/beleid", "x", Nothing{}); }) == "files.cannot-write");
}

TEST_CASE("a disk without room is an error, and the old file stays whole") {
    const TemporaryFolder folder;
    saveFile(folder / "a", "oud", Nothing{});
    // The limit on the size of files stands in for a full disk: write() fails in the same place.
    const auto result = inChildWithFileSizeLimit(10, [&] { saveFile(folder / "a", std::string(1000, 'x'), Anything{}); });
    CHECK(result == "files.cannot-write");
    CHECK(readFile(folder / "a", 100) == "oud");
    CHECK(entriesIn(folder.path()) == 1);
}

TEST_CASE("a name as long as the file system allows can be saved and replaced") {
    const TemporaryFolder folder;
    for (const std::string& name : {std::string(250, 'n'), std::string(255, 'n')}) {
        saveFile(folder / name, "eerst", Nothing{});
        saveFile(folder / name, "daarna", Anything{});
        CHECK(readFile(folder / name, 100) == "daarna");
    }
    CHECK(codeOf([&] { saveFile(folder / std::string(256, 'n'), "x", Anything{}); }) == "files.cannot-write");
    CHECK(entriesIn(folder.path()) == 2);
}

TEST_CASE("a name is bytes, whatever they mean to whom") {
    const TemporaryFolder folder;
    for (const std::string name : {"\xE9\xFF latin", "a\nb", "\x1B[31mrood", "-rf", "*", "' \""}) {
        saveFile(folder / name, "eerst", Nothing{});
        saveFile(folder / name, name, Unchanged{sha256("eerst")});
        CHECK(readFile(folder / name, 100) == name);
    }
    CHECK(entriesIn(folder.path()) == 6);
}

TEST_CASE("two names of one file are the same file") {
    const TemporaryFolder folder;
    saveFile(folder / "a", "x", Nothing{});
    fs::create_hard_link(folder / "a", folder / "b");
    CHECK(isSameFile(folder / "a", folder / "b"));
    CHECK(isSameFile(folder / "a", folder / "./a"));
    CHECK_FALSE(isSameFile(folder / "a", folder / "c"));
}

TEST_CASE("of many programs that change one file at once, one wins and the others are told") {
    const TemporaryFolder folder;
    const std::string path = folder / "a";
    saveFile(path, "begin", Nothing{});
    constexpr int programs = 8;
    std::array<pid_t, programs> children{};
    for (int i = 0; i < programs; ++i) {
        children[static_cast<std::size_t>(i)] = fork();
        if (children[static_cast<std::size_t>(i)] != 0) continue;
        const std::string code = codeOf([&] { saveFile(path, std::to_string(i), Unchanged{sha256("begin")}); });
        _exit(code.empty() ? 0 : code == "files.changed-outside" ? 1 : 2);
    }
    int saved = 0;
    int refused = 0;
    for (const pid_t child : children) {
        int status = 0;
        REQUIRE(waitpid(child, &status, 0) == child);
        saved += WEXITSTATUS(status) == 0;
        refused += WEXITSTATUS(status) == 1;
    }
    CHECK(saved == 1);
    CHECK(refused == programs - 1);
}
