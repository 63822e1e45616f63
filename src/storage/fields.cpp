// SPDX-License-Identifier: EUPL-1.2
#include "storage/fields.h"

#include "base/messages/storage.h"
#include "storage/plain_scalar.h"
#include "storage/suggestion.h"

#include <algorithm>
#include <utility>

namespace mal {

Fields::Fields(Node& map) : m_map(map), m_isRead(map.entries.size()) {
    m_known.reserve(24);  // the most keys that any of the maps has
}

bool Fields::has(std::string_view key) {
    const bool isThere =
        std::any_of(m_map.entries.begin(), m_map.entries.end(), [&](const Entry& entry) { return entry.key == key; });
    note(key, isThere);
    return isThere;
}

Entry* Fields::read(std::string_view key) {
    Entry* first = nullptr;
    for (std::size_t i = 0; i < m_map.entries.size(); ++i) {
        if (m_map.entries[i].key != key) continue;
        m_isRead[i] = true;
        if (!first) first = &m_map.entries[i];
    }
    note(key, first != nullptr);
    return first;
}

void Fields::note(std::string_view key, bool isThere) {
    m_known.push_back(key);
    if (!isThere) m_missing.push_back(key);
}

void Fields::putBack(const Entry& entry) {
    m_isRead[static_cast<std::size_t>(&entry - m_map.entries.data())] = false;
}

void Fields::reportUnread(ProblemLog& log) const {
    for (std::size_t i = 0; i < m_map.entries.size() && !log.isFull(); ++i) {
        if (m_isRead[i]) continue;
        const Entry& entry = m_map.entries[i];
        const std::string suggestion = didYouMean(entry.key, m_known);
        log.error(entry.at, messages::unknownKey, {entry.key, suggestion.empty() ? possibleKeys() : suggestion});
    }
}

// Only those that are not there yet: those are what the writer may have been looking for.
std::string Fields::possibleKeys() const {
    std::vector<std::string_view> sorted = m_missing;
    std::sort(sorted.begin(), sorted.end());
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    std::string list;
    for (std::string_view key : sorted)
        list.append(list.empty() ? "" : ", ").append(key);
    return list.empty() ? list : text(messages::possibleHere, {list});
}

Unknowns Fields::takeUnread() {
    Unknowns unknowns;
    for (std::size_t i = 0; i < m_map.entries.size(); ++i) {
        if (m_isRead[i]) continue;
        unknowns.emplace_back(std::move(m_map.entries[i].key), toUnknown(std::move(m_map.entries[i].value)));
    }
    return unknowns;
}

UnknownValue toUnknown(Node&& node) {
    UnknownValue value;
    switch (node.kind) {
        case Node::Kind::Null:
            break;
        case Node::Kind::Text:
            value.kind = UnknownValue::Kind::Text;
            // A plain text that the writer can only write in quotes is a text to everybody.
            value.isQuoted = node.isQuoted || !canBePlain(node.text);
            value.text = std::move(node.text);
            break;
        case Node::Kind::List:
            value.kind = UnknownValue::Kind::List;
            value.items.reserve(node.items.size());
            for (Node& item : node.items)
                value.items.push_back(toUnknown(std::move(item)));
            break;
        case Node::Kind::Map:
            value.kind = UnknownValue::Kind::Map;
            value.entries.reserve(node.entries.size());
            for (Entry& entry : node.entries)
                value.entries.emplace_back(std::move(entry.key), toUnknown(std::move(entry.value)));
            break;
    }
    return value;
}

Node toNode(const UnknownValue& value) {
    Node node;
    switch (value.kind) {
        case UnknownValue::Kind::Null:
            break;
        case UnknownValue::Kind::Text:
            node.kind = Node::Kind::Text;
            node.isQuoted = value.isQuoted;
            node.text = value.text;
            break;
        case UnknownValue::Kind::List:
            node.kind = Node::Kind::List;
            for (const UnknownValue& item : value.items)
                node.items.push_back(toNode(item));
            break;
        case UnknownValue::Kind::Map:
            node.kind = Node::Kind::Map;
            for (const auto& [key, each] : value.entries)
                node.entries.push_back({key, {}, toNode(each)});
            break;
    }
    return node;
}

std::string kindName(Node::Kind kind) {
    switch (kind) {
        case Node::Kind::Null:
            return text(messages::kindNull);
        case Node::Kind::Text:
            return text(messages::kindText);
        case Node::Kind::List:
            return text(messages::kindList);
        case Node::Kind::Map:
            return text(messages::kindMap);
    }
    return {};
}

}  // namespace mal
