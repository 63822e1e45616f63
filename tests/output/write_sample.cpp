// SPDX-License-Identifier: EUPL-1.2

// Writes a sample to look at, or measures writing and checking it: write_sample FILE.pdf [PAGES [TIMES]]. Not a test: what is
// beautiful or fast enough is for people to say.

#include "output/pdf/check/check.h"
#include "output/pdf/pdf.h"
#include "output/sample_policy.h"

#include <chrono>
#include <cstdio>
#include <fstream>
#include <string>

#include <sys/resource.h>

namespace {

template <typename Action>
void measured(const char* what, Action action) {
    const auto start = std::chrono::steady_clock::now();
    const std::size_t result = action();
    const std::chrono::duration<double, std::milli> duration = std::chrono::steady_clock::now() - start;
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%s: %zu, %.1f ms, at most %.1f MB\n", what, result, duration.count(),
                static_cast<double>(usage.ru_maxrss) / 1024);
}

}  // namespace

int main(int argumentCount, char** arguments) {
    if (argumentCount < 2) return 2;
    const int pages = argumentCount > 2 ? std::stoi(arguments[2]) : 0;
    const int times = argumentCount > 3 ? std::stoi(arguments[3]) : 1;
    const mal::Document document = pages > 0 ? mal::test::longPolicy(pages) : mal::test::samplePolicy();
    mal::Written written;
    for (int i = 0; i < times; ++i) {
        measured("written, bytes", [&] {
            written = mal::writePdf(document);
            return written.bytes.size();
        });
    }
    for (const mal::Problem& problem : written.problems)
        std::printf("%s\n", mal::toText(problem).c_str());
    std::ofstream(arguments[1], std::ios::binary) << written.bytes;
    measured("checked, findings", [&] { return mal::checkPdf(written.bytes).size(); });
    return 0;
}
