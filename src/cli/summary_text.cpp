// SPDX-License-Identifier: EUPL-1.2
#include "base/utf8.h"
#include "cli/summary.h"
#include "document/rich_text.h"
#include "rules/answer_text.h"
#include "rules/answers.h"
#include "rules/conditions.h"
#include "rules/profile.h"
#include "rules/progress.h"
#include "rules/suggested_actions.h"
#include "rules/tensions.h"

#include <ostream>

namespace mal::cli {

namespace {

std::string sectionName(const PolicyTemplate& mal, const std::string& sectionId) {
    const Section* section = findSection(mal, sectionId);
    if (section) return numberedTitle(*section);
    return sectionId.empty() ? "Organisatie" : sectionId;
}

void printProgress(std::ostream& out, const PolicyTemplate& mal, const Policy& policy) {
    const Progress now = progress(mal, policy);
    out << "\nVoortgang: " << now.ready() << " van " << now.total() << " onderdelen klaar\n";
    for (std::size_t c = 0; c < now.chapters.size(); ++c) {
        out << "  " << numberedTitle(mal.chapters[c]) << '\n';
        for (const SectionProgress& section : now.chapters[c].sections) {
            out << "    " << sectionName(mal, section.section) << ": " << stateWord(section.state) << " (" << section.answered
                << " van " << section.asked << ")\n";
        }
    }
}

void printChoices(std::ostream& out, const PolicyTemplate& mal, const Policy& policy) {
    out << "\nKeuzes:\n";
    for (const Chapter& chapter : mal.chapters) {
        for (const Section& section : chapter.sections) {
            for (const Question& question : section.questions) {
                if (choices(question).empty() || !isRelevant(question, mal, policy)) continue;
                out << "  " << numberedTitle(section) << ": ";
                const auto picked = chosen(question, policy);
                for (std::size_t i = 0; i < picked.size(); ++i) {
                    if (i > 0) out << "; ";
                    out << (picked[i]->value.size() == 1 ? picked[i]->value + " – " : "") << picked[i]->label;
                }
                out << (picked.empty() ? "nog geen keuze\n" : "\n");
            }
        }
    }
}

void printTensions(std::ostream& out, const PolicyTemplate& mal, const Policy& policy) {
    const std::vector<Tension> found = tensions(mal, policy);
    if (found.empty()) return;
    out << "\nSpiegel:\n";
    for (const Tension& tension : found) {
        out << "  " << tension.check->id << " (" << severityWord(tension.check->severity) << ") " << plain(tension.check->message)
            << '\n';
        if (tension.isAccepted) {
            out << "      " << acceptanceLead(mal, *tension.check) << ' ' << plain(tension.reason) << '\n';
        }
    }
}

void printProfile(std::ostream& out, const PolicyTemplate& mal, const Policy& policy) {
    const auto picture = profile(mal, policy);
    if (!picture || picture->answered == 0) return;
    out << '\n' << mal.profile->title << ':';
    for (const ProfileCount& entry : picture->counts)
        out << "  " << entry.value << ' ' << entry.count;
    out << "  (" << picture->answered << " van " << picture->total << " keuzes)\n  " << plain(picture->reading) << '\n';
}

void printActions(std::ostream& out, const PolicyTemplate& mal, const Policy& policy) {
    const std::vector<SuggestedAction> actions = suggestedActions(mal, policy);
    if (actions.empty()) return;
    out << "\nVoorgestelde acties:\n";
    for (const SuggestedAction& action : actions) {
        out << "  - " << utf8::printable(action.action);
        if (!action.owner.empty()) out << " · " << utf8::printable(action.owner);
        if (!action.term.empty()) out << " · " << utf8::printable(action.term);
        out << '\n';
    }
}

}  // namespace

std::string plain(const std::string& rich) {
    std::string text = plainText(richText(rich));
    while (!text.empty() && text.back() == '\n')
        text.pop_back();
    return utf8::printable(text);
}

std::string severityWord(CheckSeverity severity) {
    switch (severity) {
        case CheckSeverity::Info:
            return "let op";
        case CheckSeverity::Tension:
            return "spanning";
        case CheckSeverity::Conflict:
            return "strijdig";
    }
    return {};
}

std::string statusWord(Status status) {
    switch (status) {
        case Status::Concept:
            return "concept";
        case Status::Proposed:
            return "ter vaststelling";
        case Status::Adopted:
            return "vastgesteld";
    }
    return {};
}

void printOpenPoints(std::ostream& out, const PolicyTemplate& mal, const std::vector<OpenPoint>& points) {
    const std::string* last = nullptr;
    for (const OpenPoint& point : points) {
        if (!last || *last != point.section) out << "  " << sectionName(mal, point.section) << '\n';
        last = &point.section;
        out << "    - " << plain(point.text);
        if (!point.question.empty()) out << "  [" << point.question << "]";
        out << '\n';
    }
}

void printSummary(std::ostream& out, const PolicyTemplate& mal, const Policy& policy) {
    out << utf8::printable(policy.organisation.name) << '\n'
        << mal.title << ", versie " << mal.version << " · " << statusWord(policy.status);
    if (policy.isExample) out << " · VOORBEELD";
    if (!policy.saved.at.empty()) out << " · opgeslagen " << utf8::printable(policy.saved.at);
    out << '\n';
    printProgress(out, mal, policy);
    printChoices(out, mal, policy);
    printProfile(out, mal, policy);
    printTensions(out, mal, policy);
    const std::vector<OpenPoint> points = openPoints(mal, policy);
    out << "\nOpen punten: " << (points.empty() ? "geen" : std::to_string(points.size())) << '\n';
    printOpenPoints(out, mal, points);
    printActions(out, mal, policy);
}

}  // namespace mal::cli
