// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Where words occur in a template and in a policy's answers to it.

#include "model/policy.h"
#include "model/policy_template.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace mal {

enum class FoundIn { Title, Question, Explanation, Answer, Note };

struct Found {
    std::string section;   // id
    std::string question;  // id; empty for the section itself
    FoundIn in = FoundIn::Title;
    std::string excerpt;    // one line, with the place found in the middle
    std::size_t start = 0;  // of what was found, in bytes of the excerpt
    std::size_t length = 0;
    friend bool operator==(const Found&, const Found&) = default;
};

// In the order of the template; of each text the first place. Capitals do not count. A question that is not asked now is left
// out. Nothing for blank words; at most `most`.
std::vector<Found> search(const PolicyTemplate& mal, const Policy& policy, std::string_view words, std::size_t most = 200);

}  // namespace mal
