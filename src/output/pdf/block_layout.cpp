// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/block_layout.h"

#include "base/messages/output.h"
#include "base/overloaded.h"
#include "output/pdf/contents_layout.h"
#include "output/pdf/list_layout.h"
#include "output/pdf/panel_layout.h"
#include "output/pdf/table_layout.h"
#include "output/pdf/writing_room_layout.h"

#include <algorithm>
#include <array>

namespace mal::pdf {

namespace {

constexpr float gutter = page::left - page::outerLeft;
constexpr float gapAfterNumber = 8;
constexpr float chapterRuleWidth = 42, chapterRuleHeight = 2.5f, chapterRuleGap = 9;

Look lookOf(ParagraphRole role, const Look& body, const Palette& palette) {
    switch (role) {
        case ParagraphRole::Body:
            return body;
        case ParagraphRole::Lead:
            return looks::lead;
        case ParagraphRole::Named: {
            Look look = looks::named;
            look.colour = palette.accentOnTint;
            return look;
        }
        case ParagraphRole::Small:
            return looks::small;
        case ParagraphRole::Open: {
            Look look = body;
            look.isItalic = true;
            return look;
        }
    }
    return body;
}

Frame frameOf(BoxKind kind, const Area& area) {
    constexpr float top = 8, bottom = 9;
    switch (kind) {
        case BoxKind::Law:
            return {FrameKind::Law, area.left, area.right, top, bottom};
        case BoxKind::Tension:
            return {FrameKind::Tension, area.left, area.right, top, bottom};
        case BoxKind::Open:
            return {FrameKind::Open, area.left, area.right, top, bottom};
        case BoxKind::Note:
            return {FrameKind::Note, area.left, area.right, top, bottom};
    }
    return {};
}

// How many blocks of the box are the small print that it ends with: sources, who read it.
std::size_t smallPrintOf(const Box& box) {
    const auto isSmall = [](const Block& block) {
        const auto* paragraph = std::get_if<Paragraph>(&block.kind);
        return paragraph && paragraph->role == ParagraphRole::Small;
    };
    return static_cast<std::size_t>(std::find_if_not(box.blocks.rbegin(), box.blocks.rend(), isSmall) - box.blocks.rbegin());
}

// A divided box has its title and what it states first before the break, and three lines more of what follows that. Its small
// print stays in one piece; a break may come right above it. `starts` are the first rows of its blocks.
void divideBox(FlowBuilder& builder, const Box& box, std::size_t firstRow, const std::vector<std::size_t>& starts) {
    constexpr float highestUndivided = page::textHeight * 0.5f;
    constexpr std::size_t moreBefore = 3, leastAfter = 2;
    const std::size_t rowCount = builder.layout().flow.rows.size();
    const std::size_t openingEnd = starts.size() > 1 ? starts[1] : rowCount;
    const std::size_t smallPrint = smallPrintOf(box);
    if (smallPrint > 0) builder.keepWhole(starts[starts.size() - smallPrint], highestUndivided);
    builder.keepTogether(firstRow, highestUndivided, {openingEnd - firstRow + moreBefore, leastAfter});
}

// The title again, where the box goes on over the page.
void addContinuation(FlowBuilder& builder, const std::string& title, const Look& look, const Frame& frame, const Area& inside) {
    constexpr std::size_t mostLines = 2;
    constexpr float gap = 3;
    Layout& layout = builder.layout();
    layout.continued.push_back(text(messages::pdfContinued, {title}));
    const Run run{layout.continued.back(), fontStyle(look.isBold, look.isItalic), look.colour};
    const LaidText lines = layText(layout, {run}, look, inside.width());
    if (lines.lineCount() > mostLines) return;
    for (std::size_t i = 0; i < lines.lineCount(); ++i)
        placeLine(layout, lines, i, inside.left, frame.paddingTop + static_cast<float>(i) * look.leading);
    builder.continueFrameWith(frame.paddingTop + lines.height() + gap);
}

void layBox(FlowBuilder& builder, const Box& box, const Area& area) {
    constexpr float paddingX = 16;
    Layout& layout = builder.layout();
    const std::size_t firstRow = layout.flow.rows.size();
    builder.leave(space::block);
    const Frame frame = frameOf(box.kind, area);
    builder.beginFrame(frame);
    Area inside = area.in(layout.tree.add(area.parent, Element::Div));
    inside.left += paddingX;
    inside.right -= paddingX;
    inside.look = looks::boxBody;
    if (!box.title.empty()) {
        Look look = looks::boxTitle;
        look.colour = box.kind == BoxKind::Note ? ink : layout.palette.accentOnTint;
        addContinuation(builder, box.title, look, frame, inside);
        const NodeId title = layout.tree.add(inside.parent, Element::P);
        builder.addLines(layText(layout, {runOf(layout, box.title, look, title)}, look, inside.width()), inside.left);
        builder.keepWithNext();
        builder.leaveTight(3);
    }
    const std::vector<std::size_t> starts = layBlocks(builder, box.blocks, inside);
    divideBox(builder, box, firstRow, starts);
    builder.endFrame();
    builder.leave(space::block);
}

// A heading where none belongs: in a box or a list.
void layInnerHeading(FlowBuilder& builder, const Heading& heading, const Area& area) {
    const std::string title = heading.number.empty() ? heading.title : heading.number + " " + heading.title;
    layParagraph(builder, {{{title, false, false, {}}}, ParagraphRole::Named}, area);
}

class DocumentLayout {
public:
    explicit DocumentLayout(FlowBuilder& builder) : m_builder(builder), m_layout(builder.layout()) {}

