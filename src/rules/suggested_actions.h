// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Follow-up actions that the choices suggest. They are offered; a person takes them over.

#include "model/policy.h"
#include "model/policy_template.h"

#include <string>
#include <vector>

namespace mal {

struct SuggestedAction {
    std::string id;  // of the action, or of the legal point where something is still to be arranged
    std::string action;
    std::string owner;
    std::string term;
    std::string into;  // id of the table question it would go to
    friend bool operator==(const SuggestedAction&, const SuggestedAction&) = default;
};

// In the order of the template, then what people noted as still to arrange at a legal point. Each action once, and none that
// already stands in the table it would go to (capitals and spaces do not count).
std::vector<SuggestedAction> suggestedActions(const PolicyTemplate& mal, const Policy& policy);

// The action as a row for the table question it goes to.
TableRow asRow(const SuggestedAction& action, const TableQuestion& table);

}  // namespace mal
