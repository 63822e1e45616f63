// SPDX-License-Identifier: EUPL-1.2

// Holds the drawings of ui/icons to what makes them one family, and to what the window needs to recolour them.

#include "files/file.h"

#include <catch2/catch.hpp>

#include <filesystem>
#include <iterator>
#include <regex>
#include <set>
#include <string>

namespace {

namespace fs = std::filesystem;

std::string contentOf(const fs::path& path) {
    return mal::readFile(path.string(), 1 << 20);
}

std::set<std::string> found(const std::string& text, const std::string& pattern) {
    const std::regex expression(pattern);
    std::set<std::string> all;
    for (std::sregex_iterator match(text.begin(), text.end(), expression), end; match != end; ++match)
        all.insert((*match)[1]);
    return all;
}

std::set<std::string> drawings() {
    std::set<std::string> names;
    for (const auto& entry : fs::directory_iterator(SOURCE_DIR "/ui/icons"))
        names.insert(entry.path().filename().string());
    return names;
}

}  // namespace

TEST_CASE("every icon is in the resources under its own name") {
    const std::string resources = contentOf(SOURCE_DIR "/ui/icons.qrc");
    CHECK(found(resources, "alias=\"([^\"]*)\"") == drawings());
    CHECK(found(resources, ">icons/([^<]*)</file>") == drawings());
    CHECK(found(resources, "alias=\"([^\"]*)\">icons/\\1</file>") == drawings());
}

TEST_CASE("an icon has one colour, one grid and one weight of line") {
    for (const std::string& name : drawings()) {
        if (name == "beleidsmal.svg") continue;  // the icon of the program is in colour
        CAPTURE(name);
        const std::string drawing = contentOf(fs::path(SOURCE_DIR "/ui/icons") / name);
        CHECK(found(drawing, "(#[0-9a-zA-Z]+)") == std::set<std::string>{"#000000"});
        for (const std::string& paint : found(drawing, "(?:fill|stroke)=\"([^\"]*)\""))
            CHECK((paint == "none" || paint == "#000000"));
        CHECK(found(drawing, "viewBox=\"([^\"]*)\"") == std::set<std::string>{"0 0 24 24"});
        // The letter B is set bold: that is what it says.
        const std::set<std::string> weights = name == "bold.svg" ? std::set<std::string>{"2", "3"} : std::set<std::string>{"2"};
        CHECK(found(drawing, "stroke-width=\"([^\"]*)\"") == weights);
        CHECK(found(drawing, "(<g|<text|<style|<image|style=|class=|transform=|Gradient|url\\()").empty());
    }
}
