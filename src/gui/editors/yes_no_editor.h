// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Ja or nee, each with the sentence it puts in the policy. The keys J and N choose, as 1 and 2 do.

#include "gui/editors/editor.h"

class QPushButton;

namespace mal {

class OptionCards;

class YesNoEditor : public Editor {
    Q_OBJECT

public:
    YesNoEditor(PolicyController& controller, const Question& question, const YesNo& body, QWidget* parent);

    void refresh() override;
    void takeFocus() override;

private:
    void takeBack();

    const YesNo& m_body;
    OptionCards* m_cards;
    QPushButton* m_takeBack;
};

}  // namespace mal
