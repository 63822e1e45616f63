// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <string_view>

namespace mal {

// "Nog 12 tekens" near the limit, "3 tekens te veel" above it, nothing far below it or where there is none (0).
QString countWords(std::string_view text, int maximum);

}  // namespace mal
