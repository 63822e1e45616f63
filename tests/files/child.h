// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Other processes, for what only shows between processes.

#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <string>

namespace mal::test {

// Does the action in another process, which ends with the number that it gives.
template <typename Action>
pid_t startChild(const Action& action) {
    const pid_t child = fork();
    if (child == 0) _exit(action());
    return child;
}

inline int statusOf(pid_t child) {
    int status = 0;
    waitpid(child, &status, 0);
    return status;
}

// The same in a process that is then ended without a chance to tidy up.
template <typename Action>
void inKilledChild(const Action& action) {
    statusOf(startChild([&] {
        action([] { kill(getpid(), SIGKILL); });
        return 1;
    }));
}

// Two processes that wait for each other.
class Channel {
public:
    Channel() { [[maybe_unused]] const int result = pipe(m_ends); }
    ~Channel() {
        close(m_ends[0]);
        close(m_ends[1]);
    }
    Channel(const Channel&) = delete;
    Channel& operator=(const Channel&) = delete;

    void say(char word) const { [[maybe_unused]] const ssize_t count = write(m_ends[1], &word, 1); }
    char hear() const {
        char word = 0;
        [[maybe_unused]] const ssize_t count = read(m_ends[0], &word, 1);
        return word;
    }

private:
    int m_ends[2] = {-1, -1};
};

}  // namespace mal::test
