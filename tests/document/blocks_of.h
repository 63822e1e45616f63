// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The blocks of one kind, in the order of the document.

#include "document/document.h"

#include <variant>
#include <vector>

namespace mal::test {

template <typename Kind>
std::vector<Kind> all(const Blocks& blocks) {
    std::vector<Kind> found;
    for (const Block& block : blocks) {
        if (const auto* kind = std::get_if<Kind>(&block.kind)) found.push_back(*kind);
    }
    return found;
}

}  // namespace mal::test
