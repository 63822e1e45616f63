// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/error.h"

#include <string>

namespace mal::test {

// The code of the Error that the action throws; empty when it throws none.
template <typename Action>
std::string codeOf(const Action& action) {
    try {
        action();
    } catch (const Error& error) {
        return error.code();
    }
    return "";
}

}  // namespace mal::test
