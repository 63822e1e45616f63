// SPDX-License-Identifier: EUPL-1.2
#include "storage/taken_texts.h"

#include "storage/block_text.h"
#include "storage/plain_scalar.h"
#include "storage/yaml_line.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace mal {

namespace {

constexpr std::size_t shortestText = 6;  // less is not worth a stub

// The next line that is not blank belongs to the same text.
bool goesOn(std::string_view following, std::size_t parent) {
    for (std::size_t start = 0; start < following.size();) {
        const std::string_view line = lineAt(following, start);
        if (!isBlankLine(line)) return indentation(line) > parent;
    }
    return false;
}

bool isSimpleQuoted(std::string_view value) {
    if (value.size() < 2 || value.front() != '"' || value.back() != '"') return false;
    return value.substr(1, value.size() - 2).find_first_of("\"\\") == std::string_view::npos;
}

struct OneLineText {
    std::string_view text;
    std::string_view stub;
};

std::optional<OneLineText> oneLineText(std::string_view line, ValuePlace place, std::string_view following) {
    const std::string_view value = line.substr(place.offset);
    if (value.size() < shortestText) return std::nullopt;
    if (isSimpleQuoted(value)) return OneLineText{value.substr(1, value.size() - 2), "\"\""};
    if (canBePlain(value) && !goesOn(following, place.parent)) return OneLineText{value, "x"};
    return std::nullopt;
}

}  // namespace

TextWithStubs takeOutTexts(std::string_view text) {
    TextWithStubs result;
    result.rest.reserve(text.size() / 2);
    for (std::size_t start = 0; start < text.size();) {
        const std::string_view line = lineAt(text, start);
        const std::string_view following = text.substr(std::min(start, text.size()));
        const auto place = valuePlace(line);
        const std::size_t offset = result.rest.size() + (place ? place->offset : 0);
        if (const auto oneLine = place ? oneLineText(line, *place, following) : std::nullopt) {
            result.rest.append(line.substr(0, place->offset)).append(oneLine->stub).append(1, '\n');
            result.taken.push_back({offset, std::string(oneLine->text)});
            continue;
        }
        result.rest.append(line).append(1, '\n');
        auto block = place ? readBlock(line, *place, following) : std::nullopt;
        if (!block) continue;
        result.taken.push_back({offset, std::move(block->text)});
        result.rest.append(block->lines, '\n');
        start += block->bytes;
    }
    return result;
}

}  // namespace mal
