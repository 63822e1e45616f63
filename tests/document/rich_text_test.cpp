// SPDX-License-Identifier: EUPL-1.2
#include "document/rich_text.h"

#include <catch2/catch.hpp>

using namespace mal;

namespace {

// A compact picture of blocks: P(…), L[…] with bullets, N[…] with numbers; *italic*, **bold**, <target|words>.
std::string picture(const Blocks& blocks);

std::string picture(const Spans& spans) {
    std::string text;
    for (const Span& span : spans) {
        const std::string style = std::string(span.isBold ? "**" : "") + (span.isItalic ? "*" : "");
        std::string words = span.target.empty() ? span.text : "<" + span.target + "|" + span.text + ">";
        text += "{" + style + words + "}";
    }
    return text;
}

std::string picture(const Block& block) {
    if (const auto* paragraph = std::get_if<Paragraph>(&block.kind)) return "P" + picture(paragraph->spans);
    const auto& list = std::get<List>(block.kind);
    std::string text = list.kind == ListKind::Bulleted ? "L[" : "N[";
    for (const ListItem& item : list.items)
        text += "(" + picture(item.blocks) + ")";
    return text + "]";
}

std::string picture(const Blocks& blocks) {
    std::string text;
    for (const Block& block : blocks)
        text += picture(block);
    return text;
}

std::string read(std::string_view text) {
    return picture(richText(text));
}

}  // namespace

TEST_CASE("an empty line separates paragraphs, a line end does not") {
    CHECK(read("Een regel\nen nog een.\n\nTweede alinea.") == "P{Een regel en nog een.}P{Tweede alinea.}");
    CHECK(read("") == "");
    CHECK(read(" \n\n\t\n") == "");
}

TEST_CASE("stars around words make bold and italic") {
    CHECK(read("a **b** c") == "P{a }{**b}{ c}");
    CHECK(read("*schuin*") == "P{*schuin}");
    CHECK(read("***beide***") == "P{***beide}");
    CHECK(read("**vet met *schuin* erin**") == "P{**vet met }{***schuin}{** erin}");
    CHECK(read("(**vet**), punt") == "P{(}{**vet}{), punt}");
}

TEST_CASE("stars that close nothing stay stars") {
    CHECK(read("2 * 3 * 4") == "P{2 * 3 * 4}");
    CHECK(read("5*6*7") == "P{5*6*7}");
    CHECK(read("**open") == "P{**open}");
    CHECK(read("dicht**") == "P{dicht**}");
    CHECK(read("****") == "P{****}");
    CHECK(read("** **") == "P{** **}");
    CHECK(read("*a **b* c**") == "P{*a **b}{ c**}");
}

TEST_CASE("a backslash takes the meaning from the sign after it") {
    CHECK(read("\\*geen\\* schuin \\[geen\\](https://x.nl)") == "P{*geen* schuin [geen](https://x.nl)}");
    CHECK(read("C:\\map en a\\") == "P{C:\\map en a\\}");
}

TEST_CASE("lists begin with a hyphen or with the number one") {
    CHECK(read("- een\n- twee") == "L[(P{een})(P{twee})]");
    CHECK(read("1. een\n2. twee\n7. drie") == "N[(P{een})(P{twee})(P{drie})]");
    CHECK(read("Wij doen:\n- een\n- twee\n\nDaarna.") == "P{Wij doen:}L[(P{een})(P{twee})]P{Daarna.}");
    CHECK(read("- een\n  vervolg\n- twee") == "L[(P{een vervolg})(P{twee})]");
    CHECK(read("- een\n\n- twee") == "L[(P{een})(P{twee})]");
    CHECK(read("- a\n  - b\n  - c\n- d") == "L[(P{a}L[(P{b})(P{c})])(P{d})]");
    CHECK(read("- a\n\n  tweede alinea\n- b") == "L[(P{a}P{tweede alinea})(P{b})]");
    CHECK(read("- a\n1. b") == "L[(P{a})]N[(P{b})]");
}

TEST_CASE("a year at the start of a line is no list") {
    CHECK(read("2027. Een nieuw jaar") == "P{2027. Een nieuw jaar}");
    CHECK(read("Dat was in\n3. jaargang") == "P{Dat was in 3. jaargang}");
}

TEST_CASE("signs that other kinds of markup use stand for themselves") {
    for (const std::string text : {"# kop", "> 50 mensen", "`code`", "<b>vet</b>", "---", "___", "&amp;", "| a | b |",
                                   "http://x.nl", "a_b_c", "~~weg~~", "    vier spaties"}) {
        CAPTURE(text);
        CHECK(read(text) == "P{" + text.substr(text.find_first_not_of(' ')) + "}");
    }
}

TEST_CASE("only https and mailto lead somewhere") {
    CHECK(read("zie [de site](https://voorbeeld.nl/a?b=c) nu") == "P{zie }{<https://voorbeeld.nl/a?b=c|de site>}{ nu}");
    CHECK(read("[mail](mailto:a@b.nl)") == "P{<mailto:a@b.nl|mail>}");
    CHECK(read("[x](javascript:alert(1))") == "P{[x](javascript:alert(1))}");
    CHECK(read("[x](http://x.nl)") == "P{[x](http://x.nl)}");
    CHECK(read("[x](https://x.nl/a b)") == "P{[x](https://x.nl/a b)}");
    CHECK(read("[]( https://x.nl)") == "P{[]( https://x.nl)}");
}

TEST_CASE("lists in lists go so deep and no deeper") {
    std::string text;
    for (int depth = 0; depth < 200; ++depth)
        text += std::string(static_cast<std::size_t>(depth) * 2, ' ') + "- x\n";
    const Blocks blocks = richText(text);
    REQUIRE(blocks.size() == 1);
    CHECK(plainText(blocks).size() == 400);
}

TEST_CASE("hostile text is read in a time that grows with its length") {
    // Not timed: each of these would take minutes where reading went back over the text for every sign.
    const std::size_t many = 100'000;
    for (const std::string unit : {"**a ", "[", "[a](", "*", "- \n", "\n", "1. a\n\n", " - a\n", "\\", "a*b ", "*a "}) {
        std::string text;
        while (text.size() < many)
            text += unit;
        CAPTURE(unit);
        CHECK(plainText(richText(text)).size() <= 2 * text.size());
    }
}
