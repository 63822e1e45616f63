// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Blocks → rows. This file knows headings, paragraphs and boxes, and where the others are laid out.

#include "document/document.h"
#include "output/pdf/area.h"
#include "output/pdf/flow_builder.h"

#include <span>

namespace mal::pdf {

// The blocks of the document, with a section for every heading. `flow.headings` holds the headings of `blocks` in order.
void layDocumentBlocks(FlowBuilder& builder, const Blocks& blocks);

// The blocks of a box or a list item; headings come out as a bold line there. Gives the first row of each.
std::vector<std::size_t> layBlocks(FlowBuilder& builder, std::span<const Block> blocks, const Area& area);

void layParagraph(FlowBuilder& builder, const Paragraph& paragraph, const Area& area);

}  // namespace mal::pdf
