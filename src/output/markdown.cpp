// SPDX-License-Identifier: EUPL-1.2
#include "output/markdown.h"

#include "base/overloaded.h"
#include "output/markdown_text.h"

#include <algorithm>

namespace mal {

namespace {

using markdown::escaped;
using markdown::written;
using markdown::writtenInCell;

// Writes blocks, each line after the prefix of what it stands in: "> " in a box, spaces in a list.
class Writer {
public:
    std::string text;

    // Below a title that stands on a cover, headings are one level deeper than the document says.
    explicit Writer(CoverForm form) : m_deeper(form == CoverForm::Page ? 1 : 0) {}

    void add(const Blocks& blocks) {
        for (const Block& block : blocks)
            std::visit([&](const auto& kind) { add(kind); }, block.kind);
    }

    // A paragraph of one line, parted from what came before.
    void paragraph(const std::string& line) {
        if (line.find_first_not_of(' ') == std::string::npos) return;
        part();
        addLine(line);
    }

    void add(const Heading& heading) {
        const auto level = static_cast<std::size_t>(std::clamp(heading.level + m_deeper, 1, 6));
        const std::string number = heading.number.empty() ? "" : escaped(heading.number) + " ";
        const std::string anchor = heading.anchor.empty() ? "" : "<a id=\"" + attribute(heading.anchor) + "\"></a>";
        paragraph(std::string(level, '#') + " " + anchor + number + escaped(heading.title));
    }

    void add(const Paragraph& block) {
        const std::string line = written(block.spans);
        switch (block.role) {
            case ParagraphRole::Body:
            case ParagraphRole::Lead:
            case ParagraphRole::Small:
                paragraph(line);
                return;
            case ParagraphRole::Named:
                paragraph(line.empty() ? line : "**" + withoutBold(block.spans) + "**");
                return;
            case ParagraphRole::Open:
                paragraph("> " + line);
                return;
        }
    }

    void add(const List& list) {
        part();
        for (std::size_t i = 0; i < list.items.size(); ++i) {
            addItem(list.items[i], list.kind == ListKind::Bulleted ? "- " : std::to_string(i + 1) + ". ");
        }
        m_isParted = false;
    }

    void add(const Table& table) {
        if (table.heads.empty()) return;
        part();
        std::vector<std::string> cells;
        for (const TableHead& head : table.heads)
            cells.push_back(escaped(head.title));
        addTableRow(cells);
        addTableRow(std::vector<std::string>(table.heads.size(), "---"));
        for (const auto& row : table.rows) {
            cells.clear();
            for (std::size_t c = 0; c < table.heads.size(); ++c) {
                const std::string cell = c < row.size() ? writtenInCell(row[c]) : "";
                const bool isHead = c == 0 && table.firstColumnIsHead && !cell.empty();
                cells.push_back(isHead ? "**" + writtenPlain(row[c]) + "**" : cell);
            }
            addTableRow(cells);
        }
    }

    void add(const Facts& facts) { addFacts(facts.facts); }

    void addFacts(const std::vector<Fact>& facts) {
        if (facts.empty()) return;
        part();
        addTableRow({"", ""});
        addTableRow({"---", "---"});
        for (const Fact& fact : facts) {
            addTableRow({fact.name.empty() ? "" : "**" + escaped(fact.name) + "**", writtenInCell({fact.value})});
        }
    }

    void add(const Box& box) {
        part();
        const std::string outside = m_prefix;
        m_prefix += "> ";
        if (!box.title.empty()) addLine("**" + escaped(box.title) + "**");
        add(box.blocks);
        m_prefix = outside;
        m_isParted = false;
    }

    void add(const Options& options) {
        part();
        for (const Option& option : options.options) {
            const std::string& word = option.isChosen ? options.chosenWord : options.notChosenWord;
            addLine(std::string(option.isChosen ? "- [x] " : "- [ ] ") + "**" + escaped(option.name) + "**" +
                    (word.empty() ? "" : " (" + escaped(word) + ")") +
                    (option.description.empty() ? "" : ": " + escaped(option.description)));
            for (const Spans& detail : option.details) {
                addLine("");
                addLine("  " + written(detail));
            }
        }
    }

