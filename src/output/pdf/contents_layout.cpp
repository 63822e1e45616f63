// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/contents_layout.h"

#include <algorithm>
#include <array>

namespace mal::pdf {

namespace {

constexpr int deepestLevel = 2;
constexpr float widestNumber = 64, gapAfterNumber = 9;
constexpr float roomForPage = 34;  // page number and the least of a leader
constexpr float gapBeforeLeader = 4;
constexpr float unbounded = 1e6f;

bool isListed(const HeadingPlace& heading) {
    return heading.isInContents && heading.level <= deepestLevel;
}

class ContentsLayout {
public:
    ContentsLayout(FlowBuilder& builder, const Area& area, const ContentsStyle& style)
        : m_builder(builder), m_layout(builder.layout()), m_area(area), m_style(style) {
        for (int level = 1; level <= deepestLevel; ++level)
            numberColumn(level) = numberWidth(level);
    }

    // Whether all entries fit below each other in `room`.
    bool fits(float room) const {
        for (const HeadingPlace& heading : m_layout.flow.headings) {
            if (!isListed(heading)) continue;
            const Look& look = m_style.look(heading.level);
            const float left = titleLeft(heading);
            const LaidText text = layText(m_layout, {{heading.title, styleOf(heading.level)}}, look, widthFrom(left));
            room -= m_style.above(heading.level) + static_cast<float>(std::max<std::size_t>(text.lineCount(), 1)) * look.leading;
            if (room < 0) return false;
        }
        return true;
    }

    void add() {
        m_toc = m_layout.tree.add(m_area.parent, Element::TOC);
        for (std::uint32_t i = 0; i < m_layout.flow.headings.size(); ++i) {
            if (isListed(m_layout.flow.headings[i])) addEntry(i);
        }
    }

private:
    // Titles of a level stand below each other, whatever their numbers.
    float numberWidth(int level) {
        float widest = 0;
        for (const HeadingPlace& heading : m_layout.flow.headings) {
            if (!isListed(heading) || heading.level != level || heading.number.empty()) continue;
            const float width = widthOfNumber(heading);
            if (width <= widestNumber) widest = std::max(widest, width);
        }
        return widest > 0 ? widest + gapAfterNumber : 0;
    }

    float widthOfNumber(const HeadingPlace& heading) const {
        const float width = m_layout.family.word(styleOf(heading.level), heading.number).width;
        return width * m_style.look(heading.level).size / 1000;
    }

    float& numberColumn(int level) { return m_numberColumns[static_cast<std::size_t>(level - 1)]; }
    float numberColumn(int level) const { return m_numberColumns[static_cast<std::size_t>(level - 1)]; }

    FontStyle styleOf(int level) const { return fontStyle(m_style.look(level).isBold, false); }

    float numberLeft(const HeadingPlace& heading) const { return m_area.left + (heading.level == 1 ? 0 : numberColumn(1)); }

    // A number too wide for its column takes room of its title.
    float titleLeft(const HeadingPlace& heading) const {
        const float column = numberColumn(heading.level), left = numberLeft(heading);
        if (heading.number.empty()) return left + (heading.level == 1 ? 0 : column);
        return left + std::min(std::max(column, widthOfNumber(heading) + gapAfterNumber), m_area.width() / 2);
    }

    float widthFrom(float left) const { return m_area.right - left - roomForPage; }

    NodeId parentFor(int level) {
        if (level == 1) {
            m_nested = noNode;
            return m_toc;
        }
        if (m_nested == noNode) m_nested = m_layout.tree.add(m_toc, Element::TOC);
        return m_nested;
    }

    void addEntry(std::uint32_t index) {
        const HeadingPlace& heading = m_layout.flow.headings[index];
        const Look& look = m_style.look(heading.level);
        StructureTree& tree = m_layout.tree;
        const NodeId reference = tree.add(tree.add(parentFor(heading.level), Element::TOCI), Element::Reference);
        const NodeId element = tree.add(reference, Element::Link);
        m_layout.flow.links.push_back({element, heading.text, {}, index, false});
        const auto link = static_cast<std::uint32_t>(m_layout.flow.links.size() - 1);
        m_builder.leave(m_style.above(heading.level));

        Run title{heading.title, styleOf(heading.level), look.colour, tree.addContent(element), link};
        placeNumber(heading, look, title.content, link);
        const float left = titleLeft(heading);
        const LaidText text = layText(m_layout, {title}, look, widthFrom(left));
        const std::size_t lines = std::max<std::size_t>(text.lineCount(), 1);
        for (std::size_t i = 0; i < lines; ++i) {
            const float end = i < text.lineCount() ? placeLine(m_layout, text, i, left, 0) : left;
            const bool isLast = i + 1 == lines;
            if (isLast) {
                if (text.lineCount() > 0) m_layout.flow.chunks.back().hasSpace = true;
                m_layout.flow.items.emplace_back(PageNumberItem{m_area.right, look.rise(), look.size, end + gapBeforeLeader,
                                                                styleOf(heading.level), look.colour, tree.addContent(element),
                                                                link, index});
            }
            Row& row = m_builder.addRow(look.leading);
            row.keepWithNext = !isLast || isFollowedByPart(index);
        }
    }

    // A chapter does not end a page of the contents when sections follow.
    bool isFollowedByPart(std::uint32_t index) const {
        const auto& headings = m_layout.flow.headings;
        if (headings[index].level != 1) return false;
        for (std::size_t i = index + 1; i < headings.size(); ++i) {
            if (isListed(headings[i])) return headings[i].level > 1;
        }
        return false;
    }

    void placeNumber(const HeadingPlace& heading, Look look, NodeId content, std::uint32_t link) {
        if (heading.number.empty()) return;
        look.colour = m_layout.palette.accent;
        const Run run{heading.number, styleOf(heading.level), look.colour, content, link};
        const LaidText number = layText(m_layout, {run}, look, unbounded);
        if (number.lineCount() == 0) return;
        placeLine(m_layout, number, 0, numberLeft(heading), 0);
        m_layout.flow.chunks.back().hasSpace = true;
    }

    FlowBuilder& m_builder;
    Layout& m_layout;
    Area m_area;
    const ContentsStyle& m_style;
    NodeId m_toc = noNode;
    NodeId m_nested = noNode;
    std::array<float, deepestLevel> m_numberColumns{};
};

// The widest that fits on a page; contents that need more pages anyway are set as they are meant.
const ContentsStyle& styleFor(FlowBuilder& builder, const Area& area, float titleHeight) {
    for (const ContentsStyle& style : contentsStyles) {
        const float room = page::textHeight - titleHeight - style.belowTitle;
        if (ContentsLayout(builder, area, style).fits(room)) return style;
    }
    return contentsStyles.front();
}

}  // namespace

void layContents(FlowBuilder& builder, const Contents& contents, const Area& area) {
    Layout& layout = builder.layout();
    Area inside = area.in(layout.tree.add(area.parent, Element::Sect));
    builder.startPage();
    const Look look = looks::heading(1);
    const NodeId title = layout.tree.add(inside.parent, Element::H1);
    const LaidText lines = layText(layout, {runOf(layout, contents.title, look, title)}, look, inside.width());
    const ContentsStyle& style = styleFor(builder, inside, lines.height());
    builder.addLines(lines, inside.left);
    builder.keepWithNext();
    builder.leave(style.belowTitle);
    const auto& headings = layout.flow.headings;
    if (std::any_of(headings.begin(), headings.end(), isListed)) ContentsLayout(builder, inside, style).add();
    builder.leave(space::block);
}

}  // namespace mal::pdf
