// SPDX-License-Identifier: EUPL-1.2

// The example library is what facilitators show: it must load, be marked, be up to date with the template, and survive a save.

#include "files/file.h"
#include "rules/acknowledgement.h"
#include "rules/open_points.h"
#include "storage/policy_file.h"
#include "support/shipped_mal.h"

#include <catch2/catch.hpp>

#include <filesystem>

using namespace mal;
using namespace mal::test;

namespace {

constexpr std::size_t limit = std::size_t{32} << 20;

std::vector<std::string> examples() {
    std::vector<std::string> paths;
    for (const auto& entry : std::filesystem::directory_iterator(SOURCE_DIR "/templates/voorbeelden")) {
        paths.push_back(entry.path().string());
    }
    return paths;
}

}  // namespace

TEST_CASE("every example loads without a problem, is marked as an example, and carries the shipped template") {
    REQUIRE(examples().size() == 3);
    for (const std::string& path : examples()) {
        CAPTURE(path);
        const LoadedPolicy loaded = loadPolicy(readFile(path, limit), path);
        for (const Problem& problem : loaded.problems)
            FAIL_CHECK(toText(problem));
        REQUIRE(loaded.policy);
        CHECK(loaded.policy->isExample);
        INFO("run the target refresh-examples");
        CHECK(loaded.policy->templateText == shippedMalText());
        for (const OpenPoint& point : openPoints(*loaded.mal, *loaded.policy)) {
            CHECK(point.code != "open.acknowledgement-withdrawn");
        }
    }
}

TEST_CASE("every example is written back byte for byte") {
    for (const std::string& path : examples()) {
        CAPTURE(path);
        const std::string bytes = readFile(path, limit);
        const LoadedPolicy loaded = loadPolicy(bytes, path);
        REQUIRE(loaded.policy);
        CHECK(policyFileBytes(*loaded.policy, *loaded.mal) == bytes);
    }
}

TEST_CASE("every shipped template begins with the line that points an editor to the schema") {
    namespace fs = std::filesystem;
    int templates = 0;
    for (const auto& entry : fs::directory_iterator(SOURCE_DIR "/templates")) {
        if (entry.path().extension() != ".yaml") continue;
        ++templates;
        CAPTURE(entry.path().string());
        const std::string text = readFile(entry.path().string(), limit);
        const std::string start = "# yaml-language-server: $schema=";
        REQUIRE(text.starts_with(start));
        const std::string schema = text.substr(start.size(), text.find('\n') - start.size());
        CHECK(fs::is_regular_file(entry.path().parent_path() / schema));
    }
    CHECK(templates > 0);
}
