// SPDX-License-Identifier: EUPL-1.2
#include "session/undo_list.h"

#include <utility>

namespace mal {

namespace {

// Its value before is of no use to a step that goes on: the logo may not be in it.
bool changesLogo(const Step& step) {
    const auto* part = std::get_if<OrganisationPart>(&step.after);
    return part && part->logo;
}

}  // namespace

bool UndoList::goesOn(const Step& step) const {
    if (!m_isTyping || m_taken == 0 || changesLogo(step)) return false;
    const Step& last = m_steps[m_taken - 1];
    return last.edit == step.edit && last.address == step.address && !changesLogo(last);
}

void UndoList::add(Step step, Typing typing) {
    m_steps.resize(m_taken);
    if (typing == Typing::Yes && goesOn(step)) {
        Step& last = m_steps.back();
        last.after = std::move(step.after);
        // Typed and taken out again: nothing is left to undo.
        if (last.before == last.after) {
            m_steps.pop_back();
            m_isTyping = false;
        }
    } else {
        m_steps.push_back(std::move(step));
        m_isTyping = typing == Typing::Yes;
    }
    m_taken = m_steps.size();
}

void UndoList::clear() {
    m_steps.clear();
    m_taken = 0;
    m_isTyping = false;
}

void UndoList::undone() {
    --m_taken;
    m_isTyping = false;
}

void UndoList::redone() {
    ++m_taken;
    m_isTyping = false;
}

}  // namespace mal
