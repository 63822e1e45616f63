// SPDX-License-Identifier: EUPL-1.2
#pragma once

// One map of a policy file. Other than in a template nothing is refused here: a value that is not what it should be gets a
// warning and stays among the unknown ones, so that saving loses nothing.

#include "base/date.h"
#include "storage/fields.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mal {

class PolicyFields {
public:
    PolicyFields(Node& map, ProblemLog& log) : m_fields(map), m_log(log) {}

    ProblemLog& log() { return m_log; }

    // All of these are empty for a key that is not there or has no value.
    std::string text(std::string_view key);
    std::optional<std::string> optionalText(std::string_view key);
    const std::string* peekText(std::string_view key);  // not moved out, so that it can still be kept aside
    std::optional<Date> date(std::string_view key);
    bool flag(std::string_view key);
    Node* map(std::string_view key);
    std::optional<std::vector<std::string>> texts(std::string_view key);
    std::optional<std::map<std::string, std::string>> textsByKey(std::string_view key);
    std::map<std::string, int> countsByKey(std::string_view key);
    // A list of maps of texts.
    std::optional<std::vector<std::map<std::string, std::string>>> rows(std::string_view key);
    // A list of maps; null when it is not one.
    std::vector<Node>* maps(std::string_view key);
    std::vector<UnknownValue> values(std::string_view key);

    bool has(std::string_view key) { return m_fields.has(key); }
    Position positionOf(std::string_view key);
    // The value is read by other means.
    void pass(std::string_view key) { m_fields.read(key); }
    // The value of the key cannot be used after all.
    void keepAside(std::string_view key, std::string_view wanted);

    Unknowns takeUnread() { return m_fields.takeUnread(); }

private:
    // Of that kind; nothing, with a warning, for another one.
    Entry* read(std::string_view key, Node::Kind kind);

    Fields m_fields;
    ProblemLog& m_log;
};

}  // namespace mal
