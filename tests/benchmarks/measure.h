// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace mal::bench {

struct Figures {
    std::vector<double> milliseconds;  // processor time, sorted
    long kilobytes = 0;                // largest resident size of a process; 0 within this one
    double median() const { return milliseconds[milliseconds.size() / 2]; }
};

// Runs a command as a new process so many times, after one that does not count. Processor time is what the system charged it,
// which a busy machine changes less than the time on the clock.
Figures measureProcess(const std::vector<std::string>& command, int runs);

// Runs an action in this process so many times, after one that does not count.
Figures measure(const std::function<void()>& action, int runs);

// "template load                12.3 ms  (11.9 – 13.0)"
void print(const std::string& what, const Figures& figures);

}  // namespace mal::bench
