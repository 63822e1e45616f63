// SPDX-License-Identifier: EUPL-1.2
#include "session/shipped_files.h"
#include "support/temporary_folder.h"

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>

using namespace mal;
using mal::test::TemporaryFolder;

namespace {

void makeFile(const std::filesystem::path& path) {
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path) << "x";
}

}  // namespace

TEST_CASE("a program in a build finds the templates of the source tree above it") {
    CHECK(shippedTemplatesFolder(SOURCE_DIR "/build/dev/src/cli") == SOURCE_DIR "/templates");
}

TEST_CASE("an installed program finds the templates beside it") {
    const TemporaryFolder root;
    makeFile(root / "share/beleidsmal/templates/a.yaml");
    CHECK(shippedTemplatesFolder(root / "bin") == root / "share/beleidsmal/templates");
}

TEST_CASE("a program without templates finds none") {
    const TemporaryFolder root;
    CHECK(shippedTemplatesFolder(root / "bin").empty());
    CHECK(shippedTemplates("").empty());
    CHECK(shippedExamples(root / "nergens").empty());
}

TEST_CASE("the standard template stands first and other files are left out") {
    const TemporaryFolder folder;
    makeFile(folder / "anders.yaml");
    makeFile(folder / "beleidsmal-ai-bibliotheken.yaml");
    makeFile(folder / "leesmij.txt");
    makeFile(folder / "voorbeelden/b.beleid");
    makeFile(folder / "voorbeelden/a.beleid");
    CHECK(shippedTemplates(folder.path()) ==
          std::vector<std::string>{folder / "beleidsmal-ai-bibliotheken.yaml", folder / "anders.yaml"});
    CHECK(shippedExamples(folder.path()) ==
          std::vector<std::string>{folder / "voorbeelden/a.beleid", folder / "voorbeelden/b.beleid"});
}
