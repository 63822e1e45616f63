// SPDX-License-Identifier: EUPL-1.2

// One target for libFuzzer; which one, the build says (FUZZ_TARGET). What libFuzzer finds becomes a seed in corpus/.

#include "fuzz/targets.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    static const mal::test::FuzzTarget* target = mal::test::findFuzzTarget(FUZZ_TARGET);
    target->run({reinterpret_cast<const char*>(bytes), size});
    return 0;
}
