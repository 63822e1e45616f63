// SPDX-License-Identifier: EUPL-1.2
#include "cli/run.h"

#include "base/error.h"
#include "base/messages/cli.h"
#include "base/utf8.h"
#include "base/version.h"
#include "cli/help.h"
#include "cli/opening.h"
#include "cli/summary.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <new>
#include <ostream>

namespace mal::cli {

namespace {

constexpr const char* programName = "beleidsmal-cli";

std::vector<Command> commands() {
    return {newCommand(),    showCommand(),    checkCommand(),    setCommand(), exportCommand(),
            momentCommand(), upgradeCommand(), templateCommand(), pdfCommand()};
}

bool asksForHelp(const std::string& word) {
    return word == "--help" || word == "-h";
}

int wrongUse(const Streams& streams, const std::string& sentence, const std::string& path) {
    streams.err << utf8::printable(sentence) << ' ' << text(messages::seeHelp, {path}) << '\n';
    return WrongUse;
}

int failed(const Streams& streams, const char* sentence, ExitCode code) {
    streams.err << utf8::printable(sentence) << '\n';
    return code;
}

// A script that asked for JSON gets JSON, also when there is nothing to tell but why not.
void printUnusable(const UnusableFile& unusable, std::span<const std::string> words, const Streams& streams) {
    if (std::find(words.begin(), words.end(), "--json") != words.end()) {
        printJson(streams.out, {{"usable", false}, {"reason", unusable.what()}, {"problems", asJson(unusable.problems())}});
        return;
    }
    printProblems(unusable.problems(), streams.err);
    streams.err << utf8::printable(unusable.what()) << '\n';
}

int runCommand(const Command& command, std::span<const std::string> words, const std::string& path,
               const Environment& environment, const Streams& streams) {
    try {
        return command.run(Arguments(words, command.options, command.operands), environment, streams);
    } catch (const UsageError& error) {
        return wrongUse(streams, error.what(), path);
    } catch (const UnusableFile& unusable) {
        printUnusable(unusable, words, streams);
        return Unusable;
    } catch (const Error& error) {
        return failed(streams, error.what(), Failed);
    } catch (const std::bad_alloc&) {
        return failed(streams, messages::outOfMemory.text, Unusable);
    } catch (const std::exception& error) {
        return failed(streams, text(messages::unexpected, {error.what()}).c_str(), Failed);
    }
}

int dispatch(std::span<const Command> table, std::span<const std::string> words, const std::string& path,
             const Environment& environment, const Streams& streams) {
    const auto command =
        std::find_if(table.begin(), table.end(), [&](const Command& candidate) { return candidate.name == words.front(); });
    if (command == table.end()) return wrongUse(streams, text(messages::unknownCommand, {words.front()}), path);

    const std::string commandPath = path + " " + std::string(command->name);
    const std::span<const std::string> rest = words.subspan(1);
    const bool isGroup = !command->subcommands.empty();
    const bool helpIsNext = !rest.empty() && asksForHelp(rest.front());
    if (helpIsNext || (!isGroup && std::any_of(rest.begin(), rest.end(), asksForHelp))) {
        printHelp(streams.out, *command, commandPath);
        return Success;
    }
    if (!isGroup) return runCommand(*command, rest, commandPath, environment, streams);
    if (rest.empty()) return wrongUse(streams, text(messages::commandMissing), commandPath);
    return dispatch(command->subcommands, rest, commandPath, environment, streams);
}

}  // namespace

int run(std::span<const std::string> words, const Environment& environment, const Streams& streams) {
    const std::vector<Command> table = commands();
    if (words.empty()) {
        printOverview(streams.err, table);
        return WrongUse;
    }
    if (asksForHelp(words.front())) {
        printOverview(streams.out, table);
        return Success;
    }
    if (words.front() == "--version") {
        streams.out << programName << ' ' << programVersion() << '\n';
        return Success;
    }
    return dispatch(table, words, programName, environment, streams);
}

}  // namespace mal::cli
