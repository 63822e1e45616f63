// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/laid_out.h"

#include "output/pdf/block_layout.h"
#include "output/pdf/cover_layout.h"
#include "output/pdf/masthead_layout.h"

#include <algorithm>
#include <array>

namespace mal::pdf {

namespace {

constexpr int deepestHeading = 3;

// Headings are known before anything is laid out, so that the contents can list them and links can be checked.
class Headings {
public:
    explicit Headings(Layout& layout) : m_layout(layout) {}

    void collect(const Document& document) {
        for (const Block& block : document.blocks) {
            if (const auto* heading = std::get_if<Heading>(&block.kind)) {
                add(heading->number, heading->title, heading->anchor, heading->level, heading->isInContents);
            } else if (const auto* panel = std::get_if<Panel>(&block.kind)) {
                add({}, panel->title, panel->anchor, levelOfPanel, true);
            }
        }
    }

private:
    static constexpr int levelOfPanel = 2;

    void add(std::string_view number, std::string_view title, std::string_view anchor, int level, bool isInContents) {
        HeadingPlace place;
        place.number = number;
        place.title = title;
        place.text = number.empty() ? std::string(title) : std::string(number) + " " + std::string(title);
        place.anchor = anchor;
        // PDF/UA does not allow a level to be skipped, whatever the document says.
        m_level = std::clamp(level, 1, std::min(m_level + 1, deepestHeading));
        place.level = m_level;
        place.isInContents = isInContents;
        m_layout.anchors.emplace(anchor, static_cast<std::uint32_t>(m_layout.flow.headings.size()));
        m_layout.flow.headings.push_back(std::move(place));
    }

    Layout& m_layout;
    int m_level = 0;
};

void layFront(FlowBuilder& builder, const Cover& cover) {
    switch (cover.form) {
        case CoverForm::Page:
            layCover(builder, cover);
            return;
        case CoverForm::Lines:
            layMasthead(builder, cover);
            return;
    }
}

std::unique_ptr<LaidOut> laidOutAt(const Document& document, const Palette& palette, FontFamily& family, float scale) {
    auto laidOut = std::make_unique<LaidOut>(document, palette, family);
    laidOut->layout.isSheet = document.onePage.has_value();
    laidOut->layout.scale = scale;
    Headings(laidOut->layout).collect(document);
    FlowBuilder builder(laidOut->layout);
    layFront(builder, document.cover);
    layDocumentBlocks(builder, document.blocks);
    laidOut->pages = paginate(laidOut->flow);
    return laidOut;
}

}  // namespace

LaidOut::LaidOut(const Document& document, const Palette& palette, FontFamily& family)
    : layout{document, palette, family, tree, flow, problems, {}, {}} {}

std::unique_ptr<LaidOut> layOut(const Document& document, const Palette& palette, FontFamily& family) {
    if (!document.onePage) return laidOutAt(document, palette, family, 1);
    constexpr std::array scales{1.0f, 0.96f, 0.93f, 0.9f, 0.88f, 0.86f, 0.84f, 0.82f};  // of 11 points: down to 9
    constexpr float readable = 0.95f;
    for (const float scale : scales) {
        auto laidOut = laidOutAt(document, palette, family, scale);
        if (laidOut->pages.size() <= 1) return laidOut;
    }
    auto laidOut = laidOutAt(document, palette, family, readable);
    laidOut->problems.push_back(document.onePage->tooLong);
    return laidOut;
}

}  // namespace mal::pdf
