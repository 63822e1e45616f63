// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/pdf.h"

#include "output/pdf_pages.h"
#include "output/pdf_tools.h"
#include "output/sample_policy.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <thread>

using namespace mal;
using namespace mal::test;
using Catch::Matchers::Contains;
using Catch::Matchers::EndsWith;
using Catch::Matchers::StartsWith;

namespace {

const std::string& samplePdf() {
    static const std::string bytes = writePdf(samplePolicy()).bytes;
    return bytes;
}

// Telling the structure takes poppler seconds.
const std::string& sampleStructure() {
    static const std::string structure = structureOf(samplePdf());
    return structure;
}

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t result = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size()))
        ++result;
    return result;
}

Block sentences(int count) {
    std::string text;
    for (int i = 0; i < count; ++i)
        text += "Dit is een zin die net iets langer is dan een regel van de bladzijde breed kan zijn. ";
    return paragraph(text);
}

// The words with this text on pages with contents of the document, in order.
std::vector<WordBox> wordsNamed(const std::vector<WordBox>& boxes, const std::string& text) {
    std::vector<WordBox> found;
    std::copy_if(boxes.begin(), boxes.end(), std::back_inserter(found), [&](const WordBox& box) { return box.text == text; });
    return found;
}

}  // namespace

TEST_CASE("other programs read the sample without complaint") {
    CHECK(runOn(samplePdf(), "qpdf --check {}").status == 0);
    const Ran ghostscript = runOn(samplePdf(), "gs -q -dNOPAUSE -dBATCH -dSAFER -sDEVICE=nullpage {}");
    CHECK(ghostscript.status == 0);
    CHECK(ghostscript.output.empty());
    const Ran mutool = runOn(samplePdf(), "mutool draw -q -o /dev/null {}");
    CHECK(mutool.status == 0);
    CHECK_THAT(mutool.output, !Contains("error"));
    const Ran poppler = runOn(samplePdf(), "pdftotext {} /dev/null");
    CHECK(poppler.output.empty());
    const Ran structure = runOn(samplePdf(), "pdfinfo -struct {}");
    CHECK(structure.status == 0);
    CHECK_THAT(structure.output, Contains("Document") && !Contains("Error") && !Contains("Warning"));
    CHECK(pageCount(samplePdf()) >= 9);
}

TEST_CASE("the same document gives the same bytes, and another one does not") {
    CHECK(writePdf(samplePolicy()).bytes == samplePdf());
    Document other = samplePolicy();
    other.blocks.push_back(paragraph("Nog een zin."));
    CHECK(writePdf(other).bytes != samplePdf());
}

TEST_CASE("several threads may write at once") {
    std::vector<std::string> written(4);
    std::vector<std::thread> threads;
    for (std::string& bytes : written)
        threads.emplace_back([&bytes] { bytes = writePdf(samplePolicy()).bytes; });
    for (std::thread& thread : threads)
        thread.join();
    for (const std::string& bytes : written)
        CHECK(bytes == samplePdf());
}

TEST_CASE("the file says what it is: PDF 1.7, tagged, PDF/A-2a, PDF/UA-1, Dutch") {
    const std::string file = unpacked(samplePdf());
    CHECK_THAT(runOn(samplePdf(), "pdfinfo {}").output, Contains("PDF version:     1.7") && Contains("Tagged:          yes"));
    CHECK_THAT(file, Contains("<pdfaid:part>2</pdfaid:part>") && Contains("<pdfaid:conformance>A</pdfaid:conformance>") &&
                         Contains("<pdfuaid:part>1</pdfuaid:part>") && Contains("pdfaExtension:schemas"));
    CHECK_THAT(file, Contains("/Lang (nl-NL)") && Contains("/DisplayDocTitle true") && Contains("/Marked true") &&
                         Contains("/S /GTS_PDFA1"));
    CHECK_THAT(file,
               Contains("<xmp:CreateDate>2026-11-22T14:03:11+01:00</xmp:CreateDate>") && Contains("(D:20261122140311+01'00')"));
}

