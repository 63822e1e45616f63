// SPDX-License-Identifier: EUPL-1.2
#include "model/policy.h"

namespace mal {

std::string_view statusName(Status status) {
    switch (status) {
        case Status::Concept:
            return "concept";
        case Status::Proposed:
            return "proposed";
        case Status::Adopted:
            return "adopted";
    }
    return {};
}

const Answer* Policy::answer(std::string_view questionId) const {
    const auto found = answers.find(questionId);
    return found == answers.end() ? nullptr : &found->second;
}

bool sameContent(const Policy& a, const Policy& b) {
    if (a.saved == b.saved && a.lastSection == b.lastSection) return a == b;
    Policy other = b;
    other.saved = a.saved;
    other.lastSection = a.lastSection;
    return a == other;
}

}  // namespace mal
