// SPDX-License-Identifier: EUPL-1.2

// What becomes of letters: shaping, other scripts, missing signs, hyphens, and text that does not fit.

#include "output/pdf/font_family.h"
#include "output/pdf/pdf.h"
#include "output/pdf_pages.h"
#include "output/pdf_tools.h"
#include "output/sample_policy.h"

#include <catch2/catch.hpp>

using namespace mal;
using namespace mal::test;
using Catch::Matchers::Contains;

namespace {

Written write(Blocks blocks) {
    return writePdf(documentOf(std::move(blocks)));
}

}  // namespace

TEST_CASE("names in other scripts come out as they went in") {
    const std::string sentence = "Łódź ğ ș Ş ő Ελλάδα Кириллица € ‘één’ “twee” – … → ✓ ½ ² ≤ Ǻ Việt";
    const Written written = write({paragraph(sentence)});
    CHECK(written.problems.empty());
    CHECK_THAT(textOf(written.bytes), Contains(sentence));
}

TEST_CASE("decomposed letters come out as letters") {
    const Written written = write({paragraph("cafe\u0301 e\u0323\u0302 q\u0301")});
    CHECK(written.problems.empty());
    const std::string text = textOf(written.bytes);
    const bool isComposed = text.find("café") != std::string::npos;
    const bool isDecomposed = text.find("cafe\u0301") != std::string::npos;
    CHECK((isComposed || isDecomposed));
}

TEST_CASE("signs that look the same keep their own meaning") {
    CHECK_THAT(structureOf(write({paragraph("ohm \u2126 omega \u03A9 micro \u00B5 mu \u03BC")}).bytes),
               Contains("\u2126") && Contains("\u03A9") && Contains("\u00B5") && Contains("\u03BC"));
}

TEST_CASE("a character that no font has becomes a square and a warning, once") {
    const Written written = write({paragraph("vrolijk 😀 en nog eens 😀, en 漢")});
    REQUIRE(written.problems.size() == 2);
    CHECK(written.problems[0].code == "pdf.no-glyph");
    CHECK(written.problems[0].severity == Severity::Warning);
    CHECK_THAT(written.problems[0].text, Contains("😀") && Contains("U+1F600"));
    CHECK_THAT(textOf(written.bytes), Contains("vrolijk □ en nog eens □, en □"));
}

TEST_CASE("characters without a look of their own leave no trace") {
    const Written written = write({paragraph("be\u00ADleid op\u200Bslag ✓\uFE0F klaar")});
    CHECK(written.problems.empty());
    CHECK_THAT(textOf(written.bytes), Contains("beleid opslag ✓ klaar"));
}

TEST_CASE("bytes that are not UTF-8 are shown as squares") {
    CHECK_THAT(textOf(write({paragraph("stuk \xFF\xC3 gemaakt")}).bytes), Contains("stuk □□ gemaakt"));
}

TEST_CASE("letters are kerned") {
    pdf::FontFamily family;
    const pdf::ShapedWord& word = family.word(pdf::FontStyle::Regular, "AV");
    REQUIRE(word.glyphs.size() == 2);
    CHECK(word.width < word.glyphs[0].width + word.glyphs[1].width - 20);
}

TEST_CASE("words of ASCII letters are as wide as HarfBuzz makes them as a whole") {
    for (std::size_t style = 0; style < 4; ++style) {
        pdf::FontFace face(pdf::fontFiles()[style], 0);
        for (const char* word : {"AVAToverloop", "fi", "ffl", "Tj.", "'Wat?'", "L'Y--v", "(EU)2024/1689,", "P.A.", "rn7.1%", "ij",
                                 "IJs", "f)f]", "1/2", "--", "->", "a"}) {
            CAPTURE(style, word);
            std::vector<pdf::Glyph> byPairs, whole;
            const std::string text = word;
            face.shape(text, 0, text.size(), pdf::Direction::LeftToRight, byPairs);
            // A letter that is no ASCII makes the whole be shaped.
            const std::string other = text + " é";
            face.shape(other, 0, other.size(), pdf::Direction::LeftToRight, whole);
            REQUIRE(whole.size() == byPairs.size() + 2);
            for (std::size_t i = 0; i < byPairs.size(); ++i) {
                CHECK(byPairs[i].id == whole[i].id);
                if (i + 1 < byPairs.size()) CHECK(byPairs[i].advance == Approx(whole[i].advance));
            }
        }
    }
}

TEST_CASE("a hyphen at the end of a line is not part of the word that is read out") {
    const Written written = write({{Definitions{{{"Gegevensbeschermingseffectbeoordeling", spans("onderzoek vooraf")}}}}});
    const std::string structure = structureOf(written.bytes);
    CHECK_THAT(structure, Contains("Gegevensbeschermingseffectbeoordeling") && !Contains("-"));
    CHECK_THAT(runOn(written.bytes, "pdftotext -enc UTF-8 {} -").output, Contains("\u00AD\n"));
}