TEST_CASE("the identifier of the file comes from its content") {
    const auto identifierOf = [](const std::string& pdf) {
        const std::size_t begin = pdf.rfind("/ID[<");
        REQUIRE(begin != std::string::npos);
        const std::string first = pdf.substr(begin + 5, 32);
        CHECK(pdf.substr(begin + 37, 36) == "><" + first + ">]");
        return first;
    };
    Document other = samplePolicy();
    other.blocks.push_back(paragraph("Nog een zin."));
    CHECK(identifierOf(samplePdf()) != identifierOf(writePdf(other).bytes));
    CHECK(identifierOf(samplePdf()) != std::string(32, '0'));
}

TEST_CASE("what is no stream stands in object streams") {
    const std::string& pdf = samplePdf();
    CHECK_THAT(pdf, StartsWith("%PDF-1.7\n%\xB7\xBE\xAD\xAA\n") && Contains("/Type/ObjStm") && EndsWith("%%EOF\n"));
    CHECK_THAT(pdf, !Contains("/StructElem") && !Contains("/Catalog") && !Contains("\nxref\n"));
    // Written out one by one the same objects take more than half as much room again.
    CHECK(runOn(pdf, "qpdf --object-streams=disable {} -").output.size() * 2 > 3 * pdf.size());
}

TEST_CASE("markup in a title stays text in the metadata") {
    Document document = documentOf({});
    document.title = "R&D <b> ‘beleid’";
    const std::string pdf = writePdf(document).bytes;
    CHECK_THAT(unpacked(pdf), Contains("R&amp;D &lt;b&gt; ‘beleid’"));
    CHECK_THAT(runOn(pdf, "pdfinfo -enc UTF-8 {}").output, Contains("R&D <b> ‘beleid’"));
}

TEST_CASE("every kind of block is in the text and in the structure") {
    const std::string& structure = sampleStructure();
    for (const char* element :
         {"H1",    "H2",    "H3", "P (block)", "Span", "L (block)", "LI",   "Lbl",       "LBody", "Table",
          "THead", "TBody", "TR", "TH:",       "TD",   "TOC",       "TOCI", "Reference", "Link",  "Figure"}) {
        CAPTURE(element);
        CHECK_THAT(structure, Contains(element));
    }
    const std::string text = textOf(samplePdf());
    for (const char* part :
         {"Bibliotheek De Lage Landen", "Concept, nog niet vastgesteld", "Inhoud", "Waarom dit beleid", "Keuze B – Selectief",
          "Spanning die wij bewust aanvaarden", "Artikel 4 AI-verordening", "Goed om te weten", "Nog te besluiten", "Inkoper",
          "Bevestigd door", "Handtekening", "voorzitter van de ondernemingsraad", "Hallucinatie", "Stand van de wetgeving"}) {
        CAPTURE(part);
        CHECK_THAT(text, Contains(part));
    }
}

TEST_CASE("running head, foot and mark are not part of what is read out") {
    const std::string& structure = sampleStructure();
    CHECK_THAT(textOf(samplePdf()), Contains("Pagina 2 van"));
    CHECK_THAT(structure, !Contains("Pagina 2 van") && !Contains("CONCEPT"));
}

TEST_CASE("a choice is told in words, also to who cannot see the sign") {
    const std::string& structure = sampleStructure();
    const std::size_t chosen = structure.find("\"gekozen\"");
    REQUIRE(chosen != std::string::npos);
    CHECK(structure.rfind("B – Selectief", chosen) > structure.rfind("A – Terughoudend", chosen));
    CHECK(count(structure, "\"niet gekozen\"") == 2);
    CHECK_THAT(structure, Contains("\"☒ \"") && Contains("\"☐ \""));
}

