// SPDX-License-Identifier: EUPL-1.2
#include "base/message.h"

#include <cassert>

namespace mal {

std::string text(const Message& message, std::initializer_list<std::string> arguments) {
    std::string result;
    const std::string_view pattern = message.text;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool isPlace = pattern[i] == '{' && i + 2 < pattern.size() && pattern[i + 1] >= '0' && pattern[i + 1] <= '9' &&
                             pattern[i + 2] == '}';
        if (!isPlace) {
            result += pattern[i];
            continue;
        }
        const auto index = static_cast<std::size_t>(pattern[i + 1] - '0');
        assert(index < arguments.size());
        if (index < arguments.size()) result += *(arguments.begin() + index);
        i += 2;
    }
    return result;
}

}  // namespace mal
