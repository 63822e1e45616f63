// SPDX-License-Identifier: EUPL-1.2
#include "gui/editors/date_editor.h"

#include "gui/editors/date_field.h"
#include "rules/answers.h"

#include <QVBoxLayout>

namespace mal {

DateEditor::DateEditor(PolicyController& controller, const Question& question, QWidget* parent)
    : Editor(controller, question, parent), m_field(new DateField(label(), controller, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_field);
    setFocusProxy(m_field);
    connect(m_field, &DateField::edited, this, &DateEditor::takeIn);
    connect(m_field, &DateField::finished, this,
            [this] { this->controller().edit([](PolicySession& session) { session.endTyping(); }); });
}

void DateEditor::refresh() {
    const auto* answer = answerAs<DateAnswer>(controller().policy(), question().id);
    m_field->show(answer ? std::optional(answer->date) : std::nullopt);
    m_field->setReadOnly(!controller().mayChange());
}

void DateEditor::takeIn() {
    const auto date = m_field->date();
    const AnswerValue value = date ? AnswerValue(DateAnswer{*date}) : AnswerValue();
    controller().edit([&](PolicySession& session) { session.setAnswer(question().id, value, Typing::Yes); });
}

}  // namespace mal
