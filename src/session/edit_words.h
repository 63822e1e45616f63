// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/policy_template.h"
#include "session/undo_list.h"

#include <string>

namespace mal {

// A step in the words of the user: "keuze B bij ‘Ons beeld’".
std::string words(const Step& step, const PolicyTemplate& mal);

}  // namespace mal
