// SPDX-License-Identifier: EUPL-1.2
#pragma once

// How something at an address is edited.

#include "model/address.h"

namespace mal {

// Letters typed one after another at one address are one step to undo.
enum class Typing { No, Yes };

}  // namespace mal
