// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/paginator.h"

#include "output/pdf/laid_out.h"
#include "output/pdf/pdf.h"
#include "output/pdf_pages.h"
#include "output/pdf_tools.h"
#include "output/sample_policy.h"

#include <catch2/catch.hpp>

#include <set>

using namespace mal;
using namespace mal::test;
using Catch::Matchers::Contains;

namespace {

// Pages of a document below a chapter heading and so many lines, as they are divided.
class Divided {
public:
    Divided(int linesAbove, const Blocks& blocks) : m_document(documentOf({heading(1, "1", "Eerste")})) {
        for (int i = 0; i < linesAbove; ++i)
            m_document.blocks.push_back(paragraph("Een alinea van een regel."));
        m_document.blocks.insert(m_document.blocks.end(), blocks.begin(), blocks.end());
        Problems problems;
        m_palette = pdf::paletteFor("", problems);
        m_laidOut = pdf::layOut(m_document, m_palette, m_family);
    }

    std::size_t pageCount() const { return m_laidOut->pages.size(); }
    const pdf::Page& page(std::size_t index) const { return m_laidOut->pages[index]; }
    const pdf::Row& row(const pdf::PlacedRow& placed) const { return m_laidOut->flow.rows[placed.row]; }

    // The pages on which a word stands.
    std::set<std::size_t> pagesOf(const std::string& word) const {
        std::set<std::size_t> result;
        for (std::size_t i = 0; i < pageCount(); ++i) {
            for (const pdf::PlacedRow& placed : page(i).rows) {
                if (has(row(placed), word)) result.insert(i);
            }
        }
        return result;
    }

    // The white below the last row, above where text must end.
    float freeAtFoot(std::size_t index) const {
        const pdf::PlacedRow& last = page(index).rows.back();
        return last.top - row(last).height - pdf::page::bottom;
    }

private:
    bool has(const pdf::Row& row, const std::string& word) const {
        const pdf::Flow& flow = m_laidOut->flow;
        for (std::uint32_t i = row.firstItem; i < row.firstItem + row.itemCount; ++i) {
            const auto* item = std::get_if<pdf::TextItem>(&flow.items[i]);
            if (!item) continue;
            for (std::uint32_t c = item->firstChunk; c < item->firstChunk + item->chunkCount; ++c) {
                if (flow.chunks[c].word->text == word) return true;
            }
        }
        return false;
    }

    Document m_document;
    pdf::FontFamily m_family;
    pdf::Palette m_palette;
    std::unique_ptr<pdf::LaidOut> m_laidOut;
};

constexpr int fewestAbove = 8, mostAbove = 34;

Block law() {
    const std::string sentence = "De wet vraagt dat een medewerker nagaat of de uitkomst klopt en of hij die kan uitleggen. ";
    return {Box{
        BoxKind::Law,
        "3.2 b · Norm",
        {paragraph(sentence + sentence), paragraph(sentence + sentence + sentence + "Slotwoord"),
         paragraph("Bronregel: " + sentence, ParagraphRole::Small), paragraph("Naamregel " + sentence, ParagraphRole::Small)}}};
}

Blocks chapterOpening() {
    return {heading(1, "2", "Tweede"),
            paragraph("Hier gaat het over.", ParagraphRole::Lead),
            heading(2, "2.1", "Sectietitel"),
            paragraph(repeated("Een inleiding van twee regels ", 4)),
            paragraph("Keuze", ParagraphRole::Named),
            paragraph(repeated("Een alinea van drie regels ", 7))};
}

}  // namespace

TEST_CASE("the small print of a box stands on one page, and may go over without more") {
    int smallPrintAlone = 0;
    for (int above = fewestAbove; above < mostAbove; ++above) {
        CAPTURE(above);
        const Divided divided(above, {law(), paragraph("Slot.")});
        CHECK(divided.pagesOf("Bronregel:") == divided.pagesOf("Naamregel"));
        smallPrintAlone += divided.pagesOf("Slotwoord") != divided.pagesOf("Bronregel:") ? 1 : 0;
    }
    CHECK(smallPrintAlone > 0);
}

TEST_CASE("a page ends with a paragraph that ends right above, in a box too") {
    const std::string text = "De wet vraagt dat een medewerker nagaat of de uitkomst klopt en of hij die kan uitleggen. ";
    Box box{BoxKind::Law, "3.2 b", {}};
    for (int i = 0; i < 14; ++i)
        box.blocks.push_back(paragraph(text + text + text + text));
    for (int above = fewestAbove; above < mostAbove; ++above) {
        CAPTURE(above);
        const Divided divided(above, {{box}});
        for (std::size_t i = 1; i + 1 < divided.pageCount(); ++i) {
            const auto& rows = divided.page(i).rows;
            if (!divided.row(rows.back()).isInText) continue;
            // Two lines of 14 points are no reason to part a paragraph.
            CHECK(divided.row(rows[rows.size() - 2]).isInText);
            CHECK(divided.row(rows[rows.size() - 3]).isInText);
        }
    }
}

