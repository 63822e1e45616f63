// SPDX-License-Identifier: EUPL-1.2
#include "storage/policy_fields.h"

#include "base/messages/storage.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace mal {

namespace {

bool areAll(const std::vector<Node>& nodes, Node::Kind kind) {
    return std::all_of(nodes.begin(), nodes.end(), [&](const Node& node) { return node.kind == kind; });
}

bool holdsOnlyTexts(const Node& map) {
    return std::all_of(map.entries.begin(), map.entries.end(),
                       [](const Entry& entry) { return entry.value.kind == Node::Kind::Text; });
}

std::map<std::string, std::string> takeTexts(Node& map) {
    std::map<std::string, std::string> texts;
    for (Entry& entry : map.entries)
        texts.emplace(std::move(entry.key), std::move(entry.value.text));
    return texts;
}

std::optional<int> number(const std::string& digits) {
    int value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    const bool isWhole = error == std::errc() && end == digits.data() + digits.size();
    return isWhole && std::to_string(value) == digits ? std::optional(value) : std::nullopt;
}

}  // namespace

Entry* PolicyFields::read(std::string_view key, Node::Kind kind) {
    Entry* entry = m_fields.read(key);
    if (!entry || entry->value.kind == Node::Kind::Null) return nullptr;
    if (entry->value.kind == kind) return entry;
    keepAside(key, kindName(kind));
    return nullptr;
}

Position PolicyFields::positionOf(std::string_view key) {
    const Entry* entry = m_fields.read(key);
    return entry ? entry->value.at : Position{};
}

void PolicyFields::keepAside(std::string_view key, std::string_view wanted) {
    const Entry* entry = m_fields.read(key);
    if (!entry) return;
    m_fields.putBack(*entry);
    m_log.warning(entry->value.at, messages::keptAside, {std::string(key), std::string(wanted)});
}

const std::string* PolicyFields::peekText(std::string_view key) {
    const Entry* entry = read(key, Node::Kind::Text);
    return entry ? &entry->value.text : nullptr;
}

std::optional<std::string> PolicyFields::optionalText(std::string_view key) {
    Entry* entry = read(key, Node::Kind::Text);
    return entry ? std::optional(std::move(entry->value.text)) : std::nullopt;
}

std::string PolicyFields::text(std::string_view key) {
    return optionalText(key).value_or(std::string());
}

std::optional<Date> PolicyFields::date(std::string_view key) {
    const Entry* entry = read(key, Node::Kind::Text);
    if (!entry) return std::nullopt;
    const auto date = parseDate(entry->value.text);
    if (!date) keepAside(key, mal::text(messages::kindDate));
    return date;
}

bool PolicyFields::flag(std::string_view key) {
    const Entry* entry = read(key, Node::Kind::Text);
    if (!entry) return false;
    const std::string& word = entry->value.text;
    if (word != "true" && word != "false") keepAside(key, mal::text(messages::kindBoolean));
    return word == "true";
}

Node* PolicyFields::map(std::string_view key) {
    Entry* entry = read(key, Node::Kind::Map);
    return entry ? &entry->value : nullptr;
}

std::vector<Node>* PolicyFields::maps(std::string_view key) {
    Entry* entry = read(key, Node::Kind::List);
    if (!entry) return nullptr;
    if (areAll(entry->value.items, Node::Kind::Map)) return &entry->value.items;
    keepAside(key, kindName(Node::Kind::Map));
    return nullptr;
}

std::optional<std::vector<std::string>> PolicyFields::texts(std::string_view key) {
    Entry* entry = read(key, Node::Kind::List);
    if (!entry) return std::nullopt;
    if (!areAll(entry->value.items, Node::Kind::Text)) {
        keepAside(key, kindName(Node::Kind::Text));
        return std::nullopt;
    }
    std::vector<std::string> result;
    for (Node& item : entry->value.items)
        result.push_back(std::move(item.text));
    return result;
}

std::optional<std::map<std::string, std::string>> PolicyFields::textsByKey(std::string_view key) {
    Node* node = map(key);
    if (!node) return std::nullopt;
    if (holdsOnlyTexts(*node)) return takeTexts(*node);
    keepAside(key, kindName(Node::Kind::Text));
    return std::nullopt;
}

std::map<std::string, int> PolicyFields::countsByKey(std::string_view key) {
    Node* node = map(key);
    std::map<std::string, int> counts;
    if (!node) return counts;
    for (const Entry& entry : node->entries) {
        const auto count = entry.value.kind == Node::Kind::Text ? number(entry.value.text) : std::nullopt;
        if (!count) {
            keepAside(key, mal::text(messages::kindNumber));
            return {};
        }
        counts.emplace(entry.key, *count);
    }
    return counts;
}

std::optional<std::vector<std::map<std::string, std::string>>> PolicyFields::rows(std::string_view key) {
    std::vector<Node>* nodes = maps(key);
    if (!nodes) return std::nullopt;
    if (!std::all_of(nodes->begin(), nodes->end(), holdsOnlyTexts)) {
        keepAside(key, kindName(Node::Kind::Text));
        return std::nullopt;
    }
    std::vector<std::map<std::string, std::string>> result;
    for (Node& node : *nodes)
        result.push_back(takeTexts(node));
    return result;
}

std::vector<UnknownValue> PolicyFields::values(std::string_view key) {
    std::vector<UnknownValue> result;
    Entry* entry = read(key, Node::Kind::List);
    if (!entry) return result;
    for (Node& item : entry->value.items)
        result.push_back(toUnknown(std::move(item)));
    return result;
}

}  // namespace mal
