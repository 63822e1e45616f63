// SPDX-License-Identifier: EUPL-1.2
#include "storage/policy_parts.h"

#include "base/messages/storage.h"
#include "base/utf8.h"
#include "storage/limits.h"

#include <algorithm>

namespace mal {

namespace {

std::size_t occurrences(std::string_view text, std::string_view word) {
    std::size_t count = 0;
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + word.size()))
        ++count;
    return count;
}

std::size_t rowsOf(const Policy& policy) {
    std::size_t rows = 0;
    for (const auto& [id, answer] : policy.answers) {
        if (const auto* table = std::get_if<TableAnswer>(&answer.value)) rows += table->rows.size();
    }
    return rows;
}

}  // namespace

void checkPolicyLimits(const Policy& policy, Position at, ProblemLog& log) {
    std::size_t longest = 0;
    for (const std::string* name : {&policy.organisation.name, &policy.organisation.shortName, &policy.organisation.place}) {
        longest = std::max(longest, name->size());
        if (utf8::length(*name) > longestName) log.error(at, messages::nameTooLong, {std::to_string(longestName)});
    }
    if (policy.signatories.size() > mostSignatories) {
        log.error(at, messages::tooManySignatories, {std::to_string(mostSignatories)});
    }
    if (rowsOf(policy) > mostRows) log.error(at, messages::tooManyTableRows, {std::to_string(mostRows)});
    const std::size_t places = occurrences(policy.templateText, "{organisation") + occurrences(policy.templateText, "{place}");
    if (places * longest > mostFilledIn) log.error(at, messages::tooMuchFilledIn);
}

}  // namespace mal
