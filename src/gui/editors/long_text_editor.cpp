// SPDX-License-Identifier: EUPL-1.2
#include "gui/editors/long_text_editor.h"

#include "gui/editors/rich_text_field.h"
#include "gui/editors/spelling.h"
#include "gui/look/disclosure.h"
#include "gui/look/icons.h"
#include "gui/look/tab_order.h"
#include "gui/look/text_label.h"
#include "gui/texts.h"
#include "rules/answers.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace mal {

namespace {

constexpr int leastLines = 4;

QPushButton* offer(const QString& words, const QString& question, QWidget* parent) {
    auto* button = new QPushButton(icon(QStringLiteral("edit")), words, parent);
    button->setFlat(true);
    button->setAutoDefault(false);
    button->setAccessibleDescription(question);
    return button;
}

}  // namespace

LongTextEditor::LongTextEditor(PolicyController& controller, const Question& question, const TextQuestion& body, QWidget* parent)
    : Editor(controller, question, parent), m_body(body), m_field(new RichTextField(label(), &spellingOf(controller), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(0.75));
    QWidget* prompts = body.prompts.empty() ? nullptr : makePrompts();
    if (prompts) column->addWidget(prompts);
    column->addWidget(m_field);
    QWidget* example = question.example.empty() ? nullptr : makeExample();
    if (example) column->addWidget(example);
    m_field->setMaximumLength(body.maxLength);
    m_field->setLeastLines(leastLines);
    setFocusProxy(m_field);
    connect(m_field, &RichTextField::edited, this, &LongTextEditor::takeIn);
    connect(m_field, &RichTextField::finished, this,
            [this] { this->controller().edit([](PolicySession& session) { session.endTyping(); }); });
    tabAsLaidOut(*this);
}

QWidget* LongTextEditor::makePrompts() {
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(0.25));
    std::string list;
    for (const std::string& prompt : m_body.prompts)
        list += "- " + prompt + "\n";
    auto* words = new TextLabel({}, TextRole::Body, Tone::Quiet, box);
    words->setHtml(richHtml(controller().mal(), controller().policy(), list));
    column->addWidget(words);
    m_takePrompts = offer(tr("Neem als opzet over"), label(), box);
    column->addWidget(m_takePrompts, 0, Qt::AlignLeft);
    connect(m_takePrompts, &QPushButton::clicked, this, [this] {
        std::string outline;
        for (const std::string& prompt : m_body.prompts)
            outline += "**" + shown(controller().mal(), controller().policy(), prompt).toStdString() + "**\n\n";
        takeOver(outline);
    });
    return box;
}

QWidget* LongTextEditor::makeExample() {
    auto* box = new Disclosure(tr("Voorbeeld"), this);
    auto* words = new TextLabel({}, TextRole::Body, Tone::Quiet, box);
    words->setHtml(richHtml(controller().mal(), controller().policy(), question().example));
    box->body()->addWidget(words);
    m_takeExample = offer(tr("Neem over en pas aan"), label(), box);
    box->body()->addWidget(m_takeExample, 0, Qt::AlignLeft);
    connect(m_takeExample, &QPushButton::clicked, this,
            [this] { takeOver(shown(controller().mal(), controller().policy(), question().example).toStdString()); });
    return box;
}

void LongTextEditor::refresh() {
    const auto* answer = answerAs<TextAnswer>(controller().policy(), question().id);
    m_field->setText(answer ? answer->text : std::string());
    m_field->setReadOnly(!controller().mayChange());
    showOffers();
}

// Only into an empty field: what somebody wrote is not overwritten, and not mixed with somebody else's words.
void LongTextEditor::showOffers() {
    const bool isOffered = controller().mayChange() && isBlank(m_field->text());
    for (QPushButton* button : {m_takePrompts, m_takeExample}) {
        if (button) button->setVisible(isOffered);
    }
}

void LongTextEditor::takeOver(const std::string& text) {
    m_field->setFocus(Qt::OtherFocusReason);
    controller().edit([&](PolicySession& session) {
        session.endTyping();
        session.setAnswer(question().id, TextAnswer{text});
    });
    refresh();
}

void LongTextEditor::takeIn() {
    const std::string& text = m_field->text();
    const AnswerValue value = text.empty() ? AnswerValue() : AnswerValue(TextAnswer{text});
    controller().edit([&](PolicySession& session) { session.setAnswer(question().id, value, Typing::Yes); });
    showOffers();
}

}  // namespace mal
