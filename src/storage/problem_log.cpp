// SPDX-License-Identifier: EUPL-1.2
#include "storage/problem_log.h"

#include "base/messages/storage.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace mal {

namespace {

constexpr std::size_t mostProblems = 300;

}  // namespace

void ProblemLog::error(Position at, const Message& message, std::initializer_list<std::string> arguments) {
    add(Severity::Error, at, message, arguments);
}

void ProblemLog::warning(Position at, const Message& message, std::initializer_list<std::string> arguments) {
    add(Severity::Warning, at, message, arguments);
}

bool ProblemLog::isFull() const {
    return m_problems.size() > mostProblems;
}

Problems ProblemLog::take() {
    std::stable_sort(m_problems.begin(), m_problems.end(), [](const Problem& a, const Problem& b) {
        return std::tie(a.at.line, a.at.column) < std::tie(b.at.line, b.at.column);
    });
    return std::exchange(m_problems, {});
}

void ProblemLog::add(Severity severity, Position at, const Message& message, std::initializer_list<std::string> arguments) {
    if (isFull()) return;
    if (m_problems.size() == mostProblems) {
        // An error, so that a file with hundreds of warnings and a fault after them is not taken for sound.
        m_problems.push_back({Severity::Error, m_file, at, messages::tooManyProblems.code, text(messages::tooManyProblems)});
        return;
    }
    m_problems.push_back({severity, m_file, at, message.code, text(message, arguments)});
}

}  // namespace mal
