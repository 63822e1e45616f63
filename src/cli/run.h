// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cli/command.h"

#include <span>
#include <string>

namespace mal::cli {

// The whole command line in a function, so that tests call it like a shell does. `words` are the arguments without the program's
// name. Never throws for what a user can cause; returns an ExitCode.
int run(std::span<const std::string> words, const Environment& environment, const Streams& streams);

}  // namespace mal::cli
