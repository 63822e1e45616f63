// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Where Dutch words may be broken at the end of a line, by libhyphen with the patterns of hyphen-nl.

#include "output/pdf/hyphenation_table.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace mal::pdf {

enum class HyphenPlace : std::uint8_t {
    Joint,     // between the parts of a compound: "informatie-beveiligingsbeleid"
    Syllable,  // in a word that is no compound as far as we know
    Poor,      // elsewhere in a compound, or right before a short ending: "informatiebe-veiliging", "afdelin-gen"
};

struct HyphenBreak {
    std::size_t offset = 0;  // in bytes
    HyphenPlace place = HyphenPlace::Syllable;
};

class Hyphenation {
public:
    Hyphenation();

    // Where a hyphen may come, rising. At least three letters stay on either side. Words that are not in Dutch
    // letters, or that are capitals throughout (abbreviations), have none. A break that would drop a diaeresis (coör-dinator may,
    // co-ördinator would have to become co-ordinator) is left out. The patterns know no compounds; prefixes show where a second
    // word starts.
    std::vector<HyphenBreak> breaks(std::string_view word) const;

private:
    struct Letters;
    void addBreaks(const Letters& letters, std::vector<HyphenBreak>& result) const;

    HyphenationTable m_table;
};

}  // namespace mal::pdf
