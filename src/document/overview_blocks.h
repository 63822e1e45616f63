// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What several kinds of document show at a glance. Each gives nothing where there is nothing to show, or where the audience is
// not meant to see it.

#include "document/writing.h"

namespace mal {

// What stands between the policy and its adoption, with the number of the section.
Blocks openPointList(const Writing& writing);

// What is still to be done for legal points that were accepted, and who accepted them.
Blocks arrangeList(const Writing& writing);

// What was set aside, why, by whom it is taken up and until when.
Blocks parkedPoints(const Writing& writing);

// Tensions between choices: those that the team keeps on purpose, with the reason, and those it has not looked at.
Blocks tensionList(const Writing& writing);

// The chapters in a line each: what is decided there.
Blocks chapterLines(const Writing& writing);

}  // namespace mal
