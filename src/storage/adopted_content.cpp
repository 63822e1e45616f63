// SPDX-License-Identifier: EUPL-1.2
#include "storage/adopted_content.h"

#include "base/error.h"
#include "base/messages/storage.h"
#include "base/sha256.h"
#include "storage/base64.h"
#include "storage/fields.h"
#include "storage/plain_scalar.h"
#include "storage/policy_parts.h"
#include "storage/tree.h"

#include <algorithm>
#include <utility>

namespace mal {

namespace {

void appendJsonText(std::string& json, std::string_view text) {
    json += '"';
    for (const char c : text) {
        switch (c) {
            case '"':
                json += "\\\"";
                break;
            case '\\':
                json += "\\\\";
                break;
            case '\n':
                json += "\\n";
                break;
            case '\t':
                json += "\\t";
                break;
            default:  // other controls stand in no text of a policy
                json += c;
        }
    }
    json += '"';
}

void appendJson(std::string& json, const UnknownValue& value) {
    switch (value.kind) {
        case UnknownValue::Kind::Null:
            json += "null";
            break;
        case UnknownValue::Kind::Text:
            appendJsonText(json, value.text);
            break;
        case UnknownValue::Kind::List:
            json += '[';
            for (const UnknownValue& item : value.items) {
                if (json.back() != '[') json += ',';
                appendJson(json, item);
            }
            json += ']';
            break;
        case UnknownValue::Kind::Map:
            std::vector<const std::pair<std::string, UnknownValue>*> entries;
            for (const auto& entry : value.entries)
                entries.push_back(&entry);
            std::sort(entries.begin(), entries.end(), [](const auto* a, const auto* b) { return a->first < b->first; });
            json += '{';
            for (const auto* entry : entries) {
                if (entry != entries.front()) json += ',';
                appendJsonText(json, entry->first);
                json += ':';
                appendJson(json, entry->second);
            }
            json += '}';
            break;
    }
}

// Null where the value is no map or has no such key.
const UnknownValue* find(const UnknownValue* map, std::string_view key) {
    if (!map) return nullptr;
    const auto found =
        std::find_if(map->entries.begin(), map->entries.end(), [&](const auto& entry) { return entry.first == key; });
    return found == map->entries.end() ? nullptr : &found->second;
}

const UnknownValue* pictureHash(const UnknownValue& entry) {
    return find(find(find(find(&entry, "content"), "house_style"), "logo"), "image_sha256");
}

bool hasPictureOf(const std::vector<UnknownValue>& history, const UnknownValue& hash) {
    return std::any_of(history.begin(), history.end(), [&](const UnknownValue& entry) {
        const UnknownValue* other = pictureHash(entry);
        return other && other->text == hash.text && find(&entry, "image");
    });
}

// A version is a text, also where it looks like a number.
enum class Quotes { Always, WhereNeeded };

UnknownValue textValue(std::string text, Quotes quotes) {
    UnknownValue value;
    value.kind = UnknownValue::Kind::Text;
    value.isQuoted = quotes == Quotes::Always || !canBePlain(text);
    value.text = std::move(text);
    return value;
}

std::string versionOf(const Policy& policy, const PolicyTemplate& mal) {
    const Answer* answer = policy.answer(mal.adoption.version);
    const auto* text = answer ? std::get_if<TextAnswer>(&answer->value) : nullptr;
    return text ? text->text : std::string();
}

}  // namespace

UnknownValue adoptedContent(const Policy& policy, const PolicyTemplate& mal) {
    ProblemLog log{std::string()};
    auto root = readTree(writeAdoptedContent(policy, mal), policyLimits, log);
    if (!root || log.hasErrors()) throw Error(messages::notWrittenBack, {});
    return toUnknown(std::move(*root));
}

std::string contentSha256(const UnknownValue& content) {
    std::string json;
    appendJson(json, content);
    return sha256(json);
}

bool isAsAdopted(const Policy& policy, const PolicyTemplate& mal) {
    if (policy.status != Status::Adopted) return true;
    return policy.adoption && policy.adoption->contentSha256 == contentSha256(adoptedContent(policy, mal));
}

UnknownValue historyEntry(const Policy& policy, const PolicyTemplate& mal) {
    const Adoption adoption = policy.adoption.value_or(Adoption{});
    UnknownValue entry;
    entry.kind = UnknownValue::Kind::Map;
    entry.entries.emplace_back("kind", textValue("adopted", Quotes::WhereNeeded));
    entry.entries.emplace_back("at", textValue(adoption.at, Quotes::WhereNeeded));
    entry.entries.emplace_back("version", textValue(versionOf(policy, mal), Quotes::Always));
    entry.entries.emplace_back("content_sha256", textValue(adoption.contentSha256, Quotes::WhereNeeded));
    entry.entries.emplace_back("content", adoptedContent(policy, mal));
    const UnknownValue* hash = pictureHash(entry);
    if (hash && !hasPictureOf(policy.history, *hash)) {
        entry.entries.emplace_back("image", textValue(toBase64(policy.houseStyle.logo->image), Quotes::Always));
    }
    return entry;
}

}  // namespace mal
