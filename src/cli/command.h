// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What a command is. Each has a file of its own in commands/ and a row in the table in run.cpp.

#include "cli/arguments.h"

#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace mal::cli {

// Exit codes, the same for every command; documented in docs/command-line.md.
enum ExitCode : int {
    Success = 0,
    NotReady = 1,   // check: the policy cannot be adopted yet; pdf check: the PDF breaks rules
    Unusable = 2,   // a file that was given cannot be used
    Failed = 3,     // what was asked could not be done: the result cannot be written …
    WrongUse = 64,  // EX_USAGE of sysexits.h
};

// Everything a command may know of the world.
struct Environment {
    std::string moment;           // now, ISO 8601 with offset
    std::string templatesFolder;  // of the shipped templates; empty when they were not found
};

struct Streams {
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
};

struct Command {
    std::string_view name;
    std::string_view summary;  // one line in the overview
    std::string_view help;     // what it does, in a few sentences; may be empty
    std::vector<Operand> operands;
    std::vector<Option> options;
    int (*run)(const Arguments& arguments, const Environment& environment, const Streams& streams) = nullptr;
    std::vector<Command> subcommands;  // when there are any, `run` is not used
};

Command newCommand();
Command showCommand();
Command checkCommand();
Command setCommand();
Command exportCommand();
Command momentCommand();
Command upgradeCommand();
Command templateCommand();
Command pdfCommand();

}  // namespace mal::cli
