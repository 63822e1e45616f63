// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Versions of three numbers: of this program, and of templates.

#include <string>
#include <string_view>

namespace mal {

// "0.1.0", from the build.
std::string programVersion();

bool isVersion(std::string_view text);  // "1.0.0"
// Negative, zero or positive, as versions compare; both must be versions.
int compareVersions(std::string_view a, std::string_view b);

}  // namespace mal
