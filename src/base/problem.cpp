// SPDX-License-Identifier: EUPL-1.2
#include "base/problem.h"

#include "base/utf8.h"

#include <algorithm>

namespace mal {

bool hasErrors(const Problems& problems) {
    return std::any_of(problems.begin(), problems.end(),
                       [](const Problem& problem) { return problem.severity == Severity::Error; });
}

std::string toText(const Problem& problem) {
    std::string text;
    if (!problem.file.empty()) text += utf8::printable(problem.file) + ":";
    if (problem.at.line > 0) {
        text += std::to_string(problem.at.line) + ":";
        if (problem.at.column > 0) text += std::to_string(problem.at.column) + ":";
    }
    if (!text.empty()) text += " ";
    if (problem.severity == Severity::Warning) text += "let op: ";
    return text + utf8::printable(problem.text);
}

}  // namespace mal
