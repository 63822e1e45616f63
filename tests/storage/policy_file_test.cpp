// SPDX-License-Identifier: EUPL-1.2
#include "storage/policy_file.h"
#include "base/error.h"
#include "base/sha256.h"
#include "storage/files.h"
#include "storage/policies.h"
#include "storage/template_loader.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <set>
#include <sstream>

namespace mal {

namespace {

using test::hasCode;
using test::toLines;

std::string bytesOf(const Policy& policy) {
    return policyFileBytes(policy, test::smallTemplate());
}

// A file with the small template and with these lines before it.
std::string fileWith(const std::string& lines) {
    Policy policy;
    policy.templateText = test::smallTemplateText();
    const std::string bytes = bytesOf(policy);
    const std::size_t place = bytes.find("template_text:");
    return bytes.substr(0, place) + lines + bytes.substr(place);
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

// Lines that are in one text and not in the other, counted from both ends.
std::size_t differingLines(const std::string& a, const std::string& b) {
    std::multiset<std::string> left;
    std::multiset<std::string> right;
    std::string line;
    for (std::istringstream stream(a); std::getline(stream, line);)
        left.insert(line);
    for (std::istringstream stream(b); std::getline(stream, line);)
        right.insert(line);
    std::vector<std::string> differences;
    std::set_symmetric_difference(left.begin(), left.end(), right.begin(), right.end(), std::back_inserter(differences));
    return differences.size();
}

}  // namespace

TEST_CASE("a policy comes back as it was saved") {
    const Policy policy = test::fullPolicy();
    const std::string bytes = bytesOf(policy);
    const LoadedPolicy loaded = loadPolicy(bytes, "b.beleid");
    CHECK(toLines(loaded.problems) == "");
    REQUIRE(loaded.policy);
    CHECK(*loaded.policy == policy);
    CHECK(loaded.access == Access::ReadWrite);
    CHECK(loaded.mal == test::smallTemplate());
    CHECK(bytesOf(*loaded.policy) == bytes);
}

TEST_CASE("a policy file looks as it is described") {
    const std::string bytes = bytesOf(test::fullPolicy());
    const std::string path = std::string(TESTS_DIR) + "/storage/full.beleid";
    if (std::getenv("BELEIDSMAL_REWRITE")) test::writeFile(path, bytes);
    CHECK(bytes == test::readFile(path));
}

TEST_CASE("one change of an answer is a small difference") {
    Policy policy = test::fullPolicy();
    const std::string before = bytesOf(policy);
    policy.answers["rol"].value = ChoiceAnswer{"A"};
    CHECK(differingLines(before, bytesOf(policy)) == 2);
    policy.answers["uitgangspunten"].value = TextAnswer{"Wij vinden:\n\n- openheid\n- veiligheid\n- zorg\n"};
    CHECK(differingLines(before, bytesOf(policy)) == 3);
}

TEST_CASE("what this version does not know survives load and save, and an answer to no question is told") {
    const std::string bytes = fileWith(
        "answers:\n"
        "  rol:\n    value: B\n    later:\n      - 1\n      - \"2\"\n      - null\n      - a: {}\n        b: []\n"
        "  verdwenen:\n    value: X\n    note: blijft\n"
        "  helemaal-anders:\n    - a\n"
        "later: 12\n");
    const LoadedPolicy loaded = loadPolicy(bytes, "b.beleid");
    CHECK(toLines(loaded.problems) ==
          "12:3 policy.answer-to-no-question (warning)\n"
          "15:3 policy.answer-to-no-question (warning)\n");
    REQUIRE(loaded.policy);
    const std::string again = bytesOf(*loaded.policy);
    CHECK(again.find("later:\n      - 1\n      - \"2\"\n      - null\n      - a: {}\n        b: []\n") != std::string::npos);
    CHECK(again.find("verdwenen:\n    value: X\n    note: blijft\n") != std::string::npos);
    CHECK(again.find("helemaal-anders:\n    - a\n") != std::string::npos);
    CHECK(again.find("later: 12\n") != std::string::npos);
}

TEST_CASE("an answer that does not fit its question is kept, with a warning") {
    const std::string bytes = fileWith(
        "answers:\n  rol:\n    text: geen keuze\n  register:\n    value: misschien\n  datum:\n    date: 2026-02-30\n"
        "  acties:\n    rows: veel\n  aanleiding: zomaar\n");
    const LoadedPolicy loaded = loadPolicy(bytes, "b.beleid");
    REQUIRE(loaded.policy);
    CHECK(loaded.problems.size() == 5);
    CHECK(!hasErrors(loaded.problems));
    CHECK(std::holds_alternative<std::monostate>(loaded.policy->answer("rol")->value));
    const std::string again = bytesOf(*loaded.policy);
    for (const char* part : {"text: geen keuze", "value: misschien", "2026-02-30", "rows: veel", "aanleiding: zomaar"}) {
        CHECK(again.find(part) != std::string::npos);
    }
}

TEST_CASE("a whole part that cannot be understood is kept") {
    const LoadedPolicy loaded =
        loadPolicy(fileWith("organisation: wij\nsections: [a]\nchecks:\n  C01: goed\nhistory: x\n"), "b.beleid");
    REQUIRE(loaded.policy);
    const std::string again = bytesOf(*loaded.policy);
    CHECK(again.find("organisation: wij\nsections:\n  - a\nchecks:\n  C01: goed\nhistory: x\n") != std::string::npos);
}

TEST_CASE("a value that was kept aside makes room for a real answer") {
    LoadedPolicy loaded = loadPolicy(fileWith("answers:\n  register:\n    value: misschien\n"), "b.beleid");
    REQUIRE(loaded.policy);
    loaded.policy->answers["register"].value = YesNoAnswer{true};
    loaded.policy->answers["register"].unknown.clear();
    CHECK(bytesOf(*loaded.policy).find("value: ja") != std::string::npos);
}

TEST_CASE("chosen values are in the order of the template") {
    const LoadedPolicy loaded =
        loadPolicy(fileWith("answers:\n  aanleiding:\n    values: [oud, inwoners, leveranciers, inwoners]\n"), "b.beleid");
    REQUIRE(loaded.policy);
    CHECK(std::get<ChoicesAnswer>(loaded.policy->answer("aanleiding")->value).values ==
          std::vector<std::string>{"leveranciers", "inwoners", "oud"});
}

TEST_CASE("an answer to a question that the template lost can still be saved") {
    Policy policy = test::fullPolicy();
    policy.answers["weg"] = {ChoicesAnswer{{"b", "a"}, {}}, "Toelichting", {}};
    policy.answers["rol"] = {TextAnswer{"van een ander type"}, "", {}};
    const LoadedPolicy loaded = loadPolicy(bytesOf(policy), "b.beleid");
    REQUIRE(loaded.policy);
    CHECK(loaded.policy->answer("weg")->unknown.size() == 2);
}

TEST_CASE("a newer file opens read-only, with what can be understood") {
    const std::string bytes = replaced(fileWith("status: archived\nlater: x\n"), "beleidsmal: 1", "beleidsmal: 2");
    const LoadedPolicy loaded = loadPolicy(replaced(bytes, "status: concept\n", ""), "b.beleid");
    REQUIRE(loaded.policy);
    CHECK(loaded.access == Access::ReadOnly);
    CHECK(hasCode(loaded.problems, "policy.newer"));
}

TEST_CASE("an unknown status is refused: an adopted policy must not become a concept") {
    const LoadedPolicy loaded = loadPolicy(replaced(fileWith(""), "status: concept", "status: adoptedd"), "b.beleid");
    CHECK(!loaded.policy);
    CHECK(toLines(loaded.problems).find("policy.unknown-status") != std::string::npos);
}

TEST_CASE("a file that is not a policy is told apart from one that was cut off") {
    CHECK(toLines(loadPolicy("", "b").problems) == "1:1 file.empty\n");
    CHECK(toLines(loadPolicy("%PDF-1.7\n", "b").problems) == "1:1 file.percent-line\n");
    CHECK(toLines(loadPolicy(test::smallTemplateText(), "b").problems) == "1:1 policy.not-a-policy\n");
    CHECK(hasCode(loadPolicy("beleidsmal: 1\nstatus: concept\n", "b").problems, "policy.cut-off"));
    CHECK(hasCode(loadPolicy("beleidsmal: 1\nstatus: concept\n...\n", "b").problems, "policy.no-template"));
    CHECK(hasCode(loadPolicy("beleidsmal: een\n...\n", "b").problems, "policy.wrong-version"));
}

TEST_CASE("faults of the template inside are reported as such") {
    const std::string bytes = replaced(fileWith(""), "schema_version: 1", "schema_versoin: 1");
    const LoadedPolicy loaded = loadPolicy(bytes, "b.beleid");
    CHECK(!loaded.policy);
    CHECK(hasCode(loaded.problems, "policy.bad-template"));
    REQUIRE(loaded.problems.size() > 1);
    CHECK(loaded.problems.back().file == "b.beleid (mal)");
}

TEST_CASE("a template that was changed inside a policy is told") {
    const std::string bytes = replaced(bytesOf(test::fullPolicy()), "title: Kleine mal", "title: Andere mal");
    const LoadedPolicy loaded = loadPolicy(bytes, "b.beleid");
    CHECK(loaded.policy);
    CHECK(hasCode(loaded.problems, "policy.other-template"));
}

TEST_CASE("a template inside may stand in quotes, and the file may have Windows line ends") {
    const std::string bytes = bytesOf(test::fullPolicy());
    const LoadedPolicy plain = loadPolicy(bytes, "b");
    std::string windows;
    for (char c : bytes)
        windows += c == '\n' ? std::string("\r\n") : std::string(1, c);
    CHECK(loadPolicy(windows, "b").policy == plain.policy);

    std::string quoted = bytes.substr(0, bytes.find("template_text:")) + "template_text: \"";
    for (char c : test::smallTemplateText()) {
        if (c == '"') quoted += '\\';
        quoted += c == '\n' ? std::string("\\n") : std::string(1, c);
    }
    CHECK(loadPolicy(quoted + "\"\n...\n", "b").policy == plain.policy);
}

TEST_CASE("a logo that is no base64 is kept aside") {
    const LoadedPolicy loaded = loadPolicy(fileWith("house_style:\n  logo:\n    image: \"AB*D\"\n    alt: x\n"), "b");
    REQUIRE(loaded.policy);
    CHECK(hasCode(loaded.problems, "policy.kept-aside"));
    CHECK(bytesOf(*loaded.policy).find("AB*D") != std::string::npos);
}

TEST_CASE("a policy that a file cannot hold is never written") {
    Policy policy = test::fullPolicy();
    policy.answers["voor-wie"].value = TextAnswer{"een\x1Bstuurteken"};
    CHECK_THROWS_AS(bytesOf(policy), Error);
    policy.answers["voor-wie"].value = TextAnswer{"geen UTF-8: \xE9"};
    CHECK_THROWS_AS(bytesOf(policy), Error);
    policy.answers["voor-wie"].value = TextAnswer{std::string(300 * 1024, 'x')};
    CHECK_THROWS_AS(bytesOf(policy), Error);
}

TEST_CASE("a policy beyond the limits of what can be printed is refused") {
    const auto codes = [](const std::string& lines) { return loadPolicy(fileWith(lines), "x.beleid").problems; };
    CHECK(codes("organisation:\n  name: " + std::string(200, 'n') + "\n").empty());
    CHECK(hasCode(codes("organisation:\n  name: " + std::string(201, 'n') + "\n"), "policy.name-too-long"));
    std::string signatories = "signatories:\n";
    for (int i = 0; i < 51; ++i)
        signatories += "  - name: N\n";
    CHECK(hasCode(codes(signatories), "policy.too-many-signatories"));
}

TEST_CASE("a version number beyond all numbers is a newer format") {
    const LoadedPolicy loaded =
        loadPolicy(replaced(fileWith(""), "beleidsmal: 1\n", "beleidsmal: 99999999999999999999\n"), "x.beleid");
    CHECK(hasCode(loaded.problems, "policy.newer"));
    CHECK(loaded.access == Access::ReadOnly);
}

}  // namespace mal
