// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The whole mal, section by section: what is explained, asked and offered. Filled in it is the working document, empty the mal to
// prepare on paper.

#include "document/writing.h"

namespace mal {

enum class Sheet { Filled, Blank };

struct Worksheet {
    const Writing& writing;
    Sheet sheet = Sheet::Filled;
    WithGuidance guidance = WithGuidance::No;
};

// What the mal is and how one works with it, as a chapter.
Blocks aboutTheMal(const Writing& writing, StartsPage startsPage);

Blocks worksheetChapters(const Worksheet& worksheet);

// One question: its words, all options, and the answer or room for it. Its heading has the level.
Blocks worksheetQuestion(const Worksheet& worksheet, const QuestionPlace& place, int level);

}  // namespace mal
