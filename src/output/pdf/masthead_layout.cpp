// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/masthead_layout.h"

#include "output/pdf/logo_layout.h"

namespace mal::pdf {

// They stand where later pages have the running head, so above the row that they are in.
void layMasthead(FlowBuilder& builder, const Cover& cover) {
    constexpr float stateShare = 0.5f, gap = 12, ruleHeight = 2.5f;
    constexpr float rule = page::top - page::headRule;  // from the top of the row, downwards
    constexpr float foot = rule - 5;                    // of logo and words
    constexpr Room logoRoom{110, 34};
    Layout& layout = builder.layout();
    const NodeId section = layout.tree.add(StructureTree::root(), Element::Sect);
    float left = page::outerLeft;
    if (cover.logo) {
        const Room taken = placeLogo(layout, *cover.logo, section, left, logoRoom, foot);
        if (taken.width > 0) left += taken.width + gap;
    }
    const auto text = [&](std::string_view words, const Look& look, float room) {
        if (words.empty()) return LaidText{};
        return layText(layout, {runOf(layout, words, look, layout.tree.add(section, Element::P))}, look, room);
    };
    const float width = page::right - left;
    const LaidText name = text(cover.organisation, looks::mastheadName, width * (1 - stateShare) - gap);
    const LaidText state = text(cover.state, looks::mastheadState, width * stateShare);
    // The last lines stand beside each other on the rule.
    const auto place = [&](const LaidText& words, float x, Align align) {
        for (std::size_t i = 0; i < words.lineCount(); ++i)
            placeLine(layout, words, i, x, foot - static_cast<float>(words.lineCount() - i) * words.look.leading, align);
    };
    place(name, left, Align::Left);
    place(state, page::right, Align::Right);
    layout.flow.items.emplace_back(
        FillItem{page::outerLeft, rule, page::right - page::outerLeft, ruleHeight, layout.palette.accent});
    builder.addRow(0).keepWithNext = true;
}

}  // namespace mal::pdf
