// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The example library as policies, ready to make documents from.

#include "session/snapshot.h"

#include <string>
#include <vector>

namespace mal::test {

struct Example {
    std::string name;  // "voorbeeld-volledig"
    Snapshot snapshot;

    const PolicyTemplate& mal() const { return *snapshot.mal; }
    const Policy& policy() const { return snapshot.policy; }
};

// The three of them: complete, half-way, full of tensions. Loaded once.
const std::vector<Example>& examples();
const Example& example(const std::string& name);

// As if it had been adopted on the day that its answers say; the complete one can be.
Policy adopted(Policy policy);

}  // namespace mal::test
