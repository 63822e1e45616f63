// SPDX-License-Identifier: EUPL-1.2
#include "storage/yaml_line.h"

#include <algorithm>

namespace mal {

namespace {

bool isKeyCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

std::size_t skipBlanks(std::string_view line, std::size_t at) {
    while (at < line.size() && line[at] == ' ')
        ++at;
    return at;
}

}  // namespace

std::string_view lineAt(std::string_view text, std::size_t& start) {
    const std::size_t end = std::min(text.find('\n', start), text.size());
    const std::string_view line = text.substr(start, end - start);
    start = end + 1;
    return line;
}

std::size_t indentation(std::string_view line) {
    return skipBlanks(line, 0);
}

bool isBlankLine(std::string_view line) {
    return indentation(line) == line.size();
}

std::optional<ValuePlace> valuePlace(std::string_view line) {
    std::optional<std::size_t> parent;
    std::size_t at = indentation(line);
    while (line.substr(at, 2) == "- ") {
        parent = at;
        at = skipBlanks(line, at + 2);
    }
    std::size_t end = at;
    while (end < line.size() && isKeyCharacter(line[end]))
        ++end;
    if (end > at && line.substr(end, 2) == ": ") {
        parent = at;
        at = skipBlanks(line, end + 2);
    }
    return parent && at < line.size() ? std::optional(ValuePlace{*parent, at}) : std::nullopt;
}

}  // namespace mal
