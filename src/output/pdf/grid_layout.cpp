// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/grid_layout.h"

#include <algorithm>

namespace mal::pdf {

namespace {

constexpr float betweenTexts = 4;
constexpr float tallestWhole = page::textHeight / 2;

float heightOf(const GridCell& cell) {
    float height = 0;
    for (const LaidText& text : cell.texts) {
        if (text.lineCount() > 0) height += text.height() + (height > 0 ? betweenTexts : 0);
    }
    return height;
}

// The lines of a cell below each other; an empty place between two texts.
struct Slot {
    const LaidText* text = nullptr;
    std::size_t line = 0;
};

std::vector<Slot> slotsOf(const GridCell& cell) {
    std::vector<Slot> slots;
    for (const LaidText& text : cell.texts) {
        if (text.lineCount() == 0) continue;
        if (!slots.empty()) slots.push_back({});
        for (std::size_t i = 0; i < text.lineCount(); ++i)
            slots.push_back({&text, i});
    }
    return slots;
}

void addRule(Layout& layout, const GridRow& row, float height) {
    if (row.ruleHeight <= 0) return;
    layout.flow.items.emplace_back(
        FillItem{row.left, height - row.ruleHeight / 2, row.right - row.left, row.ruleHeight, row.ruleColour});
}

void addFill(Layout& layout, const GridRow& row, float height) {
    if (row.fill) layout.flow.items.emplace_back(FillItem{row.left, 0, row.right - row.left, height, *row.fill});
}

void addWhole(FlowBuilder& builder, const std::vector<GridCell>& cells, const GridRow& row, float height) {
    Layout& layout = builder.layout();
    addFill(layout, row, height);
    for (const GridCell& cell : cells) {
        float top = row.paddingTop;
        for (const LaidText& text : cell.texts) {
            for (std::size_t i = 0; i < text.lineCount(); ++i) {
                placeLine(layout, text, i, cell.x, top);
                top += text.look.leading;
            }
            if (text.lineCount() > 0) top += betweenTexts;
        }
    }
    addRule(layout, row, height);
    Row& made = builder.addRow(height);
    made.keepWithNext = row.keepWithNext;
    made.tableHead = row.tableHead;
}

void addInLines(FlowBuilder& builder, const std::vector<GridCell>& cells, const GridRow& row) {
    Layout& layout = builder.layout();
    std::vector<std::vector<Slot>> columns;
    std::size_t count = 0;
    float leading = 0;
    for (const GridCell& cell : cells) {
        columns.push_back(slotsOf(cell));
        count = std::max(count, columns.back().size());
        for (const LaidText& text : cell.texts)
            leading = std::max(leading, text.look.leading);
    }
    for (std::size_t i = 0; i < count; ++i) {
        const bool isFirst = i == 0, isLast = i + 1 == count;
        const float top = isFirst ? row.paddingTop : 0;
        const float height = top + leading + (isLast ? row.paddingBottom : 0);
        addFill(layout, row, height);
        for (std::size_t c = 0; c < cells.size(); ++c) {
            if (i >= columns[c].size() || !columns[c][i].text) continue;
            placeLine(layout, *columns[c][i].text, columns[c][i].line, cells[c].x, top);
        }
        if (isLast) addRule(layout, row, height);
        Row& made = builder.addRow(height);
        made.keepWithNext = i < 2 || (i + 3 >= count && !isLast) || (isLast && row.keepWithNext);
        made.tableHead = row.tableHead;
        if (!isFirst) made.whiteAtTop = row.paddingTop;
    }
}

}  // namespace

void addGridRow(FlowBuilder& builder, const std::vector<GridCell>& cells, const GridRow& row) {
    float height = 0;
    for (const GridCell& cell : cells)
        height = std::max(height, heightOf(cell));
    height = std::max(height + row.paddingTop + row.paddingBottom, row.leastHeight);
    if (height <= tallestWhole) {
        addWhole(builder, cells, row, height);
    } else {
        addInLines(builder, cells, row);
    }
}

}  // namespace mal::pdf
