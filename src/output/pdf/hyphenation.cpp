// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/hyphenation.h"

#include "base/utf8.h"
#include "output/pdf/embedded.h"

#include <hyphen.h>

#include <algorithm>
#include <array>
#include <string>

namespace mal::pdf {

namespace {

constexpr std::size_t fewestLetters = 3;  // on either side of a break
constexpr std::size_t shortestWord = 6;
constexpr std::size_t longestWord = 200;  // what is longer is not a word; libhyphen's time is linear, its buffers are ours

bool isLatin1Letter(char32_t c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0xFF && c != 0xD7 && c != 0xF7);
}

// "geïnd": a break before ï would make the diaeresis wrong.
bool hasDiaeresis(unsigned char latin1) {
    return latin1 == 0xE4 || latin1 == 0xEB || latin1 == 0xEF || latin1 == 0xF6 || latin1 == 0xFC;
}

// What a word may start with that is a syllable and hardly ever ends one: after it a compound had better not be parted, before it
// had it rather.
bool isPrefix(std::string_view syllable) {
    constexpr std::array<std::string_view, 5> prefixes{"be", "ge", "ver", "ont", "her"};
    return std::find(prefixes.begin(), prefixes.end(), syllable) != prefixes.end();
}

// `ends` are the ends of all syllables, the last that of the word.
HyphenPlace placeOf(std::string_view letters, const std::vector<std::size_t>& ends, std::size_t syllable) {
    constexpr std::size_t shortestFirstPart = 4, longestEnding = 4;
    const std::size_t begin = syllable == 0 ? 0 : ends[syllable - 1], end = ends[syllable];
    if (letters.size() - end <= longestEnding) return HyphenPlace::Poor;
    if (begin >= shortestFirstPart && isPrefix(letters.substr(begin, end - begin))) return HyphenPlace::Poor;
    const std::string_view rest = letters.substr(end);
    // "onmo-gelijk" is no compound.
    const bool isJoint = end >= shortestFirstPart && end - begin >= 2 && isPrefix(rest.substr(0, ends[syllable + 1] - end)) &&
                         !rest.starts_with("gelijk");
    return isJoint ? HyphenPlace::Joint : HyphenPlace::Syllable;
}

}  // namespace

// A run of letters: in lower case in ISO 8859-1, with where each ends in the word.
struct Hyphenation::Letters {
    std::string latin1;
    std::vector<std::size_t> ends;
    std::size_t capitals = 0;
};

Hyphenation::Hyphenation() : m_table(hyphenationTable()) {}

std::vector<HyphenBreak> Hyphenation::breaks(std::string_view word) const {
    std::vector<HyphenBreak> result;
    if (word.size() < shortestWord) return result;
    Letters letters;
    for (std::size_t i = 0; i < word.size();) {
        const auto character = utf8::next(word, i);
        if (!character) return result;
        if (!isLatin1Letter(*character)) {
            addBreaks(letters, result);
            letters = {};
            continue;
        }
        const char32_t lower = utf8::lowered(*character);
        if (lower != *character) ++letters.capitals;
        letters.latin1 += static_cast<char>(static_cast<unsigned char>(lower));
        letters.ends.push_back(i);
    }
    addBreaks(letters, result);
    return result;
}

void Hyphenation::addBreaks(const Letters& letters, std::vector<HyphenBreak>& result) const {
    const std::size_t size = letters.latin1.size();
    if (size < shortestWord || size > longestWord || letters.capitals > 1) return;
    std::array<char, longestWord + 8> marks{};
    char** replacements = nullptr;
    int* positions = nullptr;
    int* cuts = nullptr;
    const int failure = hnj_hyphen_hyphenate2(m_table.dictionary(), letters.latin1.c_str(), static_cast<int>(size), marks.data(),
                                              nullptr, &replacements, &positions, &cuts);
    // Patterns have no replacements (compile_hyphenation.cpp), so libhyphen has allocated nothing.
    if (failure) return;
    std::vector<std::size_t> ends;
    for (std::size_t i = 0; i + 1 < size; ++i) {
        if ((marks[i] & 1) != 0) ends.push_back(i + 1);
    }
    ends.push_back(size);
    const auto first = static_cast<std::ptrdiff_t>(result.size());
    for (std::size_t i = 0; i + 1 < ends.size(); ++i) {
        const std::size_t end = ends[i];
        if (end < fewestLetters || size - end < fewestLetters) continue;
        if (hasDiaeresis(static_cast<unsigned char>(letters.latin1[end]))) continue;
        result.push_back({letters.ends[end - 1], placeOf(letters.latin1, ends, i)});
    }
    const auto isJoint = [](const HyphenBreak& each) { return each.place == HyphenPlace::Joint; };
    if (std::none_of(result.begin() + first, result.end(), isJoint)) return;
    for (auto each = result.begin() + first; each != result.end(); ++each) {
        if (!isJoint(*each)) each->place = HyphenPlace::Poor;
    }
}

}  // namespace mal::pdf
