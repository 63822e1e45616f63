// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/check/content_lexer.h"

#include <catch2/catch.hpp>

using namespace mal::pdf;
using Kind = Word::Kind;

namespace {

std::vector<Word> wordsOf(std::string_view content) {
    std::vector<Word> words;
    ContentLexer lexer(content);
    for (Word word = lexer.next(); word.kind != Kind::End; word = lexer.next())
        words.push_back(word);
    return words;
}

bool isBroken(std::string_view content) {
    ContentLexer lexer(content);
    while (lexer.next().kind != Kind::End) {
    }
    return lexer.isBroken();
}

}  // namespace

TEST_CASE("the words of a page are told apart with or without spaces") {
    const auto words = wordsOf("/P<</MCID 3>>BDC -1.5 +2 Td[(a)-10(b)]TJ% tot hier\n<41>Tj true T*");
    std::string kinds, texts;
    for (const Word& word : words) {
        kinds += "ONSnADC"[static_cast<std::size_t>(word.kind)];
        texts += std::string(word.text) + "|";
    }
    CHECK(kinds == "NDOnnOAOSOCO");
    CHECK(texts == "/P|<</MCID 3>>|BDC|-1.5|+2|Td|[(a)-10(b)]|TJ|<41>|Tj|true|T*|");
}

TEST_CASE("strings say their bytes, whatever brackets and escapes stand in them") {
    const auto bytes = [](std::string_view string) { return bytesOf(wordsOf(string).at(0)); };
    CHECK(bytes("(a(b)c)") == "a(b)c");
    CHECK(bytes("(\\(\\)\\\\\\n\\101\\7x)") == std::string("()\\\nA\7x"));
    CHECK(bytes("(een\\\ntwee\r\ndrie)") == "eentwee\ndrie");
    CHECK(bytes("<4 1 4>") == "A@");
    CHECK(bytes("()").empty());
    CHECK(bytesOf(wordsOf("/Naam").at(0)).empty());
}

TEST_CASE("a dictionary tells its entries, and a name its characters") {
    const auto dictionary = wordsOf("<</Lang(nl)/A<</MCID 1>>/MC#49D 12>>").at(0);
    CHECK(integerOf(entryOf(dictionary, "MCID")) == 12);
    CHECK(bytesOf(entryOf(dictionary, "Lang")) == "nl");
    CHECK(entryOf(dictionary, "Pg").kind == Kind::End);
    CHECK_FALSE(integerOf(wordsOf("1.5").at(0)));
    CHECK_FALSE(integerOf(wordsOf("99999999999999999999").at(0)));
}

TEST_CASE("what is never closed ends with the page and is told") {
    for (const char* content : {"(a", "<41", "[(a) 3", "<</MCID 3", "(a\\", "]", ") Tj", "<</A[(b>>", "{ x }"})
        CHECK(isBroken(content));
    for (const char* content : {"", "q Q", "(\\)) Tj", "[[1 2] <</A [3]>>] x", "% (\n"})
        CHECK_FALSE(isBroken(content));
    CHECK(isBroken(std::string(100'000, '[')));
}

TEST_CASE("the bytes of a picture on a page are not read as words") {
    ContentLexer lexer("ID \x01(<[EIx EI Q");
    CHECK(lexer.next().text == "ID");
    lexer.skipPicture();
    CHECK(lexer.next().text == "EI");
    CHECK(lexer.next().text == "Q");
    CHECK_FALSE(lexer.isBroken());
}
