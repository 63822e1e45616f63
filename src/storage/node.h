// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What a YAML file holds, as the program's own tree with positions. Keys are always text and stand once in a map: tree.h sees to
// that. Nothing here knows templates or policies.

#include "base/problem.h"

#include <string>
#include <vector>

namespace mal {

struct Entry;

struct Node {
    enum class Kind { Null, Text, List, Map };

    Kind kind = Kind::Null;
    bool isQuoted = false;  // text in quotes or in a block: never a number, a date or a boolean to other programs
    Position at;            // of a null: where its key or its list stands
    std::string text;
    std::vector<Node> items;     // of a list
    std::vector<Entry> entries;  // of a map, in the order of the file
};

struct Entry {
    std::string key;
    Position at;
    Node value;
};

}  // namespace mal
