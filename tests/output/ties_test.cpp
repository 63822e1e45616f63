// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/ties.h"

#include "output/pdf/line_breaker.h"

#include <catch2/catch.hpp>

#include <set>

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
    CHECK(belongTogether("zie", "hoofdstuk"));
    CHECK(belongTogether("(zie", "hoofdstuk"));
}

TEST_CASE("a preposition stays with its date, a letter with its dash, and numbers with each other") {
    CHECK(belongTogether("vóór", "1"));
    CHECK(belongTogether("op", "17"));
    CHECK(belongTogether("op", "tijd") == false);
    CHECK(belongTogether("B", "–"));
    CHECK(belongTogether("–", "Periodieke", "B"));
    CHECK(belongTogether("–", "dat", "beleid") == false);
    CHECK(belongTogether("12,", "13", "artikel"));
    CHECK(belongTogether("13", "en", "12,"));
    CHECK(belongTogether("en", "14", "13"));
    CHECK(belongTogether("en", "14", "wij") == false);
    CHECK(belongTogether("2026", "en") == false);
}

TEST_CASE("in narrow columns too, an article stays with its number") {
    FontFamily family;
    const std::set<std::string> tied{"artikel", "(EU)", "leden", "vóór", "1", "B", "C", "keuze"};
    for (const char* text : {"Verordening (EU) 2024/1689, gewijzigd door Verordening (EU) 2026/1744, artikel 50, leden 4 en 5, "
                             "artikel 12, 13 en 14, en Uitvoeringswet AVG, artikel 5 en 6 (geldt vanaf 2 augustus 2026)",
                             "Wij beslissen vóór 1 juli over keuze B – Periodieke reflectie, en de OR over keuze C – Zwaar"}) {
        for (float measure = 12000; measure < 40000; measure += 250) {
            const Broken broken = breakText(family, {{text, FontStyle::Regular}}, measure, Hyphenate::Yes);
            for (const Line& line : broken.lines) {
                const Piece& last = broken.pieces[line.first + line.count - 1];
                CAPTURE(measure, last.word->text);
                CHECK(tied.count(last.word->text) == 0);
            }
        }
    }
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
