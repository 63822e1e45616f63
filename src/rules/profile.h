// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The reading guide (leeswijzer): which kind of choice a policy mostly makes. It describes; it does not score.

#include "model/policy.h"
#include "model/policy_template.h"

#include <optional>
#include <string>
#include <vector>

namespace mal {

struct ProfileCount {
    std::string value;
    int count = 0;
    friend bool operator==(const ProfileCount&, const ProfileCount&) = default;
};

struct Profile {
    std::vector<ProfileCount> counts;  // each value that the readings know, in their order
    int answered = 0;
    int total = 0;
    std::string dominant;  // a value, or empty for a mixed picture
    std::string reading;   // the template's words; empty while nothing is answered
    // With a mixed picture: the values that were chosen most, one or more, highest first.
    std::vector<std::string> highest;
};

// Nothing where the template has no reading guide.
std::optional<Profile> profile(const PolicyTemplate& mal, const Policy& policy);

}  // namespace mal
