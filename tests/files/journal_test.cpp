// SPDX-License-Identifier: EUPL-1.2
#include "files/journal.h"

#include "files/child.h"
#include "files/file.h"
#include "support/error_code.h"
#include "support/temporary_folder.h"

#include <catch2/catch.hpp>

#include <sys/resource.h>

#include <algorithm>
#include <filesystem>

using namespace mal;
using namespace mal::test;
namespace fs = std::filesystem;

namespace {

const JournalHeader header{"/map/a\nb.beleid", "1234abcd", "2026-11-22T14:03:11+01:00", "Bibliotheek Ergens"};

JournalHeader at(const std::string& moment) {
    JournalHeader other = header;
    other.moment = moment;
    return other;
}

// Two snapshots, "oud" and "nieuw", as a run leaves them that was ended by force.
void leaveTwoSnapshots(const std::string& stateFolder) {
    inKilledChild([&](const auto& end) {
        Journal journal(stateFolder);
        journal.write(at("eerst"), "oud");
        journal.write(at("daarna"), "nieuw");
        end();
    });
}

std::vector<fs::path> snapshotFiles(const std::string& stateFolder) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(stateFolder)) {
        if (entry.is_regular_file() && entry.path().filename() != "owner") files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end(), [](const fs::path& a, const fs::path& b) {
        return readFile(a.string(), 1000).find("eerst") != std::string::npos &&
               readFile(b.string(), 1000).find("eerst") == std::string::npos;
    });
    return files;  // the older one first
}

std::vector<std::string> bytesOf(const std::vector<Recovery>& found) {
    std::vector<std::string> bytes;
    for (const Recovery& each : found)
        bytes.push_back(each.bytes);
    return bytes;
}

}  // namespace

