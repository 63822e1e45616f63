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
    for (int i = 0; i < room.lines; ++i) {
        layout.flow.items.emplace_back(
            FillItem{area.left, lineHeight - space::hairline, area.width(), space::hairline, writingLineColour});
        builder.addRow(lineHeight);
    }
    // What belongs together is written together; half a page may go on on the next.
    builder.keepWhole(firstRow, page::textHeight / 2);
    builder.leave(space::block);
}

}  // namespace mal::pdf
