// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/line_breaker.h"

#include <catch2/catch.hpp>

using namespace mal::pdf;

namespace {

std::vector<std::string> linesOf(const std::string& text, float measure, Hyphenate hyphenate = Hyphenate::Yes) {
    FontFamily family;
    const Broken broken = breakText(family, {{text, FontStyle::Regular}}, measure, hyphenate);
    std::vector<std::string> lines;
    for (const Line& line : broken.lines) {
        std::string result;
        for (std::uint32_t i = line.first; i < line.first + line.count; ++i) {
            const Piece& piece = broken.pieces[i];
            const auto& glyphs = piece.word->glyphs;
            const std::size_t end = piece.firstGlyph + piece.glyphCount;
            const std::size_t begin = glyphs[piece.firstGlyph].text;
            result += piece.word->text.substr(begin, (end < glyphs.size() ? glyphs[end].text : piece.word->text.size()) - begin);
            const bool isLast = i + 1 == line.first + line.count;
            if (piece.after == After::Space && !isLast) result += ' ';
            if (piece.after == After::Hyphen && isLast) result += '-';
        }
        CHECK(line.width <= measure);
        lines.push_back(result);
    }
    return lines;
}

}  // namespace

TEST_CASE("short text is one line") {
    CHECK(linesOf("Een korte zin.", 30000) == std::vector<std::string>{"Een korte zin."});
    CHECK(linesOf("", 30000).empty());
    CHECK(linesOf("   ", 30000).empty());
}

TEST_CASE("runs of spaces are one space") {
    CHECK(linesOf("  twee   woorden ", 30000) == std::vector<std::string>{"twee woorden"});
}

TEST_CASE("lines are even rather than full") {
    const auto lines = linesOf("aaaa aaaa aaaa aaaa aaaa aaaa aaaa", 10500, Hyphenate::No);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].size() >= lines[1].size());
}

TEST_CASE("a word is broken after its own hyphen without another") {
    const auto lines = linesOf("wij AI-geletterdheid", 8000, Hyphenate::No);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0] == "wij AI-");
    CHECK(lines[1] == "geletterdheid");
}

TEST_CASE("what fits on no line is cut between letters, all of them kept") {
    std::string joined;
    for (const std::string& line : linesOf(std::string(500, 'm'), 9000))
        joined += line;
    CHECK(joined == std::string(500, 'm'));
    FontFamily family;
    // Not even a letter fits: there is one on each line all the same.
    CHECK(breakText(family, {{"mmm", FontStyle::Regular}}, 1, Hyphenate::Yes).lines.size() == 3);
}

TEST_CASE("two halves of a word in different styles are parted only when they must be") {
    FontFamily family;
    const std::vector<StyledText> texts{{"mmmmmmmm", FontStyle::Bold}, {"mmmmmmmm", FontStyle::Regular}};
    CHECK(breakText(family, texts, 20000, Hyphenate::Yes).lines.size() == 1);
    CHECK(breakText(family, texts, 9000, Hyphenate::Yes).lines.size() == 2);
}

TEST_CASE("a compound is parted at its joint, and at its soft hyphens where it has them") {
    CHECK(linesOf("het informatiebeveiligingsbeleid geldt", 10500) ==
          std::vector<std::string>{"het informatie-", "beveiligingsbeleid geldt"});
    CHECK(linesOf("het informatiebevei\u00ADligingsbeleid geldt", 12500) ==
          std::vector<std::string>{"het informatiebevei-", "ligingsbeleid geldt"});
}

TEST_CASE("a word is not parted to save a short ending") {
    for (float measure = 9000; measure < 20000; measure += 100) {
        for (const std::string& line :
             linesOf("alle medewerkers van onze afdelingen weten hoe de afdelingen dit doen", measure)) {
            CAPTURE(measure, line);
            CHECK_FALSE(line.ends_with("-"));
        }
    }
}
