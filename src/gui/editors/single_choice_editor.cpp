// SPDX-License-Identifier: EUPL-1.2
#include "gui/editors/single_choice_editor.h"

#include "document/writing.h"
#include "gui/editors/option_cards.h"
#include "gui/editors/outcome.h"
#include "gui/editors/outcome_words.h"
#include "gui/editors/take_back_button.h"
#include "gui/look/text_label.h"
#include "gui/texts.h"
#include "rules/answers.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace mal {

SingleChoiceEditor::SingleChoiceEditor(PolicyController& controller, const Question& question, const SingleChoice& body,
                                       QWidget* parent)
    : Editor(controller, question, parent),
      m_body(body),
      m_cards(new OptionCards(this)),
      m_gone(new TextLabel({}, TextRole::Body, Tone::Attention, this)),
      m_takeBack(takeBackButton(tr("Keuze intrekken"), label(), this)) {
    setAccessibleName(label());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(0.5));
    column->addWidget(m_gone);
    column->addWidget(m_cards);
    column->addWidget(m_takeBack, 0, Qt::AlignLeft);
    for (const Choice& choice : body.choices) {
        const QString value = toQString(choice.value);
        const bool hasLetter = isLetter(choice.value);
        m_cards->add({hasLetter ? value : QString(), shown(controller.mal(), controller.policy(), choice.label),
                      richHtml(controller.mal(), controller.policy(), choice.description)},
                     hasLetter ? value.front() : QChar());
    }
    // As they stand on the page; the cards were made after the button.
    if (!m_cards->cards().empty()) setTabOrder(m_cards->cards().back()->radio(), m_takeBack);
    connect(m_cards, &OptionCards::chosen, this, &SingleChoiceEditor::choose);
    connect(m_cards, &OptionCards::takenBack, this, &SingleChoiceEditor::takeBack);
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        takeBack();
        m_cards->takeFocus();
    });
}

void SingleChoiceEditor::refresh() {
    const auto* answer = answerAs<ChoiceAnswer>(controller().policy(), question().id);
    std::optional<int> chosen;
    if (answer) {
        const auto found = std::find_if(m_body.choices.begin(), m_body.choices.end(),
                                        [&](const Choice& choice) { return choice.value == answer->value; });
        if (found != m_body.choices.end()) chosen = static_cast<int>(found - m_body.choices.begin());
    }
    m_cards->show(chosen);
    const bool isGone = answer && !chosen && !answer->value.empty();
    if (isGone)
        m_gone->setText(tr("Gekozen was ‘%1’. Die keuze staat niet meer in de mal. Kies opnieuw.").arg(toQString(answer->value)));
    m_gone->setVisible(isGone);
    m_cards->setReadOnly(!controller().mayChange());
    m_takeBack->setVisible(answer && controller().mayChange());
    showOutcomes();
}

void SingleChoiceEditor::takeFocus() {
    m_cards->takeFocus();
}

void SingleChoiceEditor::showOutcomes() {
    std::vector<AnswerValue> values;
    for (const Choice& choice : m_body.choices)
        values.push_back(ChoiceAnswer{choice.value});
    const auto actions = actionsThatFollow(controller().mal(), controller().policy(), question(), values);
    for (std::size_t i = 0; i < values.size(); ++i) {
        m_cards->cards()[i]->setOutcome(inPolicyHtml(controller(), m_body.choices[i].policyText),
                                        actionsHtml(controller(), actions[i]));
    }
}

void SingleChoiceEditor::choose(int index) {
    const std::string& value = m_body.choices[static_cast<std::size_t>(index)].value;
    controller().edit([&](PolicySession& session) { session.setAnswer(question().id, ChoiceAnswer{value}); });
    refresh();
}

void SingleChoiceEditor::takeBack() {
    if (!controller().mayChange()) return;
    controller().edit([&](PolicySession& session) { session.clearAnswer(question().id); });
    refresh();
}

}  // namespace mal