    void add(std::span<const Block> blocks) {
        while (!blocks.empty()) {
            if (const auto* heading = std::get_if<Heading>(&blocks.front().kind)) {
                addHeading(*heading);
                blocks = blocks.subspan(1);
            } else if (const auto* panel = std::get_if<Panel>(&blocks.front().kind)) {
                layPanel(m_builder, *panel, sectionAt(m_layout.flow.headings[m_headingCount].level), m_headingCount);
                ++m_headingCount;
                blocks = blocks.subspan(1);
            } else if (const auto* contents = std::get_if<Contents>(&blocks.front().kind)) {
                layContents(m_builder, *contents, area());
                blocks = blocks.subspan(1);
            } else {
                const auto end = std::find_if(blocks.begin(), blocks.end(), endsText);
                const auto count = static_cast<std::size_t>(end - blocks.begin());
                layBlocks(m_builder, blocks.first(count), area());
                blocks = blocks.subspan(count);
            }
        }
    }

private:
    static bool endsText(const Block& block) {
        return std::holds_alternative<Heading>(block.kind) || std::holds_alternative<Contents>(block.kind) ||
               std::holds_alternative<Panel>(block.kind);
    }

    Area area() const {
        Area result = Area{}.in(m_sections.back());
        result.left = m_layout.left();
        result.look = m_layout.fitted(result.look);
        return result;
    }

    // A section holds everything up to the next heading of its level or above.
    NodeId sectionAt(int level) {
        m_sections.resize(std::min<std::size_t>(m_sections.size(), static_cast<std::size_t>(level)));
        m_sections.push_back(m_layout.tree.add(m_sections.back(), Element::Sect));
        return m_sections.back();
    }

