// SPDX-License-Identifier: EUPL-1.2

// What is read without the YAML library is what the library reads, and whatever else stands in a file is left to it.

#include "storage/tree_plain.h"
#include "storage/files.h"
#include "storage/limits.h"
#include "storage/same_tree.h"
#include "storage/tree.h"

#include <catch2/catch.hpp>

#include <filesystem>
#include <random>
#include <set>

using namespace mal;

namespace {

// Every file of ours: templates, examples, and those of the tests with and without faults.
std::vector<std::string> ourFiles() {
    std::set<std::filesystem::path> paths;
    for (const char* folder : {SOURCE_DIR "/templates", TESTS_DIR "/storage"}) {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
            const auto extension = entry.path().extension();
            if (extension == ".yaml" || extension == ".beleid") paths.insert(entry.path());
        }
    }
    std::vector<std::string> texts;
    for (const auto& path : paths) {
        std::string text = test::readFile(path.string());
        if (text.find('\r') == std::string::npos) texts.push_back(std::move(text));
    }
    return texts;
}

// True when it was read without the library; then the library has to agree.
bool agrees(const std::string& text, const Limits& limits) {
    const auto plain = readPlainTree(text, limits);
    if (!plain) return false;
    ProblemLog log("t");
    const auto whole = readTreeByLibrary(text, limits, log);
    CHECK_FALSE(log.hasErrors());
    REQUIRE(whole);
    CHECK(test::isSame(*plain, *whole));
    return true;
}

bool isPlain(const std::string& text) {
    CAPTURE(text);
    return agrees(text, templateLimits);
}

}  // namespace

TEST_CASE("the files that this program ships and writes are read in one pass, as the library reads them") {
    for (const auto& entry : std::filesystem::recursive_directory_iterator(SOURCE_DIR "/templates")) {
        if (!entry.is_regular_file()) continue;
        CAPTURE(entry.path().string());
        CHECK(agrees(test::readFile(entry.path().string()), policyLimits));
    }
}

TEST_CASE("plain maps, lists and texts are read in one pass") {
    CHECK(isPlain("a: 1\nb:\nc: een tekst, met komma\n"));
    CHECK(isPlain("a:\n- b\n- c: 1\n  d: 2\n-\n- - e\n  - f\ng: \"é: #\"\n"));
    CHECK(isPlain("# vooraf\na:\n  # tussendoor\n  b: |\n    c\n\n    d\n  \"yes\": >-\n    e\n    f\n...\n\n...\n"));
    CHECK(isPlain("a: [één, \"twee: 2\", drie]\nb: []\nc: [x]  \n"));
    CHECK(isPlain("- a\n-   b\n-\n  c: d\n"));
}

TEST_CASE("what is not plain is left to the library") {
    for (const char* text : {"",
                             "a\n",
                             "a: b: c\n",
                             "a: 'b'\n",
                             "a: \"b\\n\"\n",
                             "a: b # c\n",
                             "a: {b: c}\n",
                             "a: &x b\n",
                             "a: *x\n",
                             "a: !!str b\n",
                             "a: ~\n",
                             "null: a\n",
                             "a: null\n",
                             "a: b\n  c\n",
                             "a: \"b\n  c\"\n",
                             "a: [b,\n  c]\n",
                             "a: [b, [c]]\n",
                             "a: 1\na: 2\n",
                             "a:\n\tb: c\n",
                             "a: b\n c: d\n",
                             "- a\nb: c\n",
                             "---\na: b\n",
                             "a: b\n...\nc: d\n",
                             "? a\n: b\n",
                             "a : b\n",
                             "<<: a\n",
                             "a:b\n",
                             "a: |\n   b\n  c\n"}) {
        CAPTURE(text);
        CHECK_FALSE(readPlainTree(text, templateLimits));
    }
}

TEST_CASE("what goes beyond a limit is left to the library, which says so") {
    Limits limits = templateLimits;
    limits.nodes = 3;
    limits.depth = 2;
    limits.textBytes = 5;
    limits.keyBytes = 3;
    CHECK(readPlainTree("a: b\nc: d\n", limits));
    CHECK_FALSE(readPlainTree("a: b\nc: d\ne: f\n", limits));
    CHECK_FALSE(readPlainTree("a:\n  b:\n    c: d\n", limits));
    CHECK_FALSE(readPlainTree("a: zestig\n", limits));
    CHECK_FALSE(readPlainTree("lang: a\n", limits));
}

TEST_CASE("files with any line changed are read as the library reads them, or left to it") {
    std::mt19937 random(20261123);  // NOLINT: the same changes on every run
    const std::vector<std::string> added = {"x: y",   "- z",      "  ",   "# c", "k:", "\"q\": 1",
                                            "[a, b]", "  - m: n", "t: |", "\t",  "..."};
    std::size_t plain = 0;
    for (const std::string& text : ourFiles()) {
        // The start of the file is enough, and the library is slow.
        std::vector<std::string> lines;
        for (std::size_t at = 0; at < text.size() && lines.size() < 60; at = text.find('\n', at) + 1)
            lines.push_back(text.substr(at, text.find('\n', at) - at));
        for (int i = 0; i < 60; ++i) {
            std::vector<std::string> changed = lines;
            const std::size_t at = random() % changed.size();
            std::string& line = changed[at];
            const std::string& other = added[random() % added.size()];
            switch (random() % 6) {
                case 0:
                    line = " " + line;
                    break;
                case 1:
                    if (line.starts_with(' ')) line.erase(0, 1);
                    break;
                case 2:
                    changed.erase(changed.begin() + static_cast<std::ptrdiff_t>(at));
                    break;
                case 3:
                    line += other;
                    break;
                case 4:
                    line = std::string(std::min(line.find_first_not_of(' '), line.size()), ' ') + other;
                    break;
                case 5:
                    if (!line.empty()) line.erase(random() % line.size(), 1);
                    break;
            }
            std::string whole;
            for (const std::string& each : changed)
                whole += each + '\n';
            CAPTURE(whole);
            if (agrees(whole, policyLimits)) ++plain;
        }
    }
    CHECK(plain > 100);
}
