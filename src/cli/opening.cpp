// SPDX-License-Identifier: EUPL-1.2
#include "cli/opening.h"

#include "base/date.h"
#include "base/error.h"
#include "base/messages/cli.h"
#include "base/messages/files.h"
#include "files/file.h"
#include "session/shipped_files.h"

#include <algorithm>
#include <ostream>

namespace mal::cli {

UnusableFile::UnusableFile(const std::string& path, Problems problems) : m_problems(std::move(problems)) {
    const auto errors = std::count_if(m_problems.begin(), m_problems.end(),
                                      [](const Problem& problem) { return problem.severity == Severity::Error; });
    m_sentence = text(messages::unusableFile, {path, std::to_string(errors)});
}

PolicySession openPolicy(const std::string& path, const Streams& streams, Needs needs) {
    try {
        OpenedPolicy opened = PolicySession::open(path);
        if (!opened.session) throw UnusableFile(path, std::move(opened.problems));
        if (needs == Needs::AllOfIt && !opened.session->isWhollyUnderstood()) {
            throw UnusableFile(text(messages::newerFormat, {path}));
        }
        printProblems(opened.problems, streams.err);
        return std::move(*opened.session);
    } catch (const Error& error) {
        throw UnusableFile(error.what());
    }
}

void printProblems(const Problems& problems, std::ostream& err) {
    for (const Problem& problem : problems)
        err << toText(problem) << '\n';
}

void refuseToOverwrite(const std::string& input, const std::string& output) {
    if (isSameFile(input, output)) throw Error(messages::isAnInput, {output});
}

std::string templatePath(const Arguments& arguments, const Environment& environment) {
    if (auto given = arguments.value("--template")) return std::move(*given);
    if (environment.templatesFolder.empty()) throw Error(messages::templateMissing, {});
    return standardTemplate(environment.templatesFolder);
}

std::string momentOf(const Arguments& arguments, const Environment& environment) {
    const auto given = arguments.value("--date");
    if (!given) return environment.moment;
    if (parseDate(*given)) return *given + "T00:00:00+00:00";
    if (isMoment(*given)) return *given;
    throw UsageError(text(messages::notAMoment, {*given}));
}

}  // namespace mal::cli
