// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The YAML that this program and nearly everybody writes, read in one pass over its lines: maps and lists by indentation, with a
// text, a block or a short list in brackets on a line. It is no second YAML library: whatever else stands in a file, and every
// fault, is left to the one there is (tree.cpp), which takes forty thousand instructions for a line.

#include "storage/limits.h"
#include "storage/node.h"

#include <optional>
#include <string_view>

namespace mal {

// The tree of a text that checkedText() has passed, as the library would make it; nothing where there is anything in it that is
// not as plain as this, or that goes beyond a limit.
std::optional<Node> readPlainTree(std::string_view text, const Limits& limits);

}  // namespace mal
