// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Where choices pull at each other. Nothing here blocks: a team changes a choice, or says why it is meant so.

#include "model/policy.h"
#include "model/policy_template.h"

#include <string>
#include <vector>

namespace mal {

struct Tension {
    const Check* check = nullptr;  // of the template
    bool isAccepted = false;
    std::string reason;  // why it is meant so; empty while it is not accepted

    bool touchesLegalPoint() const { return !check->touches.empty(); }
};

// The checks that hold, in the order of the template, without those that are open points (rules/open_points.h).
std::vector<Tension> tensions(const PolicyTemplate& mal, const Policy& policy);

// "3.3 a en 3.3 b": the legal points that a check touches.
std::string touchedPoints(const PolicyTemplate& mal, const Check& check);

// "0.2 en 5.1": the sections whose choices a check compares.
std::string sectionsOf(const PolicyTemplate& mal, const Check& check);

// The question a team answers when it accepts: "Bewust zo gekozen, want", or "Zo voldoen wij toch aan 3.3 a:".
std::string acceptanceLead(const PolicyTemplate& mal, const Check& check);

}  // namespace mal
