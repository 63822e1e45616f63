// SPDX-License-Identifier: EUPL-1.2
#pragma once

// A document of which every part is harder than people usually make it: empty, endless, unbreakable, too wide, too many. It says
// nothing sensible; what matters is that a page can still hold it.

#include "document/document.h"

namespace mal::test {

Document hardPolicy();

// All that a reader must find in the text of its pages, one after the other.
std::string wordsOf(const Document& document);

}  // namespace mal::test
