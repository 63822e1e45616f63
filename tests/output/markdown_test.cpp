// SPDX-License-Identifier: EUPL-1.2
#include "output/markdown.h"

#include "output/markdown_text.h"
#include "output/sample_policy.h"

#include <catch2/catch.hpp>

using namespace mal;
using namespace mal::test;
using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;

namespace {

std::string markdownOf(Blocks blocks) {
    Document document;
    document.blocks = std::move(blocks);
    return writeMarkdown(document).bytes;
}

}  // namespace

TEST_CASE("the mark is the first line, then organisation and title") {
    const std::string text = writeMarkdown(samplePolicy()).bytes;
    CHECK_THAT(text, StartsWith("**CONCEPT**\n\nBibliotheek De Lage Landen\n\n# Beleid voor het gebruik"));
    CHECK_THAT(text, Contains("## <a id=\"wet\"></a>3 Wat de wet vraagt"));
}

TEST_CASE("text that looks like markup stays text") {
    CHECK(markdown::escaped("**vet** [a](b) <script> #1 `x` | a_b ~c~ &amp; !") ==
          "\\*\\*vet\\*\\* \\[a\\](b) \\<script\\> \\#1 \\`x\\` \\| a\\_b \\~c\\~ \\&amp; \\!");
    CHECK(markdown::escaped("- geen lijst") == "\\- geen lijst");
    CHECK(markdown::escaped("12. geen lijst") == "12\\. geen lijst");
    CHECK(markdown::escaped("1) ook niet") == "1\\) ook niet");
    CHECK(markdown::escaped("twee\nregels") == "twee regels");
    CHECK(markdown::escaped("https://x.nl a@b.nl") == "https&#58;//x.nl a&#64;b.nl");
}

TEST_CASE("links lead only to https, mail and headings") {
    const auto link = [](const char* target) { return markdown::written({{"hier", false, false, target}}); };
    CHECK(link("https://x.nl/a(b)") == "[hier](<https://x.nl/a(b)>)");
    CHECK(link("https://x.nl/>\n<b>") == "[hier](<https://x.nl/%3E%0A%3Cb%3E>)");
    CHECK(link("#wet") == "[hier](<#wet>)");
    CHECK(link("javascript:alert(1)") == "hier");
}

TEST_CASE("emphasis leaves spaces outside its signs") {
    CHECK(markdown::written({{"een ", false, false, {}}, {" vet ", true, false, {}}, {"einde", false, true, {}}}) ==
          "een  **vet** *einde*");
}

TEST_CASE("lists nest by indenting") {
    const List inner{ListKind::Bulleted, {{{paragraph("diep")}}}};
    const List outer{ListKind::Numbered, {{{paragraph("een"), {inner}}}, {{paragraph("twee")}}}};
    CHECK(markdownOf({{outer}, paragraph("na")}) == "1. een\n\n   - diep\n2. twee\n\nna\n");
}

TEST_CASE("pipes and paragraphs in a cell do not break the table") {
    Table table;
    table.heads = {{"A|B", 1}, {"C", 1}};
    table.rows = {{{{{"x|y", false, false, {}}}, {{"z", false, false, {}}}}, {}}, {{{{"kort", false, false, {}}}}}};
    CHECK(markdownOf({{table}}) == "| A\\|B | C |\n| --- | --- |\n| x\\|y<br>z |  |\n| kort |  |\n");
}

TEST_CASE("a box is a block quote with its title") {
    CHECK(markdownOf({{Box{BoxKind::Law, "Artikel 4", {paragraph("een"), paragraph("twee")}}}, paragraph("na")}) ==
          "> **Artikel 4**\n>\n> een\n>\n> twee\n\nna\n");
}

TEST_CASE("options show the choice by a sign and in words") {
    const Options options{{{"A", "eerste", false}, {"B", "", true}}, "gekozen", "niet gekozen"};
    CHECK(markdownOf({{options}}) == "- [ ] **A** (niet gekozen): eerste\n- [x] **B** (gekozen)\n");
}

TEST_CASE("every kind of block of the sample is there") {
    const std::string text = writeMarkdown(samplePolicy()).bytes;
    for (const char* part : {"Keuze B – Selectief", "| Onderwerp |", "Handtekening", "Hallucinatie", "> **Nog te besluiten**"}) {
        CAPTURE(part);
        CHECK_THAT(text, Contains(part));
    }
}
