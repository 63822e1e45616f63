// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/panel_layout.h"

#include "output/pdf/block_layout.h"

namespace mal::pdf {

namespace {

constexpr float paddingX = 10;
constexpr float bandPadding = 3;  // above and below the words
constexpr float barWidth = 7;

// How the band with the heading is drawn: filled with `fill`, a bar of `bar` at its left, rules of `rule` above and below.
struct Band {
    Colour words = white;
    Colour fill = white;
    std::optional<Colour> bar;
    std::optional<Colour> rule;
};

Band bandOf(PanelTone tone, const Palette& palette) {
    switch (tone) {
        case PanelTone::Plain:
            return {palette.accentOnTint, palette.tint, std::nullopt, std::nullopt};
        case PanelTone::Allowed:
            return {white, palette.accent, std::nullopt, std::nullopt};
        case PanelTone::Forbidden:
            return {ink, paleGrey, ink, ink};
        case PanelTone::Never:
            return {white, ink, std::nullopt, std::nullopt};
        case PanelTone::Contact:
            return {palette.accentOnTint, white, std::nullopt, palette.accent};
    }
    return {};
}

void drawBand(Flow& flow, const Band& band, const Area& area, float height) {
    constexpr float ruleHeight = 1.4f;
    const auto fill = [&](float x, float y, float width, float tall, Colour colour) {
        flow.items.emplace_back(FillItem{x, y, width, tall, colour});
    };
    fill(area.left, 0, area.width(), height, band.fill);
    if (band.bar) fill(area.left, 0, barWidth, height, *band.bar);
    if (!band.rule) return;
    fill(area.left, 0, area.width(), ruleHeight, *band.rule);
    fill(area.left, height - ruleHeight, area.width(), ruleHeight, *band.rule);
}

}  // namespace

void layPanel(FlowBuilder& builder, const Panel& panel, NodeId section, std::uint32_t heading) {
    Layout& layout = builder.layout();
    Area area = Area{}.in(section);
    area.left = layout.left();
    area.look = layout.fitted(looks::body);
    const Band band = bandOf(panel.tone, layout.palette);
    Look look = layout.fitted(looks::heading(2));
    look.colour = band.words;
    const NodeId element = layout.tree.add(section, layout.flow.headings[heading].level <= 1 ? Element::H1 : Element::H2);
    const float left = area.left + paddingX + (band.bar ? barWidth : 0);
    const LaidText title = layText(layout, {runOf(layout, panel.title, look, element)}, look, area.right - paddingX - left);
    const float height = title.height() + 2 * bandPadding;
    builder.leave(space::block);
    const std::size_t firstRow = layout.flow.rows.size();
    drawBand(layout.flow, band, area, height);
    for (std::size_t i = 0; i < title.lineCount(); ++i)
        placeLine(layout, title, i, left, bandPadding + static_cast<float>(i) * look.leading);
    Row& row = builder.addRow(height);
    row.keepWithNext = true;
    row.heading = heading;
    HeadingPlace& place = layout.flow.headings[heading];
    place.firstRow = static_cast<std::uint32_t>(firstRow);
    place.rowAfter = static_cast<std::uint32_t>(layout.flow.rows.size());
    builder.leaveTight(space::cellY);
    Area inside = area;
    inside.left += paddingX;
    inside.right -= paddingX;
    layBlocks(builder, panel.blocks, inside);
}

}  // namespace mal::pdf
