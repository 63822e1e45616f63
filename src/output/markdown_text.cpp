// SPDX-License-Identifier: EUPL-1.2
#include "output/markdown_text.h"

#include <algorithm>

namespace mal::markdown {

namespace {

constexpr std::string_view markup = "\\`*_{}[]<>#|~&!";

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

// "- ", "+ ", "1. ", "1) ", "===": only markup at the start of a line.
std::size_t placeOfBlockMarkup(std::string_view text) {
    if (text.empty()) return std::string_view::npos;
    if (text[0] == '-' || text[0] == '+' || text[0] == '=' || text[0] == ':') return 0;
    std::size_t i = 0;
    while (i < text.size() && isDigit(text[i]))
        ++i;
    return i > 0 && i < text.size() && (text[i] == '.' || text[i] == ')') ? i : std::string_view::npos;
}

// A target in <>: everything but angle brackets and line ends may stand there.
std::string target(std::string_view url) {
    std::string result = "<";
    for (const char c : url) {
        if (c == '<') {
            result += "%3C";
        } else if (c == '>') {
            result += "%3E";
        } else if (c == '\n') {
            result += "%0A";
        } else if (c == '\\') {
            result += "%5C";
        } else {
            result += c;
        }
    }
    return result + ">";
}

bool isSafe(std::string_view url) {
    return url.starts_with("https://") || url.starts_with("mailto:") || url.starts_with('#');
}

// Emphasis may not begin or end with a space, so spaces at the ends stay outside the signs.
std::string emphasised(const std::string& text, std::string_view sign) {
    const std::size_t begin = text.find_first_not_of(' ');
    if (begin == std::string::npos) return text;
    const std::size_t end = text.find_last_not_of(' ') + 1;
    return text.substr(0, begin) + std::string(sign) + text.substr(begin, end - begin) + std::string(sign) + text.substr(end);
}

}  // namespace

std::string escaped(std::string_view text) {
    std::string result;
    const std::size_t special = placeOfBlockMarkup(text);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\n' || c == '\t' || c == '\r') {
            result += ' ';
            continue;
        }
        if (i == special || markup.find(c) != std::string_view::npos) result += '\\';
        // GitHub makes a link of every address by itself, unless it is broken up.
        if (c == '@')
            result += "&#64;";
        else if (c == ':' && text.substr(i).starts_with("://"))
            result += "&#58;";
        else
            result += c;
    }
    return result;
}

std::string written(const Spans& spans) {
    std::string result;
    for (const Span& span : spans) {
        std::string text = escaped(span.text);
        if (span.isItalic) text = emphasised(text, "*");
        if (span.isBold) text = emphasised(text, "**");
        if (!span.target.empty() && isSafe(span.target)) text = "[" + text + "](" + target(span.target) + ")";
        result += text;
    }
    return result;
}

std::string writtenInCell(const std::vector<Spans>& paragraphs) {
    std::string result;
    for (const Spans& spans : paragraphs) {
        if (!result.empty()) result += "<br>";
        result += written(spans);
    }
    return result;
}

}  // namespace mal::markdown