TEST_CASE("what a killed run had open is found with its bytes, its path and its moment") {
    const TemporaryFolder folder;
    const std::string bytes = std::string("regel\n\0twee", 11) + std::string(100'000, 'x');
    inKilledChild([&](const auto& end) {
        Journal journal(folder / "state/beleidsmal");
        journal.write(header, bytes);
        end();
    });
    const auto found = recoveries(folder / "state/beleidsmal");
    REQUIRE(found.size() == 1);
    CHECK(found[0].header == header);
    CHECK(found[0].bytes == bytes);
}

TEST_CASE("what is still open is not offered") {
    const TemporaryFolder folder;
    Journal journal(folder.path());
    journal.write(header, "werk");
    CHECK(recoveries(folder.path()).empty());
    const Channel started;
    const Channel mayEnd;
    const pid_t child = startChild([&] {
        Journal other(folder.path());
        other.write(header, "werk van een ander");
        started.say('s');
        mayEnd.hear();
        return 0;
    });
    started.hear();
    CHECK(recoveries(folder.path()).empty());
    kill(child, SIGKILL);
    statusOf(child);
    CHECK(bytesOf(recoveries(folder.path())) == std::vector<std::string>{"werk van een ander"});
}

TEST_CASE("the newest snapshot counts, whichever of the two files it is in") {
    for (int count = 1; count <= 5; ++count) {
        const TemporaryFolder folder;
        {
            Journal journal(folder.path());
            for (int i = 1; i <= count; ++i)
                journal.write(header, "versie " + std::to_string(i));
        }
        CHECK(bytesOf(recoveries(folder.path())) == std::vector<std::string>{"versie " + std::to_string(count)});
        CHECK(snapshotFiles(folder.path()).size() == static_cast<std::size_t>(std::min(count, 2)));
    }
}

TEST_CASE("a snapshot cut off at any length leaves the one before") {
    const TemporaryFolder folder;
    leaveTwoSnapshots(folder.path());
    const std::string newer = snapshotFiles(folder.path()).at(1).string();
    const std::string whole = readFile(newer, 1000);
    for (std::size_t length = 0; length < whole.size(); ++length) {
        saveFile(newer, whole.substr(0, length), Anything{});
        const auto found = recoveries(folder.path());
        CAPTURE(length);
        REQUIRE(bytesOf(found) == std::vector<std::string>{"oud"});
        CHECK(found[0].header.moment == "eerst");
    }
}

TEST_CASE("a snapshot with any byte changed is not believed") {
    const TemporaryFolder folder;
    leaveTwoSnapshots(folder.path());
    const std::string newer = snapshotFiles(folder.path()).at(1).string();
    const std::string whole = readFile(newer, 1000);
    for (std::size_t i = 0; i < whole.size(); ++i) {
        std::string damaged = whole;
        damaged[i] = static_cast<char>(damaged[i] ^ 0x10);
        saveFile(newer, damaged, Anything{});
        CAPTURE(i);
        // The line feed after the hash is not looked at.
        const bool isSeparator = i == whole.find('\n', whole.find('\n') + 1);
        CHECK(bytesOf(recoveries(folder.path())) == std::vector<std::string>{isSeparator ? "nieuw" : "oud"});
    }
}

TEST_CASE("two torn snapshots are nothing, and are left for who may still read them") {
    const TemporaryFolder folder;
    leaveTwoSnapshots(folder.path());
    for (const fs::path& file : snapshotFiles(folder.path()))
        fs::resize_file(file, 70);
    CHECK(recoveries(folder.path()).empty());
    CHECK(snapshotFiles(folder.path()).size() == 2);
}

TEST_CASE("a snapshot that does not fit on the disk leaves the one before") {
    const TemporaryFolder folder;
    const pid_t child = startChild([&] {
        Journal journal(folder.path());
        journal.write(header, "past");
        signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{1000, 1000};
        setrlimit(RLIMIT_FSIZE, &limit);
        const std::string large(5000, 'x');
        // Twice: the second time must not go for the whole one either.
        const bool isRefused = codeOf([&] { journal.write(header, large); }) == "files.no-journal" &&
                               codeOf([&] { journal.write(header, large); }) == "files.no-journal";
        return isRefused ? 0 : 1;
    });
    CHECK(statusOf(child) == 0);
    CHECK(bytesOf(recoveries(folder.path())) == std::vector<std::string>{"past"});
}

TEST_CASE("what was discarded is not offered, and a closed journal without a snapshot leaves nothing") {
    const TemporaryFolder folder;
    {
        Journal journal(folder.path());
        journal.write(header, "werk");
        journal.discard();
        journal.discard();
    }
    CHECK(recoveries(folder.path()).empty());
    CHECK(fs::is_empty(folder / "journal"));
    {
        Journal journal(folder.path());
        journal.write(header, "werk");
        journal.discard();
        journal.write(header, "verder");
    }
    CHECK(bytesOf(recoveries(folder.path())) == std::vector<std::string>{"verder"});
}

TEST_CASE("a recovery is offered by one program at a time, until it is discarded") {
    const TemporaryFolder folder;
    leaveTwoSnapshots(folder.path());
    {
        const auto offered = recoveries(folder.path());
        CHECK(offered.size() == 1);
        CHECK(recoveries(folder.path()).empty());
    }
    const auto offered = recoveries(folder.path());
    REQUIRE(offered.size() == 1);
    discard(offered.front());
    CHECK(fs::is_empty(folder / "journal"));
}

TEST_CASE("a run that was killed before it wrote anything leaves nothing to offer") {
    const TemporaryFolder folder;
    inKilledChild([&](const auto& end) {
        const Journal journal(folder.path());
        end();
    });
    CHECK(recoveries(folder.path()).empty());
    CHECK(fs::is_empty(folder / "journal"));
}

TEST_CASE("nobody else may look into a journal, also where the folder was open before") {
    const TemporaryFolder folder;
    fs::create_directory(folder / "state");
    fs::permissions(folder / "state", fs::perms::all);
    Journal journal(folder / "state");
    journal.write(header, "werk");
    CHECK(fs::status(folder / "state").permissions() == fs::perms::owner_all);
    for (const auto& entry : fs::recursive_directory_iterator(folder / "state")) {
        const auto expected = entry.is_directory() ? fs::perms::owner_all : fs::perms::owner_read | fs::perms::owner_write;
        CHECK(entry.status().permissions() == expected);
    }
}

TEST_CASE("a folder that cannot be made is an error with a sentence") {
    const TemporaryFolder folder;
    saveFile(folder / "file", "x", Nothing{});
    CHECK(codeOf([&] { Journal journal(folder / "file/state"); }) == "files.no-journal");
    CHECK(codeOf([] { Journal journal("/proc/state"); }) == "files.no-journal");
    CHECK(recoveries(folder / "file/state").empty());
    CHECK(recoveries(folder / "nowhere").empty());
}

TEST_CASE("the newest snapshot is the one written last, whatever the clock said") {
    const TemporaryFolder folder;
    {
        Journal journal(folder.path());
        journal.write(at("2031-01-01T12:00:00+01:00"), "eerst");
        journal.write(at("2026-11-22T12:00:00+01:00"), "daarna");
    }
    CHECK(bytesOf(recoveries(folder.path())) == std::vector<std::string>{"daarna"});
}
