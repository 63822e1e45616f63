// SPDX-License-Identifier: EUPL-1.2

// Holds the sources against the table in docs/architecture.md: who may include whom.

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

struct Allowed {
    std::vector<std::string> folders;
    std::vector<std::string> outside;  // beginnings of header names
};

std::string trimmed(const std::string& text) {
    const std::size_t start = text.find_first_not_of(" `");
    return start == std::string::npos ? "" : text.substr(start, text.find_last_not_of(" `") - start + 1);
}

std::vector<std::string> split(const std::string& text, char separator) {
    std::vector<std::string> parts;
    std::istringstream stream(text);
    for (std::string part; std::getline(stream, part, separator);) {
        if (!trimmed(part).empty()) parts.push_back(trimmed(part));
    }
    return parts;
}

std::map<std::string, Allowed> tableInDocs() {
    std::ifstream file(SOURCE_DIR "/docs/architecture.md");
    std::map<std::string, Allowed> table;
    for (std::string line; std::getline(file, line);) {
        if (!line.starts_with("| `")) continue;
        std::vector<std::string> cells;
        std::istringstream stream(line.substr(1));
        for (std::string cell; std::getline(stream, cell, '|');)
            cells.push_back(cell);
        REQUIRE(cells.size() == 4);
        table[trimmed(cells[0])] = {split(cells[2], ','), split(cells[3], ' ')};
    }
    return table;
}

std::string why(const std::string& folder, const std::string& include, const Allowed& allowed, const auto& table) {
    const auto has = [](const auto& list, const std::string& wanted) {
        return std::find(list.begin(), list.end(), wanted) != list.end();
    };
    if (include.starts_with('"')) {
        const std::string target = include.substr(1, include.find('/') - 1);
        if (!table.contains(target)) return "is not a path from src/";
        return target == folder || has(allowed.folders, target) ? "" : "is a folder that may not be included";
    }
    const std::string header = include.substr(1);
    const bool isStandard = header.find('.') == std::string::npos && header.find('/') == std::string::npos;
    const bool isAllowed = std::any_of(allowed.outside.begin(), allowed.outside.end(),
                                       [&](const std::string& start) { return header.starts_with(start); });
    return isStandard || isAllowed ? "" : "is a library that does not belong here";
}

}  // namespace

TEST_CASE("every include follows the table of the architecture") {
    const auto table = tableInDocs();
    REQUIRE(table.size() >= 10);
    int includes = 0;
    for (const auto& entry : fs::recursive_directory_iterator(SOURCE_DIR "/src")) {
        const std::string extension = entry.path().extension().string();
        if (extension != ".h" && extension != ".cpp") continue;
        const std::string folder = fs::relative(entry.path(), SOURCE_DIR "/src").begin()->string();
        REQUIRE(table.contains(folder));
        std::ifstream file(entry.path());
        for (std::string line; std::getline(file, line);) {
            if (!line.starts_with("#include ")) continue;
            ++includes;
            const std::string include = line.substr(9, line.find_last_of("\">") - 9);
            INFO(entry.path().string() << ": " << line);
            CHECK(why(folder, include, table.at(folder), table) == "");
        }
    }
    CHECK(includes > 200);
}

TEST_CASE("every source file says under which licence it is and, as a header, that it is read once") {
    for (const auto& entry : fs::recursive_directory_iterator(SOURCE_DIR "/src")) {
        const std::string extension = entry.path().extension().string();
        if (extension != ".h" && extension != ".cpp") continue;
        std::ifstream file(entry.path());
        std::string first;
        std::string second;
        std::getline(file, first);
        std::getline(file, second);
        INFO(entry.path().string());
        CHECK(first == "// SPDX-License-Identifier: EUPL-1.2");
        if (extension == ".h") CHECK(second == "#pragma once");
    }
}

TEST_CASE("no two messages have the same code, and each has its places in order") {
    std::map<std::string, std::string> seen;
    for (const auto& entry : fs::directory_iterator(SOURCE_DIR "/src/base/messages")) {
        std::ifstream file(entry.path());
        const std::string content{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
        const std::string start = "constexpr Message ";
        for (std::size_t at = content.find(start); at != std::string::npos; at = content.find(start, at + 1)) {
            const std::size_t open = content.find('"', at);
            const std::string code = content.substr(open + 1, content.find('"', open + 1) - open - 1);
            const std::string message = content.substr(at, content.find("};", at) - at);
            INFO(entry.path().filename().string() << ": " << code);
            CHECK(seen.emplace(code, message).second);
            // {1} without {0} is an argument that nobody sees.
            for (char digit = '1'; digit <= '9'; ++digit) {
                const std::string place = std::string("{") + digit + "}";
                const std::string before = std::string("{") + static_cast<char>(digit - 1) + "}";
                if (message.find(place) != std::string::npos) CHECK(message.find(before) != std::string::npos);
            }
        }
    }
    CHECK(seen.size() > 100);
}
