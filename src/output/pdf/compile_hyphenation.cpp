// SPDX-License-Identifier: EUPL-1.2

// Runs at build time: loads hyphenation patterns with libhyphen and writes the automaton that it made of them as one table, which
// hyphenation_table.cpp turns back into libhyphen's own structure without any parsing.

#include "output/pdf/hyphenation_table.h"

#include <hyphen.h>

#include <cstdio>
#include <cstring>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

using namespace mal::pdf;

struct Tables {
    std::vector<TableState> states;
    std::vector<TableTransition> transitions;
    std::string matches;
};

Tables tablesOf(const HyphenDict& dictionary) {
    Tables tables;
    tables.matches += '\0';  // so that place 0 means: no match
    for (int i = 0; i < dictionary.num_states; ++i) {
        const HyphenState& state = dictionary.states[i];
        // Patterns that change letters (German ck → k-k) do not occur in Dutch.
        if (state.repl) throw std::runtime_error("patterns with replacements are not supported");
        TableState row{};
        row.fallback = state.fallback_state;
        row.firstTransition = static_cast<std::uint32_t>(tables.transitions.size());
        row.transitionCount = static_cast<std::uint32_t>(state.num_trans);
        if (state.match) {
            row.match = static_cast<std::uint32_t>(tables.matches.size());
            tables.matches.append(state.match, std::strlen(state.match) + 1);
        }
        for (int t = 0; t < state.num_trans; ++t) {
            tables.transitions.push_back({state.trans[t].new_state, state.trans[t].ch, {}});
        }
        tables.states.push_back(row);
    }
    return tables;
}

template <typename Row>
void write(std::FILE* file, const Row* rows, std::size_t count) {
    if (std::fwrite(rows, sizeof(Row), count, file) != count) throw std::runtime_error("cannot write");
}

void compile(const char* patterns, const char* target) {
    const std::unique_ptr<HyphenDict, decltype(&hnj_hyphen_free)> loaded(hnj_hyphen_load(patterns), hnj_hyphen_free);
    if (!loaded) throw std::runtime_error("cannot read the patterns");
    if (std::string(loaded->cset) != "ISO8859-1") throw std::runtime_error("the patterns are not in ISO 8859-1");
    // The first level only knows about hyphens and apostrophes between words; words are taken apart before they come here.
    const Tables tables = tablesOf(loaded->nextlevel ? *loaded->nextlevel : *loaded);
    TableHeader header{};
    header.stateCount = static_cast<std::uint32_t>(tables.states.size());
    header.transitionCount = static_cast<std::uint32_t>(tables.transitions.size());
    header.matchBytes = static_cast<std::uint32_t>(tables.matches.size());
    const std::unique_ptr<std::FILE, decltype(&std::fclose)> file(std::fopen(target, "wb"), std::fclose);
    if (!file) throw std::runtime_error("cannot open the target");
    write(file.get(), &header, 1);
    write(file.get(), tables.states.data(), tables.states.size());
    write(file.get(), tables.transitions.data(), tables.transitions.size());
    write(file.get(), tables.matches.data(), tables.matches.size());
}

}  // namespace

int main(int argumentCount, char** arguments) {
    if (argumentCount != 3) return 2;
    try {
        compile(arguments[1], arguments[2]);
        return 0;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "compile_hyphenation: %s\n", error.what());
        return 1;
    }
}
