// SPDX-License-Identifier: EUPL-1.2
#include "gui/editors/rich_text_source.h"

#include "document/rich_text.h"

#include <optional>
#include <vector>

namespace mal {

namespace {

enum class Escapes { WhereNeeded, Everywhere };

bool sameStyle(const Span& a, const Span& b) {
    return a.isBold == b.isBold && a.isItalic == b.isItalic && a.target == b.target;
}

void add(Spans& spans, Span span) {
    if (span.text.empty()) return;
    if (!spans.empty() && sameStyle(spans.back(), span)) {
        spans.back().text += span.text;
    } else {
        spans.push_back(std::move(span));
    }
}

std::size_t firstWord(const std::string& text) {
    return std::min(text.find_first_not_of(' '), text.size());
}

std::size_t afterLastWord(const std::string& text) {
    const std::size_t last = text.find_last_not_of(' ');
    return last == std::string::npos ? 0 : last + 1;
}

// Spaces at the edge of a style stand outside of it: a style that begins or ends with a space is none to the reader.
Spans withPlainEdges(const Spans& spans) {
    Spans result;
    for (const Span& span : spans) {
        const std::size_t from = firstWord(span.text);
        const std::size_t to = std::max(from, afterLastWord(span.text));
        add(result, {span.text.substr(0, from), false, false, {}});
        add(result, {span.text.substr(from, to - from), span.isBold, span.isItalic, span.target});
        add(result, {span.text.substr(to), false, false, {}});
    }
    // Nothing keeps the spaces around a whole line.
    if (!result.empty()) result.front().text.erase(0, firstWord(result.front().text));
    if (!result.empty()) result.back().text.resize(afterLastWord(result.back().text));
    std::erase_if(result, [](const Span& span) { return span.text.empty(); });
    return result;
}

// Each word in the style it begins with.
Spans styledByWord(const Spans& spans) {
    Spans result;
    const Span* style = nullptr;
    for (const Span& span : spans) {
        for (const char c : span.text) {
            if (c == ' ') style = nullptr;
            if (c != ' ' && !style) style = &span;
            add(result, style ? Span{std::string(1, c), style->isBold, style->isItalic, style->target}
                              : Span{std::string(1, c), false, false, {}});
        }
    }
    return withPlainEdges(result);
}

Spans plain(const Spans& spans) {
    Spans result;
    for (const Span& span : spans)
        add(result, {span.text, false, false, {}});
    return result;
}

std::string escaped(const std::string& text) {
    std::string result;
    for (const char c : text) {
        if (c == '*' || c == '[' || c == '\\') result += '\\';
        result += c;
    }
    return result;
}

std::string written(const Spans& spans, Escapes escapes) {
    std::string result;
    for (const Span& span : spans) {
        const std::string stars(static_cast<std::size_t>((span.isBold ? 2 : 0) + (span.isItalic ? 1 : 0)), '*');
        std::string words = escapes == Escapes::Everywhere && span.target.empty() ? escaped(span.text) : span.text;
        if (!span.target.empty()) words = "[" + words + "](" + span.target + ")";
        result += stars + words + stars;
    }
    return result;
}

// A line that begins like an item of a list is one to the reader: "- ", "1. ".
std::string notAnItem(std::string line) {
    if (line.starts_with("- ") || line == "-") return "\\" + line;
    const std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
    if (digits > 0 && digits < line.size() && line[digits] == '.') line.insert(digits, "\\");
    return line;
}

// Bold or italic that goes on around the other: "**a *b* c**".
std::string writtenNested(const Spans& spans, bool Span::*outer, Escapes escapes) {
    const auto stars = [](bool Span::*style) { return style == &Span::isBold ? "**" : "*"; };
    std::string result;
    bool isInside = false;
    for (const Span& span : spans) {
        if (span.*outer != isInside) result += stars(outer);
        isInside = span.*outer;
        Span within = span;
        within.*outer = false;
        result += written({within}, escapes);
    }
    return result + (isInside ? stars(outer) : "");
}

// As it was, spaces in styles too, where the subset can say that.
std::optional<std::string> exactLineOf(const Spans& spans) {
    for (const auto outer : {&Span::isBold, &Span::isItalic}) {
        for (const Escapes escapes : {Escapes::WhereNeeded, Escapes::Everywhere}) {
            std::string line = writtenNested(spans, outer, escapes);
            if (richLine(line) == spans) return line;
        }
    }
    return std::nullopt;
}

std::string lineOf(const Spans& spans) {
    if (auto line = exactLineOf(spans)) return notAnItem(std::move(*line));
    const Spans exact = withPlainEdges(spans);
    const Spans byWord = styledByWord(spans);
    const Spans bare = withPlainEdges(plain(spans));
    for (const Spans& wanted : {exact, byWord, bare}) {
        Spans read;
        for (const Span& span : wanted)
            appendSpan(read, span);
        for (const Escapes escapes : {Escapes::WhereNeeded, Escapes::Everywhere}) {
            std::string line = written(wanted, escapes);
            if (richLine(line) == read) return notAnItem(std::move(line));
        }
    }
    return notAnItem(escaped(plainText(bare)));
}

void write(std::string& text, const Blocks& blocks, std::size_t indent);

void writeParagraph(std::string& text, const Spans& spans, std::size_t indent) {
    const std::string line = lineOf(spans);
    if (line.empty()) return;
    if (!text.empty()) text += "\n\n";
    text += std::string(indent, ' ') + line;
}

void writeItem(std::string& text, const ListItem& item, const std::string& marker, std::size_t indent) {
    const auto* first = item.blocks.empty() ? nullptr : std::get_if<Paragraph>(&item.blocks.front().kind);
    const std::string line = first ? lineOf(first->spans) : std::string();
    if (line.empty()) {  // no item without words; what stands below it moves up
        write(text, first ? Blocks(item.blocks.begin() + 1, item.blocks.end()) : item.blocks, indent);
        return;
    }
    text += std::string(indent, ' ') + marker + line;
    const std::size_t below = indent + marker.size();
    for (std::size_t i = 1; i < item.blocks.size(); ++i) {
        if (std::holds_alternative<List>(item.blocks[i].kind)) text += "\n";
        write(text, {item.blocks[i]}, below);
    }
}

void writeList(std::string& text, const List& list, std::size_t indent) {
    int number = 0;
    for (const ListItem& item : list.items) {
        std::string lines;
        const std::string marker = list.kind == ListKind::Numbered ? std::to_string(number + 1) + ". " : "- ";
        writeItem(lines, item, marker, indent);
        if (lines.empty()) continue;
        if (number++ > 0) text += "\n";
        text += lines;
    }
}

void write(std::string& text, const Blocks& blocks, std::size_t indent) {
    for (const Block& block : blocks) {
        // An answer has paragraphs and lists; nothing else can stand in it.
        if (const auto* paragraph = std::get_if<Paragraph>(&block.kind)) {
            writeParagraph(text, paragraph->spans, indent);
        } else if (const auto* list = std::get_if<List>(&block.kind)) {
            std::string lines;
            writeList(lines, *list, indent);
            if (lines.empty()) continue;
            if (!text.empty() && !text.ends_with('\n')) text += "\n\n";
            text += lines;
        }
    }
}

// Lines that stand together, without the empty lines between them.
std::vector<std::string> parts(const std::string& text) {
    std::vector<std::string> result;
    bool isInside = false;
    std::size_t start = 0;
    while (start < text.size()) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        const std::string line = text.substr(start, end - start);
        start = end + 1;
        const bool isEmpty = line.find_first_not_of(" \t") == std::string::npos;
        if (!isEmpty && isInside) result.back() += "\n" + line;
        if (!isEmpty && !isInside) result.push_back(line);
        isInside = !isEmpty;
    }
    return result;
}

}  // namespace

std::string richTextSource(const Blocks& blocks) {
    std::string text;
    write(text, blocks, 0);
    return text;
}

std::string keptWhereSame(const std::string& original, const std::string& changed) {
    const Blocks wanted = richText(changed);
    if (richText(original) == wanted) return original;
    const std::vector<std::string> before = parts(original);
    std::string kept;
    for (const std::string& part : parts(changed)) {
        std::string found = part;
        for (const std::string& old : before) {
            if (richText(old) == richText(part)) {
                found = old;
                break;
            }
        }
        kept += (kept.empty() ? "" : "\n\n") + found;
    }
    return richText(kept) == wanted ? kept : changed;
}

}  // namespace mal
