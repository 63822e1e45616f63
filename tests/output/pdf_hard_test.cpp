// SPDX-License-Identifier: EUPL-1.2

// Texts that are empty, endless, unbreakable, too wide or too many still make pages that look meant.

#include "output/hard_policy.h"
#include "output/pdf/pdf.h"
#include "output/pdf_pages.h"
#include "output/pdf_tools.h"
#include "output/sample_policy.h"

#include <catch2/catch.hpp>

using namespace mal;
using namespace mal::test;

namespace {

const Written& hardPdf() {
    static const Written written = writePdf(hardPolicy());
    return written;
}

}  // namespace

TEST_CASE("texts of every length and width stay within the margins") {
    CHECK(pageCount(hardPdf().bytes) >= 25);
    checkMargins(hardPdf().bytes);
}

TEST_CASE("texts of every length and width do not stand on each other") {
    checkNoOverlaps(hardPdf().bytes);
}

TEST_CASE("nothing of texts of every length and width is lost") {
    CHECK(hardPdf().problems.empty());
    checkNothingLost(hardPdf().bytes, wordsOf(hardPolicy()));
}

TEST_CASE("other programs read a document of texts of every length and width") {
    CHECK(runOn(hardPdf().bytes, "qpdf --check {}").status == 0);
    CHECK(runOn(hardPdf().bytes, "mutool draw -q -o /dev/null {}").status == 0);
}

TEST_CASE("the sample has nothing on top of something else and loses nothing") {
    Document document = samplePolicy();
    document.mark.clear();
    const std::string pdf = writePdf(document).bytes;
    checkNoOverlaps(pdf);
    checkNothingLost(pdf, wordsOf(document));
}

TEST_CASE("a table of middling length is divided rather than leaving a hole") {
    Table table;
    table.heads = {{"Waarde", 1}, {"Voorbeeld", 2}};
    for (int i = 0; i < 6; ++i) {
        const std::string text = "Rij" + std::to_string(i);
        table.rows.push_back(
            {{{{text, false, false, {}}}},
             {{{"Een voorbeeld dat over vier regels van deze kolom gaat, omdat het nauwkeurig zegt wat wij doen en "
                "laten wanneer iemand aan de balie erom vraagt en er niet genoeg tijd is.",
                false,
                false,
                {}}}}});
    }
    Blocks blocks{heading(1, "1", "Hoofdstuk")};
    for (int i = 0; i < 15; ++i)
        blocks.push_back(paragraph("Een alinea van een regel."));
    blocks.push_back({table});
    const auto boxes = wordBoxes(writePdf(documentOf(std::move(blocks))).bytes);
    const auto pageOf = [&](const std::string& text) {
        const auto found = std::find_if(boxes.begin(), boxes.end(), [&](const WordBox& box) { return box.text == text; });
        return found == boxes.end() ? 0 : found->page;
    };
    CHECK(pageOf("Rij0") == 2);
    CHECK(pageOf("Rij5") == 3);
}

TEST_CASE("a box with a legal point is divided rather than leaving a third of a page empty") {
    const std::string sentence = "De wet vraagt dat een medewerker nagaat of de uitkomst klopt en of hij die kan uitleggen. ";
    const auto law = [&] {
        return Block{Box{BoxKind::Law,
                         "3.2 b - Norm van deze mal",
                         {paragraph(sentence + sentence + "Dat staat vast."), paragraph(sentence + sentence + "Dat is nieuw."),
                          paragraph("De mal noemt drie onderdelen."), paragraph(sentence + "Artikel 4.", ParagraphRole::Small),
                          paragraph(sentence + "Op 17 november.", ParagraphRole::Small)}}};
    };
    for (int lines = 12; lines < 28; ++lines) {
        Blocks blocks{heading(1, "1", "Hoofdstuk")};
        for (int i = 0; i < lines; ++i)
            blocks.push_back(paragraph("Een alinea van een regel."));
        blocks.push_back(law());
        blocks.push_back(paragraph("Slot."));
        const auto boxes = wordBoxes(writePdf(documentOf(std::move(blocks))).bytes);
        double lowest = 0;
        int last = 0;
        for (const WordBox& box : boxes) {
            if (box.page == 2 && box.bottom < 770) lowest = std::max(lowest, box.bottom);
            last = std::max(last, box.page);
        }
        CAPTURE(lines, last);
        if (last > 2) CHECK(lowest > 842 - 86 - 0.3 * 680);
    }
}
