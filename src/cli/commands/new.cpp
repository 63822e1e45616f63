// SPDX-License-Identifier: EUPL-1.2
#include "base/error.h"
#include "base/messages/cli.h"
#include "base/utf8.h"
#include "cli/opening.h"
#include "rules/answers.h"

#include <ostream>

namespace mal::cli {

namespace {

PolicySession create(const std::string& path, const Organisation& organisation, const Streams& streams) {
    try {
        OpenedPolicy opened = PolicySession::create(path, organisation);
        if (!opened.session) throw UnusableFile(path, std::move(opened.problems));
        printProblems(opened.problems, streams.err);
        return std::move(*opened.session);
    } catch (const Error& error) {
        throw UnusableFile(error.what());
    }
}

int runNew(const Arguments& arguments, const Environment& environment, const Streams& streams) {
    const std::string output = arguments.needed("--output");
    Organisation organisation;
    organisation.name = arguments.needed("--organisation");
    if (isBlank(organisation.name)) throw UsageError(text(messages::nameMissing));
    organisation.shortName = arguments.valueOr("--short", "");
    organisation.place = arguments.valueOr("--place", "");
    PolicySession session = create(templatePath(arguments, environment), organisation, streams);
    session.saveAs(output, momentOf(arguments, environment));
    streams.out << text(messages::saved, {utf8::printable(output)}) << '\n';
    return Success;
}

}  // namespace

Command newCommand() {
    return {
        .name = "new",
        .summary = "Begint een nieuw beleid bij een mal.",
        .help =
            "Het nieuwe bestand bevat de mal zelf, zodat het altijd en overal te openen is. Een bestand dat er al is, wordt "
            "niet overschreven.",
        .operands = {},
        .options = {{"--organisation", 0, "NAAM", "naam van de organisatie (nodig)"},
                    {"--short", 0, "NAAM", "hoe het beleid de organisatie in een zin noemt: ‘de bibliotheek’"},
                    {"--place", 0, "PLAATS", "plaats van de organisatie"},
                    {"--template", 't', "BESTAND", "de mal; zonder deze optie de meegeleverde mal voor bibliotheken"},
                    {"--output", 'o', "BESTAND", "het nieuwe beleidsbestand (nodig)"},
                    {"--date", 0, "DATUM", "datum of moment in plaats van nu"}},
        .run = runNew,
        .subcommands = {},
    };
}

}  // namespace mal::cli
