// SPDX-License-Identifier: EUPL-1.2
#pragma once

// How far a policy is, by section and by chapter. Computed each time; only "parked" and "done" are set by people.

#include "model/policy.h"
#include "model/policy_template.h"

#include <string>
#include <vector>

namespace mal {

enum class SectionState {
    NotStarted,
    Busy,
    Ready,      // nothing required is missing
    Parked,     // set aside by people, with a reason
    Attention,  // something is wrong or pulls: an invalid answer, a withdrawn acknowledgement, a tension nobody accepted
};

struct SectionProgress {
    std::string section;  // id
    SectionState state = SectionState::NotStarted;
    int answered = 0;  // relevant questions with an answer
    int asked = 0;     // relevant questions
    // Nothing is open here. Also where a tension asks for attention: that stands in the way of nothing.
    bool isComplete = false;
};

struct ChapterProgress {
    std::string chapter;  // id
    std::vector<SectionProgress> sections;
    int ready() const;  // complete, and not parked
};

struct Progress {
    std::vector<ChapterProgress> chapters;
    int ready() const;  // sections
    int total() const;  // sections
};

Progress progress(const PolicyTemplate& mal, const Policy& policy);

// "niet begonnen", "bezig" …
std::string stateWord(SectionState state);

}  // namespace mal
