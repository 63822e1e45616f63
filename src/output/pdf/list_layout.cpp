// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/list_layout.h"

#include "output/pdf/block_layout.h"
#include "output/pdf/grid_layout.h"

#include <algorithm>

namespace mal::pdf {

namespace {

// A nested list takes room from its text; beyond this depth it takes no more, and stands below the one that it is in.
constexpr int deepestIndent = 5;

std::string labelOf(ListKind kind, int depth, std::size_t index) {
    if (kind == ListKind::Bulleted) return depth % 2 == 0 ? "•" : "–";
    if (depth % 2 == 0) return std::to_string(index + 1) + ".";
    // a … z, aa … zz, as the numbering LowerAlpha counts.
    return std::string(index / 26 + 1, static_cast<char>('a' + static_cast<int>(index % 26))) + ".";
}

Numbering numberingOf(ListKind kind, int depth) {
    if (kind == ListKind::Bulleted) return Numbering::Disc;
    return depth % 2 == 0 ? Numbering::Decimal : Numbering::LowerAlpha;
}

bool startsWithText(const ListItem& item) {
    if (item.blocks.empty()) return false;
    const auto* paragraph = std::get_if<Paragraph>(&item.blocks.front().kind);
    return paragraph && std::any_of(paragraph->spans.begin(), paragraph->spans.end(),
                                    [](const Span& span) { return span.text.find_first_not_of(' ') != std::string::npos; });
}

float indentOf(const List& list, const Look& look, int depth) {
    const std::size_t digits = labelOf(list.kind, depth, list.items.empty() ? 0 : list.items.size() - 1).size();
    if (list.kind == ListKind::Bulleted || digits <= 2) return space::listIndent;
    return space::listIndent + static_cast<float>(digits - 2) * look.size * 0.6f;
}

// A single line at `x` in the row that is being made.
void placeLabel(Layout& layout, std::string_view label, const Look& look, NodeId element, float x, float top = 0) {
    constexpr float unbounded = 1e6f;
    const LaidText text = layText(layout, {runOf(layout, label, look, element)}, look, unbounded);
    if (text.lineCount() == 0) return;
    placeLine(layout, text, 0, x, top);
    layout.flow.chunks.back().hasSpace = true;
}

void layItem(FlowBuilder& builder, const ListItem& item, const std::string& label, const Area& area, float indent) {
    Layout& layout = builder.layout();
    const NodeId element = layout.tree.add(area.parent, Element::LI);
    Look look = area.look;
    look.colour = layout.palette.accentOnTint;
    builder.leave(space::listItem);
    placeLabel(layout, label, look, layout.tree.add(element, Element::Lbl), area.left + 2);
    Area body = area.in(layout.tree.add(element, Element::LBody));
    body.left += indent;
    body.listDepth = area.listDepth + 1;
    std::span<const Block> blocks = item.blocks;
    if (startsWithText(item)) {
        // The paragraph stands beside its label, so it asks for no white of its own above.
        const auto& paragraph = std::get<Paragraph>(blocks.front().kind);
        const bool isAlone = blocks.size() == 1;  // then it is the body
        const NodeId text = isAlone ? body.parent : layout.tree.add(body.parent, Element::P);
        builder.addLines(layText(layout, runsOf(layout, paragraph.spans, area.look, text), area.look, body.width()), body.left);
        blocks = blocks.subspan(1);
        if (!blocks.empty()) builder.keepWithNext();
    } else {
        builder.addRow(look.leading).keepWithNext = !blocks.empty();
    }
    builder.leave(space::listItem);
    layBlocks(builder, blocks, body);
    builder.leave(space::listItem);
}

// The name at the left, at the right whether it was chosen.
void addOptionName(FlowBuilder& builder, const Option& option, const std::string& word, const Look& wordLook, const Area& area) {
    constexpr float gap = 12;
    Layout& layout = builder.layout();
    const NodeId element = layout.tree.add(area.parent, Element::P);
    Look nameLook = looks::optionName;
    nameLook.isBold = true;
    nameLook.isHyphenated = false;
    const Run run = runOf(layout, option.name, nameLook, element);
    const LaidText state = layText(layout, {runOf(layout, word, wordLook, element)}, wordLook, area.width() / 3);
    const LaidText name = layText(layout, {run}, nameLook, area.width() - widthOf(state) - gap);
    const std::size_t lines = std::max({name.lineCount(), state.lineCount(), std::size_t{1}});
    for (std::size_t i = 0; i < lines; ++i) {
        if (i < name.lineCount()) {
            placeLine(layout, name, i, area.left, 0);
            layout.flow.chunks.back().hasSpace = true;
        }
        if (i < state.lineCount()) placeLine(layout, state, i, area.right, 0, Align::Right);
        builder.addRow(nameLook.leading).keepWithNext = i + 1 < lines || !option.description.empty();
    }
}

void layDetails(FlowBuilder& builder, const Option& option, const Area& area) {
    Layout& layout = builder.layout();
    for (const Spans& detail : option.details) {
        const NodeId element = layout.tree.add(area.parent, Element::P);
        builder.leave(space::listItem);
        builder.addLines(layText(layout, runsOf(layout, detail, looks::small, element), looks::small, area.width()), area.left);
    }
}

void layOption(FlowBuilder& builder, const Options& options, const Option& option, const Area& area) {
    constexpr float paddingX = 11, signSize = 13.5f, signWidth = 21, between = 5;
    constexpr float highestUndivided = page::textHeight / 4;
    Layout& layout = builder.layout();
    const NodeId item = layout.tree.add(area.parent, Element::LI);
    const std::size_t firstRow = layout.flow.rows.size();
    builder.leave(between);
    // Only what was chosen has a frame: in a long list that is what one looks for.
    if (option.isChosen) builder.beginFrame({FrameKind::Chosen, area.left, area.right, 4, 5});
    Look look = looks::optionName;
    look.colour = option.isChosen ? layout.palette.accentOnTint : softInk;
    Look sign = look;
    sign.size = signSize;
    // On the baseline of the name, which is smaller.
    const float top = look.rise() - sign.rise();
    placeLabel(layout, option.isChosen ? "☒" : "☐", sign, layout.tree.add(item, Element::Lbl), area.left + paddingX, top);

    Area body = area.in(layout.tree.add(item, Element::LBody));
    body.left += paddingX + signWidth;
    body.right -= paddingX;
    look.isBold = option.isChosen;
    look.isHyphenated = false;
    addOptionName(builder, option, option.isChosen ? options.chosenWord : options.notChosenWord, look, body);
    if (!option.description.empty()) {
        const NodeId element = layout.tree.add(body.parent, Element::P);
        Look plain = looks::optionDescription;
        if (!option.isChosen) plain.colour = softInk;
        builder.addLines(layText(layout, {runOf(layout, option.description, plain, element)}, plain, body.width()), body.left);
    }
    layDetails(builder, option, body);
    builder.keepWhole(firstRow, highestUndivided);
    builder.keepTogether(firstRow, highestUndivided, {2, 2});
    if (option.isChosen) builder.endFrame();
    builder.leave(between);
}

}  // namespace

void layList(FlowBuilder& builder, const List& list, const Area& area) {
    if (list.items.empty()) return;
    Layout& layout = builder.layout();
    Area inside = area.in(layout.tree.add(area.parent, Element::L));
    layout.tree.setNumbering(inside.parent, numberingOf(list.kind, area.listDepth));
    const float indent = indentOf(list, area.look, area.listDepth);
    if (area.listDepth >= deepestIndent) inside.left -= indent;
    if (area.listDepth == 0) builder.leave(space::paragraph - space::listItem);
    for (std::size_t i = 0; i < list.items.size(); ++i) {
        layItem(builder, list.items[i], labelOf(list.kind, area.listDepth, i), inside, indent);
    }
    if (area.listDepth == 0) builder.leave(space::paragraph);
}

void layOptions(FlowBuilder& builder, const Options& options, const Area& area) {
    if (options.options.empty()) return;
    const NodeId list = builder.layout().tree.add(area.parent, Element::L);
    builder.layout().tree.setNumbering(list, Numbering::None);
    builder.leave(space::paragraph);
    constexpr float highestUndivided = page::textHeight * 0.4f;
    const std::size_t firstRow = builder.layout().flow.rows.size(), count = options.options.size();
    for (std::size_t i = 0; i < count; ++i) {
        layOption(builder, options, options.options[i], area.in(list));
        // None stands alone after a page break, when there are enough to choose from; one with details may.
        if (count > 2 && i + 2 == count && options.options[i].details.empty()) builder.keepWithNext();
    }
    // "Ja" and "Nee" are never parted.
    constexpr float highestWhole = 5 * looks::optionName.leading;
    builder.keepWhole(firstRow, highestWhole);
    builder.keepTogether(firstRow, highestUndivided, {});
    builder.leave(space::block);
}

void layDefinitions(FlowBuilder& builder, const Definitions& definitions, const Area& area) {
    if (definitions.definitions.empty()) return;
    constexpr float termShare = 0.34f, gap = 12;
    Layout& layout = builder.layout();
    const NodeId list = layout.tree.add(area.parent, Element::L);
    layout.tree.setNumbering(list, Numbering::None);
    builder.leave(space::block);
    const float termWidth = area.width() * termShare;
    const Look& look = looks::definition;
    Look termLook = look;
    termLook.isBold = true;
    for (const Definition& definition : definitions.definitions) {
        const NodeId item = layout.tree.add(list, Element::LI);
        const NodeId term = layout.tree.add(item, Element::Lbl);
        const NodeId meaning = layout.tree.add(item, Element::LBody);
        std::vector<GridCell> cells(2);
        cells[0].x = area.left;
        cells[0].texts.push_back(layText(layout, {runOf(layout, definition.term, termLook, term)}, termLook, termWidth - gap));
        cells[1].x = area.left + termWidth;
        cells[1].texts.push_back(
            layText(layout, runsOf(layout, definition.meaning, look, meaning), look, area.width() - termWidth));
        addGridRow(builder, cells,
                   {area.left, area.right, 3.5f, 4, 0, hairlineColour, space::hairline, std::nullopt, none, false});
    }
    builder.leave(space::block);
}

}  // namespace mal::pdf
