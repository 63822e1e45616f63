// SPDX-License-Identifier: EUPL-1.2

// Names and quotes in other scripts: shown in the right order, and read out as they were written.

#include "output/pdf/bidi.h"
#include "output/pdf/font_family.h"
#include "output/pdf/pdf.h"
#include "output/pdf/style.h"
#include "output/pdf_pages.h"
#include "output/pdf_tools.h"
#include "output/sample_policy.h"

#include <catch2/catch.hpp>

using namespace mal;
using namespace mal::test;
using Catch::Matchers::Contains;

namespace {

Written write(const std::string& text) {
    return writePdf(documentOf({paragraph(text)}));
}

double leftOf(const std::vector<WordBox>& boxes, const std::string& text) {
    const auto found = std::find_if(boxes.begin(), boxes.end(), [&](const WordBox& box) { return box.text == text; });
    return found == boxes.end() ? -1 : found->left;
}

}  // namespace

TEST_CASE("letters of Latin, Greek and Cyrillic names come from the family in all four styles") {
    for (const auto style : {pdf::FontStyle::Regular, pdf::FontStyle::Bold, pdf::FontStyle::Italic, pdf::FontStyle::BoldItalic}) {
        pdf::FontFamily family;
        for (const char* word : {"Łódź", "Şanlıurfa", "ğ", "Brașov", "ț", "Ελλάδα", "Кириллица", "ő", "Việt"}) {
            CAPTURE(word, static_cast<int>(style));
            for (const pdf::Glyph& glyph : family.word(style, word).glyphs) {
                CHECK(glyph.face == static_cast<int>(style));
                CHECK(glyph.id != 0);
            }
        }
        CHECK(family.problems().empty());
    }
}

TEST_CASE("Hebrew and Arabic names are read out as they were written") {
    for (const char* text : {"Opgesteld door דוד בן־גוריון (voorzitter) en محمد الأمين, samen met anderen.",
                             "Hij zei «مرحبا بكم» op 3 mei 2026.", "שלום (123) עולם", "Met punten: שָׁלוֹם en مُحَمَّد, klaar."}) {
        CAPTURE(text);
        const Written written = write(text);
        CHECK(written.problems.empty());
        CHECK_THAT(structureOf(written.bytes), Contains(text));
    }
}

TEST_CASE("what runs from right to left stands in that order on the line") {
    // Poppler takes each of these letters for a word.
    const auto boxes = wordBoxes(write("Namen: אב הו en toen").bytes);
    double before = leftOf(boxes, "Namen:");
    REQUIRE(before > 0);
    for (const char* next : {"ו", "ה", "ב", "א", "en", "toen"}) {
        CAPTURE(next);
        CHECK(leftOf(boxes, next) > before);
        before = leftOf(boxes, next);
    }
}

TEST_CASE("a long text from right to left stays within the margins and loses nothing") {
    std::string text;
    for (int i = 0; i < 200; ++i)
        text += "כל אדם זכאי לחירויות ";
    const std::string word = "ספרייה";
    std::string unbreakable;
    for (int i = 0; i < 40; ++i)
        unbreakable += word;
    const std::string pdf = writePdf(documentOf({paragraph(text), paragraph(unbreakable)})).bytes;
    checkMargins(pdf);
    CHECK_THAT(structureOf(pdf), Contains("לחירויות"));
}

TEST_CASE("a paragraph that all runs from right to left has its edge at the right, a mixed one at the left") {
    const auto boxes = wordBoxes(writePdf(documentOf({paragraph("שלום עולם"), paragraph("Naam: דוד")})).bytes);
    const auto rightmost = [&](const std::string& text) {
        const auto found = std::find_if(boxes.begin(), boxes.end(), [&](const WordBox& box) { return box.text == text; });
        return found == boxes.end() ? -1 : found->right;
    };
    // Poppler takes each of these letters for a word; the first of the paragraph stands at the edge.
    CHECK(std::abs(rightmost("ש") - static_cast<double>(pdf::page::right)) < 2);
    CHECK(std::abs(leftOf(boxes, "Naam:") - static_cast<double>(pdf::page::left)) < 2);
}

TEST_CASE("levels and order follow the Unicode standard") {
    CHECK(pdf::bidiLevels("gewoon é – ‘tekst’").empty());
    CHECK(pdf::bidiLevels("aב") == std::vector<std::uint8_t>{0, 1, 1});
    CHECK(pdf::bidiLevels("ב") == std::vector<std::uint8_t>{1, 1});
    // Numbers keep their own order within text from right to left.
    CHECK(pdf::orderOnLine({0, 1, 2, 2, 1, 0}) == std::vector<std::uint32_t>{0, 4, 2, 3, 1, 5});
    CHECK(pdf::orderOnLine({}).empty());
}

TEST_CASE("letters with a mark are text, composed or not, without telling them twice") {
    const std::string pdf = write("cafe\u0301 q\u0301 caf\u00E9 slot").bytes;
    CHECK_THAT(structureOf(pdf), Contains("q\u0301") && Contains("slot"));
    CHECK_THAT(unpacked(pdf), !Contains("ActualText"));
}

TEST_CASE("a script that no face has is shown as squares, with a warning for each sign") {
    const Written written = write("Naam: ܫܠ einde");
    REQUIRE(written.problems.size() == 2);
    CHECK(written.problems[0].code == "pdf.no-glyph");
    CHECK_THAT(structureOf(written.bytes), Contains("□□ einde"));
}
