// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <string>

namespace mal::bench {

// The least that a PDF of this text can cost with libharu: finished lines, one of its own fonts, nothing shaped, broken, tagged
// or embedded. Returns the number of bytes.
std::size_t writeFinishedLines(const std::string& text);

}  // namespace mal::bench
