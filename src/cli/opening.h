// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What several commands do with files: opening a policy, refusing to overwrite an input, understanding a moment.

#include "base/problem.h"
#include "cli/command.h"
#include "session/policy_session.h"

#include <exception>
#include <iosfwd>
#include <string>

namespace mal::cli {

// A file that was given cannot be used; the problems say why and where. Exit code 2.
class UnusableFile : public std::exception {
public:
    UnusableFile(const std::string& path, Problems problems);
    explicit UnusableFile(std::string sentence) : m_sentence(std::move(sentence)) {}
    const char* what() const noexcept override { return m_sentence.c_str(); }
    const Problems& problems() const { return m_problems; }

private:
    std::string m_sentence;
    Problems m_problems;
};

// A file of a newer format can be looked at, but what depends on all of it (is it ready, the document) cannot be told.
enum class Needs { ALook, AllOfIt };

// The policy in the file; warnings go to `streams.err`. Throws UnusableFile.
PolicySession openPolicy(const std::string& path, const Streams& streams, Needs needs = Needs::AllOfIt);

// Prints problems, one a line.
void printProblems(const Problems& problems, std::ostream& err);

// Throws Error where both names lead to the same file.
void refuseToOverwrite(const std::string& input, const std::string& output);

// The template of --template, or the shipped one. Throws Error where there is none.
std::string templatePath(const Arguments& arguments, const Environment& environment);

// The moment of --date: a date stands for its midnight in UTC. Throws UsageError.
std::string momentOf(const Arguments& arguments, const Environment& environment);

}  // namespace mal::cli
