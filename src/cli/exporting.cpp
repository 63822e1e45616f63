// SPDX-License-Identifier: EUPL-1.2
#include "cli/exporting.h"

#include "base/error.h"
#include "base/messages/cli.h"
#include "base/messages/session.h"
#include "base/utf8.h"
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
Written madeFrom(const Snapshot& snapshot, const KindOfDocument& kind, const Format& format, const std::string& moment,
                 const DocumentWishes& wishes) {
    try {
        return exported(snapshot, kind, format, moment, wishes);
    } catch (const Error& error) {
        if (error.code() == messages::documentTooLarge.code) throw UnusableFile(error.what());
        throw;
    }
}

void refuseUnlessPossible(bool isAsked, bool isPossible, const char* option, const KindOfDocument& kind) {
    if (isAsked && !isPossible) throw UsageError(text(messages::notForKind, {option, kind.name}));
}

Audience audienceOf(const Arguments& arguments) {
    const std::string name = arguments.valueOr("--audience", "internal");
    if (name == "internal") return Audience::Internal;
    if (name == "public") return Audience::Public;
    throw UsageError(text(messages::wrongValue, {"--audience", name, "internal, public"}));
}

}  // namespace

std::vector<Option> outputOptions() {
    return {{"--format", 'f', "VORM", "pdf (anders niet gezegd) of markdown"},
            {"--output", 'o', "BESTAND", "waar het document komt; wat er stond wordt vervangen (nodig)"},
            {"--date", 0, "DATUM", "datum of moment van het document in plaats van nu"}};
}

const Format& formatOf(const Arguments& arguments) {
    const std::string name = arguments.valueOr("--format", "pdf");
    const Format* format = findFormat(name);
    if (!format) throw UsageError(text(messages::wrongValue, {"--format", name, names(formats())}));
    return *format;
}

KindOfDocument kindOf(const PolicyTemplate& mal, const std::string& name) {
    const auto kind = findKindOfDocument(mal, name);
    if (!kind) throw UsageError(text(messages::wrongValue, {"--kind", name, names(kindsOfDocument(mal))}));
    return *kind;
}

DocumentWishes wishesOf(const Arguments& arguments, const KindOfDocument& kind) {
    DocumentWishes wishes;
    wishes.audience = audienceOf(arguments);
    refuseUnlessPossible(wishes.audience == Audience::Public, kind.canBePublic, "--audience public", kind);
    if (arguments.has("--without-annexes")) wishes.annexes = WithAnnexes::No;
    refuseUnlessPossible(wishes.annexes == WithAnnexes::No, kind.hasAnnexes, "--without-annexes", kind);
    if (arguments.has("--with-guidance")) wishes.guidance = WithGuidance::Yes;
    refuseUnlessPossible(wishes.guidance == WithGuidance::Yes, kind.hasGuidance, "--with-guidance", kind);
    return wishes;
}

int writeDocument(const Snapshot& snapshot, const KindOfDocument& kind, const std::string& input, const Arguments& arguments,
                  const Environment& environment, const Streams& streams) {
    const std::string output = arguments.needed("--output");
    const Format& format = formatOf(arguments);
    const DocumentWishes wishes = wishesOf(arguments, kind);
    const std::string moment = momentOf(arguments, environment);
    refuseToOverwrite(input, output);
    const Written written = madeFrom(snapshot, kind, format, moment, wishes);
    printProblems(written.problems, streams.err);
    saveFile(output, written.bytes, Anything{});
    streams.out << text(messages::made, {utf8::printable(output)}) << '\n';
    return Success;
}

}  // namespace mal::cli
