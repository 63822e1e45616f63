// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Files that a save was still writing when its program was killed. They stand beside the policy, under a name that says whose
// they are; nobody needs them, as what was typed is in the journal too.

#include <string>
#include <string_view>

namespace mal {

inline constexpr std::string_view temporaryStart = ".beleidsmal-";
inline constexpr std::string_view temporaryEnd = ".tmp";

// Takes away those in the folder that are an hour older than `ours`, a file just made there: by the clock of that disk, and so
// long ago that nobody is writing them any more. What cannot be taken away stays.
void removeLeftovers(const std::string& folder, const std::string& ours);

}  // namespace mal
