// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/writing_room_layout.h"

namespace mal::pdf {

void layWritingRoom(FlowBuilder& builder, const WritingRoom& room, const Area& area) {
    constexpr float lineHeight = 25;  // for handwriting
    Layout& layout = builder.layout();
    const NodeId element = layout.tree.add(area.parent, Element::P);
    const Look& look = looks::small;
    builder.leave(space::paragraph);
    const std::size_t firstRow = layout.flow.rows.size();
    builder.addLines(layText(layout, {runOf(layout, room.label, look, element)}, look, area.width()), area.left);
    const std::size_t firstLine = layout.flow.rows.size();
    for (int i = 0; i < room.lines; ++i) {
        layout.flow.items.emplace_back(
            FillItem{area.left, lineHeight - space::hairline, area.width(), space::hairline, writingLineColour});
        builder.addRow(lineHeight);
    }
    // Room that is divided has some lines on either page.
    constexpr std::size_t fewestLines = 3;
    builder.keepTogether(firstRow, 0, {firstLine - firstRow + fewestLines, fewestLines});
    builder.leave(space::block);
}

}  // namespace mal::pdf
