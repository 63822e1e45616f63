// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Policies for the template in small.yaml.

#include "model/policy.h"

#include <random>

namespace mal::test {

// Every kind of answer and every other part of a policy once.
Policy fullPolicy();

// Any answers, with texts that are hard to write down in YAML.
Policy randomPolicy(std::mt19937& random);

}  // namespace mal::test
