// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "document/document.h"

#include <string>
#include <string_view>

namespace mal::markdown {

// Text that reads as it is, wherever it stands in a line: all characters that could be markup are escaped, line ends are spaces.
std::string escaped(std::string_view text);

// Spans with ** and *, and links as [text](target).
std::string written(const Spans& spans);

// The same in a cell of a table, which is one line without unescaped pipes.
std::string writtenInCell(const std::vector<Spans>& paragraphs);

}  // namespace mal::markdown
