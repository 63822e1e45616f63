// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The lines on a card that say what choosing it leads to, as HTML for a TextLabel; empty where there is nothing to say.

#include "gui/policy_controller.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace mal {

// "In het beleid: Wij …"
QString inPolicyHtml(const PolicyController& controller, std::string_view policyText);

// "Levert op: …"
QString actionsHtml(const PolicyController& controller, const std::vector<std::string>& actions);

}  // namespace mal
