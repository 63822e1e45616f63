// SPDX-License-Identifier: EUPL-1.2
#include "storage/unknown_values.h"

#include "storage/plain_scalar.h"

#include <algorithm>
#include <utility>

namespace mal {

UnknownValue textValue(std::string text, Quotes quotes) {
    UnknownValue value;
    value.kind = UnknownValue::Kind::Text;
    value.isQuoted = quotes == Quotes::Always || !canBePlain(text);
    value.text = std::move(text);
    return value;
}

UnknownValue mapValue(Unknowns entries) {
    UnknownValue value;
    value.kind = UnknownValue::Kind::Map;
    value.entries = std::move(entries);
    return value;
}

const UnknownValue* find(const UnknownValue* map, std::string_view key) {
    if (!map) return nullptr;
    const auto found =
        std::find_if(map->entries.begin(), map->entries.end(), [&](const auto& entry) { return entry.first == key; });
    return found == map->entries.end() ? nullptr : &found->second;
}

std::string_view textAt(const UnknownValue& map, std::string_view key) {
    const UnknownValue* value = find(&map, key);
    return value ? std::string_view(value->text) : std::string_view();
}

}  // namespace mal
