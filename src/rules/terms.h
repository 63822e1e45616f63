// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Which terms of the glossary a text uses, as whole words in any case.

#include "model/policy_template.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace mal {

// A place where a term stands in a text, in bytes.
struct TermPlace {
    const Term* term = nullptr;
    std::size_t start = 0;
    std::size_t length = 0;
};

// The first place of each term, by place and without overlaps: of two terms at one place the longer ("AI-systeem", not "AI").
std::vector<TermPlace> termPlaces(const PolicyTemplate& mal, std::string_view text);

// Sorted by term.
std::vector<const Term*> termsIn(const PolicyTemplate& mal, std::string_view text);

// In everything that a section says and asks on the screen.
std::vector<const Term*> termsIn(const PolicyTemplate& mal, const Section& section);

}  // namespace mal
