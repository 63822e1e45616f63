// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The steps that were taken, to walk back and forth along. It keeps them; the session carries them out.

#include "session/edit.h"
#include "session/part.h"

#include <cstddef>
#include <vector>

namespace mal {

// Which field at an address was edited. What is taken over from elsewhere is whole addresses at once.
enum class Edit { Answer, Note, InternalNote, Parking, Done, Reason, Organisation, Confirmation, TakenOver, WentBack };

struct Step {
    Edit edit = Edit::Answer;
    Address address;
    Part before;
    Part after;
    bool goesWithPrevious = false;  // undone and redone together with the step before it
};

class UndoList {
public:
    // Drops what could be redone. Typing goes on in the last step where that was typing in the same field.
    void add(Step step, Typing typing);
    void endTyping() { m_isTyping = false; }
    void clear();

    // Null where there is none.
    const Step* toUndo() const { return m_taken == 0 ? nullptr : &m_steps[m_taken - 1]; }
    const Step* toRedo() const { return m_taken == m_steps.size() ? nullptr : &m_steps[m_taken]; }

    // After the step of that name has been carried out.
    void undone();
    void redone();

private:
    bool goesOn(const Step& step) const;

    std::vector<Step> m_steps;
    std::size_t m_taken = 0;  // those before it are done, those from it on are undone
    bool m_isTyping = false;
};

}  // namespace mal