TEST_CASE("table heads are repeated on the next page but read once") {
    Table table;
    table.heads = {{"Actie", 2}, {"Termijn", 1}};
    for (int i = 0; i < 60; ++i) {
        table.rows.push_back({{{{"Regel " + std::to_string(i), false, false, {}}}}, {{{"kwartaal 1", false, false, {}}}}});
    }
    const std::string pdf = writePdf(documentOf({heading(1, "1", "Acties"), {table}})).bytes;
    REQUIRE(pageCount(pdf) >= 3);
    CHECK(count(textOf(pdf), "Termijn") == static_cast<std::size_t>(pageCount(pdf) - 1));
    const std::string structure = structureOf(pdf);
    CHECK(count(structure, "\"Termijn\"") == 1);
    CHECK(count(structure, "\"Regel 59\"") == 1);
}

TEST_CASE("links lead to headings and to the web, and say where") {
    const std::string file = unpacked(samplePdf());
    CHECK_THAT(file, Contains("/URI (https://autoriteitpersoonsgegevens.nl/themas/algoritmes-ai)") && Contains("/XYZ"));
    const std::size_t links = count(file, "/Subtype /Link");
    CHECK(links > 14);
    const auto fields = count(file, "/Subtype /Widget");
    CHECK(count(file, "/Type /OBJR") == links + fields);
    CHECK(count(file, "/StructParent ") == links + fields);
    CHECK(count(file, "/Contents <feff") + count(file, "/Contents (") >= links);
}

TEST_CASE("a link that could do harm or leads nowhere is text, with one warning") {
    const auto linkTo = [](const char* target) {
        return Block{Paragraph{{{"hier", false, false, target}}, ParagraphRole::Body}};
    };
    const Written written = writePdf(documentOf({linkTo("javascript:alert(1)"), linkTo("javascript:alert(1)"), linkTo("#nergens"),
                                                 linkTo("file:///etc/passwd"), linkTo("http://example.org")}));
    CHECK(written.problems.size() == 4);
    for (const Problem& problem : written.problems) {
        CHECK(problem.code == "pdf.link-refused");
        CHECK(problem.severity == Severity::Warning);
    }
    CHECK_THAT(unpacked(written.bytes), !Contains("/Subtype /Link"));
}

TEST_CASE("the contents name every chapter and section with its page") {
    const std::string& structure = sampleStructure();
    const std::string contents = structure.substr(structure.find("TOC"), structure.find("Kunstmatige intelligentie verandert"));
    CHECK_THAT(contents, Contains("\"1 Waarom dit beleid \"") && Contains("\"3.3 Wat wij doen en wanneer \""));
    const auto boxes = wordBoxes(samplePdf());
    // The chapter stands on the page that the contents say.
    const auto title =
        std::find_if(boxes.begin(), boxes.end(), [](const WordBox& box) { return box.text == "Vaststelling" && box.page > 2; });
    REQUIRE(title != boxes.end());
    const auto entry =
        std::find_if(boxes.begin(), boxes.end(), [](const WordBox& box) { return box.text == "Vaststelling" && box.page == 2; });
    const auto number = std::find_if(boxes.begin(), boxes.end(), [&](const WordBox& box) {
        return box.page == 2 && box.left > 500 && std::abs(box.top - entry->top) < 2;
    });
    REQUIRE(number != boxes.end());
    CHECK(number->text == std::to_string(title->page));
}

TEST_CASE("bookmarks nest as headings do") {
    const std::string json = runOn(samplePdf(), "qpdf --json=2 --json-key=outlines {}").output;
    CHECK_THAT(json, Contains("3 Wat de wet vraagt") && Contains("1.2.1 Hoe deze uitgangspunten werken"));
    CHECK(count(unpacked(samplePdf()), "/Type /Outlines") == 1);
}

