// SPDX-License-Identifier: EUPL-1.2
#include "cli/opening.h"
#include "cli/summary.h"

#include <nlohmann/json.hpp>

namespace mal::cli {

namespace {

int runShow(const Arguments& arguments, const Environment&, const Streams& streams) {
    const PolicySession session = openPolicy(arguments.operand(0), streams, Needs::ALook);
    if (arguments.has("--json")) {
        printJson(streams.out, summaryAsJson(session.mal(), session.policy()));
    } else {
        printSummary(streams.out, session.mal(), session.policy());
    }
    return Success;
}

}  // namespace

Command showCommand() {
    return {
        .name = "show",
        .summary = "Laat zien hoe ver een beleid is en wat er gekozen is.",
        .help = "Voortgang per onderdeel, de keuzes, de leeswijzer, de spanningen, wat nog open staat en de voorgestelde acties.",
        .operands = {{"BELEID", "het beleidsbestand (*.beleid)"}},
        .options = {{"--json", 0, "", "voor een script"}},
        .run = runShow,
        .subcommands = {},
    };
}

}  // namespace mal::cli
