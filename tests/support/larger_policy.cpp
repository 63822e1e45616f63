// SPDX-License-Identifier: EUPL-1.2
#include "support/larger_policy.h"

#include "base/sha256.h"

#include <array>
#include <string_view>

namespace mal::test {

namespace {

std::string suffix(int copy) {
    return copy == 1 ? "" : "-" + std::to_string(copy);
}

// Chapters, sections and questions are told apart by how deep they are indented in the shipped mal. What refers to an id goes on
// referring to the first copy, which is valid and keeps the copies independent.
bool isIdLine(std::string_view line) {
    constexpr std::array<std::string_view, 3> starts = {"  - id: ", "      - id: ", "          - id: "};
    for (std::string_view start : starts) {
        if (line.starts_with(start)) return true;
    }
    return false;
}

}  // namespace

std::string withChaptersTimes(const std::string& templateText, int times) {
    const std::size_t start = templateText.find("\nchapters:\n") + 11;
    std::size_t end = start;
    while (end < templateText.size() && (templateText[end] == ' ' || templateText[end] == '\n' || templateText[end] == '#')) {
        end = templateText.find('\n', end) + 1;
    }
    std::string result = templateText.substr(0, start);
    for (int copy = 1; copy <= times; ++copy) {
        for (std::size_t at = start; at < end;) {
            const std::size_t next = templateText.find('\n', at) + 1;
            const std::string_view line = std::string_view(templateText).substr(at, next - at - 1);
            result += line;
            if (isIdLine(line)) result += suffix(copy);
            result += '\n';
            at = next;
        }
    }
    return result + templateText.substr(end);
}

Policy withAnswersTimes(const Policy& policy, const std::string& largerTemplateText, int times) {
    Policy larger = policy;
    for (int copy = 2; copy <= times; ++copy) {
        for (const auto& [questionId, answer] : policy.answers)
            larger.answers[questionId + suffix(copy)] = answer;
    }
    larger.templateText = largerTemplateText;
    larger.mal.sha256 = sha256(largerTemplateText);
    return larger;
}

}  // namespace mal::test
