// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf_tools.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <regex>
#include <sstream>
#include <stdexcept>

#include <unistd.h>

namespace mal::test {

namespace {

// A file with a name of its own that is gone at the end.
class TemporaryFile {
public:
    explicit TemporaryFile(std::string_view bytes) {
        m_path = (std::filesystem::temp_directory_path() / "beleidsmal-XXXXXX").string();
        const int descriptor = mkstemp(m_path.data());
        if (descriptor < 0) throw std::runtime_error("no temporary file");
        close(descriptor);
        std::ofstream(m_path, std::ios::binary) << bytes;
    }
    ~TemporaryFile() { std::filesystem::remove(m_path); }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    const std::string& path() const { return m_path; }

private:
    std::string m_path;
};

}  // namespace

Ran runOn(std::string_view pdf, const std::string& command) {
    const TemporaryFile file(pdf);
    std::string line = command + " 2>&1";
    for (std::size_t at = line.find("{}"); at != std::string::npos; at = line.find("{}", at))
        line.replace(at, 2, file.path());
    Ran ran;
    std::FILE* pipe = popen(line.c_str(), "r");
    if (!pipe) throw std::runtime_error("cannot run " + line);
    std::array<char, 65536> buffer;
    for (std::size_t read = 0; (read = std::fread(buffer.data(), 1, buffer.size(), pipe)) > 0;)
        ran.output.append(buffer.data(), read);
    const int status = pclose(pipe);
    ran.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return ran;
}

std::string textOf(std::string_view pdf) {
    std::string text = runOn(pdf, "pdftotext -enc UTF-8 {} -").output;
    return std::regex_replace(text, std::regex("[ \n\f]+"), " ");
}

std::string structureOf(std::string_view pdf) {
    return runOn(pdf, "pdfinfo -struct-text -enc UTF-8 {}").output;
}

std::string unpacked(std::string_view pdf) {
    return runOn(pdf, "qpdf --qdf --object-streams=disable {} -").output;
}

std::vector<WordBox> wordBoxes(std::string_view pdf) {
    std::vector<WordBox> boxes;
    std::istringstream lines(runOn(pdf, "pdftotext -bbox -enc UTF-8 {} -").output);
    const std::regex pattern(R"re(<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*)</word>)re");
    int page = 0;
    for (std::string line; std::getline(lines, line);) {
        if (line.find("<page ") != std::string::npos) ++page;
        std::smatch match;
        if (!std::regex_search(line, match, pattern)) continue;
        boxes.push_back({page, std::stod(match[1]), std::stod(match[2]), std::stod(match[3]), std::stod(match[4]), match[5]});
    }
    return boxes;
}

int pageCount(std::string_view pdf) {
    const std::string output = runOn(pdf, "pdfinfo {}").output;
    std::smatch match;
    return std::regex_search(output, match, std::regex(R"(Pages:\s+(\d+))")) ? std::stoi(match[1]) : 0;
}

}  // namespace mal::test
