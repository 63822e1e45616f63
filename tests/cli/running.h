// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Runs the command line in this process, as a shell would.

#include "support/temporary_folder.h"

#include <string>
#include <vector>

namespace mal::test {

struct Ran {
    int code = 0;
    std::string out;
    std::string err;
};

Ran run(const std::vector<std::string>& words, const std::string& input = "");

// Path of a policy that was just begun in the folder.
std::string newPolicy(const TemporaryFolder& folder);

}  // namespace mal::test
