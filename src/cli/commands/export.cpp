// SPDX-License-Identifier: EUPL-1.2
#include "cli/exporting.h"
#include "cli/opening.h"

namespace mal::cli {

namespace {

int runExport(const Arguments& arguments, const Environment& environment, const Streams& streams) {
    const std::string& input = arguments.operand(0);
    // What is wrong on the command line is said before a file is opened.
    arguments.needed("--output");
    formatOf(arguments);
    momentOf(arguments, environment);
    const PolicySession session = openPolicy(input, streams);
    const KindOfDocument kind = kindOf(session.mal(), arguments.valueOr("--kind", "policy"));
    return writeDocument(session.snapshot(), kind, input, arguments, environment, streams);
}

std::vector<Option> options() {
    std::vector<Option> options = outputOptions();
    const std::vector<Option> more = {
        {"--kind", 'k', "SOORT",
         "soort document: policy (het beleid; anders niet gezegd), working (werkdocument met alles erin), blank (lege mal om op "
         "papier in te vullen), en wat de mal zelf beschrijft, zoals staff-rules en decision-memo"},
        {"--audience", 0, "WIE",
         "internal (anders niet gezegd) of public: zonder namen van medewerkers en zonder wat nog openstaat"},
        {"--without-annexes", 0, "", "het beleid zonder bijlagen"},
        {"--with-guidance", 0, "", "werkdocument en lege mal met de aanwijzingen voor de begeleider"}};
    options.insert(options.end(), more.begin(), more.end());
    return options;
}

}  // namespace

Command exportCommand() {
    return {
        .name = "export",
        .summary = "Maakt van een beleid een document.",
        .help =
            "Zolang het beleid niet is vastgesteld, staat er op elke bladzijde CONCEPT. Met dezelfde datum geeft hetzelfde "
            "beleid dezelfde bytes.",
        .operands = {{"BELEID", "het beleidsbestand (*.beleid)"}},
        .options = options(),
        .run = runExport,
        .subcommands = {},
    };
}

}  // namespace mal::cli
