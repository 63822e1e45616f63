// SPDX-License-Identifier: EUPL-1.2
#include "base/version.h"

namespace mal {

std::string programVersion() {
    return BELEIDSMAL_VERSION;
}

}  // namespace mal
