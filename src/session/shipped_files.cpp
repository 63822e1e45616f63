// SPDX-License-Identifier: EUPL-1.2
#include "session/shipped_files.h"

#include <algorithm>
#include <filesystem>
#include <string_view>

namespace mal {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view standardName = "beleidsmal-ai-bibliotheken.yaml";

std::vector<std::string> filesWithEnding(const fs::path& folder, std::string_view ending) {
    std::vector<std::string> found;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        if (entry.path().extension() == ending && entry.is_regular_file(error)) found.push_back(entry.path().string());
    }
    std::sort(found.begin(), found.end());
    return found;
}

}  // namespace

std::string shippedTemplatesFolder(const std::string& programFolder) {
    std::error_code error;
    const fs::path program = programFolder;
    const fs::path installed = program.parent_path() / "share/beleidsmal/templates";
    if (fs::is_directory(installed, error)) return installed.string();
    for (fs::path folder = program; folder.has_relative_path(); folder = folder.parent_path()) {
        if (fs::is_regular_file(folder / "templates" / standardName, error)) return (folder / "templates").string();
    }
    return {};
}

std::string standardTemplate(const std::string& templatesFolder) {
    return (fs::path(templatesFolder) / standardName).string();
}

std::vector<std::string> shippedTemplates(const std::string& templatesFolder) {
    std::vector<std::string> found = filesWithEnding(templatesFolder, ".yaml");
    std::stable_partition(found.begin(), found.end(),
                          [](const std::string& path) { return fs::path(path).filename() == standardName; });
    return found;
}

std::vector<std::string> shippedExamples(const std::string& templatesFolder) {
    return filesWithEnding(fs::path(templatesFolder) / "voorbeelden", ".beleid");
}

}  // namespace mal
