// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/cover_layout.h"

#include "output/pdf/area.h"
#include "output/pdf/logo_layout.h"
#include "output/pdf/table_layout.h"

#include <algorithm>

namespace mal::pdf {

namespace {

constexpr float logoWidth = 190, logoHeight = 72;  // at most
constexpr float panelTop = 168;                    // below the top of the text
constexpr float leastAbovePanel = 32;
constexpr float panelPadding = 36;
constexpr std::size_t mostTitleLines = 3;  // in the large size
constexpr float left = page::outerLeft;
constexpr float width = page::right - left;

class CoverLayout {
public:
    CoverLayout(FlowBuilder& builder, const Cover& cover)
        : m_builder(builder),
          m_layout(builder.layout()),
          m_cover(cover),
          m_section(m_layout.tree.add(StructureTree::root(), Element::Sect)) {}

    void add() {
        addLogo();
        addText(m_cover.organisation, looks::coverOrganisation);
        m_builder.leave(std::max(leastAbovePanel, panelTop - height()));
        addPanel();
        const std::size_t firstLow = m_layout.flow.rows.size();
        m_builder.leave(26);
        layFacts(m_builder, {m_cover.title, m_cover.facts}, area());
        m_builder.leave(18);
        addText(m_cover.note, looks::small);
        pushDown(firstLow);
        m_layout.flow.coverRowCount = static_cast<std::uint32_t>(m_layout.flow.rows.size());
        m_builder.startPage();
    }

private:
    Area area() const {
        Area result = Area{}.in(m_section);
        result.left = left;
        return result;
    }

    void addText(std::string_view text, const Look& look) {
        if (text.empty()) return;
        const NodeId element = m_layout.tree.add(m_section, Element::P);
        m_builder.addLines(layText(m_layout, {runOf(m_layout, text, look, element)}, look, width), left);
    }

    void addLogo() {
        if (!m_cover.logo) return;
        const Room taken = placeLogo(m_layout, *m_cover.logo, m_section, left, {logoWidth, logoHeight});
        if (taken.height == 0) return;
        m_builder.addRow(taken.height);
        m_builder.leave(14);
    }

    void addPanel() {
        m_builder.beginFrame({FrameKind::CoverPanel, 0, page::width, panelPadding, panelPadding});
        Look state = looks::coverState;
        state.colour = white;
        addText(m_cover.state, state);
        m_builder.leave(12);
        Look look = looks::coverTitle;
        look.colour = white;
        const NodeId element = m_layout.tree.add(m_section, Element::P);
        const Run run = runOf(m_layout, m_cover.title, look, element);
        LaidText title = layBalanced(m_layout, {run}, look, width);
        if (title.lineCount() > mostTitleLines) {
            look = looks::coverLongTitle;
            look.isHyphenated = true;
            title = layBalanced(m_layout, {run}, look, width);
        }
        m_builder.addLines(title, left);
        m_builder.leave(10);
        Look subtitle = looks::coverSubtitle;
        subtitle.colour = white;
        addText(m_cover.subtitle, subtitle);
        m_builder.endFrame();
    }

    float height() const {
        float sum = 0;
        const Frame* frame = nullptr;
        for (const Row& row : m_layout.flow.rows) {
            const Frame* own = row.frame == none ? nullptr : &m_layout.flow.frames[row.frame];
            if (own != frame) sum += (frame ? frame->paddingBottom : 0) + (own ? own->paddingTop : 0);
            frame = own;
            sum += (&row == &m_layout.flow.rows.front() ? 0 : row.before) + row.height;
        }
        return sum;
    }

    // What comes last stands at the foot of the page.
    void pushDown(std::size_t firstLow) {
        const float spare = page::textHeight - height();
        if (firstLow < m_layout.flow.rows.size() && spare > 0) m_layout.flow.rows[firstLow].before += spare;
    }

    FlowBuilder& m_builder;
    Layout& m_layout;
    const Cover& m_cover;
    NodeId m_section;
};

}  // namespace

void layCover(FlowBuilder& builder, const Cover& cover) {
    CoverLayout(builder, cover).add();
}

}  // namespace mal::pdf
