// SPDX-License-Identifier: EUPL-1.2
#include "rules/acknowledgement.h"

#include "base/sha256.h"
#include "rules/answers.h"

#include <algorithm>

namespace mal {

namespace {

const char* basisName(Basis basis) {
    switch (basis) {
        case Basis::Law:
            return "law";
        case Basis::Norm:
            return "norm";
        case Basis::Both:
            return "both";
    }
    return "";
}

bool isPoint(const Question& question) {
    return std::holds_alternative<Acknowledge>(question.body);
}

}  // namespace

std::string acknowledgedText(const PolicyTemplate& mal, const QuestionPlace& place) {
    const auto& point = std::get<Acknowledge>(mal.question(place).body);
    // A form feed stands in none of the parts, so that no two different points give the same text.
    return mal.chapter(place).intro + "\f" + point.text + "\f" + mal.section(place).closing + "\f" + basisName(point.basis);
}

std::string acknowledgedTextSha256(const PolicyTemplate& mal, const QuestionPlace& place) {
    return sha256(acknowledgedText(mal, place));
}

AcknowledgementState acknowledgementState(const PolicyTemplate& mal, const QuestionPlace& place, const Policy& policy) {
    const auto* answer = answerAs<AcknowledgeAnswer>(policy, mal.question(place).id);
    if (!answer || isBlank(answer->acknowledgedBy)) return AcknowledgementState::Open;
    return answer->textSha256 == acknowledgedTextSha256(mal, place) ? AcknowledgementState::Confirmed
                                                                    : AcknowledgementState::Withdrawn;
}

std::string pointNumber(const PolicyTemplate& mal, const QuestionPlace& place) {
    const Section& section = mal.section(place);
    const auto end = section.questions.begin() + static_cast<std::ptrdiff_t>(place.question);
    const auto before = std::count_if(section.questions.begin(), end, isPoint);
    const auto all = std::count_if(section.questions.begin(), section.questions.end(), isPoint);
    const bool hasLetter = all > 1 && before < 26;
    return section.number + (hasLetter ? std::string(" ") + static_cast<char>('a' + before) : std::string());
}

}  // namespace mal