    void addHeading(const Heading& heading) {
        constexpr std::array elements{Element::H1, Element::H2, Element::H3};
        const int level = m_layout.flow.headings[m_headingCount].level;
        const NodeId element = m_layout.tree.add(sectionAt(level), elements[static_cast<std::size_t>(level - 1)]);
        if (heading.startsPage == StartsPage::Yes) m_builder.startPage();
        if (!m_layout.isSheet) m_builder.leave(space::aboveHeading(level));
        const Look look = m_layout.fitted(looks::heading(level));
        const std::size_t firstRow = m_layout.flow.rows.size();
        const float numberWidth = placeNumber(heading, look, element);
        const float left = m_layout.left() + numberWidth;
        const LaidText title = layBalanced(m_layout, {runOf(m_layout, heading.title, look, element)}, look, page::right - left);
        m_builder.addLines(title, left);
        if (title.lineCount() == 0) m_builder.addRow(look.leading);
        if (level == 1 && !m_layout.isSheet) addChapterRule();
        for (std::size_t i = firstRow; i < m_layout.flow.rows.size(); ++i)
            m_layout.flow.rows[i].keepWithNext = true;
        HeadingPlace& place = m_layout.flow.headings[m_headingCount];
        place.firstRow = static_cast<std::uint32_t>(firstRow);
        place.rowAfter = static_cast<std::uint32_t>(m_layout.flow.rows.size());
        m_layout.flow.rows[firstRow].heading = m_headingCount++;
        m_builder.leaveTight(m_layout.isSheet ? space::cellY : space::belowHeading(level));
    }

    // In the gutter, so that titles stand on the edge of the text; gives how much of the text's width a number too wide takes.
    float placeNumber(const Heading& heading, Look look, NodeId element) {
        if (heading.number.empty()) return 0;
        look.colour = m_layout.palette.accent;
        constexpr float unbounded = 1e6f;
        const LaidText number = layText(m_layout, {runOf(m_layout, heading.number, look, element)}, look, unbounded);
        if (number.lineCount() == 0) return 0;
        const float width = widthOf(number);
        const bool fits = width + gapAfterNumber <= gutter;
        placeLine(m_layout, number, 0, fits ? page::outerLeft : page::left, 0);
        m_layout.flow.chunks.back().hasSpace = true;  // parts number and title for who reads the text out
        return fits ? 0 : std::min(width + gapAfterNumber, (page::right - page::left) / 2);
    }

    void addChapterRule() {
        m_layout.flow.items.emplace_back(
            FillItem{page::left, chapterRuleGap, chapterRuleWidth, chapterRuleHeight, m_layout.palette.accent});
        m_builder.addRow(chapterRuleGap + chapterRuleHeight);
    }

