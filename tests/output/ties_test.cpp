// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/ties.h"

#include "output/pdf/line_breaker.h"

#include <catch2/catch.hpp>

using namespace mal::pdf;

TEST_CASE("a number stays with what it counts or names") {
    CHECK(belongTogether("17", "november"));
    CHECK(belongTogether("november", "2026,"));
    CHECK(belongTogether("artikel", "22"));
    CHECK(belongTogether("(artikel", "22)"));
    CHECK(belongTogether("(EU)", "2024/1689"));
    CHECK(belongTogether("Bijlage", "A."));
    CHECK(belongTogether("bijlage", "III"));
    CHECK(belongTogether("vier", "uur") == false);
    CHECK(belongTogether("4", "uur"));
    CHECK(belongTogether("M.", "Boekhorst"));
    CHECK(belongTogether("einde.", "Daarna") == false);
    CHECK(belongTogether("17", "medewerkers") == false);
}

TEST_CASE("a capital within a sentence makes a name") {
    CHECK(isName("Voorbeeldstad", "Bibliotheek"));
    CHECK(isName("(Voorbeeldstad)", "in"));
    CHECK(isName("Boekhorst", "M."));
    CHECK(isName("Boekhorst", "drs."));
    CHECK_FALSE(isName("Verantwoordelijkheid", ""));
    CHECK_FALSE(isName("Verantwoordelijkheid", "klaar."));
    CHECK_FALSE(isName("verantwoordelijkheid", "de"));
}

TEST_CASE("names and the last word of a paragraph are not hyphenated") {
    FontFamily family;
    const auto hyphens = [&](std::string_view text) {
        const auto pieces = takeApart(family, {{text, FontStyle::Regular}}, 1e6f, Hyphenate::Yes);
        return std::count_if(pieces.begin(), pieces.end(), [](const Piece& piece) { return piece.after == After::Hyphen; });
    };
    CHECK(hyphens("verantwoordelijkheid nemen") > 0);
    CHECK(hyphens("wij nemen verantwoordelijkheid") == 0);
    CHECK(hyphens("in Verantwoordelijkheid nemen") == 0);
}

TEST_CASE("no more than two lines in a row end with a hyphen where that can be") {
    FontFamily family;
    std::string text;
    for (int i = 0; i < 30; ++i)
        text += i % 2 == 0 ? "verantwoordelijkheidsgevoel " : "een bibliotheekmedewerker ";
    const Broken broken = breakText(family, {{text, FontStyle::Regular}}, 19000, Hyphenate::Yes);
    int inARow = 0;
    for (const Line& line : broken.lines) {
        inARow = line.end == After::Hyphen ? inARow + 1 : 0;
        CHECK(inARow <= 2);
    }
}

TEST_CASE("an address has no hyphens, and is parted after its own signs only where it takes much of a line") {
    FontFamily family;
    for (const char* address : {"bibliotheekmedewerkers@voorbeeldbibliotheken.nl",
                                "https://www.voorbeeldbibliotheken.nl/kunstmatige/intelligentie", "voorbeeldbibliotheken.nl"}) {
        CAPTURE(address);
        const std::string text = std::string("Lees het verantwoordelijkheidsgevoel op ") + address + " nog eens na.";
        const auto endsOf = [&](float measure) {
            std::string ends;
            for (const Piece& piece : takeApart(family, {{text, FontStyle::Regular}}, measure, Hyphenate::Yes)) {
                if (piece.word->text != address || piece.after == After::Space) continue;
                CHECK(piece.after == After::Seam);
                const std::size_t next = piece.firstGlyph + piece.glyphCount;
                ends += piece.word->text[next - 1];
                ends += piece.word->text[next];
            }
            return ends;
        };
        CHECK(endsOf(1e6f).empty());
        const std::string parted = endsOf(20000);
        for (std::size_t i = 0; i + 1 < parted.size(); i += 2)
            CHECK((parted[i + 1] == '.' || std::string_view("/@").find(parted[i]) != std::string_view::npos));
        CHECK(parted.size() / 2 >= 1);
    }
}
