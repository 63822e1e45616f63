// SPDX-License-Identifier: EUPL-1.2
#include "gui/editors/short_text_editor.h"

#include "gui/editors/count_words.h"
#include "gui/editors/text_line.h"
#include "gui/look/text_label.h"
#include "gui/texts.h"
#include "rules/answers.h"

#include <QVBoxLayout>

namespace mal {

ShortTextEditor::ShortTextEditor(PolicyController& controller, const Question& question, const TextQuestion& body,
                                 QWidget* parent)
    : Editor(controller, question, parent),
      m_body(body),
      m_line(new TextLine(label(), this)),
      m_count(new TextLabel({}, TextRole::Small, Tone::Quiet, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(0.5));
    column->addWidget(m_line);
    column->addWidget(m_count);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &ShortTextEditor::takeIn);
    connect(m_line, &TextLine::left, this,
            [this] { this->controller().edit([](PolicySession& session) { session.endTyping(); }); });
}

void ShortTextEditor::refresh() {
    const auto* answer = answerAs<TextAnswer>(controller().policy(), question().id);
    m_line->show(answer ? toQString(answer->text) : QString());
    m_line->setReadOnly(!controller().mayChange());
    showCount();
}

void ShortTextEditor::showCount() {
    const QString words = countWords(m_line->text().toStdString(), m_body.maxLength);
    m_count->setText(words);
    m_count->setVisible(!words.isEmpty());
}

void ShortTextEditor::takeIn(const QString& text) {
    const std::string words = typed(text);
    const AnswerValue value = words.empty() ? AnswerValue() : AnswerValue(TextAnswer{words});
    controller().edit([&](PolicySession& session) { session.setAnswer(question().id, value, Typing::Yes); });
    showCount();
}

}  // namespace mal
