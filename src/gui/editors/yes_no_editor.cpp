// SPDX-License-Identifier: EUPL-1.2
#include "gui/editors/yes_no_editor.h"

#include "gui/editors/option_cards.h"
#include "gui/editors/outcome.h"
#include "gui/editors/outcome_words.h"
#include "gui/editors/take_back_button.h"
#include "gui/look/type_scale.h"
#include "rules/answers.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace mal {

namespace {

// In the order of the cards.
const std::vector<AnswerValue> values{YesNoAnswer{true}, YesNoAnswer{false}};

}  // namespace

YesNoEditor::YesNoEditor(PolicyController& controller, const Question& question, const YesNo& body, QWidget* parent)
    : Editor(controller, question, parent),
      m_body(body),
      m_cards(new OptionCards(this)),
      m_takeBack(takeBackButton(tr("Antwoord intrekken"), label(), this)) {
    setAccessibleName(label());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(0.5));
    column->addWidget(m_cards);
    column->addWidget(m_takeBack, 0, Qt::AlignLeft);
    m_cards->add({{}, tr("Ja"), {}}, QLatin1Char('J'));
    m_cards->add({{}, tr("Nee"), {}}, QLatin1Char('N'));
    // As they stand on the page; the cards were made after the button.
    if (!m_cards->cards().empty()) setTabOrder(m_cards->cards().back()->radio(), m_takeBack);
    connect(m_cards, &OptionCards::chosen, this, [this](int index) {
        const AnswerValue& value = values[static_cast<std::size_t>(index)];
        this->controller().edit([&](PolicySession& session) { session.setAnswer(this->question().id, value); });
        refresh();
    });
    connect(m_cards, &OptionCards::takenBack, this, &YesNoEditor::takeBack);
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        takeBack();
        m_cards->takeFocus();
    });
}

void YesNoEditor::refresh() {
    const auto* answer = answerAs<YesNoAnswer>(controller().policy(), question().id);
    m_cards->show(answer ? std::optional(answer->yes ? 0 : 1) : std::nullopt);
    m_cards->setReadOnly(!controller().mayChange());
    m_takeBack->setVisible(answer && controller().mayChange());
    const auto actions = actionsThatFollow(controller().mal(), controller().policy(), question(), values);
    const auto& cards = m_cards->cards();
    cards[0]->setOutcome(inPolicyHtml(controller(), m_body.policyTextYes), actionsHtml(controller(), actions[0]));
    cards[1]->setOutcome(inPolicyHtml(controller(), m_body.policyTextNo), actionsHtml(controller(), actions[1]));
}

void YesNoEditor::takeFocus() {
    m_cards->takeFocus();
}

void YesNoEditor::takeBack() {
    if (!controller().mayChange()) return;
    controller().edit([&](PolicySession& session) { session.clearAnswer(question().id); });
    refresh();
}

}  // namespace mal