TEST_CASE("a document in another language is not hyphenated as Dutch") {
    Document document;
    document.language = "en-GB";
    document.cover.title = "Policy";
    document.blocks = {{Definitions{{{"Gegevensbeschermingseffectbeoordeling", spans("…")}}}}};
    CHECK_THAT(textOf(writePdf(document).bytes), !Contains("\u00AD"));
}

TEST_CASE("a no-break space keeps its words together") {
    const Written written = write({paragraph(repeated("€\u00A035.000.000 ", 60))});
    const auto boxes = wordBoxes(written.bytes);
    for (std::size_t i = 1; i < boxes.size(); ++i) {
        if (boxes[i].text == "35.000.000") CHECK(std::abs(boxes[i].top - boxes[i - 1].top) < 1);
    }
}

TEST_CASE("a word longer than a line is broken") {
    const Written written =
        write({paragraph(std::string(200, 'w')),
               paragraph(repeated("https://voorbeeld.nl/een/lang/adres?met=vragen&", 8)),
               heading(1, "1", std::string(120, 'M')),
               heading(2, std::string(40, '1'), "Nummer te breed"),
               {Definitions{{{std::string(90, 'x'), spans(std::string(300, 'y'))}}}},
               {Options{{{std::string(200, 'n'), std::string(200, 'd'), true}}, std::string(60, 'g'), "niet"}},
               {Facts{"", {{std::string(100, 'f'), spans(std::string(100, 'v'))}}}}});
    checkMargins(written.bytes);
}

TEST_CASE("forty bullets with long texts go over pages within the margins") {
    List list;
    for (int i = 0; i < 40; ++i)
        list.items.push_back({{paragraph(repeated("een tamelijk lange regel met van alles erin ", 6))}});
    list.items.push_back({});
    list.items.push_back({{{List{ListKind::Numbered, {{{paragraph("dieper")}}}}}}});
    const Written written = write({{Box{BoxKind::Note, "Veel", {{list}}}}});
    CHECK(pageCount(written.bytes) >= 4);
    checkMargins(written.bytes);
}

TEST_CASE("a cell longer than a page goes on on the next") {
    Table table;
    table.heads = {{"Kort", 1}, {"Lang", 3}};
    const TableCell longCell{spans(repeated("Deze cel houdt niet op. ", 500)), spans("En nog een alinea.")};
    table.rows = {{{spans("naast")}, longCell}, {{spans("eronder")}, {}}, {{spans("te kort")}}};
    table.firstColumnIsHead = true;
    const Written written = write({{table}});
    CHECK(pageCount(written.bytes) >= 5);
    checkMargins(written.bytes);
    const std::string structure = structureOf(written.bytes);
    CHECK_THAT(structure, Contains("En nog een alinea.") && Contains("te kort"));
}

TEST_CASE("many columns and heads that are longer than a page do not stop anything") {
    Table table;
    for (int i = 0; i < 24; ++i)
        table.heads.push_back({"Kolom" + std::to_string(i), i == 3 ? 0.0 : 1.0});
    table.heads[2].title = repeated("kop ", 900);
    table.rows.assign(3, std::vector<TableCell>(24, {spans("verantwoordelijkheid")}));
    checkMargins(write({{table}}).bytes);
}

TEST_CASE("a heading stays with the text under it") {
    for (int lines = 30; lines < 44; ++lines) {
        Blocks blocks;
        for (int i = 0; i < lines; ++i)
            blocks.push_back(paragraph("regel"));
        blocks.push_back(heading(2, "1.1", "Kop"));
        blocks.push_back(paragraph("Onderschrift"));
        const auto boxes = wordBoxes(write(blocks).bytes);
        int headingPage = 0, textPage = -1;
        for (const WordBox& box : boxes) {
            if (box.text == "Kop") headingPage = box.page;
            if (box.text == "Onderschrift") textPage = box.page;
        }
        CAPTURE(lines);
        CHECK(headingPage == textPage);
    }
}

TEST_CASE("a cover with far too much on it goes over the page, not over the edge") {
    Document document;
    document.title = document.cover.title = repeated("Een titel die niet ophoudt ", 12);
    document.cover.organisation = repeated("Stichting ", 20);
    document.cover.subtitle = repeated("ondertitel ", 60);
    document.cover.logo = CoverLogo{sampleLogo(), "Logo"};
    for (int i = 0; i < 40; ++i)
        document.cover.facts.push_back({"Feit", spans(repeated("waarde ", 20))});
    const std::string pdf = writePdf(document).bytes;
    CHECK(pageCount(pdf) >= 2);
    checkMargins(pdf);
}

TEST_CASE("running head and foot that do not fit end in an ellipsis") {
    Document document = samplePolicy();
    document.mark.clear();
    document.headLeft = repeated("Bibliotheek ", 40);
    document.footLeft = std::string(400, 'w');
    const std::string pdf = writePdf(document).bytes;
    checkMargins(pdf);
    CHECK_THAT(textOf(pdf), Contains("…"));
}

TEST_CASE("the sample stays within the margins") {
    Document document = samplePolicy();
    document.mark.clear();
    checkMargins(writePdf(document).bytes);
}
