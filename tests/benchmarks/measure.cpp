// SPDX-License-Identifier: EUPL-1.2
#include "benchmarks/measure.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <stdexcept>

namespace mal::bench {

namespace {

double milliseconds(const timeval& time) {
    return static_cast<double>(time.tv_sec) * 1000 + static_cast<double>(time.tv_usec) / 1000;
}

rusage runOnce(const std::vector<std::string>& command) {
    std::vector<char*> words;
    for (const std::string& word : command)
        words.push_back(const_cast<char*>(word.c_str()));
    words.push_back(nullptr);
    const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
    const pid_t child = vfork();
    if (child == 0) {
        dup2(nowhere, STDOUT_FILENO);
        execv(words[0], words.data());
        _exit(127);
    }
    close(nowhere);
    int status = 0;
    rusage usage{};
    if (wait4(child, &status, 0, &usage) != child || !WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        throw std::runtime_error("this command did not succeed: " + command.front() + " " + command.back());
    }
    return usage;
}

}  // namespace

Figures measureProcess(const std::vector<std::string>& command, int runs) {
    Figures figures;
    runOnce(command);
    for (int i = 0; i < runs; ++i) {
        const rusage usage = runOnce(command);
        figures.milliseconds.push_back(milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime));
        figures.kilobytes = std::max(figures.kilobytes, usage.ru_maxrss);
    }
    std::sort(figures.milliseconds.begin(), figures.milliseconds.end());
    return figures;
}

Figures measure(const std::function<void()>& action, int runs) {
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1000 + static_cast<double>(time.tv_nsec) / 1e6;
    };
    Figures figures;
    action();
    for (int i = 0; i < runs; ++i) {
        const double start = now();
        action();
        figures.milliseconds.push_back(now() - start);
    }
    std::sort(figures.milliseconds.begin(), figures.milliseconds.end());
    return figures;
}

void print(const std::string& what, const Figures& figures) {
    std::printf("%-46s %9.2f ms  (%.2f – %.2f)", what.c_str(), figures.median(), figures.milliseconds.front(),
                figures.milliseconds.back());
    if (figures.kilobytes > 0) std::printf("  %6.1f MB", static_cast<double>(figures.kilobytes) / 1024);
    std::printf("\n");
    std::fflush(stdout);
}

}  // namespace mal::bench
