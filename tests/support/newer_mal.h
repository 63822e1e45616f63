// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The shipped mal as the text of another version of it.

#include <string>
#include <utility>
#include <vector>

namespace mal::test {

// With that version, `more` at its end, and each first text replaced by the second. Fails the test for a text that is not there.
std::string newerMalText(const std::string& version, const std::string& more,
                         const std::vector<std::pair<std::string, std::string>>& replaced = {});

}  // namespace mal::test
