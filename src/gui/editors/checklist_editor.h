// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Options of which several may hold: a check box each, what it means below it, and a field for a note where an option asks for
// one. Taking the mark away hides the note and keeps it.

#include "gui/editors/editor.h"

#include <vector>

class QCheckBox;
class QVBoxLayout;

namespace mal {

class CheckCard;
class RichTextField;
class TextLabel;

class ChecklistEditor : public Editor {
    Q_OBJECT

public:
    ChecklistEditor(PolicyController& controller, const Question& question, const MultipleChoice& body, QWidget* parent);

    void refresh() override;

private:
    struct Item {
        CheckCard* card = nullptr;
        RichTextField* note = nullptr;  // where the option asks for one
    };

    void addItem(const Choice& choice, QVBoxLayout& column);
    QString howMany() const;
    ChoicesAnswer answer() const;
    void setChosen(const Choice& choice, bool isChosen);
    void setNote(const Choice& choice, const std::string& text);
    void give(ChoicesAnswer answer, Typing typing);

    const MultipleChoice& m_body;
    std::vector<Item> m_items;
    TextLabel* m_howMany;
    TextLabel* m_gone;
};

}  // namespace mal
