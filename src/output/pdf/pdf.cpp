// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/pdf.h"

#include "output/pdf/block_layout.h"
#include "output/pdf/cover_layout.h"
#include "output/pdf/emitter.h"
#include "output/pdf/metadata.h"
#include "output/pdf/structure_writer.h"

#include <algorithm>
#include <optional>

namespace mal {

namespace {

using namespace pdf;

constexpr int deepestHeading = 3;

// Headings are known before anything is laid out, so that the contents can list them and links can be checked.
void collectHeadings(const Document& document, Layout& layout) {
    int level = 0;
    for (const Block& block : document.blocks) {
        const auto* heading = std::get_if<Heading>(&block.kind);
        if (!heading) continue;
        HeadingPlace place;
        place.number = heading->number;
        place.title = heading->title;
        place.text = heading->number.empty() ? heading->title : heading->number + " " + heading->title;
        place.anchor = heading->anchor;
        // PDF/UA does not allow a level to be skipped, whatever the document says.
        level = std::clamp(heading->level, 1, std::min(level + 1, deepestHeading));
        place.level = level;
        place.isInContents = heading->isInContents;
        layout.anchors.emplace(heading->anchor, static_cast<std::uint32_t>(layout.flow.headings.size()));
        layout.flow.headings.push_back(std::move(place));
    }
}

std::vector<HeadingOnPage> headingsOnPages(const Flow& flow) {
    std::vector<HeadingOnPage> headings;
    for (const HeadingPlace& place : flow.headings) {
        headings.push_back({std::string(place.anchor), place.page, static_cast<double>(page::height - place.y)});
    }
    return headings;
}

}  // namespace

Written writePdf(const Document& document) {
    return writePdf(document, Tags::Written);
}

Written writePdf(const Document& document, Tags tags) {
    Written written;
    const Palette palette = paletteFor(document.accentColour, written.problems);
    FontFamily family(languageOf(document));
    StructureTree tree;
    Flow flow;
    Layout layout{document, palette, family, tree, flow, written.problems, {}, {}};
    collectHeadings(document, layout);
    FlowBuilder builder(layout);
    layCover(builder, document.cover);
    layDocumentBlocks(builder, document.blocks);
    const std::vector<Page> pages = paginate(flow);

    Haru haru;
    Emitter emitter(haru, layout, pages);
    if (tags == Tags::LeftOut) emitter.leaveOutMarks();
    emitter.emit();
    std::optional<StructureWriter> structure;  // writes when the file is saved
    if (tags == Tags::Written) structure.emplace(tree, emitter.pages(), emitter.links()).write(haru);
    writeMetadata(haru, document);
    written.bytes = haru.save();
    written.headings = headingsOnPages(flow);
    written.problems.insert(written.problems.end(), family.problems().begin(), family.problems().end());
    return written;
}

}  // namespace mal
