// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

namespace mal {

// Where journals and backups of this user stand: $XDG_STATE_HOME/beleidsmal, else ~/.local/state/beleidsmal (XDG Base Directory
// Specification 0.8). Qt 6.4 has no name for it. Bytes as the system gives them; need not exist yet.
std::string stateFolder();

}  // namespace mal
