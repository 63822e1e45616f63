// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What a checker of written files has against one: a kind of fault, how often and where first. Not a Problem: that is about what
// the user wrote, this about what a program made.

#include <cstddef>
#include <string>
#include <vector>

namespace mal {

struct Finding {
    std::string code;    // stable, for scripts and tests: "font.width"
    std::string text;    // a sentence for the reader
    std::string clause;  // of the standard
    std::size_t count = 0;
    std::vector<std::string> places;  // the first few
};

using Findings = std::vector<Finding>;

}  // namespace mal
