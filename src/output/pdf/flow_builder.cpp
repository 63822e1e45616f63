// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/flow_builder.h"

#include <algorithm>

namespace mal::pdf {

void FlowBuilder::leave(float height) {
    if (m_isTight && height <= space::paragraph) return;
    m_before = std::max(m_before, m_layout.white(height));
}

void FlowBuilder::leaveTight(float height) {
    m_before = height;
    m_isTight = true;
}

void FlowBuilder::beginFrame(const Frame& frame) {
    m_layout.flow.frames.push_back(frame);
    m_frame = static_cast<std::uint32_t>(m_layout.flow.frames.size() - 1);
}

void FlowBuilder::endFrame() {
    m_frame = none;
}

void FlowBuilder::continueFrameWith(float height) {
    Flow& flow = m_layout.flow;
    const std::size_t count = flow.items.size() - m_firstItem;
    flow.frames[m_frame].continuation = {static_cast<std::uint32_t>(m_firstItem), static_cast<std::uint32_t>(count), height};
    m_firstItem = flow.items.size();
}

Row& FlowBuilder::addRow(float height) {
    Flow& flow = m_layout.flow;
    Row row;
    row.before = m_before;
    row.height = height;
    row.firstItem = static_cast<std::uint32_t>(m_firstItem);
    row.itemCount = static_cast<std::uint32_t>(flow.items.size() - m_firstItem);
    row.frame = m_frame;
    row.startsPage = m_startsPage;
    m_before = 0;
    m_isTight = false;
    m_startsPage = false;
    m_firstItem = flow.items.size();
    return flow.rows.emplace_back(row);
}

void FlowBuilder::addLines(const LaidText& text, float x) {
    const std::size_t count = text.lineCount();
    for (std::size_t i = 0; i < count; ++i) {
        placeLine(m_layout, text, i, x, 0);
        const bool leavesOrphan = i == 0 && count > 1;
        const bool leavesWidow = count > 1 && i + 2 == count;
        Row& row = addRow(text.look.leading);
        row.keepWithNext = leavesOrphan || leavesWidow;
        row.isInText = i + 1 < count;
    }
}

void FlowBuilder::keepWithNext() {
    if (!m_layout.flow.rows.empty()) m_layout.flow.rows.back().keepWithNext = true;
}

void FlowBuilder::preferNext() {
    if (!m_layout.flow.rows.empty()) m_layout.flow.rows.back().prefersNext = true;
}

float FlowBuilder::heightFrom(std::size_t first) const {
    const std::vector<Row>& rows = m_layout.flow.rows;
    float height = 0;
    for (std::size_t i = first; i < rows.size(); ++i)
        height += rows[i].height + (i == first ? 0 : rows[i].before);
    return height;
}

void FlowBuilder::keepTogether(std::size_t first, float highest, Company company) {
    std::vector<Row>& rows = m_layout.flow.rows;
    const float height = heightFrom(first);
    for (std::size_t i = first; i + 1 < rows.size(); ++i) {
        const std::size_t before = i + 1 - first, after = rows.size() - i - 1;
        if (before < company.before || after < company.after) rows[i].keepWithNext = true;
        if (height <= highest) rows[i].prefersNext = true;
    }
}

void FlowBuilder::keepWhole(std::size_t first, float highest) {
    if (heightFrom(first) > highest) return;
    std::vector<Row>& rows = m_layout.flow.rows;
    for (std::size_t i = first; i + 1 < rows.size(); ++i)
        rows[i].keepWithNext = true;
}

}  // namespace mal::pdf
