// SPDX-License-Identifier: EUPL-1.2
#include "storage/adopted_content.h"

#include "base/sha256.h"
#include "storage/history_values.h"
#include "storage/policy_parts.h"
#include "storage/unknown_values.h"

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

std::string versionOf(const Policy& policy, const PolicyTemplate& mal) {
    const Answer* answer = policy.answer(mal.adoption.version);
    const auto* text = answer ? std::get_if<TextAnswer>(&answer->value) : nullptr;
    return text ? text->text : std::string();
}

}  // namespace

UnknownValue adoptedContent(const Policy& policy, const PolicyTemplate& mal) {
    return asValue(writeAdoptedContent(policy, mal));
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
    UnknownValue entry = mapValue({
        {"kind", textValue("adopted")},
        {"at", textValue(adoption.at)},
        {"version", textValue(versionOf(policy, mal), Quotes::Always)},
        {"content_sha256", textValue(adoption.contentSha256)},
        {"content", adoptedContent(policy, mal)},
    });
    keepPicture(entry, policy);
    return entry;
}

}  // namespace mal
