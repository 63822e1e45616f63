// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/logo_layout.h"

#include "base/messages/output.h"

#include <algorithm>

namespace mal::pdf {

namespace {

bool isUsable(const Picture& picture) {
    if (picture.width <= 0 || picture.height <= 0) return false;
    const auto pixels = static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.height);
    return picture.rgb.size() == 3 * pixels && (picture.alpha.empty() || picture.alpha.size() == pixels);
}

}  // namespace

Room placeLogo(Layout& layout, const CoverLogo& logo, NodeId parent, float x, Room room, std::optional<float> foot) {
    const Picture& picture = logo.picture;
    if (!isUsable(picture)) {
        layout.problems.push_back({Severity::Warning, {}, {}, messages::pdfLogoRefused.code, text(messages::pdfLogoRefused)});
        return {};
    }
    const float scale =
        std::min(room.width / static_cast<float>(picture.width), room.height / static_cast<float>(picture.height));
    const NodeId figure = layout.tree.add(parent, Element::Figure);
    const Room taken{static_cast<float>(picture.width) * scale, static_cast<float>(picture.height) * scale};
    layout.flow.items.emplace_back(PictureItem{x, foot ? *foot - taken.height : 0, taken.width, taken.height, figure,
                                               layout.tree.addContent(figure), &picture, &logo.alt});
    return taken;
}

}  // namespace mal::pdf
