// SPDX-License-Identifier: EUPL-1.2
#include "storage/template_references.h"

#include "base/messages/storage.h"
#include "storage/limits.h"

#include <algorithm>
#include <map>
#include <string_view>

namespace mal {

namespace {

// For each question with a condition the questions that it waits for.
using Waiting = std::map<std::string_view, std::vector<std::string>>;

Waiting waitingQuestions(const PolicyTemplate& mal) {
    Waiting waiting;
    for (const Chapter& chapter : mal.chapters) {
        for (const Section& section : chapter.sections) {
            for (const Question& question : section.questions) {
                if (question.relevant) waiting.emplace(question.id, questionsIn(*question.relevant));
            }
        }
    }
    return waiting;
}

// Takes away, again and again, the questions that wait for nothing that is itself waiting. What is left stands in a circle or
// waits for one. (Not recursive: a template may have a chain of thousands.)
// On the way each question gets to know how long the chain is that it hangs on.
std::map<std::string_view, std::size_t> removeFree(Waiting& waiting) {
    std::map<std::string_view, std::size_t> chains;
    std::map<std::string_view, std::vector<std::string_view>> waitedForBy;
    std::map<std::string_view, std::size_t> open;
    std::vector<std::string_view> free;
    for (const auto& [id, others] : waiting) {
        open[id] = 0;
        for (const std::string& other : others) {
            if (const auto found = waiting.find(other); found != waiting.end()) {
                ++open[id];
                waitedForBy[found->first].push_back(id);
            }
        }
        if (open[id] == 0) free.push_back(id);
    }
    while (!free.empty()) {
        const std::string_view id = free.back();
        free.pop_back();
        const std::size_t chain = std::max<std::size_t>(chains[id], 1);
        chains[id] = chain;
        for (std::string_view other : waitedForBy[id]) {
            chains[other] = std::max(chains[other], chain + 1);
            if (--open[other] == 0) free.push_back(other);
        }
        waiting.erase(id);
    }
    return chains;
}

// From any question that is left, following what it waits for, until one comes by twice.
std::vector<std::string_view> findCircle(const Waiting& waiting) {
    std::vector<std::string_view> path;
    std::map<std::string_view, std::size_t> seen;
    std::string_view id = waiting.begin()->first;
    while (seen.emplace(id, path.size()).second) {
        path.push_back(id);
        const auto& others = waiting.at(id);
        const auto next =
            std::find_if(others.begin(), others.end(), [&](const std::string& other) { return waiting.contains(other); });
        id = waiting.find(*next)->first;
    }
    path.erase(path.begin(), path.begin() + static_cast<std::ptrdiff_t>(seen.at(id)));
    return path;
}

}  // namespace

void checkCircles(const PolicyTemplate& mal, TemplateReading& reading) {
    Waiting waiting = waitingQuestions(mal);
    for (const auto& [id, others] : waiting) {
        if (others.size() <= mostRelevantParts) continue;
        reading.log.error(reading.relevantAt[std::string(id)], messages::relevantParts,
                          {std::string(id), std::to_string(mostRelevantParts)});
    }
    for (const auto& [id, chain] : removeFree(waiting)) {
        if (chain <= longestRelevantChain) continue;
        reading.log.error(reading.relevantAt[std::string(id)], messages::relevantChain,
                          {std::string(id), std::to_string(longestRelevantChain)});
    }
    while (!waiting.empty() && !reading.log.isFull()) {
        std::vector<std::string_view> circle = findCircle(waiting);
        const auto line = [&](std::string_view id) { return reading.relevantAt[std::string(id)].line; };
        const auto first = std::min_element(circle.begin(), circle.end(),
                                            [&](std::string_view a, std::string_view b) { return line(a) < line(b); });
        std::rotate(circle.begin(), first, circle.end());
        std::string words;
        for (std::string_view id : circle)
            words.append(id).append(" → ");
        words.append(circle.front());
        reading.log.error(reading.relevantAt[std::string(circle.front())], messages::circle, {words});
        for (std::string_view id : circle)
            waiting.erase(id);
        removeFree(waiting);
    }
}

}  // namespace mal
