// SPDX-License-Identifier: EUPL-1.2
#include "rules/progress.h"

#include "base/messages/rules.h"
#include "rules/conditions.h"
#include "rules/open_points.h"
#include "rules/tensions.h"

#include <algorithm>
#include <set>

namespace mal {

namespace {

// Sections with a tension that nobody said anything about yet. Information alone asks for no attention.
std::set<std::string> sectionsUnderTension(const PolicyTemplate& mal, const Policy& policy) {
    std::set<std::string> sections;
    for (const Tension& tension : tensions(mal, policy)) {
        if (tension.isAccepted || tension.check->severity == CheckSeverity::Info) continue;
        sections.insert(tension.check->sections.begin(), tension.check->sections.end());
    }
    return sections;
}

struct Findings {
    SectionProgress progress;
    bool isMissing = false;
    bool isWrong = false;
};

Findings look(const PolicyTemplate& mal, std::size_t c, std::size_t s, const Policy& policy) {
    const Section& section = mal.chapters[c].sections[s];
    Findings findings;
    findings.progress.section = section.id;
    for (std::size_t q = 0; q < section.questions.size(); ++q) {
        const Question& question = section.questions[q];
        if (std::holds_alternative<FixedNote>(question.body) || !isRelevant(question, mal, policy)) continue;
        ++findings.progress.asked;
        if (isAnswered(question, policy)) ++findings.progress.answered;
        for (const OpenPoint& point : openPoints(mal, QuestionPlace{c, s, q}, policy)) {
            const bool isWithdrawn = point.code == messages::pointWithdrawn.code;
            findings.isMissing |= point.kind == OpenPointKind::Missing || point.kind == OpenPointKind::LegalPoint;
            findings.isWrong |= point.kind == OpenPointKind::Invalid || isWithdrawn;
        }
    }
    return findings;
}

bool isBegun(const Findings& findings, const SectionNotes* notes) {
    return findings.progress.answered > 0 || findings.progress.asked == 0 || (notes && notes->isDone);
}

SectionState state(const Findings& findings, const SectionNotes* notes, bool isUnderTension) {
    if (notes && notes->parked) return SectionState::Parked;
    if (findings.isWrong || isUnderTension) return SectionState::Attention;
    if (!isBegun(findings, notes)) return SectionState::NotStarted;
    return findings.isMissing ? SectionState::Busy : SectionState::Ready;
}

}  // namespace

int ChapterProgress::ready() const {
    return static_cast<int>(std::count_if(sections.begin(), sections.end(), [](const SectionProgress& section) {
        return section.isComplete && section.state != SectionState::Parked;
    }));
}

int Progress::ready() const {
    int count = 0;
    for (const ChapterProgress& chapter : chapters)
        count += chapter.ready();
    return count;
}

int Progress::total() const {
    std::size_t count = 0;
    for (const ChapterProgress& chapter : chapters)
        count += chapter.sections.size();
    return static_cast<int>(count);
}

Progress progress(const PolicyTemplate& mal, const Policy& policy) {
    const std::set<std::string> tense = sectionsUnderTension(mal, policy);
    Progress result;
    for (std::size_t c = 0; c < mal.chapters.size(); ++c) {
        ChapterProgress chapter{mal.chapters[c].id, {}};
        for (std::size_t s = 0; s < mal.chapters[c].sections.size(); ++s) {
            Findings findings = look(mal, c, s, policy);
            const auto notes = policy.sections.find(findings.progress.section);
            const SectionNotes* sectionNotes = notes == policy.sections.end() ? nullptr : &notes->second;
            findings.progress.isComplete = !findings.isMissing && !findings.isWrong && isBegun(findings, sectionNotes);
            findings.progress.state = state(findings, sectionNotes, tense.contains(findings.progress.section));
            chapter.sections.push_back(std::move(findings.progress));
        }
        result.chapters.push_back(std::move(chapter));
    }
    return result;
}

std::string stateWord(SectionState state) {
    switch (state) {
        case SectionState::NotStarted:
            return text(messages::stateNotStarted);
        case SectionState::Busy:
            return text(messages::stateBusy);
        case SectionState::Ready:
            return text(messages::stateReady);
        case SectionState::Parked:
            return text(messages::stateParked);
        case SectionState::Attention:
            return text(messages::stateAttention);
    }
    return {};
}

}  // namespace mal
