// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The copies that programs for shared folders put beside a file that two people saved at once, told by their names: "beleid
// (conflicted copy 2026-11-22).beleid". What is in them is not looked at.

#include <string>
#include <string_view>
#include <vector>

namespace mal {

// Names without a folder. False for an ordinary copy, such as "beleid (1).beleid".
bool isConflictCopy(std::string_view name, std::string_view of);

// The names of those beside the file, sorted; none where the folder cannot be read.
std::vector<std::string> conflictCopiesOf(const std::string& path);

}  // namespace mal
