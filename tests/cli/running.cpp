// SPDX-License-Identifier: EUPL-1.2
#include "cli/running.h"

#include "cli/run.h"

#include <catch2/catch.hpp>

#include <sstream>

namespace mal::test {

Ran run(const std::vector<std::string>& words, const std::string& input) {
    std::istringstream in(input);
    std::ostringstream out;
    std::ostringstream err;
    const cli::Environment environment{"2026-11-22T14:03:11+01:00", SOURCE_DIR "/templates"};
    const int code = cli::run(words, environment, {in, out, err});
    return {code, out.str(), err.str()};
}

std::string newPolicy(const TemporaryFolder& folder) {
    const std::string path = folder / "ons.beleid";
    const Ran made = run({"new", "--organisation", "Bibliotheek Ergens", "--place", "Ergens", "-o", path});
    INFO(made.err);
    REQUIRE(made.code == 0);
    return path;
}

}  // namespace mal::test
