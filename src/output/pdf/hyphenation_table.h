// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The automaton that libhyphen makes of its patterns, as a table that is compiled in: a header, states, transitions, and the
// match strings, each ended by a zero byte. Written at build time by compile_hyphenation.cpp, for the same machine.

#include <array>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

struct _HyphenDict;  // NOLINT(bugprone-reserved-identifier): hyphen.h names it so

namespace mal::pdf {

struct TableHeader {
    std::uint32_t stateCount, transitionCount, matchBytes;
};

struct TableState {
    std::uint32_t match;  // offset of its string, 0 for none
    std::int32_t fallback;
    std::uint32_t firstTransition, transitionCount;
};

struct TableTransition {
    std::int32_t state;
    char character;
    std::array<char, 3> padding;
};

// libhyphen's structure, pointing into memory of its own.
class HyphenationTable {
public:
    explicit HyphenationTable(std::string_view table);
    ~HyphenationTable();
    HyphenationTable(const HyphenationTable&) = delete;
    HyphenationTable& operator=(const HyphenationTable&) = delete;

    // libhyphen reads it only, but takes it without const.
    _HyphenDict* dictionary() const;

private:
    struct Memory;
    std::unique_ptr<Memory> m_memory;
};

}  // namespace mal::pdf
