// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Empty fields in which a person signs with a program of their own (ISO 32000-1, 12.7.4.5). Nothing is signed here: that is a
// change to a finished file.

#include "output/pdf/flow.h"
#include "output/pdf/haru.h"

#include <vector>

namespace mal::pdf {

class SignatureFields {
public:
    // `area` counts from the bottom left of `page`; `key` is that in the parent tree.
    Dictionary add(Haru& haru, Dictionary page, const Signature& signature, const Rectangle& area, std::uint32_t key);
    // Names the fields in the catalogue, once, when there are any.
    void writeForm(Haru& haru) const;

private:
    std::vector<Dictionary> m_fields;
};

}  // namespace mal::pdf
