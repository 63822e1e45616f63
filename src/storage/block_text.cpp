// SPDX-License-Identifier: EUPL-1.2
#include "storage/block_text.h"

#include <algorithm>
#include <optional>

namespace mal {

namespace {

struct Header {
    std::size_t offset = 0;  // of the indicator in its line
    std::size_t parent = 0;  // indentation of the map or list that holds the text
    bool isFolded = false;
    std::size_t indent = 0;  // relative to the parent; 0: as the first line shows
    char chomping = ' ';     // '+', '-' or ' '
};

bool isKeyCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

std::size_t indentation(std::string_view line) {
    return std::min(line.find_first_not_of(' '), line.size());
}

// Moves `at` past "- - key: " and says in what column the innermost of them stands; nothing for a line of another form.
std::optional<std::size_t> parentColumn(std::string_view line, std::size_t& at) {
    std::optional<std::size_t> parent;
    at = indentation(line);
    while (line.substr(at, 2) == "- ") {
        parent = at;
        at += 2;
        while (at < line.size() && line[at] == ' ')
            ++at;
    }
    std::size_t end = at;
    while (end < line.size() && isKeyCharacter(line[end]))
        ++end;
    if (end == at) return parent;
    if (line.substr(end, 2) != ": ") return std::nullopt;
    parent = at;
    at = end + 2;
    while (at < line.size() && line[at] == ' ')
        ++at;
    return parent;
}

std::optional<Header> header(std::string_view line) {
    // Nearly every line that is not a header is told by its end.
    if (line.size() < 3 || std::string_view("|>+-123456789").find(line.back()) == std::string_view::npos) return std::nullopt;
    std::size_t at = 0;
    const auto parent = parentColumn(line, at);
    if (!parent || at >= line.size() || (line[at] != '|' && line[at] != '>')) return std::nullopt;
    Header result{.offset = at, .parent = *parent, .isFolded = line[at] == '>'};
    ++at;
    if (at < line.size() && line[at] >= '1' && line[at] <= '9') result.indent = static_cast<std::size_t>(line[at++] - '0');
    if (at < line.size() && (line[at] == '+' || line[at] == '-')) result.chomping = line[at++];
    return at == line.size() ? std::optional(result) : std::nullopt;
}

bool isBlank(std::string_view line) {
    return line.find_first_not_of(' ') == std::string_view::npos;
}

// The line that starts at `start`, which moves to the next one.
std::string_view lineAt(std::string_view text, std::size_t& start) {
    const std::size_t end = std::min(text.find('\n', start), text.size());
    const std::string_view line = text.substr(start, end - start);
    start = end + 1;
    return line;
}

// How far the text is indented; nothing where it has no line to show it or shows it in a way that programs read differently.
std::optional<std::size_t> contentIndent(const Header& header, std::string_view following) {
    if (header.indent > 0) return header.parent + header.indent;
    std::size_t longestBlank = 0;
    for (std::size_t start = 0; start < following.size();) {
        const std::string_view line = lineAt(following, start);
        const std::size_t indent = indentation(line);
        if (!isBlank(line)) return indent > header.parent && longestBlank <= indent ? std::optional(indent) : std::nullopt;
        longestBlank = std::max(longestBlank, indent);
    }
    return std::nullopt;
}

struct Content {
    std::string_view lines;  // with their indentation
    std::size_t indent = 0;
};

// Nothing where the first line after the text is neither text nor outside, and for more-indented lines that are to be folded.
// Both end the search at once: one that went on to the end of the file for every header could take minutes.
std::optional<Content> content(const Header& header, std::string_view following) {
    const auto indent = contentIndent(header, following);
    if (!indent) return std::nullopt;
    std::size_t end = 0;
    for (std::size_t start = 0; start < following.size(); end = start) {
        const std::string_view line = lineAt(following, start);
        const std::size_t spaces = indentation(line);
        const bool isMoreIndented = line.size() > *indent && (spaces > *indent || (spaces == *indent && line[spaces] == '\t'));
        if (isMoreIndented && header.isFolded) return std::nullopt;
        if (spaces >= *indent || isBlank(line)) continue;
        if (spaces > header.parent) return std::nullopt;
        break;
    }
    return Content{following.substr(0, end), *indent};
}

std::string decoded(const Header& header, const Content& content) {
    std::string text;
    text.reserve(content.lines.size());
    bool followsText = false;
    bool hasText = false;
    for (std::size_t start = 0; start < content.lines.size();) {
        std::string_view line = lineAt(content.lines, start);
        line.remove_prefix(std::min(content.indent, line.size()));
        if (header.isFolded && followsText && !line.empty()) text += ' ';
        text += line;
        if (!header.isFolded || line.empty()) text += '\n';
        followsText = !line.empty();
        hasText = hasText || followsText;
    }
    if (header.isFolded && hasText) text += '\n';
    if (header.chomping == '+') return text;
    const std::size_t end = text.find_last_not_of('\n') + 1;
    text.resize(end);
    if (header.chomping == ' ' && end > 0) text += '\n';
    return text;
}

}  // namespace

TextWithoutBlocks takeOutBlocks(std::string_view text) {
    TextWithoutBlocks result;
    result.rest.reserve(text.size() / 2);
    for (std::size_t start = 0; start < text.size();) {
        const std::string_view line = lineAt(text, start);
        const std::size_t lineStart = result.rest.size();
        result.rest.append(line).append(1, '\n');
        const auto head = header(line);
        if (!head || start >= text.size()) continue;
        const auto inside = content(*head, text.substr(start));
        if (!inside) continue;
        result.blocks.push_back({lineStart + head->offset, decoded(*head, *inside)});
        const auto lines = std::count(inside->lines.begin(), inside->lines.end(), '\n');
        result.rest.append(static_cast<std::size_t>(lines), '\n');
        start += inside->lines.size();
    }
    return result;
}

}  // namespace mal
