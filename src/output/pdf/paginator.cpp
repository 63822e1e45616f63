// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/paginator.h"

#include <algorithm>

namespace mal::pdf {

namespace {

class Paginator {
public:
    explicit Paginator(Flow& flow) : m_flow(flow) {}

    std::vector<Page> pages() {
        std::vector<Page> pages;
        for (std::uint32_t first = 0; first < m_flow.rows.size();) {
            const std::uint32_t end = endOfPage(first);
            pages.push_back(filled(first, end, static_cast<std::uint32_t>(pages.size())));
            first = end;
        }
        if (pages.empty()) pages.emplace_back();
        return pages;
    }

private:
    const Frame* frameOf(std::uint32_t row) const {
        return m_flow.rows[row].frame == none ? nullptr : &m_flow.frames[m_flow.rows[row].frame];
    }

    bool repeatsHead(std::uint32_t row) const { return m_flow.rows[row].tableHead != none; }

    bool continuesFrame(std::uint32_t row) const { return row > 0 && m_flow.rows[row - 1].frame == m_flow.rows[row].frame; }

    // At the top of a page.
    float paddingAtTop(std::uint32_t row) const {
        const Frame* frame = frameOf(row);
        if (!frame) return 0;
        return continuesFrame(row) && frame->continuation.height > 0 ? frame->continuation.height : frame->paddingTop;
    }

    // At the foot of a page.
    float paddingAtFoot(std::uint32_t row) const {
        const Frame* frame = frameOf(row);
        const bool isCut = row + 1 < m_flow.rows.size() && continuesFrame(row + 1);
        return frame && !isCut ? frame->paddingBottom : 0;
    }

    // What comes between the row before and this one, apart from white: the padding of frames.
    float padding(std::uint32_t row, bool isFirst) const {
        const Frame* frame = frameOf(row);
        if (isFirst) return paddingAtTop(row);
        if (continuesFrame(row)) return 0;
        const Frame* before = frameOf(row - 1);
        return (before ? before->paddingBottom : 0) + (frame ? frame->paddingTop : 0);
    }

    // The last row that may end the page; one that would rather stay with the next only where else a large hole would come, and
    // one within a paragraph only where no paragraph ends right above it.
    std::uint32_t endOfPage(std::uint32_t first) const {
        constexpr float largestHole = page::textHeight * 0.25f, nearEnd = 2 * looks::boxBody.leading + space::paragraph;
        const auto count = static_cast<std::uint32_t>(m_flow.rows.size());
        float height = m_flow.rows[first].whiteAtTop;
        if (repeatsHead(first)) height += m_flow.tableHeads[m_flow.rows[first].tableHead].height;
        float heightOfCalm = 0, heightOfWhole = 0, heightOfBest = 0;
        std::uint32_t fitting = first, best = first, calm = first, whole = first;
        for (std::uint32_t i = first; i < count; ++i) {
            const Row& row = m_flow.rows[i];
            if (i > first && row.startsPage) return i;
            height += (i == first ? 0 : row.before) + padding(i, i == first) + row.height;
            // A little tolerance: sums of floats.
            if (height + paddingAtFoot(i) > page::textHeight + 0.1f) break;
            fitting = i + 1;
            if (row.keepWithNext && fitting < count) continue;
            best = fitting;
            heightOfBest = height;
            if (!row.isInText) {
                whole = fitting;
                heightOfWhole = height;
            }
            if (row.prefersNext && fitting < count) continue;
            calm = fitting;
            heightOfCalm = height;
        }
        if (calm > first && page::textHeight - heightOfCalm <= largestHole) {
            best = calm;
            heightOfBest = heightOfCalm;
        }
        if (whole > first && whole < best && heightOfBest - heightOfWhole <= nearEnd) return whole;
        if (best > first) return best;
        return std::max(fitting, first + 1);
    }

    Page filled(std::uint32_t first, std::uint32_t end, std::uint32_t number) {
        Page page;
        page.isCover = first < m_flow.coverRowCount;
        float y = page::top;
        if (repeatsHead(first)) {
            const TableHeadRows& head = m_flow.tableHeads[m_flow.rows[first].tableHead];
            for (std::uint32_t r = head.firstRow; r < head.firstRow + head.rowCount; ++r) {
                page.rows.push_back({r, y, true});
                y -= m_flow.rows[r].height;
            }
        }
        y -= m_flow.rows[first].whiteAtTop;
        for (std::uint32_t i = first; i < end; ++i) {
            const Row& row = m_flow.rows[i];
            const bool changesFrame = i == first || row.frame != m_flow.rows[i - 1].frame;
            if (changesFrame && i > first && frameOf(i - 1)) {
                y -= frameOf(i - 1)->paddingBottom;
                page.frames.back().bottom = y;
            }
            if (i > first) y -= row.before;
            if (const Frame* frame = frameOf(i); frame && changesFrame) {
                page.frames.push_back({row.frame, y, y, !continuesFrame(i), true});
                y -= i == first ? paddingAtTop(i) : frame->paddingTop;
            }
            page.rows.push_back({i, y, false});
            if (row.heading != none) {
                m_flow.headings[row.heading].page = number;
                m_flow.headings[row.heading].y = y;
            }
            y -= row.height;
        }
        endFrame(page, end, y);
        return page;
    }

    void endFrame(Page& page, std::uint32_t end, float y) const {
        if (!frameOf(end - 1)) return;
        page.frames.back().bottom = y - paddingAtFoot(end - 1);
        page.frames.back().isLast = end == m_flow.rows.size() || !continuesFrame(end);
    }

    Flow& m_flow;
};

}  // namespace

std::vector<Page> paginate(Flow& flow) {
    return Paginator(flow).pages();
}

}  // namespace mal::pdf
