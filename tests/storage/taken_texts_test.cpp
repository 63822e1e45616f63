// SPDX-License-Identifier: EUPL-1.2
#include "storage/taken_texts.h"
#include "storage/files.h"
#include "storage/limits.h"
#include "storage/same_tree.h"
#include "storage/tree.h"

#include <catch2/catch.hpp>

#include <random>

namespace mal {

namespace {

// What the YAML library makes of it: a comment after the header is not taken out.
std::string byTheLibrary(const std::string& before, const std::string& header, const std::string& after) {
    ProblemLog log("t");
    const auto root = readTreeByLibrary(before + header + " # c\n" + after, templateLimits, log);
    return root && !log.hasErrors() ? root->entries.front().value.text : "(fault)";
}

std::string byOurselves(const std::string& before, const std::string& header, const std::string& after) {
    const std::string text = before + header + "\n" + after;
    const TextWithStubs result = takeOutTexts(text + "...\n");
    return result.taken.size() == 1 ? result.taken.front().text : "(left alone)";
}

}  // namespace

TEST_CASE("block texts are read as YAML says") {
    CHECK(byOurselves("a: ", "|", "  b\n  c\n") == "b\nc\n");
    CHECK(byOurselves("a: ", "|-", "  b\n\n  c\n\n") == "b\n\nc");
    CHECK(byOurselves("a: ", "|+", "  b\n\n") == "b\n\n");
    CHECK(byOurselves("a: ", "|2-", "   b\n  c\n") == " b\nc");
    CHECK(byOurselves("a: ", "|2+", "  b\n     \n  \n") == "b\n   \n\n");
    CHECK(byOurselves("a: ", ">", "  b\n  c\n\n  d\n") == "b c\nd\n");
    CHECK(byOurselves("a: ", ">-", "\n  b\n\n\n  c\n") == "\nb\n\nc");
    CHECK(byOurselves("a: ", ">+", "  b\n\n\n") == "b\n\n\n");
    CHECK(byOurselves("- - a: ", "|-", "      b\n") == "b");
    CHECK(byOurselves("- ", "|-", "  b\n") == "b");
}

TEST_CASE("what is not plainly a block text is left to the library") {
    CHECK(byOurselves("a: ", ">", "  b\n    c\n  d\n") == "(left alone)");
    CHECK(byOurselves("a: ", "|", "    b\n  c\n") == "(left alone)");
    CHECK(byOurselves("a: ", "|", "     \n  c\n") == "(left alone)");
    CHECK(byOurselves("a b: ", "|", "  b\n") == "(left alone)");
    CHECK(byOurselves("a: b ", "|", "  b\n") == "(left alone)");
}

TEST_CASE("what looks like a block text inside another text stays text") {
    ProblemLog log("t");
    const auto root = readTreeByLibrary("a: \"x\n  b: |\n    c\n  d\"\ne: |\n  f\n", templateLimits, log);
    REQUIRE(root);
    CHECK(!log.hasErrors());
    CHECK(root->entries.at(0).value.text == "x b: | c d");
    CHECK(root->entries.at(1).value.text == "f\n");
}

TEST_CASE("a place after a block text is counted as if it had not been taken out") {
    ProblemLog log("t");
    const auto root =
        readTreeByLibrary("a: |\n  één\n  twee\n\n  drie\nb: >-\n  vier\n  vijf\né: {ö: x, y: z}\n", templateLimits, log);
    REQUIRE(root);
    const Entry& last = root->entries.at(2);
    CHECK(last.at == Position{9, 1});
    CHECK(last.value.entries.at(1).at == Position{9, 11});
}

TEST_CASE("block texts read by ourselves are those of the library") {
    std::mt19937 random(20261122);  // NOLINT: the same texts on every run
    const std::vector<std::string> pieces = {"a", "b c", "", "", "é # d", "- e", "x: y", "'", "\"q\"", "%"};
    // Without `>+`: there the library loses a line break at the end, and we do as the standard says.
    const std::vector<std::string> headers = {"|", "|-", "|+", ">", ">-", "|2", "|2-", "|2+", ">2", ">2-"};
    const auto any = [&](const auto& list) -> const std::string& { return list[random() % list.size()]; };
    for (int i = 0; i < 3000; ++i) {
        std::string content;
        const std::size_t lines = 1 + random() % 6;
        for (std::size_t j = 0; j < lines; ++j) {
            const std::string& piece = any(pieces);
            content += piece.empty() ? "\n" : "  " + piece + "\n";
        }
        const std::string& header = any(headers);
        const std::string after = random() % 2 == 0 ? "" : "z: 1\n";
        const std::string ours = byOurselves("a: ", header, content + after);
        if (ours == "(left alone)") continue;
        INFO("a: " << header << "\n" << content << after);
        CHECK(ours == byTheLibrary("a: ", header, content + after));
    }
}

TEST_CASE("texts on one line are read with their quotes in mind") {
    ProblemLog log("t");
    const auto root =
        readTreeByLibrary("a: een tekst, met komma\nb: \"een: tekst # hier\"\nc:\n  - los onderdeel\n", templateLimits, log);
    REQUIRE(root);
    CHECK(root->entries.at(0).value.text == "een tekst, met komma");
    CHECK(!root->entries.at(0).value.isQuoted);
    CHECK(root->entries.at(1).value.text == "een: tekst # hier");
    CHECK(root->entries.at(1).value.isQuoted);
    CHECK(root->entries.at(2).value.items.at(0).text == "los onderdeel");
}

TEST_CASE("a line inside brackets, or that goes on, is not taken for a text of its own") {
    const auto textsOf = [](const std::string& yaml) {
        ProblemLog log("t");
        const auto root = readTreeByLibrary(yaml, templateLimits, log);
        REQUIRE(root);
        CHECK(!log.hasErrors());
        const Node& value = root->entries.at(0).value;
        if (value.kind == Node::Kind::Text) return value.text;
        return value.kind == Node::Kind::List ? value.items.at(0).text : value.entries.at(0).value.text;
    };
    CHECK(textsOf("a: {\n  b: een tekst,\n}\n") == "een tekst");
    CHECK(textsOf("a: {\n  b: een tekst\n}\n") == "een tekst");
    CHECK(textsOf("a: een tekst\n  die verder gaat\n") == "een tekst die verder gaat");
    CHECK(textsOf("a: een tekst\n\n  die verder gaat\n") == "een tekst\ndie verder gaat");
    CHECK(textsOf("a:\n  - een tekst\n    die verder gaat\n") == "een tekst die verder gaat");
    CHECK(textsOf("a: een tekst # en commentaar\n") == "een tekst");
    CHECK(textsOf("a: \"een tekst\n  b: nog een tekst\"\n") == "een tekst b: nog een tekst");
}

TEST_CASE("a whole template is the same with and without the short cut") {
    const std::string text = test::smallTemplateText();
    // A line that looks like a text of its own and is none makes the whole file go through the library.
    const std::string slow = text + "zz: \"a\n  b: een tekst\"\n";
    ProblemLog log("t");
    auto fast = readTreeByLibrary(text, templateLimits, log);
    auto whole = readTreeByLibrary(slow, templateLimits, log);
    REQUIRE(fast);
    REQUIRE(whole);
    CHECK(!log.hasErrors());
    whole->entries.pop_back();
    CHECK(test::isSame(*fast, *whole));
}

}  // namespace mal
