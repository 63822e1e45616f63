// SPDX-License-Identifier: EUPL-1.2
#include "rules/profile.h"

#include "rules/answers.h"
#include "rules/conditions.h"

#include <algorithm>

namespace mal {

namespace {

constexpr const char* mixedReading = "mixed";

void count(Profile& profile, const PolicyTemplate& mal, const Policy& policy, const std::string& questionId) {
    const Question* question = mal.question(questionId);
    if (!question || !isRelevant(*question, mal, policy)) return;
    for (const Choice* choice : chosen(*question, policy)) {
        ++profile.answered;
        for (ProfileCount& entry : profile.counts) {
            if (entry.value == choice->value) ++entry.count;
        }
    }
}

// The two highest counts; all values with the second highest count where several share it.
std::vector<std::string> highestValues(std::vector<ProfileCount> counts) {
    std::stable_sort(counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.count > b.count; });
    std::vector<std::string> values;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const bool isAmongFirst = i < 2 || counts[i].count == counts[1].count;
        if (counts[i].count > 0 && isAmongFirst) values.push_back(counts[i].value);
    }
    return values;
}

}  // namespace

std::optional<Profile> profile(const PolicyTemplate& mal, const Policy& policy) {
    if (!mal.profile) return std::nullopt;
    Profile result;
    result.total = static_cast<int>(mal.profile->questions.size());
    for (const auto& [value, reading] : mal.profile->readings) {
        if (value != mixedReading) result.counts.push_back({value, 0});
    }
    for (const std::string& questionId : mal.profile->questions)
        count(result, mal, policy, questionId);
    if (result.answered == 0) return result;

    for (const ProfileCount& entry : result.counts) {
        if (entry.count >= mal.profile->dominantFrom) result.dominant = entry.value;
    }
    if (result.dominant.empty()) result.highest = highestValues(result.counts);
    result.reading = mal.profile->readings.at(result.dominant.empty() ? mixedReading : result.dominant);
    return result;
}

}  // namespace mal