TEST_CASE("a box that goes on over the page says which one it is, and is cut off without white below its text") {
    const std::string text = "De wet vraagt dat een medewerker nagaat of de uitkomst klopt en of hij die kan uitleggen. ";
    Box box{BoxKind::Law, "3.2 b · Norm", {}};
    for (int i = 0; i < 14; ++i)
        box.blocks.push_back(paragraph(text + text + text));
    const std::string pdf = writePdf(documentOf({heading(1, "1", "Eerste"), {box}})).bytes;
    const auto boxes = wordBoxes(pdf);
    const auto continued = std::find_if(boxes.begin(), boxes.end(), [](const WordBox& word) { return word.text == "(vervolg)"; });
    REQUIRE(continued != boxes.end());
    CHECK(continued->page == 3);
    CHECK(std::none_of(boxes.begin(), boxes.end(),
                       [&](const WordBox& word) { return word.page == 3 && word.top > 60 && word.bottom < continued->top; }));
    CHECK_THAT(structureOf(pdf), !Contains("vervolg") && Contains("3.2 b"));
    checkNoOverlaps(pdf);

    const Divided divided(0, {{box}});
    const pdf::PlacedFrame& frame = divided.page(1).frames.back();
    const pdf::PlacedRow& last = divided.page(1).rows.back();
    REQUIRE_FALSE(frame.isLast);
    CHECK(frame.bottom == Approx(last.top - divided.row(last).height));
}

TEST_CASE("a chapter begins where its lead, its first heading and a few lines fit") {
    const Blocks blocks = chapterOpening();
    for (int above = 4; above < 28; ++above) {
        const Divided divided(above, blocks);
        CAPTURE(above, divided.freeAtFoot(1));
        CHECK(divided.pagesOf("Tweede") == divided.pagesOf("Sectietitel"));
        CHECK(divided.pagesOf("Tweede") == divided.pagesOf("inleiding"));
        if (divided.pagesOf("Tweede") == std::set<std::size_t>{2}) CHECK(divided.freeAtFoot(1) < 215);
    }
}

TEST_CASE("a point of a list stays with what explains it") {
    List list;
    for (int i = 0; i < 12; ++i) {
        const std::string number = std::to_string(i);
        list.items.push_back({{paragraph("Punt" + number), paragraph("Uitleg" + number)}});
    }
    for (int above = fewestAbove; above < mostAbove; ++above) {
        CAPTURE(above);
        const Divided divided(above, {{list}});
        for (int i = 0; i < 12; ++i) {
            const std::string number = std::to_string(i);
            CHECK(divided.pagesOf("Punt" + number) == divided.pagesOf("Uitleg" + number));
        }
    }
}

TEST_CASE("an option may stand alone at the foot of a page, but not on the next") {
    Options options{{}, "gekozen", "niet gekozen"};
    const std::string description = repeated("Wat deze keuze voor ons werk wil zeggen. ", 14);
    for (const char* name : {"Anders", "Breed", "Centraal", "Doorlopend"})
        options.options.push_back({name, description, false});
    std::set<std::size_t> firstAlone;
    for (int above = fewestAbove; above < mostAbove; ++above) {
        CAPTURE(above);
        const Divided divided(above, {{options}});
        if (divided.pagesOf("Anders") != divided.pagesOf("Breed")) firstAlone.insert(static_cast<std::size_t>(above));
        CHECK(divided.pagesOf("Centraal") == divided.pagesOf("Doorlopend"));
    }
    CHECK_FALSE(firstAlone.empty());
}

TEST_CASE("yes and no are not parted, below a heading either") {
    const Block question = paragraph("Vraag?", ParagraphRole::Named);
    const Block first{Options{{{"Ja", "", true}, {"Nee", "", false}}, "gekozen", "niet"}};
    const Block second{Options{{{"Wel", "", true}, {"Niet", "", false}}, "gekozen", "niet"}};
    for (int above = fewestAbove; above < mostAbove; ++above) {
        CAPTURE(above);
        const Divided divided(above, {heading(2, "1.1", "Sectie"), question, first, question, second});
        CHECK(divided.pagesOf("Ja") == divided.pagesOf("Nee"));
        CHECK(divided.pagesOf("Wel") == divided.pagesOf("Niet"));
    }
}

TEST_CASE("room to write is divided with three lines on either page, or not") {
    constexpr float lineHeight = 25;
    std::set<std::size_t> dividedInto;
    for (int lines : {4, 8}) {
        for (int above = fewestAbove; above < mostAbove; ++above) {
            CAPTURE(lines, above);
            const Divided divided(above, {{WritingRoom{"Ruimte", lines}}});
            std::size_t pages = 0;
            for (std::size_t i = 0; i < divided.pageCount(); ++i) {
                const auto& rows = divided.page(i).rows;
                const auto count = std::count_if(rows.begin(), rows.end(), [&](const pdf::PlacedRow& placed) {
                    return divided.row(placed).height == lineHeight;
                });
                CHECK((count == 0 || count >= 3));
                pages += count > 0 ? 1 : 0;
            }
            if (lines == 4) CHECK(pages == 1);
            dividedInto.insert(pages);
        }
    }
    CHECK(dividedInto == std::set<std::size_t>{1, 2});
}

TEST_CASE("the first row of a table is not alone at the foot of a page, however tall") {
    Table table;
    table.heads = {{"Waarde", 1}, {"Voorbeeld", 2}};
    for (int i = 0; i < 12; ++i) {
        table.rows.push_back({{spans("Rij" + std::to_string(i))}, {spans(repeated("Een voorbeeld dat nauwkeurig zegt. ", 5))}});
    }
    for (int above = fewestAbove; above < mostAbove; ++above) {
        CAPTURE(above);
        const Divided divided(above, {{table}});
        CHECK(divided.pagesOf("Rij0") == divided.pagesOf("Rij1"));
    }
}
