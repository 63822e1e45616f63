// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Where Dutch words may be broken at the end of a line, by libhyphen with the patterns of hyphen-nl.

#include "output/pdf/hyphenation_table.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace mal::pdf {

class Hyphenation {
public:
    Hyphenation();

    // Byte offsets at which a hyphen may come, rising. At least three letters stay on either side. Words that are not in Dutch
    // letters, or that are capitals throughout (abbreviations), have none. A break that would drop a diaeresis (coör-dinator may,
    // co-ördinator would have to become co-ordinator) is left out.
    std::vector<std::size_t> breaks(std::string_view word) const;

private:
    struct Letters;
    void addBreaks(const Letters& letters, std::vector<std::size_t>& result) const;

    HyphenationTable m_table;
};

}  // namespace mal::pdf