TEST_CASE("headings that skip a level in the document still give a sound file") {
    const std::string pdf =
        writePdf(documentOf({heading(2, "1", "Eerst een sectie"), heading(1, "2", "Dan een hoofdstuk"),
                             heading(3, "2.1", "Dan een deel"), heading(9, "", "Te diep"), heading(0, "", "Te hoog")}))
            .bytes;
    CHECK(runOn(pdf, "qpdf --check {}").status == 0);
    CHECK_THAT(structureOf(pdf), Contains("Te diep") && Contains("Te hoog"));
}

TEST_CASE("an empty document is a cover") {
    const std::string pdf = writePdf(Document{}).bytes;
    CHECK(runOn(pdf, "qpdf --check {}").status == 0);
    CHECK(pageCount(pdf) == 1);
}

TEST_CASE("all strings stay below what PDF/A allows") {
    Document document = documentOf({heading(1, "1", std::string(60000, 'x'))});
    document.subject = std::string(200000, 'y');
    document.cover.logo = CoverLogo{sampleLogo(), std::string(90000, 'z')};
    const std::string pdf = writePdf(document).bytes;
    CHECK(runOn(pdf, "qpdf --check {}").status == 0);
    const std::string file = unpacked(pdf);
    CHECK(file.find(std::string(32768, 'x')) == std::string::npos);
    CHECK(file.find(std::string(32768, 'z')) == std::string::npos);
}

TEST_CASE("a logo with transparency says how its page is blended") {
    const std::string file = unpacked(samplePdf());
    CHECK(count(file, "/SMask") == 1);
    CHECK_THAT(file, Contains("/S /Transparency") && Contains("/CS /DeviceRGB"));
    CHECK_THAT(runOn(samplePdf(), "pdfimages -list {}").output, Contains("smask"));

    Document opaque = samplePolicy();
    opaque.cover.logo->picture.alpha.clear();
    CHECK_THAT(unpacked(writePdf(opaque).bytes), !Contains("/SMask") && !Contains("/Transparency"));
}

TEST_CASE("a picture whose pixels do not fit its size is left out with a warning") {
    Document document = samplePolicy();
    document.cover.logo->picture.rgb.pop_back();
    const Written written = writePdf(document);
    REQUIRE(written.problems.size() == 1);
    CHECK(written.problems[0].code == "pdf.logo-refused");
    CHECK_THAT(unpacked(written.bytes), !Contains("/Subtype /Image"));
}

TEST_CASE("a heading has at least four lines below it on its page, wherever it comes") {
    for (int above = 10; above < 40; ++above) {
        CAPTURE(above);
        const Block choice = paragraph("Keuze B", ParagraphRole::Named);
        const std::string pdf =
            writePdf(documentOf({heading(1, "1", "Hoofdstuk"), sentences(above), heading(2, "1.1", "Sectietitel"),
                                 paragraph("Inleiding."), choice, sentences(12)}))
                .bytes;
        const auto boxes = wordBoxes(pdf);
        const auto title = wordsNamed(boxes, "Sectietitel");
        REQUIRE(title.size() == 1);
        std::set<int> lines;
        for (const WordBox& box : boxes) {
            const bool isText = box.top > title[0].bottom && box.bottom < 765;
            if (box.page == title[0].page && isText) lines.insert(static_cast<int>(box.top));
        }
        CHECK(lines.size() >= 4);
    }
}

TEST_CASE("a chapter does not end a page with its lead alone") {
    for (int above = 10; above < 40; ++above) {
        CAPTURE(above);
        const Block lead = paragraph("Hier gaat het over.", ParagraphRole::Lead);
        const std::string pdf = writePdf(documentOf({heading(1, "1", "Eerste"), sentences(above), heading(1, "2", "Tweede"), lead,
                                                     heading(2, "2.1", "Sectietitel"), sentences(12)}))
                                    .bytes;
        const auto boxes = wordBoxes(pdf);
        CHECK(wordsNamed(boxes, "Tweede").at(0).page == wordsNamed(boxes, "Sectietitel").at(0).page);
    }
}

