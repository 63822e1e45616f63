// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Parts of a policy file that this version does not know. They are kept and written back, never interpreted.

#include <string>
#include <utility>
#include <vector>

namespace mal {

struct UnknownValue {
    enum class Kind { Null, Text, List, Map };

    Kind kind = Kind::Null;
    std::string text;
    bool isQuoted = false;                                      // text that must not be read as a number or a null
    std::vector<UnknownValue> items;                            // of a list
    std::vector<std::pair<std::string, UnknownValue>> entries;  // of a map, in the order of the file

    friend bool operator==(const UnknownValue&, const UnknownValue&) = default;
};

using Unknowns = std::vector<std::pair<std::string, UnknownValue>>;

}  // namespace mal
