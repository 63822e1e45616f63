// SPDX-License-Identifier: EUPL-1.2
#include "storage/block_text.h"
#include "storage/limits.h"
#include "storage/tree.h"

#include <catch2/catch.hpp>

#include <random>

namespace mal {

namespace {

// What the YAML library makes of it: a comment after the header is not taken out.
std::string byTheLibrary(const std::string& before, const std::string& header, const std::string& after) {
    ProblemLog log("t");
    const auto root = readCheckedTree(before + header + " # c\n" + after, templateLimits, log);
    return root && !log.hasErrors() ? root->entries.front().value.text : "(fault)";
}

std::string byOurselves(const std::string& before, const std::string& header, const std::string& after) {
    const std::string text = before + header + "\n" + after;
    const TextWithoutBlocks result = takeOutBlocks(text + "...\n");
    return result.blocks.size() == 1 ? result.blocks.front().text : "(left alone)";
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
    const auto root = readCheckedTree("a: \"x\n  b: |\n    c\n  d\"\ne: |\n  f\n", templateLimits, log);
    REQUIRE(root);
    CHECK(!log.hasErrors());
    CHECK(root->entries.at(0).value.text == "x b: | c d");
    CHECK(root->entries.at(1).value.text == "f\n");
}

TEST_CASE("a place after a block text is counted as if it had not been taken out") {
    ProblemLog log("t");
    const auto root =
        readCheckedTree("a: |\n  één\n  twee\n\n  drie\nb: >-\n  vier\n  vijf\né: {ö: x, y: z}\n", templateLimits, log);
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

}  // namespace mal
