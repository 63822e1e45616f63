// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/link_annotations.h"

#include "output/pdf/bookmarks.h"
#include "output/pdf/pdf_text.h"

namespace mal::pdf {

LinkAnnotations::LinkAnnotations(const Flow& flow, const std::vector<Dictionary>& pages)
    : m_flow(flow), m_pages(numbersOf(pages)) {}

Dictionary LinkAnnotations::add(Haru& haru, std::uint32_t link, const Rectangle& area, std::uint32_t key) {
    const Dictionary annotation = haru.deferred(*this, static_cast<std::uint32_t>(m_places.size()));
    m_places.push_back({link, key, static_cast<float>(area.left), static_cast<float>(area.bottom), static_cast<float>(area.right),
                        static_cast<float>(area.top)});
    return annotation;
}

void LinkAnnotations::writeEntries(std::uint32_t index, std::string& bytes) const {
    const Place& place = m_places[index];
    const Link& link = m_flow.links[place.link];
    // F 4: also when printed.
    bytes += "/Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[";
    for (const float side : {place.left, place.bottom, place.right, place.top}) {
        appendNumber(bytes, static_cast<double>(side));
        bytes += ' ';
    }
    bytes += "]/StructParent ";
    appendInteger(bytes, place.key);
    bytes += "/Contents";
    appendTextString(bytes, link.description());
    writeTarget(link, bytes);
}

void LinkAnnotations::writeTarget(const Link& link, std::string& bytes) const {
    if (link.heading != none) {
        const HeadingPlace& heading = m_flow.headings[link.heading];
        bytes += "/Dest[";
        appendInteger(bytes, m_pages[heading.page]);
        bytes += " 0 R/XYZ null ";
        appendNumber(bytes, topOfView(heading));
        bytes += " null]";
        return;
    }
    bytes += "/A<</Type/Action/S/URI/URI(";
    for (const char c : link.target)
        appendLiteral(bytes, static_cast<unsigned char>(c));
    bytes += ")>>";
}

}  // namespace mal::pdf
