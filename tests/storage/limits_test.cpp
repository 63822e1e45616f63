// SPDX-License-Identifier: EUPL-1.2

// Each limit that docs/betrouwbaarheid.md states, from both sides: what just fits is taken, one more is refused for that reason.

#include "storage/limits.h"

#include "base/error.h"
#include "storage/files.h"
#include "storage/policies.h"
#include "storage/policy_file.h"
#include "storage/template_loader.h"
#include "storage/tree.h"

#include <catch2/catch.hpp>

namespace mal {

namespace {

using test::hasCode;

std::string repeated(std::string_view part, std::size_t count) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i)
        text += part;
    return text;
}

// Whether a file, whatever else may be wrong with it, is refused for that.
bool isRefusedFor(std::string_view code, const std::string& bytes) {
    return hasCode(loadTemplate(bytes, "t.yaml").problems, code);
}

// base.yaml with something in the place of something else.
std::string changedTemplate(std::string_view from, const std::string& to) {
    std::string text = test::readFile(std::string(TESTS_DIR) + "/storage/faults/base.yaml");
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

std::string withTerms(std::size_t spellings) {
    std::string also;
    for (std::size_t i = 1; i < spellings; ++i)
        also += (i > 1 ? ", w" : "w") + std::to_string(i);
    return changedTemplate("definition: Rekenen.", "definition: Rekenen., also: [" + also + "]");
}

std::string withQuestions(const std::string& questions) {
    constexpr const char* before = "          - {id: functie, type: short_text, label: Functie}\n";
    return changedTemplate(before, before + questions);
}

std::string chainOf(std::size_t links) {
    std::string questions;
    std::string last = "wie";
    for (std::size_t i = 0; i < links; ++i) {
        const std::string id = "k" + std::to_string(i);
        questions +=
            "          - {id: " + id + ", type: short_text, label: K, relevant: {question: " + last + ", answered: true}}\n";
        last = id;
    }
    return withQuestions(questions);
}

std::string withParts(std::size_t parts) {
    return withQuestions("          - {id: k, type: short_text, label: K, relevant: {any: [{question: wie, answered: true}" +
                         repeated(", {question: wie, answered: true}", parts - 1) + "]}}\n");
}

// What is said of a policy when it comes back from its file.
Problems problemsOf(const Policy& policy) {
    return loadPolicy(uncheckedPolicyFileBytes(policy, test::smallTemplate()), "b").problems;
}

Policy withRows(std::size_t rows) {
    Policy policy = test::fullPolicy();
    std::get<TableAnswer>(policy.answers.at("acties").value).rows.assign(rows, {{"actie", "a"}});
    return policy;
}

}  // namespace

TEST_CASE("a template of 16 MiB is read and one byte more is not") {
    CHECK_FALSE(isRefusedFor("file.too-large", std::string(templateLimits.fileBytes, '#')));
    CHECK(isRefusedFor("file.too-large", std::string(templateLimits.fileBytes + 1, '#')));
}

TEST_CASE("a policy of 32 MiB is read and one byte more is not") {
    const auto isTooLarge = [](std::size_t bytes) {
        return hasCode(loadPolicy(std::string(bytes, '#'), "b").problems, "file.too-large");
    };
    CHECK_FALSE(isTooLarge(policyLimits.fileBytes));
    CHECK(isTooLarge(policyLimits.fileBytes + 1));
}

TEST_CASE("thirty-two levels, 200,000 values, texts of 256 KiB and keys of 200 bytes are read and no more") {
    // The map of the file is a level itself.
    const auto nested = [](std::size_t levels) { return "a: " + std::string(levels - 1, '[') + std::string(levels - 1, ']'); };
    CHECK_FALSE(isRefusedFor("yaml.too-deep", nested(templateLimits.depth)));
    CHECK(isRefusedFor("yaml.too-deep", nested(templateLimits.depth + 1)));
    // The map and the list count too.
    const auto listed = [](std::size_t values) { return "a:\n" + repeated("- b\n", values - 2); };
    CHECK_FALSE(isRefusedFor("yaml.too-many-values", listed(templateLimits.nodes)));
    CHECK(isRefusedFor("yaml.too-many-values", listed(templateLimits.nodes + 1)));
    const auto text = [](std::size_t bytes) { return "a: " + std::string(bytes, 'x'); };
    CHECK_FALSE(isRefusedFor("yaml.text-too-long", text(templateLimits.textBytes)));
    CHECK(isRefusedFor("yaml.text-too-long", text(templateLimits.textBytes + 1)));
    const auto key = [](std::size_t bytes) { return std::string(bytes, 'k') + ": b\n"; };
    CHECK_FALSE(isRefusedFor("yaml.key-too-long", key(templateLimits.keyBytes)));
    CHECK(isRefusedFor("yaml.key-too-long", key(templateLimits.keyBytes + 1)));
}

TEST_CASE("so many spellings of terms, links of relevance and parts of a condition are taken and no more") {
    CHECK(loadTemplate(withTerms(mostTermSpellings), "t").problems.empty());
    CHECK(isRefusedFor("template.too-many-terms", withTerms(mostTermSpellings + 1)));
    CHECK(loadTemplate(chainOf(longestRelevantChain), "t").problems.empty());
    CHECK(isRefusedFor("template.relevant-chain", chainOf(longestRelevantChain + 1)));
    CHECK(loadTemplate(withParts(mostRelevantParts), "t").problems.empty());
    CHECK(isRefusedFor("template.relevant-parts", withParts(mostRelevantParts + 1)));
}

TEST_CASE("a name of 200 characters, whatever their bytes, is taken and a longer one is not") {
    Policy policy = test::fullPolicy();
    policy.organisation.name = repeated("é", longestName);
    CHECK_FALSE(hasErrors(problemsOf(policy)));
    policy.organisation.name += "é";
    CHECK(hasCode(problemsOf(policy), "policy.name-too-long"));
    // What cannot be read back is never written.
    CHECK_THROWS_AS(policyFileBytes(policy, test::smallTemplate()), Error);
}

TEST_CASE("fifty signatures and ten thousand rows are taken and no more") {
    Policy policy = test::fullPolicy();
    policy.signatories.assign(mostSignatories, {"A. Jansen", "directeur"});
    CHECK_FALSE(hasErrors(problemsOf(policy)));
    policy.signatories.push_back({"B. Smit", ""});
    CHECK(hasCode(problemsOf(policy), "policy.too-many-signatories"));
    CHECK_FALSE(hasErrors(problemsOf(withRows(mostRows))));
    CHECK(hasCode(problemsOf(withRows(mostRows + 1)), "policy.too-many-rows"));
}

TEST_CASE("a text of an answer is as long as a text may be and no longer") {
    Policy policy = test::fullPolicy();
    auto& text = std::get<TextAnswer>(policy.answers.at("uitgangspunten").value).text;
    text = std::string(policyLimits.textBytes, 'x');
    CHECK_FALSE(hasErrors(problemsOf(policy)));
    text += 'x';
    CHECK(hasCode(problemsOf(policy), "yaml.text-too-long"));
}

}  // namespace mal
