// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Tables, facts (names with values) and the block for signatures.

#include "document/document.h"
#include "output/pdf/area.h"
#include "output/pdf/flow_builder.h"

namespace mal::pdf {

void layTable(FlowBuilder& builder, const Table& table, const Area& area);
void layFacts(FlowBuilder& builder, const Facts& facts, const Area& area);
void laySignOff(FlowBuilder& builder, const SignOff& signOff, const Area& area);

}  // namespace mal::pdf
