// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Adds rows to a Flow. White between blocks is asked for on both sides; the larger counts.

#include "output/pdf/text_layout.h"

namespace mal::pdf {

// How many rows of a divided stretch stand at least before a page break, and after it.
struct Company {
    std::size_t before = 1, after = 1;
};

class FlowBuilder {
public:
    explicit FlowBuilder(Layout& layout) : m_layout(layout) {}

    Layout& layout() { return m_layout; }

    // White above the next row, at least.
    void leave(float height);
    // White above the next row, no more than this for a paragraph: under headings, above what belongs to them.
    void leaveTight(float height);
    void startPage() { m_startsPage = true; }
    // Rows from now on stand in the frame, until it ends.
    void beginFrame(const Frame& frame);
    void endFrame();
    // The items placed since the last row, taken out of the next one: they say that the frame that is open goes on.
    void continueFrameWith(float height);

    // Items placed since the last row make up the next one.
    Row& addRow(float height);
    // The lines of a paragraph as rows, without widows and orphans.
    void addLines(const LaidText& text, float x);
    // Notes that the row added last may not be the last of its page.
    void keepWithNext();
    // The same, unless that leaves a large hole.
    void preferNext();
    // Rows from `first` to the one added last stay on one page unless that leaves a large hole, or they are higher than
    // `highest`; then some stay before the break and some after it.
    void keepTogether(std::size_t first, float highest, Company company);
    // The same whatever hole it leaves: a short table, a form that one fills in.
    void keepWhole(std::size_t first, float highest = page::textHeight);

private:
    float heightFrom(std::size_t first) const;

    Layout& m_layout;
    float m_before = 0;
    bool m_isTight = false;
    bool m_startsPage = false;
    std::uint32_t m_frame = none;
    std::size_t m_firstItem = 0;
};

}  // namespace mal::pdf
