// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The problems found while one file is read. It stops growing after so many: nobody reads more, and a hostile file could
// otherwise fill the memory with them.

#include "base/message.h"
#include "base/problem.h"

#include <initializer_list>
#include <string>

namespace mal {

class ProblemLog {
public:
    explicit ProblemLog(std::string file) : m_file(std::move(file)) {}

    void error(Position at, const Message& message, std::initializer_list<std::string> arguments = {});
    void warning(Position at, const Message& message, std::initializer_list<std::string> arguments = {});

    // Nothing more is kept; callers may skip the search for a suggestion.
    bool isFull() const;
    std::size_t size() const { return m_problems.size(); }
    bool hasErrors() const { return mal::hasErrors(m_problems); }

    // In the order of the file. The log is empty afterwards.
    Problems take();

private:
    void add(Severity severity, Position at, const Message& message, std::initializer_list<std::string> arguments);

    std::string m_file;
    Problems m_problems;
};

}  // namespace mal