    void add(const Definitions& definitions) {
        for (const Definition& definition : definitions.definitions) {
            paragraph("**" + escaped(definition.term) + "**: " + written(definition.meaning));
        }
    }

    void add(const SignOff& signOff) {
        for (const SignOffParty& party : signOff.parties) {
            const auto fact = [](const std::string& name, const std::string& value) {
                return Fact{name, value.empty() ? Spans{} : Spans{{value, false, false, {}}}};
            };
            addFacts({fact(signOff.nameWord, party.name), fact(signOff.roleWord, party.role), fact(signOff.placeWord, {}),
                      fact(signOff.dateWord, {}), fact(signOff.signatureWord, {})});
        }
    }

    // Rules to write on, each a paragraph of its own.
    void add(const WritingRoom& room) {
        paragraph("*" + escaped(room.label) + "*");
        for (int i = 0; i < room.lines; ++i)
            paragraph(std::string(lineLength, '_'));
    }

    void add(const Panel& panel) {
        add(Heading{2, {}, panel.title, panel.anchor, true, StartsPage::No});
        add(panel.blocks);
    }

    // Without pages there is nothing that headings do not show themselves.
    void add(const Contents&) {}

private:
    static constexpr std::size_t lineLength = 60;

    void part() {
        if (!text.empty() && !m_isParted) text += trimmed(m_prefix) + "\n";
        m_isParted = true;
    }

    void addLine(const std::string& line) {
        text += m_first.empty() ? m_prefix : m_first;
        text += line + "\n";
        m_first.clear();
        m_isParted = false;
    }

    void addTableRow(const std::vector<std::string>& cells) {
        std::string line = "|";
        for (const std::string& cell : cells)
            line += " " + cell + " |";
        addLine(line);
    }

    // The first line of an item stands after its sign, the others below it.
    void addItem(const ListItem& item, const std::string& sign) {
        const std::string outside = m_prefix;
        m_first = outside + sign;
        m_prefix += std::string(sign.size(), ' ');
        m_isParted = true;
        add(item.blocks);
        if (!m_first.empty()) addLine("");
        m_prefix = outside;
        m_isParted = true;
    }

    static std::string trimmed(const std::string& prefix) {
        const std::size_t end = prefix.find_last_not_of(' ');
        return end == std::string::npos ? "" : prefix.substr(0, end + 1);
    }

    static std::string attribute(std::string_view anchor) {
        std::string result;
        for (const char c : anchor) {
            const bool isSafe = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                                c == '_' || c == '.' || static_cast<unsigned char>(c) >= 0x80;
            result += isSafe ? c : '-';
        }
        return result;
    }

    // Bold in bold would end it.
    static std::string withoutBold(Spans spans) {
        for (Span& span : spans)
            span.isBold = false;
        return written(spans);
    }

    static std::string writtenPlain(TableCell cell) {
        for (Spans& spans : cell) {
            for (Span& span : spans)
                span.isBold = false;
        }
        return writtenInCell(cell);
    }

    int m_deeper;
    std::string m_prefix;
    std::string m_first;  // instead of the prefix, on the next line
    bool m_isParted = true;
};

}  // namespace

Written writeMarkdown(const Document& document) {
    const Cover& cover = document.cover;
    Writer writer(cover.form);
    if (!document.mark.empty()) writer.paragraph("**" + escaped(document.mark) + "**");
    writer.paragraph(escaped(cover.organisation));
    if (cover.form == CoverForm::Lines) {
        if (!cover.state.empty()) writer.paragraph("**" + escaped(cover.state) + "**");
        writer.add(document.blocks);
        return {std::move(writer.text), {}};
    }
    const std::string& title = cover.title.empty() ? document.title : cover.title;
    if (!title.empty()) writer.paragraph("# " + escaped(title));
    if (!cover.subtitle.empty()) writer.paragraph("*" + escaped(cover.subtitle) + "*");
    if (!cover.state.empty()) writer.paragraph("**" + escaped(cover.state) + "**");
    writer.addFacts(cover.facts);
    writer.paragraph(escaped(cover.note));
    writer.add(document.blocks);
    return {std::move(writer.text), {}};
}

}  // namespace mal
