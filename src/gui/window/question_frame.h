// SPDX-License-Identifier: EUPL-1.2
#pragma once

// One question on a page: label, hint, explanation, the editor of its type, what is still open, and the toelichting.

#include "gui/editors/editor.h"
#include "gui/look/text_label.h"
#include "rules/search.h"

class QPushButton;
class QVBoxLayout;

namespace mal {

class Disclosure;
class RichTextField;

// Whether what is only missing is said at the field. Someone who is still on the way is not told so at every step.
enum class ShowMissing { No, Yes };

class QuestionFrame : public QWidget {
    Q_OBJECT

public:
    QuestionFrame(PolicyController& controller, const Question& question, QWidget* parent);

    const Question& question() const { return m_question; }
    void refresh(ShowMissing showMissing);
    void takeFocus();
    // The keyboard where a search found the words in this question.
    void showFound(FoundIn in, const QString& words);
    // Opens the explanation; false where there is none.
    bool explain();

private:
    void addHead(QVBoxLayout& column);
    void addNote(QVBoxLayout& column);
    void refreshProblems(ShowMissing showMissing);
    void refreshNote();
    void confirm();

    PolicyController& m_controller;
    const Question& m_question;
    Editor* m_editor = nullptr;
    TextLabel* m_problems = nullptr;
    QWidget* m_problemLine = nullptr;
    QPushButton* m_confirm = nullptr;
    Disclosure* m_why = nullptr;
    Disclosure* m_noteDisclosure = nullptr;
    RichTextField* m_note = nullptr;
};

}  // namespace mal
