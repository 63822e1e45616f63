// SPDX-License-Identifier: EUPL-1.2
#include "base/messages/cli.h"
#include "cli/opening.h"
#include "cli/summary.h"

#include <nlohmann/json.hpp>

#include <ostream>

namespace mal::cli {

namespace {

int runCheck(const Arguments& arguments, const Environment&, const Streams& streams) {
    const PolicySession session = openPolicy(arguments.operand(0), streams);
    const std::vector<OpenPoint> points = openPoints(session.mal(), session.policy());
    if (arguments.has("--json")) {
        printJson(streams.out, {{"ready", points.empty()}, {"open_points", asJson(session.mal(), points)}});
    } else if (points.empty()) {
        streams.out << text(messages::ready) << '\n';
    } else {
        streams.out << text(messages::notYet, {std::to_string(points.size())}) << '\n';
        printOpenPoints(streams.out, session.mal(), points);
    }
    return points.empty() ? Success : NotReady;
}

}  // namespace

Command checkCommand() {
    return {
        .name = "check",
        .summary = "Kijkt of een beleid kan worden vastgesteld.",
        .help =
            "Noemt alles wat nog open staat en waar: eerst de wettelijke punten. Wat bij het vaststellen zelf wordt ingevuld\n"
            "(versie, datum …) telt niet mee. Spanningen houden niets tegen; ‘show’ laat ze zien.\n"
            "Afsluitcode 0: klaar om vast te stellen · 1: nog niet · 2: het bestand is niet te gebruiken.",
        .operands = {{"BELEID", "het beleidsbestand (*.beleid)"}},
        .options = {{"--json", 0, "", "voor een script"}},
        .run = runCheck,
        .subcommands = {},
    };
}

}  // namespace mal::cli
