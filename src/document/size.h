// SPDX-License-Identifier: EUPL-1.2
#pragma once

// How much a document holds, counted in what costs an output memory and time.

#include "document/document.h"

#include <cstddef>

namespace mal {

struct DocumentSize {
    std::size_t bytes = 0;  // of text
    std::size_t parts = 0;  // paragraphs, list items, cells, facts, options, definitions, signatures
    std::size_t spans = 0;  // changes of style, and links
};

DocumentSize sizeOf(const Blocks& blocks);

// What fits in half a gigabyte and ten seconds in every output format: some 3,000 pages of prose.
bool isWithinLimits(const DocumentSize& size);

}  // namespace mal
