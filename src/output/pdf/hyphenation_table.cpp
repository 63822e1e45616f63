// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/hyphenation_table.h"

#include <hyphen.h>

#include <cassert>
#include <cstring>

namespace mal::pdf {

struct HyphenationTable::Memory {
    std::vector<HyphenState> states;
    std::vector<HyphenTrans> transitions;
    HyphenDict dictionary{};
};

HyphenationTable::HyphenationTable(std::string_view table) : m_memory(std::make_unique<Memory>()) {
    TableHeader header;
    assert(table.size() > sizeof header);
    std::memcpy(&header, table.data(), sizeof header);
    const char* states = table.data() + sizeof header;
    const char* transitions = states + sizeof(TableState) * header.stateCount;
    const char* matches = transitions + sizeof(TableTransition) * header.transitionCount;

    m_memory->transitions.resize(header.transitionCount);
    for (std::size_t i = 0; i < header.transitionCount; ++i) {
        TableTransition row;
        std::memcpy(&row, transitions + i * sizeof row, sizeof row);
        m_memory->transitions[i].ch = row.character;
        m_memory->transitions[i].new_state = row.state;
    }
    m_memory->states.resize(header.stateCount);
    for (std::size_t i = 0; i < header.stateCount; ++i) {
        TableState row;
        std::memcpy(&row, states + i * sizeof row, sizeof row);
        HyphenState& state = m_memory->states[i];
        state.match = row.match ? const_cast<char*>(matches + row.match) : nullptr;
        state.repl = nullptr;
        state.replindex = -1;
        state.replcut = -1;
        state.fallback_state = row.fallback;
        state.num_trans = static_cast<int>(row.transitionCount);
        state.trans = m_memory->transitions.data() + row.firstTransition;
    }
    m_memory->dictionary.num_states = static_cast<int>(header.stateCount);
    m_memory->dictionary.states = m_memory->states.data();
}

HyphenationTable::~HyphenationTable() = default;

_HyphenDict* HyphenationTable::dictionary() const {
    return &m_memory->dictionary;
}

}  // namespace mal::pdf
