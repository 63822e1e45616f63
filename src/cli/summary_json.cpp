// SPDX-License-Identifier: EUPL-1.2
#include "cli/summary.h"
#include "rules/answer_text.h"
#include "rules/conditions.h"
#include "rules/profile.h"
#include "rules/progress.h"
#include "rules/suggested_actions.h"
#include "rules/tensions.h"

#include <nlohmann/json.hpp>

#include <ostream>

namespace mal::cli {

namespace {

using Json = nlohmann::ordered_json;

// Words for scripts stay English and never change.
std::string key(OpenPointKind kind) {
    switch (kind) {
        case OpenPointKind::LegalPoint:
            return "legal_point";
        case OpenPointKind::Missing:
            return "missing";
        case OpenPointKind::Invalid:
            return "invalid";
        case OpenPointKind::Check:
            return "check";
    }
    return {};
}

std::string key(SectionState state) {
    switch (state) {
        case SectionState::NotStarted:
            return "not_started";
        case SectionState::Busy:
            return "busy";
        case SectionState::Ready:
            return "ready";
        case SectionState::Parked:
            return "parked";
        case SectionState::Attention:
            return "attention";
    }
    return {};
}

std::string key(CheckSeverity severity) {
    switch (severity) {
        case CheckSeverity::Info:
            return "info";
        case CheckSeverity::Tension:
            return "tension";
        case CheckSeverity::Conflict:
            return "conflict";
    }
    return {};
}

Json progressAsJson(const PolicyTemplate& mal, const Policy& policy) {
    const Progress now = progress(mal, policy);
    Json sections = Json::array();
    for (const ChapterProgress& chapter : now.chapters) {
        for (const SectionProgress& section : chapter.sections) {
            sections.push_back({{"chapter", chapter.chapter},
                                {"section", section.section},
                                {"state", key(section.state)},
                                {"answered", section.answered},
                                {"asked", section.asked}});
        }
    }
    return {{"ready", now.ready()}, {"total", now.total()}, {"sections", std::move(sections)}};
}

Json answersAsJson(const PolicyTemplate& mal, const Policy& policy) {
    Json answers = Json::object();
    for (const Chapter& chapter : mal.chapters) {
        for (const Section& section : chapter.sections) {
            for (const Question& question : section.questions) {
                const Answer* answer = policy.answer(question.id);
                if (!answer || !isRelevant(question, mal, policy)) continue;
                Json entry{{"text", answerText(question, policy)}};
                if (!answer->note.empty()) entry["note"] = answer->note;
                answers[question.id] = std::move(entry);
            }
        }
    }
    return answers;
}

Json tensionsAsJson(const PolicyTemplate& mal, const Policy& policy) {
    Json found = Json::array();
    for (const Tension& tension : tensions(mal, policy)) {
        found.push_back({{"check", tension.check->id},
                         {"severity", key(tension.check->severity)},
                         {"sections", tension.check->sections},
                         {"message", tension.check->message},
                         {"accepted", tension.isAccepted},
                         {"reason", tension.reason}});
    }
    return found;
}

Json profileAsJson(const PolicyTemplate& mal, const Policy& policy) {
    const auto picture = profile(mal, policy);
    if (!picture) return nullptr;
    Json counts = Json::object();
    for (const ProfileCount& entry : picture->counts)
        counts[entry.value] = entry.count;
    return {{"counts", std::move(counts)},
            {"answered", picture->answered},
            {"total", picture->total},
            {"dominant", picture->dominant.empty() ? Json() : Json(picture->dominant)}};
}

Json actionsAsJson(const PolicyTemplate& mal, const Policy& policy) {
    Json actions = Json::array();
    for (const SuggestedAction& action : suggestedActions(mal, policy)) {
        actions.push_back({{"id", action.id},
                           {"action", action.action},
                           {"owner", action.owner},
                           {"term", action.term},
                           {"into", action.into}});
    }
    return actions;
}

}  // namespace

Json asJson(const Problems& problems) {
    Json list = Json::array();
    for (const Problem& problem : problems) {
        list.push_back({{"severity", problem.severity == Severity::Error ? "error" : "warning"},
                        {"line", problem.at.line},
                        {"column", problem.at.column},
                        {"code", problem.code},
                        {"text", problem.text}});
    }
    return list;
}

Json asJson(const PolicyTemplate& mal, const std::vector<OpenPoint>& points) {
    Json list = Json::array();
    for (const OpenPoint& point : points) {
        const Section* section = findSection(mal, point.section);
        list.push_back({{"kind", key(point.kind)},
                        {"code", point.code},
                        {"section", point.section},
                        {"number", section ? section->number : std::string()},
                        {"question", point.question.empty() ? Json() : Json(point.question)},
                        {"text", point.text}});
    }
    return list;
}

Json summaryAsJson(const PolicyTemplate& mal, const Policy& policy) {
    return {{"organisation", policy.organisation.name},
            {"template", {{"id", mal.id}, {"version", mal.version}, {"title", mal.title}}},
            {"status", statusName(policy.status)},
            {"example", policy.isExample},
            {"saved_at", policy.saved.at},
            {"progress", progressAsJson(mal, policy)},
            {"answers", answersAsJson(mal, policy)},
            {"profile", profileAsJson(mal, policy)},
            {"tensions", tensionsAsJson(mal, policy)},
            {"open_points", asJson(mal, openPoints(mal, policy))},
            {"suggested_actions", actionsAsJson(mal, policy)}};
}

void printJson(std::ostream& out, const Json& json) {
    out << json.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

}  // namespace mal::cli
