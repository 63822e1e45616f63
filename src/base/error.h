// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What cannot be done. Thrown by operations (save, export, open), caught once in the command line and once in the window.
// Bad content is not an Error but a Problem (problem.h).

#include "base/message.h"

#include <initializer_list>
#include <stdexcept>
#include <string>

namespace mal {

class Error : public std::runtime_error {
public:
    Error(const Message& message, std::initializer_list<std::string> arguments)
        : std::runtime_error(text(message, arguments)), m_code(message.code) {}

    // Stable, for scripts and tests: "files.not-writable". what() is the sentence for the user.
    const std::string& code() const { return m_code; }

private:
    std::string m_code;
};

}  // namespace mal
