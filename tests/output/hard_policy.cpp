// SPDX-License-Identifier: EUPL-1.2
#include "output/hard_policy.h"

#include "document/rich_text.h"
#include "output/sample_policy.h"

namespace mal::test {

namespace {

std::string titleOf(std::size_t letters) {
    std::string title = repeated("Verantwoordelijkheid voor het gebruik van toepassingen ", 10).substr(0, letters - 1);
    return title + "e";
}

Block numberless(int level, std::string title, std::string anchor) {
    Block block = heading(level, "", std::move(title));
    std::get<Heading>(block.kind).anchor = std::move(anchor);
    return block;
}

Block nested(int depth) {
    List list;
    list.kind = depth % 2 == 0 ? ListKind::Bulleted : ListKind::Numbered;
    for (int i = 0; i < 2; ++i)
        list.items.push_back(
            {{paragraph("Diepte " + std::to_string(depth) + ": " + repeated("een regel met van alles erin, ", 4))}});
    if (depth < 8) list.items.back().blocks.push_back(nested(depth + 1));
    return {list};
}

Block table(std::size_t columns, std::size_t rows) {
    Table result;
    result.summary = "Proef";
    for (std::size_t c = 0; c < columns; ++c)
        result.heads.push_back({"Kolom " + std::to_string(c + 1), 1});
    for (std::size_t r = 0; r < rows; ++r)
        result.rows.push_back(std::vector<TableCell>(columns, {spans("verantwoordelijkheidsgebied " + std::to_string(r))}));
    return {result};
}

Block cellLongerThanAPage() {
    Table result;
    result.heads = {{"Waarde", 1}, {"Voorbeeld", 2}, {"Spanning", 1}};
    result.rows = {{{spans("Openheid")}, {spans(repeated("Wie iets wil weten, krijgt antwoord. ", 150))}, {}},
                   {{spans("Ruimte")}, {spans("Kort.")}, {spans(std::string(80, 's'))}}};
    return {result};
}

Blocks texts() {
    const std::string address = "https://voorbeeld.example/" + repeated("map/onderdeel-en-nog-iets?vraag=1&", 8) + "einde";
    Blocks blocks{
        heading(1, "1", titleOf(200)),
        paragraph(""),
        paragraph("a"),
        paragraph(repeated("Dit antwoord houdt maar niet op, want er valt zo veel te zeggen over dit onderwerp. ", 180)),
        paragraph(std::string(200, 'w')),
        {Paragraph{{{address, false, false, address}}, ParagraphRole::Body}},
        paragraph(std::string(300, 'n'), ParagraphRole::Named),
        paragraph(repeated("Nog te besluiten. ", 60), ParagraphRole::Open),
        heading(2, "1.1", titleOf(200)),
        numberless(2, "Een sectie zonder nummer", "zonder"),
        paragraph("Kort."),
        numberless(3, std::string(150, 'k'), "lang-woord")};
    return blocks;
}

Blocks listsAndTables() {
    List bullets;
    for (int i = 0; i < 40; ++i)
        bullets.items.push_back({{paragraph("Punt " + std::to_string(i) + repeated(" en nog wat", i % 5 * 7))}});
    Blocks blocks{numberless(1, titleOf(200), "lijsten"), {bullets}, nested(0), heading(2, "2.1", "Tabellen")};
    for (Block& block : std::vector<Block>{table(1, 3), table(8, 12), cellLongerThanAPage()})
        blocks.push_back(std::move(block));
    blocks.push_back({Box{BoxKind::Law, titleOf(120), {paragraph(repeated("De wet vraagt dit. ", 300)), {bullets}}}});
    Options options{{}, "gekozen", "niet gekozen"};
    for (int i = 0; i < 12; ++i)
        options.options.push_back({titleOf(110), repeated("Een omschrijving. ", i * 9), i % 4 == 1});
    blocks.push_back({std::move(options)});
    blocks.push_back({Definitions{{{std::string(70, 'b'), spans(repeated("Een begrip. ", 90))}, {"leeg", {}}}}});
    return blocks;
}

}  // namespace

Document hardPolicy() {
    Document document;
    document.language = "nl-NL";
    document.title = document.cover.title = titleOf(180);
    document.moment = "2026-11-22T14:03:11+01:00";
    document.pageWords = "Pagina {0} van {1}";
    document.cover.organisation = titleOf(120);
    document.headRight = document.footLeft = "Bibliotheek " + std::string(10, 'i') + repeated(" en om", 60);
    document.headLeft = repeated("Stichting in de stad ", 6);
    document.cover.facts = {{"Versie", spans("1")}, {"Opgesteld door", spans(repeated("Anna de Vries, ", 40))}};
    document.blocks = texts();
    for (Block& block : listsAndTables())
        document.blocks.push_back(std::move(block));
    SignOff signOff{{}, "Naam", "Functie", "Plaats", "Datum", "Handtekening"};
    for (int i = 0; i < 30; ++i)
        signOff.parties.push_back({i % 3 == 0 ? "" : "Ondertekenaar " + std::to_string(i), repeated("lid van het team ", i % 7)});
    document.blocks.push_back(numberless(1, "Ondertekening", "ondertekening"));
    document.blocks.push_back({std::move(signOff)});
    return document;
}

std::string wordsOf(const Document& document) {
    std::string words = document.cover.organisation + document.cover.title;
    for (const Fact& fact : document.cover.facts)
        words += fact.name + (fact.value.empty() ? "" : fact.value.front().text);
    return words + plainText(document.blocks);
}

}  // namespace mal::test
