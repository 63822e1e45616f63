// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Fixed text: nothing to answer.

#include "gui/editors/editor.h"

namespace mal {

class TextLabel;

class NoteEditor : public Editor {
    Q_OBJECT

public:
    NoteEditor(PolicyController& controller, const Question& question, const FixedNote& body, QWidget* parent);

    void refresh() override;

private:
    const FixedNote& m_body;
    TextLabel* m_text;
};

}  // namespace mal
