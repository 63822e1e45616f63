// SPDX-License-Identifier: EUPL-1.2

// Differences as a short list to read.

#include "base/messages/comparison.h"
#include "base/utf8.h"
#include "rules/comparison.h"

#include <algorithm>

namespace mal {

namespace {

constexpr std::size_t longestWords = 60;  // characters of each side

std::string shortened(std::string words) {
    std::replace(words.begin(), words.end(), '\n', ' ');
    std::size_t end = 0;
    for (std::size_t count = 0; end < words.size(); ++count) {
        if (count == longestWords) return words.substr(0, end) + "…";
        if (!utf8::next(words, end)) break;
    }
    return words;
}

std::string side(const std::string& words) {
    return words.empty() ? text(messages::nothing) : text(messages::quoted, {shortened(words)});
}

std::string lineOf(const Difference& difference, const DifferentPart& part) {
    if (part.mine.empty() && part.theirs.empty()) {
        return text(messages::lineBare, {difference.place, difference.heading, part.name});
    }
    return text(messages::line, {difference.place, difference.heading, part.name, side(part.mine), side(part.theirs)});
}

}  // namespace

std::vector<std::string> readable(const std::vector<Difference>& differences, std::size_t most) {
    std::vector<std::string> lines;
    std::size_t left = 0;
    for (const Difference& difference : differences) {
        for (const DifferentPart& part : difference.parts) {
            if (lines.size() < most) {
                lines.push_back(lineOf(difference, part));
            } else {
                ++left;
            }
        }
    }
    if (left > 0) lines.push_back(text(messages::andMore, {std::to_string(left)}));
    return lines;
}

}  // namespace mal
