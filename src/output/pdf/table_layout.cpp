// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/table_layout.h"

#include "base/messages/output.h"
#include "output/pdf/grid_layout.h"

#include <algorithm>
#include <numeric>

namespace mal::pdf {

namespace {

constexpr float highestUndivided = page::textHeight * 0.45f;
constexpr float factNameShare = 0.32f;
constexpr std::size_t fewestOfWide = 4;
constexpr float roomToWrite = 28;
constexpr float roomToSign = 58;
constexpr float roomToFill = 46;  // two lines of handwriting
// A form is seventeen elements of the structure; more of them than people could ever sign only fill the memory.
constexpr std::size_t mostForms = 2000;
// A head taller than this is not repeated: it would leave no room for the rows.
constexpr float tallestRepeatedHead = page::textHeight / 4;

// The widths of the columns: their weights, but none narrower than its longest word while others have room to spare.
std::vector<float> columnWidths(Layout& layout, const Table& table, float width) {
    const std::size_t count = table.heads.size();
    std::vector<float> widths(count), least(count);
    double weights = 0;
    for (const TableHead& head : table.heads)
        weights += std::max(head.weight, 0.05);
    for (std::size_t c = 0; c < count; ++c) {
        widths[c] = width * static_cast<float>(std::max(table.heads[c].weight, 0.05) / weights);
        least[c] = longestWord(layout, {{table.heads[c].title, false, false, {}}}, looks::cellHead);
        for (const auto& row : table.rows) {
            if (c >= row.size()) continue;
            const Look& look = c == 0 && table.firstColumnIsHead ? looks::cellHead : looks::cell;
            for (const Spans& text : row[c])
                least[c] = std::max(least[c], longestWord(layout, text, look));
        }
        least[c] = std::min(least[c] + 2 * space::cellX + 0.5f, width / 3);
    }
    float lacking = 0, spare = 0;
    for (std::size_t c = 0; c < count; ++c) {
        lacking += std::max(0.0f, least[c] - widths[c]);
        spare += std::max(0.0f, widths[c] - least[c]);
    }
    const float share = spare > 0 ? std::min(1.0f, lacking / spare) : 0;
    const float given = lacking > 0 ? std::min(1.0f, spare / lacking) : 0;
    for (std::size_t c = 0; c < count; ++c) {
        widths[c] += widths[c] < least[c] ? (least[c] - widths[c]) * given : -(widths[c] - least[c]) * share;
    }
    return widths;
}

// Cells of heads and rows: an element each, and their texts laid out in the width of the column.
class TableRows {
public:
    TableRows(FlowBuilder& builder, const Table& table, const Area& area)
        : m_builder(builder),
          m_layout(builder.layout()),
          m_table(table),
          m_area(area),
          m_widths(columnWidths(m_layout, table, area.width())) {}

    void add() {
        const NodeId element = m_layout.tree.add(m_area.parent, Element::Table);
        m_layout.tree.setSummary(element, m_table.summary);
        const std::uint32_t head = addHead(m_layout.tree.add(element, Element::THead));
        if (m_table.rows.empty()) return;
        const NodeId body = m_layout.tree.add(element, Element::TBody);
        for (std::size_t i = 0; i < m_table.rows.size(); ++i) {
            addRow(m_table.rows[i], body, head);
            if (isInCompany(i)) m_builder.keepWithNext();
            if (i == 0) m_builder.preferNext();
        }
    }

private:
    std::uint32_t addHead(NodeId thead) {
        const NodeId row = m_layout.tree.add(thead, Element::TR);
        std::vector<GridCell> cells;
        float x = m_area.left;
        for (std::size_t c = 0; c < m_table.heads.size(); ++c) {
            const NodeId cell = m_layout.tree.add(row, Element::TH);
            m_layout.tree.setScope(cell, Scope::Column);
            Look look = looks::cellHead;
            look.colour = m_layout.palette.accentOnTint;
            cells.push_back({x + space::cellX, {}});
            cells.back().texts.push_back(
                layText(m_layout, {runOf(m_layout, m_table.heads[c].title, look, cell)}, look, m_widths[c] - 2 * space::cellX));
            x += m_widths[c];
        }
        const auto firstRow = static_cast<std::uint32_t>(m_layout.flow.rows.size());
        addGridRow(m_builder, cells,
                   {m_area.left, m_area.right, space::cellY, space::cellY, 0, m_layout.palette.accent, 1.2f,
                    m_layout.palette.tint, none, true});
        return repeated(firstRow);
    }

