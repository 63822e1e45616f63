// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What reads bytes from outside, each as a function to throw bytes at. A target returns when all is well and ends the program
// when something is not: fuzzer.cpp gives it to libFuzzer, replay.cpp works without one. To add a target: a row in targets.cpp, a
// line in CMakeLists.txt, and seeds in corpus/.

#include <span>
#include <string_view>

namespace mal::test {

struct FuzzTarget {
    std::string_view name;  // also of its folder in corpus/
    void (*run)(std::string_view bytes);
};

std::span<const FuzzTarget> fuzzTargets();
// Null where there is none of that name.
const FuzzTarget* findFuzzTarget(std::string_view name);

}  // namespace mal::test
