// SPDX-License-Identifier: EUPL-1.2
#include "storage/template_fields.h"

#include "storage/placeholders.h"
#include "storage/plain_scalar.h"
#include "storage/suggestion.h"
#include "storage/template_texts.h"

#include <charconv>

namespace mal {

namespace {

std::string listed(std::span<const std::string_view> names) {
    std::string list;
    for (std::string_view name : names) {
        if (!list.empty()) list += ", ";
        list += name;
    }
    return list;
}

void checkPlaceholders(const Node& node, AnswerPlace place, ProblemLog& log) {
    const std::string& value = node.text;
    if (value.find('{') == std::string::npos) return;
    if (const auto word = unknownPlaceholder(value)) {
        const std::string suggestion = didYouMean(*word, placeholders);
        log.error(node.at, messages::unknownPlaceholder,
                  {*word, suggestion.empty() ? text(messages::possibleValues, {listed(placeholders)}) : suggestion});
    }
    if (place == AnswerPlace::No && hasAnswerPlace(value)) log.error(node.at, messages::answerPlace);
}

}  // namespace

Entry* TemplateFields::read(std::string_view key, Need need) {
    Entry* entry = m_fields.read(key);
    if (!entry) {
        if (need == Need::Must) log().error(at(), messages::missingKey, {std::string(key)});
        return nullptr;
    }
    if (entry->value.kind == Node::Kind::Null) {
        log().error(entry->at, messages::emptyValue, {std::string(key)});
        return nullptr;
    }
    return entry;
}

Entry* TemplateFields::readText(std::string_view key, Need need) {
    Entry* entry = read(key, need);
    return entry && isText(entry->value, entry->value.at, key) ? entry : nullptr;
}

Position TemplateFields::positionOf(std::string_view key) {
    const Entry* entry = m_fields.read(key);
    return entry ? entry->at : at();
}

bool TemplateFields::isText(const Node& node, Position at, std::string_view key) {
    if (node.kind != Node::Kind::Text) {
        log().error(at, messages::wrongKind, {std::string(key), kindName(Node::Kind::Text), kindName(node.kind)});
        return false;
    }
    if (node.text.find_first_not_of(" \t\n") == std::string::npos) {
        log().error(at, messages::emptyValue, {std::string(key)});
        return false;
    }
    return true;
}

std::string TemplateFields::takeText(std::string_view key, Node& node, TextForm form, AnswerPlace place) {
    if (!node.isQuoted && isNumberOrBoolean(node.text)) {
        log().error(node.at, messages::numberForText, {std::string(key), node.text});
    }
    checkPlaceholders(node, place, log());
    // A block text ends with a line break that means nothing.
    node.text.resize(node.text.find_last_not_of(" \t\n") + 1);
    switch (form) {
        case TextForm::Plain:
            if (node.text.find('\n') != std::string::npos) log().error(node.at, messages::severalLines, {std::string(key)});
            break;
        case TextForm::Rich:
            if (const auto link = forbiddenLink(node.text)) log().error(node.at, messages::forbiddenLink, {*link});
            break;
    }
    return std::move(node.text);
}

std::string TemplateFields::plain(std::string_view key, Need need) {
    Entry* entry = readText(key, need);
    return entry ? takeText(key, entry->value, TextForm::Plain, AnswerPlace::No) : std::string();
}

std::string TemplateFields::rich(std::string_view key, Need need, AnswerPlace place) {
    Entry* entry = readText(key, need);
    return entry ? takeText(key, entry->value, TextForm::Rich, place) : std::string();
}

std::vector<std::string> TemplateFields::plains(std::string_view key, Need need) {
    std::vector<std::string> texts;
    for (Node* node : list(key, need)) {
        if (isText(*node, node->at, key)) texts.push_back(takeText(key, *node, TextForm::Plain, AnswerPlace::No));
    }
    return texts;
}

std::string TemplateFields::slug(std::string_view key) {
    Entry* entry = readText(key, Need::Must);
    if (!entry) return {};
    if (!isSlug(entry->value.text)) log().error(entry->value.at, messages::notASlug, {entry->value.text});
    return std::move(entry->value.text);
}

std::string TemplateFields::url(std::string_view key) {
    Entry* entry = readText(key, Need::May);
    if (!entry) return {};
    if (!isHttps(entry->value.text)) log().error(entry->value.at, messages::notHttps, {entry->value.text});
    return std::move(entry->value.text);
}

std::optional<Date> TemplateFields::date(std::string_view key, Need need) {
    const Entry* entry = readText(key, need);
    if (!entry) return std::nullopt;
    const auto date = parseDate(entry->value.text);
    if (!date) log().error(entry->value.at, messages::notADate, {entry->value.text});
    return date;
}

std::optional<int> TemplateFields::number(std::string_view key, Range range, Need need) {
    const Entry* entry = readText(key, need);
    if (!entry) return std::nullopt;
    const std::string& digits = entry->value.text;
    int value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    // Some programs take 010 for 8.
    const std::size_t first = digits[0] == '-' ? 1 : 0;
    const bool hasLeadingZero = digits.size() > first + 1 && digits[first] == '0';
    const bool isNumber =
        error == std::errc() && end == digits.data() + digits.size() && !hasLeadingZero && !entry->value.isQuoted;
    if (!isNumber || value < range.lowest || value > range.highest) {
        log().error(entry->value.at, messages::notANumber,
                    {std::string(key), std::to_string(range.lowest), std::to_string(range.highest)});
        return std::nullopt;
    }
    return value;
}

bool TemplateFields::flag(std::string_view key) {
    const Entry* entry = readText(key, Need::May);
    if (!entry) return false;
    const Node& node = entry->value;
    if (node.isQuoted || (node.text != "true" && node.text != "false"))
        log().error(node.at, messages::notABoolean, {std::string(key)});
    return node.text == "true";
}

std::string TemplateFields::newId(std::string_view key, Names& names) {
    const Entry* entry = readText(key, Need::Must);
    if (!entry) return {};
    const Position where = entry->value.at;
    std::string id = slug(key);
    addName(id, where, names);
    return id;
}

void TemplateFields::addName(const std::string& name, Position where, Names& names) {
    const auto [first, isNew] = names.emplace(name, where);
    if (!isNew) log().error(where, messages::duplicateId, {name, std::to_string(first->second.line)});
}

std::string TemplateFields::reference(std::string_view key, Wanted wanted, Need need) {
    Entry* entry = readText(key, need);
    if (!entry) return {};
    m_reading.references.push_back({wanted, entry->value.text, entry->value.at, {}, {}, 0});
    return std::move(entry->value.text);
}

std::vector<std::string> TemplateFields::references(std::string_view key, Wanted wanted, Need need) {
    std::vector<std::string> ids;
    Names seen;
    for (Node* node : list(key, need)) {
        if (!isText(*node, node->at, key)) continue;
        addName(node->text, node->at, seen);
        m_reading.references.push_back({wanted, node->text, node->at, {}, {}, 0});
        ids.push_back(std::move(node->text));
    }
    return ids;
}

std::vector<Node*> TemplateFields::list(std::string_view key, Need need) {
    Entry* entry = read(key, need);
    if (!entry) return {};
    Node& node = entry->value;
    if (node.kind != Node::Kind::List) {
        log().error(node.at, messages::wrongKind, {std::string(key), kindName(Node::Kind::List), kindName(node.kind)});
        return {};
    }
    if (node.items.empty()) log().error(node.at, messages::emptyList, {std::string(key)});
    std::vector<Node*> items;
    items.reserve(node.items.size());
    for (Node& item : node.items)
        items.push_back(&item);
    return items;
}

Node* TemplateFields::map(std::string_view key, Need need) {
    Entry* entry = read(key, need);
    return entry && isMap(entry->value, key) ? &entry->value : nullptr;
}

bool TemplateFields::isMap(Node& node, std::string_view key) {
    if (node.kind == Node::Kind::Map) return true;
    log().error(node.at, messages::wrongKind, {std::string(key), kindName(Node::Kind::Map), kindName(node.kind)});
    return false;
}

void TemplateFields::reportUnknownName(const Entry& entry, std::span<const std::string_view> names) {
    const std::string suggestion = didYouMean(entry.value.text, names);
    log().error(entry.value.at, messages::unknownValue,
                {entry.key, entry.value.text, suggestion.empty() ? text(messages::possibleValues, {listed(names)}) : suggestion});
}

}  // namespace mal
