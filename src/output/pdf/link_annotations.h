// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The places on pages that lead somewhere (ISO 32000-1, 12.5.6.5). Written only when the document is saved: as objects of libharu
// a link would take some 2 kB until then.

#include "output/pdf/flow.h"
#include "output/pdf/haru.h"

namespace mal::pdf {

// Must live, as the flow must, until the document is saved.
class LinkAnnotations : private EntryWriter {
public:
    LinkAnnotations(const Flow& flow, const std::vector<Dictionary>& pages);

    // `link` is an index in Flow::links, `area` counts from the bottom left of its page, `key` is that in the parent tree.
    Dictionary add(Haru& haru, std::uint32_t link, const Rectangle& area, std::uint32_t key);

private:
    struct Place {
        std::uint32_t link, key;
        float left, bottom, right, top;
    };

    void writeEntries(std::uint32_t index, std::string& bytes) const override;
    void writeTarget(const Link& link, std::string& bytes) const;

    const Flow& m_flow;
    std::vector<ObjectNumber> m_pages;
    std::vector<Place> m_places;
};

}  // namespace mal::pdf
