// SPDX-License-Identifier: EUPL-1.2
#pragma once

// A fault found in something that was read or composed. Problems are values that are collected; they are never thrown.
// What cannot be done at all is an Error (error.h).

#include <string>
#include <vector>

namespace mal {

// Line and column both start at 1; the column counts characters (code points), not bytes. 0 means: no position.
struct Position {
    int line = 0;
    int column = 0;

    friend bool operator==(const Position&, const Position&) = default;
};

enum class Severity { Error, Warning };

struct Problem {
    Severity severity = Severity::Error;
    std::string file;  // as the user named it; empty when the text came from no file
    Position at;
    std::string code;  // stable, for scripts and tests: "template.unknown-key"
    std::string text;  // a sentence for the user: what is wrong and what would be right

    friend bool operator==(const Problem&, const Problem&) = default;
};

using Problems = std::vector<Problem>;

bool hasErrors(const Problems& problems);

// "mal.yaml:12:5: ‘ambitei’ is geen …"; control characters in any part are shown as escapes.
std::string toText(const Problem& problem);

}  // namespace mal
