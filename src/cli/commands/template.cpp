// SPDX-License-Identifier: EUPL-1.2
#include "base/error.h"
#include "base/messages/cli.h"
#include "base/utf8.h"
#include "cli/exporting.h"
#include "cli/opening.h"
#include "cli/summary.h"
#include "files/file.h"
#include "storage/limits.h"
#include "storage/template_loader.h"

#include <nlohmann/json.hpp>

#include <ostream>

namespace mal::cli {

namespace {

using Json = nlohmann::ordered_json;

LoadedTemplate load(const std::string& path) {
    try {
        return loadTemplate(readFile(path, templateLimits.fileBytes), path);
    } catch (const Error& error) {
        throw UnusableFile(error.what());
    }
}

int runCheck(const Arguments& arguments, const Environment&, const Streams& streams) {
    const std::string& path = arguments.operand(0);
    LoadedTemplate loaded = load(path);
    if (!loaded.mal) throw UnusableFile(path, std::move(loaded.problems));
    if (arguments.has("--json")) {
        printJson(streams.out, {{"usable", true}, {"problems", asJson(loaded.problems)}});
        return Success;
    }
    printProblems(loaded.problems, streams.err);
    std::size_t sections = 0;
    for (const Chapter& chapter : loaded.mal->chapters)
        sections += chapter.sections.size();
    streams.out << text(messages::templateGood, {utf8::printable(path), std::to_string(loaded.mal->chapters.size()),
                                                 std::to_string(sections), std::to_string(loaded.mal->places.size())})
                << '\n';
    return Success;
}

void printQuestion(std::ostream& out, const Question& question) {
    out << "    " << question.id << "  (" << typeName(question.body) << ")  " << utf8::printable(question.label) << '\n';
    for (const Choice& choice : choices(question))
        out << "        " << choice.value << "  " << utf8::printable(choice.label) << '\n';
}

void print(std::ostream& out, const PolicyTemplate& mal) {
    out << mal.title << " (" << mal.id << "), versie " << mal.version << '\n';
    for (const Chapter& chapter : mal.chapters) {
        out << '\n' << numberedTitle(chapter) << '\n';
        for (const Section& section : chapter.sections) {
            out << "  " << numberedTitle(section) << "  [" << section.id << "]\n";
            for (const Question& question : section.questions)
                printQuestion(out, question);
        }
    }
}

Json asJson(const PolicyTemplate& mal) {
    Json questions = Json::array();
    for (const Chapter& chapter : mal.chapters) {
        for (const Section& section : chapter.sections) {
            for (const Question& question : section.questions) {
                Json values = Json::array();
                for (const Choice& choice : choices(question))
                    values.push_back({{"value", choice.value}, {"label", choice.label}});
                questions.push_back({{"id", question.id},
                                     {"type", typeName(question.body)},
                                     {"label", question.label},
                                     {"chapter", chapter.id},
                                     {"section", section.id},
                                     {"number", section.number},
                                     {"required", question.required == Required::ForAdoption},
                                     {"choices", std::move(values)}});
            }
        }
    }
    return {{"id", mal.id}, {"version", mal.version}, {"title", mal.title}, {"questions", std::move(questions)}};
}

int runShow(const Arguments& arguments, const Environment&, const Streams& streams) {
    const std::string& path = arguments.operand(0);
    LoadedTemplate loaded = load(path);
    if (!loaded.mal) throw UnusableFile(path, std::move(loaded.problems));
    printProblems(loaded.problems, streams.err);
    if (arguments.has("--json")) {
        printJson(streams.out, asJson(*loaded.mal));
    } else {
        print(streams.out, *loaded.mal);
    }
    return Success;
}

// The mal on paper, without a policy.
int runBlank(const Arguments& arguments, const Environment& environment, const Streams& streams) {
    const std::string& path = arguments.operand(0);
    arguments.needed("--output");
    formatOf(arguments);
    LoadedTemplate loaded = load(path);
    if (!loaded.mal) throw UnusableFile(path, std::move(loaded.problems));
    printProblems(loaded.problems, streams.err);
    Snapshot snapshot{std::make_shared<const PolicyTemplate>(std::move(*loaded.mal)), {}, path};
    snapshot.policy.organisation.name = arguments.valueOr("--organisation", "");
    return writeDocument(snapshot, kindOf(*snapshot.mal, "blank"), path, arguments, environment, streams);
}

std::vector<Option> blankOptions() {
    std::vector<Option> options = outputOptions();
    options.push_back({"--organisation", 0, "NAAM", "naam op de omslag; anders staat er ruimte om die in te vullen"});
    options.push_back({"--with-guidance", 0, "", "met de aanwijzingen voor de begeleider"});
    return options;
}

}  // namespace

Command templateCommand() {
    const std::vector<Operand> operand = {{"MAL", "het bestand met de mal (*.yaml)"}};
    const std::vector<Option> options = {{"--json", 0, "", "voor een script"}};
    return {
        .name = "template",
        .summary = "Controleert een mal, laat zien wat erin staat of zet haar op papier.",
        .help = {},
        .operands = {},
        .options = {},
        .run = nullptr,
        .subcommands = {{
                            .name = "check",
                            .summary = "Noemt alle fouten in een mal, met regel en kolom.",
                            .help = {},
                            .operands = operand,
                            .options = options,
                            .run = runCheck,
                            .subcommands = {},
                        },
                        {
                            .name = "show",
                            .summary = "Laat de hoofdstukken, onderdelen, vragen en keuzes zien.",
                            .help = {},
                            .operands = operand,
                            .options = options,
                            .run = runShow,
                            .subcommands = {},
                        },
                        {
                            .name = "blank",
                            .summary = "Maakt de lege mal, om op papier voor te bereiden.",
                            .help = {},
                            .operands = operand,
                            .options = blankOptions(),
                            .run = runBlank,
                            .subcommands = {},
                        }},
    };
}

}  // namespace mal::cli
