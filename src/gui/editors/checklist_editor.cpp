// SPDX-License-Identifier: EUPL-1.2
#include "gui/editors/checklist_editor.h"

#include "gui/editors/check_card.h"
#include "gui/editors/rich_text_field.h"
#include "gui/editors/spelling.h"
#include "gui/look/text_label.h"
#include "gui/texts.h"
#include "rules/answers.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

namespace mal {

namespace {

bool isIn(const std::vector<std::string>& values, const std::string& value) {
    return std::find(values.begin(), values.end(), value) != values.end();
}

}  // namespace

ChecklistEditor::ChecklistEditor(PolicyController& controller, const Question& question, const MultipleChoice& body,
                                 QWidget* parent)
    : Editor(controller, question, parent),
      m_body(body),
      m_howMany(new TextLabel(howMany(), TextRole::Body, Tone::Quiet, this)),
      m_gone(new TextLabel({}, TextRole::Body, Tone::Attention, this)) {
    setAccessibleName(label());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1));
    column->addWidget(m_howMany);
    column->addWidget(m_gone);
    m_howMany->setVisible(!m_howMany->text().isEmpty());
    for (const Choice& choice : body.choices)
        addItem(choice, *column);
}

void ChecklistEditor::addItem(const Choice& choice, QVBoxLayout& column) {
    const QString name = shown(controller().mal(), controller().policy(), choice.label);
    auto* card = new CheckCard(name, richHtml(controller().mal(), controller().policy(), choice.description), this);
    Item item{card, nullptr};
    connect(card->box(), &QCheckBox::clicked, this, [this, &choice](bool isOn) { setChosen(choice, isOn); });
    if (!choice.noteLabel.empty()) {
        QString words = shown(controller().mal(), controller().policy(), choice.noteLabel);
        if (!choice.needsNote) words = tr("%1 (niet verplicht)").arg(words);
        auto* heading = new TextLabel(words, TextRole::Body, Tone::Normal, card);
        auto* note = new RichTextField(tr("%1, %2").arg(words, name), &spellingOf(controller()), card);
        note->setLeastLines(2);
        card->content()->addSpacing(space(0.5));
        card->content()->addWidget(heading);
        card->content()->addWidget(note);
        connect(note, &RichTextField::edited, this, [this, &choice, note] { setNote(choice, note->text()); });
        connect(note, &RichTextField::finished, this,
                [this] { controller().edit([](PolicySession& session) { session.endTyping(); }); });
        connect(card->box(), &QCheckBox::toggled, heading, &QWidget::setVisible);
        heading->hide();
        item.note = note;
    }
    m_items.push_back(item);
    column.addWidget(card);
}

QString ChecklistEditor::howMany() const {
    const int least = m_body.minSelected.value_or(0);
    const int most = m_body.maxSelected.value_or(0);
    if (least > 0 && least == most) return least == 1 ? tr("Kies er één.") : tr("Kies er %1.").arg(least);
    if (least > 0 && most > 0) return tr("Kies er %1 tot en met %2.").arg(least).arg(most);
    if (least == 1) return tr("Kies er een of meer.");
    if (least > 1) return tr("Kies er minstens %1.").arg(least);
    if (most > 0) return tr("Kies er hoogstens %1.").arg(most);
    return tr("U kunt er meer dan een kiezen.");
}

ChoicesAnswer ChecklistEditor::answer() const {
    const auto* given = answerAs<ChoicesAnswer>(controller().policy(), question().id);
    return given ? *given : ChoicesAnswer();
}

void ChecklistEditor::refresh() {
    const ChoicesAnswer given = answer();
    const bool mayChange = controller().mayChange();
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const Choice& choice = m_body.choices[i];
        const bool isChosen = isIn(given.values, choice.value);
        m_items[i].card->box()->setChecked(isChosen);
        m_items[i].card->setReadOnly(!mayChange);
        if (RichTextField* note = m_items[i].note) {
            const auto found = given.notes.find(choice.value);
            note->setText(found == given.notes.end() ? std::string() : found->second);
            note->setReadOnly(!mayChange);
            note->setVisible(isChosen);
        }
    }
    QStringList gone;
    for (const std::string& value : given.values) {
        if (!findChoice(question(), value)) gone << QStringLiteral("‘%1’").arg(toQString(value));
    }
    m_gone->setText(tr("Niet meer in de mal: %1.").arg(gone.join(QStringLiteral(", "))));
    m_gone->setVisible(!gone.isEmpty());
}

void ChecklistEditor::setChosen(const Choice& choice, bool isChosen) {
    ChoicesAnswer changed = answer();
    const std::vector<std::string> before = std::move(changed.values);
    changed.values.clear();
    for (const Choice& each : m_body.choices) {
        if (each.value == choice.value ? isChosen : isIn(before, each.value)) changed.values.push_back(each.value);
    }
    // Values of another version of the template are nobody's to throw away here.
    for (const std::string& value : before) {
        if (!findChoice(question(), value)) changed.values.push_back(value);
    }
    give(std::move(changed), Typing::No);
    refresh();
}

void ChecklistEditor::setNote(const Choice& choice, const std::string& text) {
    ChoicesAnswer changed = answer();
    if (text.empty()) {
        changed.notes.erase(choice.value);
    } else {
        changed.notes[choice.value] = text;
    }
    give(std::move(changed), Typing::Yes);
}

void ChecklistEditor::give(ChoicesAnswer answer, Typing typing) {
    const bool saysNothing = answer.values.empty() && answer.notes.empty();
    const AnswerValue value = saysNothing ? AnswerValue() : AnswerValue(std::move(answer));
    controller().edit([&](PolicySession& session) { session.setAnswer(question().id, value, typing); });
}

}  // namespace mal
