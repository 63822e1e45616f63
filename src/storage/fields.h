// SPDX-License-Identifier: EUPL-1.2
#pragma once

// One map of a file while it is read: hands out its values by key, and knows at the end which ones nobody asked for. What a value
// must be is its reader's business.

#include "model/unknown.h"
#include "storage/node.h"
#include "storage/problem_log.h"

#include <string_view>
#include <vector>

namespace mal {

class Fields {
public:
    // The node is a map and outlives this; values may be moved out of it.
    explicit Fields(Node& map);

    Position at() const { return m_map.at; }
    // True when the key is there; it does not count as read.
    bool has(std::string_view key);
    // Nothing when the key is not there. Of a key that stands twice the first.
    Entry* read(std::string_view key);
    // The value is not what it should be: it stays among the unread ones.
    void putBack(const Entry& entry);

    // Keys that were never asked for are faults, each with the nearest known one.
    void reportUnread(ProblemLog& log) const;
    // The keys that were not read, to be kept as they are. Moves them out.
    Unknowns takeUnread();

private:
    void note(std::string_view key, bool isThere);
    std::string possibleKeys() const;

    Node& m_map;
    std::vector<std::string_view> m_known;
    std::vector<std::string_view> m_missing;
    std::vector<bool> m_isRead;
};

// Any value as it stands, for keeping.
UnknownValue toUnknown(Node&& node);
// The other way around: to read what was kept. The nodes have no position.
Node toNode(const UnknownValue& value);

// "tekst", "een lijst" …: what a node is, for messages.
std::string kindName(Node::Kind kind);

}  // namespace mal
