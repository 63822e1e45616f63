// SPDX-License-Identifier: EUPL-1.2
#pragma once

// YAML to a tree, by way of the YAML library's event parser and nothing else of it. The plain part of YAML only: no anchors,
// aliases, tags, merge keys or second document, keys are texts that stand once. What can be told besides is told: after a
// duplicate key or a tag the rest is still read.

#include "storage/limits.h"
#include "storage/node.h"
#include "storage/problem_log.h"

#include <optional>
#include <string>
#include <string_view>

namespace mal {

// Checks the bytes first (checked_text.h). Nothing where the file is not YAML at all or goes beyond a limit; with a tree there
// may still be errors in the log. Never throws for content.
std::optional<Node> readTree(std::string_view bytes, const Limits& limits, ProblemLog& log);

// The same for a text that checkedText() has passed.
std::optional<Node> readCheckedTree(std::string text, const Limits& limits, ProblemLog& log);

// The same without the short cut of tree_plain.h.
std::optional<Node> readTreeByLibrary(std::string text, const Limits& limits, ProblemLog& log);

}  // namespace mal
