// SPDX-License-Identifier: EUPL-1.2
#include "base/error.h"
#include "base/messages/cli.h"
#include "base/messages/moments.h"
#include "base/utf8.h"
#include "cli/opening.h"
#include "cli/summary.h"
#include "files/file.h"
#include "storage/limits.h"

#include <nlohmann/json.hpp>

#include <ostream>

namespace mal::cli {

namespace {

using Json = nlohmann::ordered_json;

std::string key(ChangeKind kind) {
    switch (kind) {
        case ChangeKind::Wording:
            return "wording";
        case ChangeKind::Meaning:
            return "meaning";
        case ChangeKind::Law:
            return "law";
        case ChangeKind::Removed:
            return "removed";
        case ChangeKind::Added:
            return "added";
    }
    return {};
}

std::string key(AnswerFate fate) {
    switch (fate) {
        case AnswerFate::Nothing:
            return "nothing";
        case AnswerFate::Kept:
            return "kept";
        case AnswerFate::ToConfirm:
            return "to_confirm";
        case AnswerFate::Withdrawn:
            return "withdrawn";
        case AnswerFate::KeptApart:
            return "kept_apart";
        case AnswerFate::Open:
            return "open";
    }
    return {};
}

Json asJson(const UpgradePlan& plan) {
    Json questions = Json::array();
    for (const QuestionUpgrade& upgrade : plan.questions) {
        questions.push_back({{"question", upgrade.question},
                             {"former_question", upgrade.formerQuestion.empty() ? Json() : Json(upgrade.formerQuestion)},
                             {"section", upgrade.section},
                             {"kind", key(upgrade.kind)},
                             {"fate", key(upgrade.fate)},
                             {"announced", upgrade.announced},
                             {"found", upgrade.found},
                             {"answer", upgrade.answer}});
    }
    return {{"from", plan.fromVersion}, {"to", plan.toVersion}, {"questions", std::move(questions)}, {"remarks", plan.remarks}};
}

void print(std::ostream& out, const QuestionUpgrade& upgrade) {
    out << "    " << utf8::printable(upgrade.heading) << "  [" << upgrade.question << "]\n      "
        << text(messages::upgradeFate, {kindWord(upgrade.kind), fateWords(upgrade.fate)}) << '\n';
    for (const std::string& words : upgrade.announced)
        out << "      - " << plain(words) << '\n';
    for (const std::string& words : upgrade.found)
        out << "      - " << utf8::printable(words) << '\n';
    if (!upgrade.answer.empty()) {
        out << "      " << text(messages::upgradeAnswer, {utf8::printable(upgrade.answer)}) << '\n';
    }
}

void print(std::ostream& out, const PolicyTemplate& mal, const UpgradePlan& plan) {
    out << text(messages::upgradeTitle, {plan.fromVersion, plan.toVersion, utf8::printable(mal.title)}) << '\n';
    if (plan.questions.empty()) out << text(messages::upgradeNothing) << '\n';
    const std::string* place = nullptr;
    for (const QuestionUpgrade& upgrade : plan.questions) {
        if (!place || *place != upgrade.place) out << "\n  " << utf8::printable(upgrade.place) << '\n';
        place = &upgrade.place;
        print(out, upgrade);
    }
    if (!plan.remarks.empty()) out << '\n';
    for (const std::string& remark : plan.remarks)
        out << "  - " << utf8::printable(remark) << '\n';
    const auto count = [&](AnswerFate fate) { return std::to_string(plan.count(fate)); };
    out << '\n'
        << text(messages::upgradeCounts, {count(AnswerFate::Kept), count(AnswerFate::ToConfirm), count(AnswerFate::Withdrawn),
                                          count(AnswerFate::Open), count(AnswerFate::KeptApart)})
        << '\n';
}

ProposedUpgrade propose(const PolicySession& session, const std::string& templatePath, const std::string& moment) {
    std::string bytes;
    try {
        bytes = readFile(templatePath, templateLimits.fileBytes);
    } catch (const Error& error) {
        throw UnusableFile(error.what());
    }
    ProposedUpgrade proposed = session.upgraded(bytes, templatePath, moment);
    if (!proposed.session) throw UnusableFile(templatePath, std::move(proposed.problems));
    return proposed;
}

int runUpgrade(const Arguments& arguments, const Environment& environment, const Streams& streams) {
    const auto output = arguments.value("--output");
    const bool isPreview = arguments.has("--preview");
    if (output.has_value() == isPreview) throw UsageError(text(messages::previewOrOutput));
    const PolicySession session = openPolicy(arguments.operand(0), streams);
    const std::string moment = momentOf(arguments, environment);
    ProposedUpgrade proposed = propose(session, templatePath(arguments, environment), moment);
    if (arguments.has("--json")) {
        printJson(streams.out, asJson(*proposed.plan));
    } else {
        print(streams.out, proposed.session->mal(), *proposed.plan);
    }
    if (isPreview) {
        if (!arguments.has("--json")) streams.out << text(messages::upgradePreviewed) << '\n';
        return Success;
    }
    printProblems(proposed.problems, streams.err);
    proposed.session->saveAs(*output, moment);
    if (!arguments.has("--json")) streams.out << text(messages::saved, {*output}) << '\n';
    return Success;
}

}  // namespace

Command upgradeCommand() {
    return {
        .name = "upgrade",
        .summary = "Zet een beleid over naar een nieuwere versie van de mal.",
        .help =
            "Zegt per vraag wat er verandert en wat er met het antwoord gebeurt. Het bestand zelf verandert nooit: het "
            "resultaat\n"
            "komt in een nieuw bestand. Daarin staat ook hoe het beleid was, als moment (zie ‘moment’).",
        .operands = {{"BELEID", "het beleidsbestand (*.beleid)"}},
        .options = {{"--template", 't', "BESTAND", "de nieuwere mal; zonder deze optie de meegeleverde mal voor bibliotheken"},
                    {"--preview", 0, "", "laat alleen zien wat er zou veranderen"},
                    {"--output", 'o', "BESTAND", "het nieuwe beleidsbestand"},
                    {"--json", 0, "", "voor een script"},
                    {"--date", 0, "DATUM", "datum of moment in plaats van nu"}},
        .run = runUpgrade,
        .subcommands = {},
    };
}

}  // namespace mal::cli
