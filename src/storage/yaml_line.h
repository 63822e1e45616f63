// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Lines of a YAML text, for what is read without the YAML library (taken_texts.h).

#include <cstddef>
#include <optional>
#include <string_view>

namespace mal {

// The line that starts at `start`, which moves to the next one.
std::string_view lineAt(std::string_view text, std::size_t& start);

// Number of blanks that the line starts with.
std::size_t indentation(std::string_view line);
bool isBlankLine(std::string_view line);

struct ValuePlace {
    std::size_t parent = 0;  // column of the key or dash that the value belongs to
    std::size_t offset = 0;  // of the value in the line
};

// Where the value stands in a line of the form "- - key: value", with a dash or a key at least; nothing for another form.
std::optional<ValuePlace> valuePlace(std::string_view line);

}  // namespace mal
