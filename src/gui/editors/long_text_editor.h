// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Text with paragraphs and lists. Above it the questions that help writing, below it the example of the template, both to start
// from.

#include "gui/editors/editor.h"

class QPushButton;

namespace mal {

class RichTextField;

class LongTextEditor : public Editor {
    Q_OBJECT

public:
    LongTextEditor(PolicyController& controller, const Question& question, const TextQuestion& body, QWidget* parent);

    void refresh() override;

    RichTextField* field() const { return m_field; }

private:
    QWidget* makePrompts();
    QWidget* makeExample();
    void takeOver(const std::string& text);
    void takeIn();
    void showOffers();

    const TextQuestion& m_body;
    RichTextField* m_field;
    QPushButton* m_takePrompts = nullptr;
    QPushButton* m_takeExample = nullptr;
};

}  // namespace mal
