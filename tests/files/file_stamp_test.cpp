// SPDX-License-Identifier: EUPL-1.2
#include "files/file_stamp.h"

#include "files/file.h"
#include "support/temporary_folder.h"

#include <catch2/catch.hpp>

#include <filesystem>

using namespace mal;
using namespace mal::test;
namespace fs = std::filesystem;

TEST_CASE("a file that nobody touched keeps its stamp, and one that is not there has none") {
    const TemporaryFolder folder;
    CHECK(stampOf(folder / "a") == FileStamp{});
    saveFile(folder / "a", "x", Nothing{});
    CHECK(stampOf(folder / "a").exists);
    CHECK(stampOf(folder / "a") == stampOf(folder / "a"));
}

TEST_CASE("another length, another time, a replacement and a removal each give another stamp") {
    const TemporaryFolder folder;
    const std::string path = folder / "a";
    saveFile(path, "x", Nothing{});
    const FileStamp first = stampOf(path);
    fs::resize_file(path, 5);
    fs::last_write_time(path, fs::file_time_type(std::chrono::nanoseconds(1)));
    const FileStamp longer = stampOf(path);
    CHECK(longer != first);
    fs::last_write_time(path, fs::file_time_type(std::chrono::nanoseconds(2)));
    const FileStamp later = stampOf(path);
    CHECK(later != longer);
    // Of the same length and time, as a program may leave it that restores both.
    saveFile(path, "vijf!", Anything{});
    fs::last_write_time(path, fs::file_time_type(std::chrono::nanoseconds(2)));
    CHECK(stampOf(path) != later);
    fs::remove(path);
    CHECK_FALSE(stampOf(path).exists);
}
