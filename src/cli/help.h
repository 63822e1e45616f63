// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cli/command.h"

#include <iosfwd>
#include <span>
#include <string>

namespace mal::cli {

void printOverview(std::ostream& out, std::span<const Command> commands);

// `path` is how one types it: "beleidsmal-cli template check".
void printHelp(std::ostream& out, const Command& command, const std::string& path);

}  // namespace mal::cli