    FlowBuilder& m_builder;
    Layout& m_layout;
    std::vector<NodeId> m_sections{StructureTree::root()};
    std::uint32_t m_headingCount = 0;
};

// A paragraph that introduces what follows, a list or a table, does not end a page.
bool introduces(std::span<const Block> blocks, std::size_t index) {
    if (!std::holds_alternative<Paragraph>(blocks[index].kind)) return false;
    const auto& next = blocks[index + 1].kind;
    return std::holds_alternative<List>(next) || std::holds_alternative<Table>(next) || std::holds_alternative<Facts>(next) ||
           std::holds_alternative<Options>(next) || std::holds_alternative<SignOff>(next);
}

// A short text that opens a section stays with what comes below it, if that leaves no hole.
bool opensSection(std::span<const Block> blocks, std::size_t index, std::size_t rows) {
    constexpr std::size_t shortParagraph = 2;
    return index == 0 && rows <= shortParagraph && std::holds_alternative<Paragraph>(blocks[index].kind);
}

void layBlock(FlowBuilder& builder, const Block& block, const Area& area) {
    std::visit(Overloaded{
                   [&](const Heading& heading) { layInnerHeading(builder, heading, area); },
                   [&](const Paragraph& paragraph) { layParagraph(builder, paragraph, area); },
                   [&](const List& list) { layList(builder, list, area); },
                   [&](const Table& table) { layTable(builder, table, area); },
                   [&](const Facts& facts) { layFacts(builder, facts, area); },
                   [&](const Box& box) { layBox(builder, box, area); },
                   [&](const Options& options) { layOptions(builder, options, area); },
                   [&](const Definitions& definitions) { layDefinitions(builder, definitions, area); },
                   [&](const SignOff& signOff) { laySignOff(builder, signOff, area); },
                   [&](const WritingRoom& room) { layWritingRoom(builder, room, area); },
                   // These stand in the document itself, not in a box or a list.
                   [](const Panel&) {},
                   [](const Contents&) {},
               },
               block.kind);
}

// Whether it is the first section of a chapter, below a lead that stays with it.
bool endsOpening(const Flow& flow, std::size_t heading) {
    if (heading == 0 || flow.headings[heading - 1].level >= flow.headings[heading].level) return false;
    const std::uint32_t first = flow.headings[heading - 1].rowAfter, end = flow.headings[heading].firstRow;
    if (first == end) return false;
    const auto begin = flow.rows.begin();
    return std::all_of(begin + first, begin + end, [](const Row& row) { return row.keepWithNext; });
}

// A heading does not stand at the foot of a page with next to nothing: some lines of what it heads come with it, through
// whatever these are. A heading right below it brings its own. An opening of a chapter is high enough with a line or two.
void keepHeadingsInCompany(Flow& flow) {
    constexpr float leastBelowHeading = 3 * looks::body.leading, ratherBelowHeading = 5 * looks::body.leading;
    constexpr float leastBelowOpening = 2 * looks::body.leading;
    for (std::size_t h = 0; h < flow.headings.size(); ++h) {
        const HeadingPlace& heading = flow.headings[h];
        const bool hasNext = h + 1 < flow.headings.size();
        // A chapter may open with a text shorter than this; then its first section comes along.
        const bool leadsOn = hasNext && flow.headings[h + 1].level > heading.level;
        const std::size_t end = hasNext ? flow.headings[h + 1].firstRow : flow.rows.size();
        const bool isOpening = endsOpening(flow, h);
        const float least = isOpening ? leastBelowOpening : leastBelowHeading;
        const float rather = heading.level < 3 && !isOpening ? ratherBelowHeading : least;
        float height = 0;
        for (std::size_t i = heading.rowAfter; i < end && height < rather; ++i) {
            height += flow.rows[i].before + flow.rows[i].height;
            const bool isLast = i + 1 == end;
            if (isLast && !leadsOn) break;
            if (height < least) flow.rows[i].keepWithNext = true;
            if (height < rather) flow.rows[i].prefersNext = true;
        }
    }
}

}  // namespace

void layParagraph(FlowBuilder& builder, const Paragraph& paragraph, const Area& area) {
    Layout& layout = builder.layout();
    const Look look = lookOf(paragraph.role, area.look, layout.palette);
    const NodeId element = layout.tree.add(area.parent, Element::P);
    const bool isOpen = paragraph.role == ParagraphRole::Open;
    const bool isFramed = isOpen && area.left == page::left;
    constexpr float indent = 14;
    const float left = isFramed ? area.left + indent : area.left;
    const std::size_t firstRow = layout.flow.rows.size();
    builder.leave(space::paragraph);
    if (isFramed) builder.beginFrame({FrameKind::OpenParagraph, area.left, area.right, 2, 2});
    builder.addLines(layText(layout, runsOf(layout, paragraph.spans, look, element), look, area.right - left), left);
    if (isFramed) builder.endFrame();
    if (paragraph.role == ParagraphRole::Named) {
        builder.keepWithNext();
        builder.leaveTight(2);
    } else if (paragraph.role == ParagraphRole::Lead) {
        builder.keepWhole(firstRow);
        builder.keepWithNext();
        builder.leave(space::afterLead);
    } else {
        builder.leave(space::paragraph);
    }
}

std::vector<std::size_t> layBlocks(FlowBuilder& builder, std::span<const Block> blocks, const Area& area) {
    const auto& rows = builder.layout().flow.rows;
    std::vector<std::size_t> starts;
    starts.reserve(blocks.size());
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        starts.push_back(rows.size());
        layBlock(builder, blocks[i], area);
        const std::size_t count = rows.size() - starts.back();
        if (i + 1 == blocks.size() || count == 0) continue;
        if (introduces(blocks, i)) builder.keepWithNext();
        if (opensSection(blocks, i, count)) builder.preferNext();
    }
    return starts;
}

void layDocumentBlocks(FlowBuilder& builder, const Blocks& blocks) {
    DocumentLayout(builder).add(blocks);
    keepHeadingsInCompany(builder.layout().flow);
}

}  // namespace mal::pdf
