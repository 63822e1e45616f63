// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Turns SIGTERM, SIGHUP and SIGINT into something that an event loop can wait for, so that work is brought to safety before the
// program leaves. What is ignored already stays ignored.

namespace mal {

class Termination {
public:
    // One at a time in a program.
    Termination();
    ~Termination();
    Termination(const Termination&) = delete;
    Termination& operator=(const Termination&) = delete;

    // Becomes readable when the program is asked to stop, and stays so. -1 where the system gave none.
    int descriptor() const { return m_readEnd; }

private:
    int m_readEnd = -1;
    int m_writeEnd = -1;
};

}  // namespace mal
