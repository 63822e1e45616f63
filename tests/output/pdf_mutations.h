// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Breaks a good PDF in one way at a time, to see that the checker finds each for the right reason.

#include <functional>
#include <set>
#include <string>
#include <vector>

namespace mal::test {

struct Mutation {
    std::string name;
    std::set<std::string> rules;  // the codes that must be found, and no others
    std::function<std::string(const std::string& pdf)> apply;
};

// They expect the sample policy, with its logo, tables, lists and links.
const std::vector<Mutation>& mutations();

// The same file as libqpdf writes it, with nothing changed.
std::string rewritten(const std::string& pdf);

}  // namespace mal::test
