// SPDX-License-Identifier: EUPL-1.2
#include "document/rich_text.h"

#include "base/overloaded.h"

#include <optional>

namespace mal {

namespace {

// Lists in lists go no deeper than this; what is indented further belongs to the deepest list.
constexpr int deepestList = 5;

struct Line {
    std::size_t indent = 0;
    std::string_view words;  // without indentation and trailing spaces; empty for an empty line
};

struct Marker {
    ListKind kind = ListKind::Bulleted;
    std::size_t width = 0;  // of the marker and the space after it
    bool isFirst = false;   // "1.": the only number that starts a list, so that "2027. Een nieuw jaar" stays text
};

std::vector<Line> linesOf(std::string_view text) {
    std::vector<Line> lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        std::string_view line = text.substr(0, end);
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
        const std::size_t last = line.find_last_not_of(" \t");
        line = line.substr(0, last == std::string_view::npos ? 0 : last + 1);
        std::size_t indent = 0;
        std::size_t start = 0;
        for (; start < line.size() && (line[start] == ' ' || line[start] == '\t'); ++start)
            indent += line[start] == '\t' ? 4U : 1U;
        lines.push_back({indent, line.substr(start)});
    }
    return lines;
}

std::optional<Marker> markerOf(std::string_view words) {
    if (words.starts_with("- ")) return Marker{ListKind::Bulleted, 2, true};
    std::size_t digits = 0;
    while (digits < words.size() && digits < 3 && words[digits] >= '0' && words[digits] <= '9')
        ++digits;
    if (digits == 0 || words.substr(digits, 2) != ". ") return std::nullopt;
    return Marker{ListKind::Numbered, digits + 2, words.substr(0, digits) == "1"};
}

class Reader {
public:
    explicit Reader(std::string_view text) : m_lines(linesOf(text)) {}

    Blocks run() {
        Blocks blocks;
        while (skipEmpty()) {
            const auto marker = markerOf(m_lines[m_at].words);
            if (marker && marker->isFirst) {
                blocks.push_back({readList(*marker, 1)});
            } else {
                blocks.push_back({readParagraph()});
            }
        }
        return blocks;
    }

private:
    bool skipEmpty() {
        while (m_at < m_lines.size() && m_lines[m_at].words.empty())
            ++m_at;
        return m_at < m_lines.size();
    }

    Paragraph readParagraph() {
        std::string words;
        for (; m_at < m_lines.size() && !m_lines[m_at].words.empty(); ++m_at) {
            const auto marker = markerOf(m_lines[m_at].words);
            if (!words.empty() && marker && marker->isFirst) break;
            add(words, m_lines[m_at].words);
        }
        return {richLine(words), ParagraphRole::Body};
    }

    List readList(const Marker& first, int depth) {
        const std::size_t indent = m_lines[m_at].indent;
        List list{first.kind, {}};
        for (std::size_t end = m_at; skipEmpty(); end = m_at) {
            const Line& line = m_lines[m_at];
            const auto marker = markerOf(line.words);
            const bool isItem = marker && marker->kind == first.kind && line.indent + 1 >= indent &&
                                (line.indent < indent + 2 || depth >= deepestList);
            if (!isItem) {
                // The empty lines tell the item around this list that it may have ended too.
                m_at = end;
                break;
            }
            list.items.push_back(readItem(*marker, line.indent, depth));
        }
        return list;
    }

    // One item: its own words, then what is indented below it.
    ListItem readItem(const Marker& marker, std::size_t indent, int depth) {
        ListItem item;
        std::string words(m_lines[m_at].words.substr(marker.width));
        ++m_at;
        const auto flush = [&] {
            if (!words.empty()) item.blocks.push_back({Paragraph{richLine(words), ParagraphRole::Body}});
            words.clear();
        };
        while (m_at < m_lines.size()) {
            const Line& line = m_lines[m_at];
            const auto next = markerOf(line.words);
            if (line.words.empty()) {
                const auto below = indentedBelow(indent);
                if (!below) break;
                flush();
                m_at = *below;
            } else if (next && line.indent >= indent + 2 && depth < deepestList) {
                flush();
                item.blocks.push_back({readList(*next, depth + 1)});
            } else if (next && (next->isFirst || line.indent <= indent + 1)) {
                break;
            } else {
                add(words, line.words);
                ++m_at;
            }
        }
        flush();
        return item;
    }

    // After an empty line only what is indented below the item still belongs to it: the line where that begins.
    std::optional<std::size_t> indentedBelow(std::size_t indent) const {
        std::size_t next = m_at;
        while (next < m_lines.size() && m_lines[next].words.empty())
            ++next;
        return next < m_lines.size() && m_lines[next].indent >= indent + 2 ? std::optional(next) : std::nullopt;
    }

    static void add(std::string& words, std::string_view more) {
        if (!words.empty()) words += ' ';
        words += more;
    }

    std::vector<Line> m_lines;
    std::size_t m_at = 0;
};

void addPlain(std::string& text, const Blocks& blocks);

void addPlain(std::string& text, const Spans& spans) {
    for (const Span& span : spans)
        text += span.text;
    text += '\n';
}

void addPlain(std::string& text, const Fact& fact) {
    text += fact.name + '\n';
    addPlain(text, fact.value);
}

void addPlain(std::string& text, const Table& table) {
    for (const TableHead& head : table.heads)
        text += head.title + '\n';
    for (const auto& row : table.rows) {
        for (const TableCell& cell : row) {
            for (const Spans& paragraph : cell)
                addPlain(text, paragraph);
        }
    }
}

void addPlain(std::string& text, const Block& block) {
    std::visit(Overloaded{
                   [&](const Heading& heading) { text += heading.title + '\n'; },
                   [&](const Paragraph& paragraph) { addPlain(text, paragraph.spans); },
                   [&](const List& list) {
                       for (const ListItem& item : list.items)
                           addPlain(text, item.blocks);
                   },
                   [&](const Table& table) { addPlain(text, table); },
                   [&](const Facts& facts) {
                       for (const Fact& fact : facts.facts)
                           addPlain(text, fact);
                   },
                   [&](const Box& box) {
                       text += box.title + '\n';
                       addPlain(text, box.blocks);
                   },
                   [&](const Options& options) {
                       for (const Option& option : options.options) {
                           text += option.name + '\n' + option.description + '\n';
                           for (const Spans& detail : option.details)
                               addPlain(text, detail);
                       }
                   },
                   [&](const Definitions& definitions) {
                       for (const Definition& definition : definitions.definitions) {
                           text += definition.term + '\n';
                           addPlain(text, definition.meaning);
                       }
                   },
                   [&](const SignOff& signOff) {
                       for (const SignOffParty& party : signOff.parties)
                           text += party.name + '\n' + party.role + '\n';
                   },
                   [&](const WritingRoom& room) { text += room.label + '\n'; },
                   [&](const Panel& panel) {
                       text += panel.title + '\n';
                       addPlain(text, panel.blocks);
                   },
                   [](const Contents&) {},
               },
               block.kind);
}

void addPlain(std::string& text, const Blocks& blocks) {
    for (const Block& block : blocks)
        addPlain(text, block);
}

}  // namespace

Blocks richText(std::string_view text) {
    return Reader(text).run();
}

std::string plainText(const Spans& spans) {
    std::string text;
    for (const Span& span : spans)
        text += span.text;
    return text;
}

std::string plainText(const Blocks& blocks) {
    std::string text;
    addPlain(text, blocks);
    return text;
}

}  // namespace mal