    std::uint32_t repeated(std::uint32_t firstRow) {
        Flow& flow = m_layout.flow;
        TableHeadRows head{firstRow, static_cast<std::uint32_t>(flow.rows.size()) - firstRow, 0};
        for (std::uint32_t r = firstRow; r < flow.rows.size(); ++r)
            head.height += flow.rows[r].height;
        if (head.height > tallestRepeatedHead) return none;
        flow.tableHeads.push_back(head);
        return static_cast<std::uint32_t>(flow.tableHeads.size() - 1);
    }

    void addRow(const std::vector<TableCell>& row, NodeId body, std::uint32_t head) {
        const NodeId element = m_layout.tree.add(body, Element::TR);
        std::vector<GridCell> cells;
        float x = m_area.left;
        for (std::size_t c = 0; c < m_table.heads.size(); ++c) {
            const bool isHead = c == 0 && m_table.firstColumnIsHead;
            const NodeId cell = m_layout.tree.add(element, isHead ? Element::TH : Element::TD);
            if (isHead) m_layout.tree.setScope(cell, Scope::Row);
            cells.push_back({x + space::cellX, {}});
            const Look& look = isHead ? looks::cellHead : looks::cell;
            if (c < row.size()) addTexts(row[c], look, cell, m_widths[c] - 2 * space::cellX, cells.back());
            x += m_widths[c];
        }
        GridRow looksLike{m_area.left,    m_area.right,    space::cellY, space::cellY, 0,
                          hairlineColour, space::hairline, {},           head,         false};
        looksLike.leastHeight = m_table.isToFill ? roomToFill : looks::cell.leading + 2 * space::cellY;
        addGridRow(m_builder, cells, looksLike);
    }

    // On both sides of a page break stand two rows at least, when there are that many; a tall one may stand alone before it.
    bool isInCompany(std::size_t row) const {
        constexpr std::size_t fewestDivided = 4;
        const std::size_t count = m_table.rows.size();
        constexpr float tall = 3 * looks::cell.leading;
        const bool isTall = m_layout.flow.rows.back().height >= tall;
        return count >= fewestDivided ? (row == 0 && !isTall) || row + 2 == count : row + 1 < count;
    }

    void addTexts(const TableCell& texts, const Look& look, NodeId cell, float width, GridCell& gridCell) {
        for (const Spans& spans : texts) {
            // A cell with one text needs no paragraph in it.
            const NodeId element = texts.size() > 1 ? m_layout.tree.add(cell, Element::P) : cell;
            gridCell.texts.push_back(layText(m_layout, runsOf(m_layout, spans, look, element), look, width));
        }
    }

