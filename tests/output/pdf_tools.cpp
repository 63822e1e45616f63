// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf_tools.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
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
    std::string text;
    for (const char c : runOn(pdf, "pdftotext -enc UTF-8 {} -").output) {
        const bool isSpace = c == ' ' || c == '\n' || c == '\f';
        if (!isSpace) text += c;
        if (isSpace && !text.empty() && text.back() != ' ') text += ' ';
    }
    return text;
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
    int page = 0;
    for (std::string line; std::getline(lines, line);) {
        if (line.find("<page ") != std::string::npos) ++page;
        const std::size_t text = line.find("\">"), end = line.find("</word>");
        if (text == std::string::npos || end == std::string::npos) continue;
        const auto side = [&](const std::string& name) {
            return std::stod(line.substr(line.find(name + "=\"") + name.size() + 2));
        };
        boxes.push_back({page, side("xMin"), side("yMin"), side("xMax"), side("yMax"), line.substr(text + 2, end - text - 2)});
    }
    return boxes;
}

int pageCount(std::string_view pdf) {
    const std::string output = runOn(pdf, "pdfinfo {}").output;
    const std::string label = "Pages:";
    const std::size_t at = output.find(label);
    return at == std::string::npos ? 0 : std::stoi(output.substr(at + label.size()));
}

}  // namespace mal::test
