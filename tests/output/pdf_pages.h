// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What holds for every page that we write, whatever stands on it; and a document to put blocks in.

#include "document/document.h"

#include <string_view>

namespace mal::test {

// A document in Dutch with a cover that says "Proef", and no mark.
Document documentOf(Blocks blocks);

// Every word stands between the margins.
void checkMargins(std::string_view pdf);
// No word stands on another.
void checkNoOverlaps(std::string_view pdf);
// Every letter of `words` stands on a page, as often as there at least. Which one comes first is not looked at: tables are read
// in more than one way.
void checkNothingLost(std::string_view pdf, std::string_view words);

}  // namespace mal::test
