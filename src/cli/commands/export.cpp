// SPDX-License-Identifier: EUPL-1.2
#include "base/error.h"
#include "base/messages/cli.h"
#include "base/messages/session.h"
#include "cli/opening.h"
#include "files/file.h"

#include <ostream>

namespace mal::cli {

namespace {

template <typename Rows>
std::string names(const Rows& rows) {
    std::string text;
    for (const auto& row : rows)
        text += (text.empty() ? "" : ", ") + std::string(row.name);
    return text;
}

// A policy that is too large for a document is a file that cannot be used, not a failure to write.
Written exported(const PolicySession& session, const KindOfDocument& kind, const Format& format, const std::string& moment) {
    try {
        return session.exported(kind, format, moment);
    } catch (const Error& error) {
        if (error.code() == messages::documentTooLarge.code) throw UnusableFile(error.what());
        throw;
    }
}

int runExport(const Arguments& arguments, const Environment& environment, const Streams& streams) {
    const std::string& input = arguments.operand(0);
    const std::string output = arguments.needed("--output");
    const std::string formatName = arguments.valueOr("--format", "pdf");
    const std::string kindName = arguments.valueOr("--kind", "policy");
    const Format* format = findFormat(formatName);
    if (!format) throw UsageError(text(messages::wrongValue, {"--format", formatName, names(formats())}));
    const KindOfDocument* kind = findKindOfDocument(kindName);
    if (!kind) throw UsageError(text(messages::wrongValue, {"--kind", kindName, names(kindsOfDocument())}));
    const std::string moment = momentOf(arguments, environment);

    const PolicySession session = openPolicy(input, streams);
    refuseToOverwrite(input, output);
    const Written written = exported(session, *kind, *format, moment);
    printProblems(written.problems, streams.err);
    saveFile(output, written.bytes, Anything{});
    streams.out << text(messages::made, {output}) << '\n';
    return Success;
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
        .options = {{"--format", 'f', "VORM", "pdf (anders niet gezegd) of markdown"},
                    {"--kind", 'k', "SOORT", "soort document: policy, het beleidsdocument"},
                    {"--output", 'o', "BESTAND", "waar het document komt; wat er stond wordt vervangen (nodig)"},
                    {"--date", 0, "DATUM", "datum of moment van het document in plaats van nu"}},
        .run = runExport,
        .subcommands = {},
    };
}

}  // namespace mal::cli
