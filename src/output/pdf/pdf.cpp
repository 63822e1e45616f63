// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/pdf.h"

#include "output/pdf/emitter.h"
#include "output/pdf/laid_out.h"
#include "output/pdf/metadata.h"
#include "output/pdf/structure_writer.h"

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
    Written written;
    const Palette palette = paletteFor(document.accentColour, written.problems);
    FontFamily family(languageOf(document));
    const std::unique_ptr<LaidOut> laidOut = layOut(document, palette, family);
    Layout& layout = laidOut->layout;
    Haru haru;
    Emitter emitter(haru, layout, laidOut->pages);
    emitter.emit();
    StructureWriter structure(laidOut->tree, emitter.pages(), emitter.links());
    structure.write(haru);
    writeMetadata(haru, document);
    reserveIdentifier(haru);
    written.bytes = withIdentifier(haru.save());
    written.headings = headingsOnPages(laidOut->flow);
    written.problems.insert(written.problems.end(), laidOut->problems.begin(), laidOut->problems.end());
    written.problems.insert(written.problems.end(), family.problems().begin(), family.problems().end());
    return written;
}

}  // namespace mal
