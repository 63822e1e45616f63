// SPDX-License-Identifier: EUPL-1.2
#pragma once

// One line of plain text.

#include "gui/editors/editor.h"

namespace mal {

class TextLabel;
class TextLine;

class ShortTextEditor : public Editor {
    Q_OBJECT

public:
    ShortTextEditor(PolicyController& controller, const Question& question, const TextQuestion& body, QWidget* parent);

    void refresh() override;

private:
    void takeIn(const QString& text);
    void showCount();

    const TextQuestion& m_body;
    TextLine* m_line;
    TextLabel* m_count;
};

}  // namespace mal
