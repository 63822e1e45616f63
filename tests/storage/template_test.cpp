// SPDX-License-Identifier: EUPL-1.2
#include "storage/files.h"
#include "storage/suggestion.h"
#include "storage/template_loader.h"

#include <catch2/catch.hpp>

#include <array>
#include <cstdlib>
#include <filesystem>
#include <sstream>

namespace mal {

namespace {

const std::string faultsFolder = std::string(TESTS_DIR) + "/storage/faults";

// What expected.txt says of each file: the column of schema_test.py, and the problems.
struct Expected {
    std::string schema = "schema=?";
    std::string problems;
};

std::map<std::string, Expected> expectedFaults() {
    std::map<std::string, Expected> expected;
    std::istringstream lines(test::readFile(faultsFolder + "/expected.txt"));
    for (std::string line; std::getline(lines, line);) {
        if (line.empty() || line[0] == '#') continue;
        std::istringstream parts(line);
        std::string name;
        Expected each;
        parts >> name >> each.schema >> std::ws;
        std::getline(parts, each.problems);
        expected[name] = each;
    }
    return expected;
}

std::string onOneLine(const Problems& problems) {
    std::string line = test::toLines(problems);
    std::string result;
    for (char c : line)
        result += c == '\n' ? std::string(", ") : std::string(1, c);
    return result.empty() ? result : result.substr(0, result.size() - 2);
}

}  // namespace

TEST_CASE("each fault of the corpus is found, at its place, and no other") {
    std::map<std::string, Expected> expected = expectedFaults();
    std::string rewritten =
        "# Each file, whether docs/schema/template.schema.json refuses it, and what the loader reports.\n"
        "# Written by the tests with BELEIDSMAL_REWRITE=1 (first beleidsmal_tests, then schema_test.py); read the difference.\n";
    for (const std::string& path : test::filesIn(faultsFolder, ".yaml")) {
        const std::string name = std::filesystem::path(path).filename().string();
        const LoadedTemplate loaded = loadTemplate(test::readFile(path), name);
        INFO(name);
        const std::string problems = onOneLine(loaded.problems);
        rewritten += name + " " + expected[name].schema + (problems.empty() ? "" : " " + problems) + "\n";
        if (std::getenv("BELEIDSMAL_REWRITE")) continue;
        CHECK(problems == expected[name].problems);
        CHECK(loaded.mal.has_value() == problems.empty());
    }
    if (std::getenv("BELEIDSMAL_REWRITE")) test::writeFile(faultsFolder + "/expected.txt", rewritten);
}

TEST_CASE("the shipped templates load without a problem") {
    for (const std::string& path : test::filesIn(std::string(SOURCE_DIR) + "/templates", ".yaml")) {
        const LoadedTemplate loaded = loadTemplate(test::readFile(path), path);
        INFO(path);
        CHECK(test::toLines(loaded.problems) == "");
        CHECK(loaded.mal);
    }
}

TEST_CASE("a template is read with everything in it") {
    const PolicyTemplate mal = test::smallTemplate();
    CHECK(mal.source.url == "https://example.org/mal");
    CHECK(mal.about.at(0).text == "Deze mal is een **proef**.\n\n- een\n- twee, zie [de bron](https://example.org)");
    CHECK(mal.renames.at("oude-rol") == "rol");
    CHECK(mal.changes.at(1).kind == ChangeKind::Removed);
    const Question& role = *mal.question("rol");
    CHECK(role.required == Required::ForAdoption);
    CHECK(role.noteLabel == "Nuance");
    CHECK(role.isComparable);
    CHECK(choices(role).at(1).needsNote);
    CHECK(mal.question("aanleiding")->noteLabel == "Toelichting");
    CHECK(mal.question("register")->noteLabel.empty());
    CHECK(mal.question("uitgangspunten")->noteLabel.empty());
    CHECK(std::get<TextQuestion>(mal.question("uitgangspunten")->body).maxLength == 20000);
    CHECK(std::get<TextQuestion>(mal.question("versie")->body).maxLength == 200);
    const auto& table = std::get<TableQuestion>(mal.question("acties")->body);
    CHECK(table.suggestedRows.at(0) == SuggestedRow{"Register maken", "MT", ""});
    CHECK(!mal.question("acties")->isPrintedInPlace);
    const auto& review = std::get<DateQuestion>(mal.question("evaluatie")->body);
    CHECK(review.notAfter == DateBound{std::nullopt, "datum", 24});
    const auto& point = std::get<Acknowledge>(mal.question("menselijk")->body);
    CHECK(point.basis == Basis::Both);
    CHECK(point.sources.at(0).isSecondary);
    CHECK(mal.chapters.at(1).isFixed);
    CHECK(mal.checks.at(0).when ==
          Condition{AllOf{{Condition{IsAnswer{"rol", {"A", "B"}}}, Condition{Not{{Condition{IsAnswer{"register", {"ja"}}}}}},
                           Condition{IsAnswered{"register", true}}}}});
    CHECK(mal.checks.at(1).when == Condition{LaterThan{"evaluatie", "datum", 12}});
    CHECK(mal.actions.at(0).when == Condition{CountAtLeast{"acties", 1}});
    CHECK(std::get<TextQuestion>(mal.question("voor-wie")->body).isPerson);
    CHECK(mal.chapters.at(0).briefText == "Wat wij kiezen.");
    CHECK(mal.chapters.at(0).briefQuestions == std::vector<std::string>{"rol"});
}

TEST_CASE("the documents that a template describes are read") {
    const PolicyTemplate mal = test::smallTemplate();
    REQUIRE(mal.documents.size() == 2);
    const DocumentKind& sheet = mal.documents[0];
    CHECK(sheet.layout == DocumentLayout::Sheet);
    CHECK(sheet.blocks.at(0) ==
          DocumentBlock{
              "Dit mag", "Lees dit eerst.", {"uitgangspunten"}, AnswersAs::Prose, BlockStyle::Allowed, BlockShows::Nothing, ""});
    const DocumentKind& memo = mal.documents[1];
    CHECK(memo.layout == DocumentLayout::Memo);
    CHECK(memo.blocks.at(0).answersAs == AnswersAs::Lines);
    CHECK(memo.blocks.at(1).shows == BlockShows::OpenPoints);
    CHECK(memo.blocks.at(1).nothing == "Er staat niets open.");
}

TEST_CASE("a message says what is wrong and what would be right") {
    const auto textOf = [](const std::string& name) {
        return toText(loadTemplate(test::readFile(faultsFolder + "/" + name + ".yaml"), name + ".yaml").problems.at(0));
    };
    CHECK(textOf("unknown-question") ==
          "unknown-question.yaml:74:47: ‘ambitei’ is geen vraag van deze mal. Bedoelt u ‘ambitie’?");
    CHECK(textOf("number-for-text") ==
          "number-for-text.yaml:72:43: ‘article’ moet een tekst zijn, en YAML leest 22 niet als tekst. "
          "Schrijf het met aanhalingstekens: \"22\".");
    CHECK(textOf("circle").find("redenen → mag → redenen") != std::string::npos);
}

TEST_CASE("a suggestion is a word that is near") {
    const std::array<std::string_view, 4> words = {"ambitie", "rol", "policy_text", "A"};
    CHECK(nearest("ambitei", words) == "ambitie");
    CHECK(nearest("Ambitie", words) == "ambitie");
    CHECK(nearest("policytext", words) == "policy_text");
    CHECK(nearest("rlo", words) == "rol");
    CHECK(nearest("evaluatie", words).empty());
    CHECK(nearest("B", words).empty());
    CHECK(nearest(std::string(1000, 'x'), words).empty());
}

}  // namespace mal
