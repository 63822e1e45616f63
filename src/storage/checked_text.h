// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The first guard in front of the YAML library: is this text at all, and text that people can read? Structure is tree.h's
// business.

#include "storage/limits.h"
#include "storage/problem_log.h"

#include <optional>
#include <string>
#include <string_view>

namespace mal {

// The bytes as UTF-8 without byte order mark and with LF line ends; nothing, and problems with their places, for a file that is
// too large, in another encoding, or with characters that base/utf8.h forbids. The log of a file with many such characters holds
// the first few.
std::optional<std::string> checkedText(std::string_view bytes, const Limits& limits, ProblemLog& log);

// Where the byte at `offset` stands, counted in characters.
Position positionOf(std::string_view text, std::size_t offset);

// Without byte order mark and with CRLF as LF; checks nothing.
std::string withPlainLineEnds(std::string_view bytes);

}  // namespace mal
