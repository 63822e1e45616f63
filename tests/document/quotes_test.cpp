// SPDX-License-Identifier: EUPL-1.2
#include "document/quotes.h"

#include "document/rich_text.h"

#include <catch2/catch.hpp>

using namespace mal;

namespace {

std::string curled(const std::string& typed) {
    Document document;
    document.blocks.push_back({Paragraph{richLine(typed)}});
    curlQuotes(document);
    return plainText(std::get<Paragraph>(document.blocks[0].kind).spans);
}

}  // namespace

TEST_CASE("straight quotation marks around words are curled") {
    CHECK(curled("Zet dat bij \"Nog te regelen\".") == "Zet dat bij “Nog te regelen”.");
    CHECK(curled("\"geen\" of \"niet\"") == "“geen” of “niet”");
    CHECK(curled("(\"AI\"), en/of \"ICT\".") == "(“AI”), en/of “ICT”.");
}

TEST_CASE("a quotation may begin and end in another style") {
    CHECK(curled("Wij noemen \"**de mal** van *Probiblio*\" zo.") == "Wij noemen “de mal van Probiblio” zo.");
    CHECK(curled("**\"Let op\"** en \"*goed*\"") == "“Let op” en “goed”");
}

TEST_CASE("marks that may be no quotation stay as they were typed") {
    CHECK(curled("Een scherm van 24\" is genoeg.") == "Een scherm van 24\" is genoeg.");
    CHECK(curled("Een \"groot\" scherm van 24\".") == "Een \"groot\" scherm van 24\".");
    CHECK(curled("24\" of 27\"") == "24\" of 27\"");
    CHECK(curled("a\"b\"c") == "a\"b\"c");
}

TEST_CASE("every text that a reader sees is curled") {
    Document document;
    document.title = "\"Titel\"";
    document.cover.facts = {{"\"Feit\"", plainLine("\"waarde\"")}};
    document.blocks = {{Heading{1, {}, "\"Kop\"", "kop"}},
                       {Options{{{"\"Naam\"", "\"uitleg\"", false, {richLine("\"meer\"")}}}, {}, {}}},
                       {Box{BoxKind::Note, "\"Kader\"", {{Paragraph{plainLine("\"tekst\"")}}}}},
                       {Table{"", {{"\"Kolom\""}}, {{{plainLine("\"cel\"")}}}}},
                       {WritingRoom{"\"ruimte\"", 3}}};
    curlQuotes(document);
    CHECK(document.title == "“Titel”");
    CHECK(document.cover.facts[0].name == "“Feit”");
    CHECK(plainText(document.cover.facts[0].value) == "“waarde”");
    const std::string text = plainText(document.blocks);
    CHECK(text.find('"') == std::string::npos);
    CHECK(text.find("“Kop”") != std::string::npos);
}
