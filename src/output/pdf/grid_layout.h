// SPDX-License-Identifier: EUPL-1.2
#pragma once

// A row of cells beside each other: of tables, facts, definitions and signatures.

#include "output/pdf/flow_builder.h"

#include <optional>

namespace mal::pdf {

struct GridCell {
    float x = 0;
    std::vector<LaidText> texts;  // below each other
};

struct GridRow {
    float left = 0, right = 0;
    float paddingTop = 0, paddingBottom = 0;
    float leastHeight = 0;
    Colour ruleColour = hairlineColour;
    float ruleHeight = space::hairline;  // below the row
    std::optional<Colour> fill;
    std::uint32_t tableHead = none;
    bool keepWithNext = false;
};

// One row of the flow; when it is taller than half a page, one for every line, so that it can go on on the next page. Cells are
// placed from left to right.
void addGridRow(FlowBuilder& builder, const std::vector<GridCell>& cells, const GridRow& row);

}  // namespace mal::pdf
