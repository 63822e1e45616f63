// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Looking for words in a text that was made.

#include <string>

namespace mal::test {

inline bool has(const std::string& text, const std::string& words) {
    return text.find(words) != std::string::npos;
}

}  // namespace mal::test
