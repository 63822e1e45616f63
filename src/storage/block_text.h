// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/yaml_line.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace mal {

// A text in YAML's block style: `key: |2-` or `- >` and indented lines below it.
struct BlockText {
    std::string text;
    std::size_t bytes = 0;  // that its lines take below the header
    std::size_t lines = 0;
};

// The text below a header at `place` in `line`, by YAML 1.2, section 8.1. Nothing for what is not plainly such a header, lines
// whose indentation programs read differently, and more-indented lines that are to be folded.
std::optional<BlockText> readBlock(std::string_view line, ValuePlace place, std::string_view following);

}  // namespace mal
