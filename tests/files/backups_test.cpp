// SPDX-License-Identifier: EUPL-1.2
#include "files/backups.h"

#include "files/file.h"
#include "support/error_code.h"
#include "support/temporary_folder.h"

#include <catch2/catch.hpp>

#include <cstdio>
#include <filesystem>

using namespace mal;
using namespace mal::test;
namespace fs = std::filesystem;

namespace {

std::string momentOn(int day, int minute) {
    char text[40];
    std::snprintf(text, sizeof text, "2026-11-%02dT09:%02d:00+01:00", day, minute);
    return text;
}

}  // namespace

TEST_CASE("a backup holds the bytes and the moment, newest first, and only its owner may read it") {
    const TemporaryFolder folder;
    const std::string path = folder / "a.beleid";
    keepBackup(folder / "state", path, "eerst", momentOn(1, 0));
    keepBackup(folder / "state", path, "daarna", momentOn(2, 0));
    const auto kept = backups(folder / "state", path);
    REQUIRE(kept.size() == 2);
    CHECK(kept[0].moment == momentOn(2, 0));
    CHECK(readFile(kept[0].path, 100) == "daarna");
    CHECK(readFile(kept[1].path, 100) == "eerst");
    for (const auto& entry : fs::recursive_directory_iterator(folder / "state")) {
        const auto expected = entry.is_directory() ? fs::perms::owner_all : fs::perms::owner_read | fs::perms::owner_write;
        CHECK(entry.status().permissions() == expected);
    }
}

TEST_CASE("the same bytes are not kept twice in a row") {
    const TemporaryFolder folder;
    keepBackup(folder.path(), "/map/a.beleid", "eerst", momentOn(1, 0));
    keepBackup(folder.path(), "/map/a.beleid", "eerst", momentOn(1, 1));
    CHECK(backups(folder.path(), "/map/a.beleid").size() == 1);
    keepBackup(folder.path(), "/map/a.beleid", "daarna", momentOn(1, 2));
    keepBackup(folder.path(), "/map/a.beleid", "eerst", momentOn(1, 3));
    CHECK(backups(folder.path(), "/map/a.beleid").size() == 3);
}

TEST_CASE("two backups of one second are both kept, the later one first") {
    const TemporaryFolder folder;
    for (const char* const bytes : {"eerst", "daarna", "ten slotte"})
        keepBackup(folder.path(), "/map/a.beleid", bytes, momentOn(1, 0));
    const auto kept = backups(folder.path(), "/map/a.beleid");
    REQUIRE(kept.size() == 3);
    CHECK(readFile(kept[0].path, 100) == "ten slotte");
    CHECK(readFile(kept[1].path, 100) == "daarna");
    CHECK(readFile(kept[2].path, 100) == "eerst");
    CHECK(kept[2].moment == kept[0].moment);
}

TEST_CASE("files of one name in different folders have backups of their own") {
    const TemporaryFolder folder;
    keepBackup(folder.path(), "/een/a.beleid", "van een", momentOn(1, 0));
    keepBackup(folder.path(), "/twee/a.beleid", "van twee", momentOn(1, 0));
    REQUIRE(backups(folder.path(), "/een/a.beleid").size() == 1);
    CHECK(readFile(backups(folder.path(), "/een/a.beleid")[0].path, 100) == "van een");
    CHECK(backups(folder.path(), "/drie/a.beleid").empty());
}

TEST_CASE("the last ten stay, and the newest of each of the last fourteen days") {
    const TemporaryFolder folder;
    const std::string path = "/map/a.beleid";
    for (int day = 1; day <= 29; ++day) {
        keepBackup(folder.path(), path, "vroeg " + std::to_string(day), momentOn(day, 0));
        keepBackup(folder.path(), path, "laat " + std::to_string(day), momentOn(day, 30));
    }
    for (int minute = 0; minute < 12; ++minute)
        keepBackup(folder.path(), path, "vandaag " + std::to_string(minute), momentOn(30, minute));
    const auto kept = backups(folder.path(), path);
    REQUIRE(kept.size() == 23);
    for (int i = 0; i < 10; ++i)
        CHECK(kept[static_cast<std::size_t>(i)].moment == momentOn(30, 11 - i));
    for (int i = 0; i < 13; ++i)
        CHECK(kept[static_cast<std::size_t>(10 + i)].moment == momentOn(29 - i, 30));
}

TEST_CASE("the last ten stay however old they are") {
    const TemporaryFolder folder;
    for (int day = 1; day <= 12; ++day)
        keepBackup(folder.path(), "/map/a.beleid", std::to_string(day), "2020-01-" + momentOn(day, 0).substr(8));
    keepBackup(folder.path(), "/map/a.beleid", "nu", momentOn(1, 0));
    CHECK(backups(folder.path(), "/map/a.beleid").size() == 10);
}

TEST_CASE("a backup that cannot be made is an error with a sentence, and other files in the folder are let be") {
    const TemporaryFolder folder;
    saveFile(folder / "file", "x", Nothing{});
    CHECK(codeOf([&] { keepBackup(folder / "file/state", "/map/a.beleid", "x", momentOn(1, 0)); }) == "files.no-backup");
    keepBackup(folder.path(), "/map/a.beleid", "x", momentOn(1, 0));
    const fs::path kept = fs::path(backups(folder.path(), "/map/a.beleid")[0].path).parent_path();
    saveFile((kept / "lijst.txt").string(), "van iemand anders", Nothing{});
    CHECK(backups(folder.path(), "/map/a.beleid").size() == 1);
}

TEST_CASE("backups of a time when the clock was wrong do not push out the newest one of today") {
    const TemporaryFolder folder;
    const std::string path = "/map/a.beleid";
    for (int minute = 10; minute < 22; ++minute) {
        const std::string moment = "2031-01-01T09:" + std::to_string(minute) + ":00+01:00";
        keepBackup(folder.path(), path, "klok loopt voor " + std::to_string(minute), moment);
    }
    keepBackup(folder.path(), path, "gisteren", momentOn(5, 0));
    keepBackup(folder.path(), path, "weer goed", momentOn(6, 0));
    keepBackup(folder.path(), path, "nog later", momentOn(6, 1));
    const auto kept = backups(folder.path(), path);
    REQUIRE(kept.size() == 12);
    CHECK(readFile(kept[10].path, 100) == "nog later");
    CHECK(readFile(kept[11].path, 100) == "gisteren");
}
