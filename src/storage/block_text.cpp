// SPDX-License-Identifier: EUPL-1.2
#include "storage/block_text.h"

#include <algorithm>

namespace mal {

namespace {

struct Header {
    std::size_t parent = 0;  // indentation of the map or list that holds the text
    bool isFolded = false;
    std::size_t indent = 0;  // relative to the parent; 0: as the first line shows
    char chomping = ' ';     // '+', '-' or ' '
};

std::optional<Header> header(std::string_view line, ValuePlace place) {
    std::size_t at = place.offset;
    if (line[at] != '|' && line[at] != '>') return std::nullopt;
    Header result{.parent = place.parent, .isFolded = line[at] == '>'};
    ++at;
    if (at < line.size() && line[at] >= '1' && line[at] <= '9') result.indent = static_cast<std::size_t>(line[at++] - '0');
    if (at < line.size() && (line[at] == '+' || line[at] == '-')) result.chomping = line[at++];
    return at == line.size() ? std::optional(result) : std::nullopt;
}

// How far the text is indented; nothing where it has no line to show it or shows it in a way that programs read differently.
std::optional<std::size_t> contentIndent(const Header& header, std::string_view following) {
    if (header.indent > 0) return header.parent + header.indent;
    std::size_t longestBlank = 0;
    for (std::size_t start = 0; start < following.size();) {
        const std::string_view line = lineAt(following, start);
        const std::size_t indent = indentation(line);
        if (!isBlankLine(line)) return indent > header.parent && longestBlank <= indent ? std::optional(indent) : std::nullopt;
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
        if (spaces >= *indent || isBlankLine(line)) continue;
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

std::optional<BlockText> readBlock(std::string_view line, ValuePlace place, std::string_view following) {
    const auto head = header(line, place);
    const auto inside = head ? content(*head, following) : std::nullopt;
    if (!inside) return std::nullopt;
    const auto lines = std::count(inside->lines.begin(), inside->lines.end(), '\n');
    return BlockText{decoded(*head, *inside), inside->lines.size(), static_cast<std::size_t>(lines)};
}

}  // namespace mal
