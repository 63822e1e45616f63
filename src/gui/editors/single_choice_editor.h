// SPDX-License-Identifier: EUPL-1.2
#pragma once

// A/B/C: a card an option, with the sentence that would enter the policy and the actions that would follow.

#include "gui/editors/editor.h"

#include <optional>

class QPushButton;

namespace mal {

class OptionCards;
class TextLabel;

class SingleChoiceEditor : public Editor {
    Q_OBJECT

public:
    SingleChoiceEditor(PolicyController& controller, const Question& question, const SingleChoice& body, QWidget* parent);

    void refresh() override;
    void takeFocus() override;

private:
    void choose(int index);
    void takeBack();
    void showOutcomes();

    const SingleChoice& m_body;
    OptionCards* m_cards;
    TextLabel* m_gone;  // a value that the template does not have any more
    QPushButton* m_takeBack;
};

}  // namespace mal
