// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

namespace mal {

// "0.1.0", from the build.
std::string programVersion();

}  // namespace mal
