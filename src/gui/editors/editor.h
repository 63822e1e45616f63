// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The part of a page that shows the answer to one question and hands what a person does to the controller. It shows the answer,
// never keeps it: refresh() takes it from the policy again, as after undo. Label, hint, toelichting and open points stand around
// it (window/question_frame.h), not in it.

#include "gui/policy_controller.h"
#include "model/question.h"

#include <QWidget>

namespace mal {

class Editor : public QWidget {
    Q_OBJECT

public:
    // Both must outlive the editor.
    Editor(PolicyController& controller, const Question& question, QWidget* parent);

    // Shows what the policy says now and whether it may be changed. Keeps focus, cursor and scroll position where the answer is
    // what is already shown.
    virtual void refresh() = 0;

    // Takes the focus as Tab would, for who jumps to this question.
    virtual void takeFocus();

    const Question& question() const { return m_question; }

protected:
    PolicyController& controller() const { return m_controller; }
    // The label's text for accessible names: "Wij kiezen primair voor".
    QString label() const;

private:
    PolicyController& m_controller;
    const Question& m_question;
};

// The editor for the type of the question. Its objectName is the question's id.
Editor* makeEditor(PolicyController& controller, const Question& question, QWidget* parent);

}  // namespace mal
