// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/pdf.h"

#include "output/pdf/emitter.h"
#include "output/pdf/laid_out.h"
#include "output/pdf/metadata.h"
#include "output/pdf/structure_writer.h"

#include <optional>

namespace mal {

namespace {

using namespace pdf;

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
    const std::unique_ptr<LaidOut> laidOut = layOut(document, palette, family);
    Layout& layout = laidOut->layout;
    Haru haru;
    Emitter emitter(haru, layout, laidOut->pages);
    if (tags == Tags::LeftOut) emitter.leaveOutMarks();
    emitter.emit();
    std::optional<StructureWriter> structure;  // writes when the file is saved
    if (tags == Tags::Written) structure.emplace(laidOut->tree, emitter.pages(), emitter.annotations()).write(haru);
    writeMetadata(haru, document);
    written.bytes = haru.save();
    written.headings = headingsOnPages(laidOut->flow);
    written.problems.insert(written.problems.end(), laidOut->problems.begin(), laidOut->problems.end());
    written.problems.insert(written.problems.end(), family.problems().begin(), family.problems().end());
    return written;
}

}  // namespace mal