TEST_CASE("those who sign do so on the page of the heading") {
    SignOff signOff{{{"Anna", "directeur"}, {"Bram", "voorzitter"}}, "Naam", "Functie", "Plaats", "Datum", "Handtekening"};
    for (int above = 10; above < 40; above += 3) {
        CAPTURE(above);
        const std::string pdf = writePdf(documentOf({heading(1, "1", "Hoofdstuk"),
                                                     sentences(above),
                                                     heading(1, "", "Ondertekening"),
                                                     paragraph("Aldus vastgesteld door:"),
                                                     {signOff}}))
                                    .bytes;
        const auto boxes = wordBoxes(pdf);
        const int page = wordsNamed(boxes, "Ondertekening").at(0).page;
        for (const WordBox& box : wordsNamed(boxes, "Handtekening"))
            CHECK(box.page == page);
    }
}

TEST_CASE("contents a little too long for a page are set tighter") {
    Blocks blocks{{Contents{"Inhoud"}}};
    for (int chapter = 1; chapter <= 17; ++chapter) {
        const std::string number = std::to_string(chapter);
        blocks.push_back(heading(1, number, "Hoofdstuktitel"));
        for (int section = 1; section <= 2 && (chapter - 1) * 2 + section <= 31; ++section)
            blocks.push_back(heading(2, number + "." + std::to_string(section), "Een sectie van gewone lengte"));
    }
    const auto boxes = wordBoxes(writePdf(documentOf(std::move(blocks))).bytes);
    const auto titles = wordsNamed(boxes, "Hoofdstuktitel");
    CHECK(std::count_if(titles.begin(), titles.end(), [](const WordBox& box) { return box.page == 2; }) == 17);
}

TEST_CASE("no row of a table stands alone before or after a page break") {
    Table table;
    table.heads = {{"Actie", 2}, {"Termijn", 1}};
    for (int i = 0; i < 25; ++i)
        table.rows.push_back({{{{"Regel", false, false, {}}}}, {{{"kwartaal", false, false, {}}}}});
    for (int above = 0; above < 30; ++above) {
        CAPTURE(above);
        const std::string pdf = writePdf(documentOf({heading(1, "1", "Acties"), sentences(above), {table}})).bytes;
        std::map<int, int> rows;
        for (const WordBox& box : wordsNamed(wordBoxes(pdf), "Regel"))
            ++rows[box.page];
        for (const auto& [page, count] : rows)
            CHECK(count >= 2);
    }
}

TEST_CASE("a document with very many links is written, the last of them as text, with one warning") {
    Spans spans;
    for (int i = 0; i < 50100; ++i) {
        spans.push_back({"a", false, false, "https://example.org/(" + std::to_string(i) + ")"});
        spans.push_back({" ", false, false, {}});
    }
    const Written written = writePdf(documentOf({{Paragraph{std::move(spans), ParagraphRole::Body}}}));
    REQUIRE(written.problems.size() == 1);
    CHECK(written.problems[0].code == "pdf.too-many-links");
    const std::string file = unpacked(written.bytes);
    CHECK(count(file, "/Subtype /Link") == 50000);
    CHECK_THAT(file, Contains("(https://example.org/\\(49999\\))"));
    CHECK(runOn(written.bytes, "qpdf --check {}").status == 0);
}

TEST_CASE("more parties than could sign are named, with one warning") {
    SignOff signOff{std::vector<SignOffParty>(2001, {"Anna", "directeur"}), "Naam", "Functie", "Plaats", "Datum", "Paraaf"};
    signOff.parties.back().name = "Zeger";
    const Written written = writePdf(documentOf({heading(1, "", "Ondertekening"), {std::move(signOff)}}));
    REQUIRE(written.problems.size() == 1);
    CHECK(written.problems[0].code == "pdf.too-many-parties");
    const std::string text = textOf(written.bytes);
    CHECK_THAT(text, Contains("Zeger, directeur"));
    CHECK(count(text, "Paraaf") == 2000);
}
