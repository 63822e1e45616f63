// SPDX-License-Identifier: EUPL-1.2
#pragma once

// One map of a template, with the kinds of value that docs/template-language.md knows. Each function says what is wrong with a
// value and then gives an empty one, so that reading goes on and every fault is found in one go.

#include "base/date.h"
#include "base/messages/storage.h"
#include "storage/fields.h"
#include "storage/template_reading.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace mal {

enum class Need { Must, May };

// One line without markup, or text with the Markdown subset.
enum class TextForm { Plain, Rich };

// Whether `{answer}` may stand in a text.
enum class AnswerPlace { No, Yes };

template <typename Value>
struct Named {
    std::string_view name;
    Value value;
};

struct Range {
    int lowest;
    int highest;
};

class TemplateFields {
public:
    TemplateFields(Node& map, TemplateReading& reading) : m_fields(map), m_reading(reading) {}

    Position at() const { return m_fields.at(); }
    TemplateReading& reading() { return m_reading; }
    ProblemLog& log() { return m_reading.log; }

    bool has(std::string_view key) { return m_fields.has(key); }
    // Nothing, and a problem, for an empty value; nothing and a problem where a key that must be there is not.
    Entry* read(std::string_view key, Need need);
    // The value when it is text of any form.
    Entry* readText(std::string_view key, Need need);
    // Counts as read, whatever it holds.
    void ignore(std::string_view key) { m_fields.read(key); }
    // Where the key stands, or the map when it does not.
    Position positionOf(std::string_view key);

    std::string plain(std::string_view key, Need need = Need::Must);
    std::string rich(std::string_view key, Need need = Need::Must, AnswerPlace place = AnswerPlace::No);
    std::string slug(std::string_view key);
    std::string url(std::string_view key);  // https; may be absent
    std::optional<Date> date(std::string_view key, Need need);
    std::optional<int> number(std::string_view key, Range range, Need need);
    bool flag(std::string_view key);
    std::vector<std::string> plains(std::string_view key, Need need);

    // A slug that must be new among `names`.
    std::string newId(std::string_view key, Names& names);
    // Reports a name that is among `names` already; else adds it.
    void addName(const std::string& name, Position at, Names& names);

    std::string reference(std::string_view key, Wanted wanted, Need need = Need::Must);
    std::vector<std::string> references(std::string_view key, Wanted wanted, Need need);

    template <typename Value>
    Value oneOf(std::string_view key, std::span<const Named<Value>> names, Value otherwise, Need need = Need::Must);

    // `reader` makes a value of each map in the list; keys that it does not ask for are reported.
    template <typename Read>
    auto objects(std::string_view key, Need need, Read reader) -> std::vector<std::invoke_result_t<Read, TemplateFields&>>;
    template <typename Read>
    auto object(std::string_view key, Need need, Read reader) -> std::optional<std::invoke_result_t<Read, TemplateFields&>>;

    // The items of a list. An empty list is a fault: its key could be left out.
    std::vector<Node*> list(std::string_view key, Need need);
    Node* map(std::string_view key, Need need);
    bool isMap(Node& node, std::string_view key);
    bool isText(const Node& node, Position at, std::string_view key);

    void finish() { m_fields.reportUnread(m_reading.log); }

    // One plain text that stands outside a key of its own.
    std::string takeText(std::string_view key, Node& node, TextForm form, AnswerPlace place = AnswerPlace::No);

private:
    void reportUnknownName(const Entry& entry, std::span<const std::string_view> names);

    Fields m_fields;
    TemplateReading& m_reading;
};

// Reads one map with `reader` and reports the keys that it does not ask for.
template <typename Read>
auto readMap(Node& node, TemplateReading& reading, Read reader) {
    TemplateFields fields(node, reading);
    auto value = reader(fields);
    fields.finish();
    return value;
}

template <typename Value>
Value TemplateFields::oneOf(std::string_view key, std::span<const Named<Value>> names, Value otherwise, Need need) {
    const Entry* entry = readText(key, need);
    if (!entry) return otherwise;
    std::vector<std::string_view> possible;
    for (const Named<Value>& candidate : names) {
        if (candidate.name == entry->value.text) return candidate.value;
        possible.push_back(candidate.name);
    }
    reportUnknownName(*entry, possible);
    return otherwise;
}

template <typename Read>
auto TemplateFields::objects(std::string_view key, Need need, Read reader)
    -> std::vector<std::invoke_result_t<Read, TemplateFields&>> {
    std::vector<std::invoke_result_t<Read, TemplateFields&>> values;
    const std::vector<Node*> nodes = list(key, need);
    values.reserve(nodes.size());
    for (Node* node : nodes) {
        if (isMap(*node, key)) values.push_back(readMap(*node, m_reading, reader));
    }
    return values;
}

template <typename Read>
auto TemplateFields::object(std::string_view key, Need need, Read reader)
    -> std::optional<std::invoke_result_t<Read, TemplateFields&>> {
    Node* node = map(key, need);
    return node ? std::optional(readMap(*node, m_reading, reader)) : std::nullopt;
}

}  // namespace mal