    FlowBuilder& m_builder;
    Layout& m_layout;
    const Table& m_table;
    Area m_area;
    std::vector<float> m_widths;
};

// A name and its value; an empty value leaves room to write.
struct NamedValue {
    std::string_view name;
    const Spans& value;  // links keep the place of their text: not a copy
    float room = roomToWrite;
    std::string signature = {};  // who signs there; empty where nobody does
};

void addSignature(Layout& layout, const std::string& description, NodeId cell, float left, float right) {
    Flow& flow = layout.flow;
    flow.items.emplace_back(SignatureItem{left, right - left, static_cast<std::uint32_t>(flow.signatures.size())});
    flow.signatures.push_back({layout.tree.add(cell, Element::Form), description});
}

// As a row of a table.
void addNamedValue(FlowBuilder& builder, const NamedValue& named, NodeId body, const Area& area) {
    Layout& layout = builder.layout();
    const NodeId element = layout.tree.add(body, Element::TR);
    const NodeId nameCell = layout.tree.add(element, Element::TH);
    layout.tree.setScope(nameCell, Scope::Row);
    const NodeId valueCell = layout.tree.add(element, Element::TD);
    const float nameWidth = area.width() * factNameShare;
    const Look& look = area.look;
    Look nameLook = look;
    nameLook.colour = softInk;
    nameLook.size -= 0.5f;
    std::vector<GridCell> cells(2);
    cells[0].x = area.left;
    cells[0].texts.push_back(
        layText(layout, {runOf(layout, named.name, nameLook, nameCell)}, nameLook, nameWidth - 2 * space::cellX));
    cells[1].x = area.left + nameWidth;
    LaidText text = layText(layout, runsOf(layout, named.value, look, valueCell), look, area.width() - nameWidth);
    const bool isEmpty = text.lineCount() == 0;
    cells[1].texts.push_back(std::move(text));
    if (!named.signature.empty()) addSignature(layout, named.signature, valueCell, cells[1].x, area.right);
    GridRow row;
    row.left = area.left;
    row.right = area.right;
    row.paddingTop = row.paddingBottom = 4;
    if (isEmpty) row.leastHeight = named.room;
    // One writes on the line, beside the name of what one writes; a signature takes all of its room.
    if (isEmpty && named.room == roomToWrite) row.paddingTop = named.room - look.leading - row.paddingBottom;
    if (isEmpty) row.ruleColour = writingLineColour;
    addGridRow(builder, cells, row);
}

NodeId addTable(Layout& layout, NodeId parent, std::string_view summary) {
    const NodeId element = layout.tree.add(parent, Element::Table);
    layout.tree.setSummary(element, summary);
    return layout.tree.add(element, Element::TBody);
}

std::string inOneLine(const SignOffParty& party) {
    return party.name.empty() || party.role.empty() ? party.name + party.role : party.name + ", " + party.role;
}

// Empty when the document asks for none.
std::string describedSignature(const SignOff& signOff, const SignOffParty& party) {
    const std::string who = inOneLine(party);
    if (signOff.signatureOfWords.empty()) return {};
    return who.empty() ? signOff.signatureWord : text(Message{"", signOff.signatureOfWords.c_str()}, {who});
}

void layParty(FlowBuilder& builder, const SignOff& signOff, const SignOffParty& party, const Area& area) {
    Layout& layout = builder.layout();
    const NodeId body = addTable(layout, area.parent, party.role.empty() ? party.name : party.role);
    builder.leave(space::block * 2);
    constexpr float ruleHeight = 1.6f;
    layout.flow.items.emplace_back(FillItem{area.left, 0, area.width(), ruleHeight, layout.palette.accent});
    const std::size_t firstRow = layout.flow.rows.size();
    builder.addRow(ruleHeight);
    const auto add = [&](const std::string& word, const std::string& value) {
        addNamedValue(builder, {word, value.empty() ? Spans{} : Spans{{value, false, false, {}}}}, body, area);
    };
    add(signOff.nameWord, party.name);
    add(signOff.roleWord, party.role);
    add(signOff.placeWord, {});
    add(signOff.dateWord, {});
    addNamedValue(builder, {signOff.signatureWord, {}, roomToSign, describedSignature(signOff, party)}, body, area);
    builder.keepWhole(firstRow);
}

void layWithoutForm(FlowBuilder& builder, std::span<const SignOffParty> parties, const Area& area) {
    Layout& layout = builder.layout();
    layout.problems.push_back({Severity::Warning,
                               {},
                               {},
                               messages::pdfTooManyParties.code,
                               text(messages::pdfTooManyParties, {std::to_string(mostForms)})});
    for (const SignOffParty& party : parties) {
        const NodeId element = layout.tree.add(area.parent, Element::P);
        const Spans spans{{inOneLine(party), false, false, {}}};
        builder.addLines(layText(layout, runsOf(layout, spans, area.look, element), area.look, area.width()), area.left);
    }
}

}  // namespace

void layTable(FlowBuilder& builder, const Table& table, const Area& area) {
    if (table.heads.empty()) return;
    builder.leave(space::block);
    Area wide = area;
    // Many columns take the gutter too.
    if (table.heads.size() >= fewestOfWide && area.left == page::left) wide.left = page::outerLeft;
    const std::size_t firstRow = builder.layout().flow.rows.size();
    TableRows(builder, table, wide).add();
    builder.keepTogether(firstRow, highestUndivided, {});
    builder.leave(space::block);
}

void layFacts(FlowBuilder& builder, const Facts& facts, const Area& area) {
    if (facts.facts.empty()) return;
    const NodeId body = addTable(builder.layout(), area.parent, facts.summary);
    builder.leave(space::paragraph);
    const std::size_t firstRow = builder.layout().flow.rows.size();
    for (const Fact& fact : facts.facts)
        addNamedValue(builder, {fact.name, fact.value}, body, area);
    // A form that one fills in stays on one page.
    const auto isEmpty = [](const Fact& fact) { return fact.value.empty(); };
    if (std::all_of(facts.facts.begin(), facts.facts.end(), isEmpty)) builder.keepWhole(firstRow);
    builder.leave(space::paragraph);
}

void laySignOff(FlowBuilder& builder, const SignOff& signOff, const Area& area) {
    const std::span<const SignOffParty> parties = signOff.parties;
    const std::size_t formCount = std::min(parties.size(), mostForms);
    const std::size_t firstRow = builder.layout().flow.rows.size();
    for (const SignOffParty& party : parties.first(formCount))
        layParty(builder, signOff, party, area);
    // Who signs sees who else does, on one page with the heading and a sentence or two, if there is room.
    constexpr float roomForHeading = 130;
    builder.keepWhole(firstRow, page::textHeight - roomForHeading);
    builder.leave(space::block);
    if (formCount < parties.size()) layWithoutForm(builder, parties.subspan(formCount), area);
}

}  // namespace mal::pdf
