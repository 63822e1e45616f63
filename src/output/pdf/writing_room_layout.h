// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "document/document.h"
#include "output/pdf/area.h"
#include "output/pdf/flow_builder.h"

namespace mal::pdf {

// Words that say what goes there, and lines to write on. The lines are drawn and not read out: the words say that there is room.
void layWritingRoom(FlowBuilder& builder, const WritingRoom& room, const Area& area);

}  // namespace mal::pdf
