// SPDX-License-Identifier: EUPL-1.2
#include "storage/files.h"

#include "storage/template_loader.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace mal::test {

std::string readFile(const std::string& path) {
    std::ifstream stream(path, std::ios::binary);
    if (!stream) throw std::runtime_error("cannot read " + path);
    return std::string(std::istreambuf_iterator<char>(stream), {});
}

void writeFile(const std::string& path, std::string_view text) {
    std::ofstream(path, std::ios::binary) << text;
}

std::vector<std::string> filesIn(const std::string& folder, std::string_view extension) {
    std::vector<std::string> paths;
    if (!std::filesystem::is_directory(folder)) return paths;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() == extension) paths.push_back(entry.path().string());
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}

std::string smallTemplateText() {
    return readFile(std::string(TESTS_DIR) + "/storage/small.yaml");
}

PolicyTemplate smallTemplate() {
    const LoadedTemplate loaded = loadTemplate(smallTemplateText(), "small.yaml");
    if (!loaded.mal) throw std::runtime_error("small.yaml has faults:\n" + toLines(loaded.problems));
    return *loaded.mal;
}

std::string toLines(const Problems& problems) {
    std::string lines;
    for (const Problem& problem : problems) {
        const std::string severity = problem.severity == Severity::Warning ? " (warning)" : "";
        lines += std::to_string(problem.at.line) + ":" + std::to_string(problem.at.column) + " " + problem.code + severity + "\n";
    }
    return lines;
}

bool hasCode(const Problems& problems, std::string_view code) {
    return std::any_of(problems.begin(), problems.end(), [&](const Problem& problem) { return problem.code == code; });
}

}  // namespace mal::test
