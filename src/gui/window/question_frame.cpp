// SPDX-License-Identifier: EUPL-1.2
#include "gui/window/question_frame.h"

#include "base/messages/rules.h"
#include "gui/editors/rich_text_field.h"
#include "gui/editors/spelling.h"
#include "gui/look/disclosure.h"
#include "gui/look/icon_label.h"
#include "gui/look/in_sight.h"
#include "gui/texts.h"
#include "gui/window/found_words.h"
#include "gui/window/term_label.h"
#include "rules/answers.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTextEdit>
#include <QVBoxLayout>

namespace mal {

namespace {

bool isIn(const std::string& text, const QString& words) {
    return toQString(text).contains(words, Qt::CaseInsensitive);
}

bool saysItsOwnLabel(const Question& question) {
    return std::holds_alternative<Acknowledge>(question.body) || std::holds_alternative<FixedNote>(question.body);
}

}  // namespace

QuestionFrame::QuestionFrame(PolicyController& controller, const Question& question, QWidget* parent)
    : QWidget(parent), m_controller(controller), m_question(question) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, space(1.5));
    column->setSpacing(space(1));
    addHead(*column);
    m_editor = makeEditor(controller, question, this);
    column->addWidget(m_editor);
    m_problemLine = new QWidget(this);
    auto* line = new QHBoxLayout(m_problemLine);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(new IconLabel(QStringLiteral("state-attention"), Tone::Attention, m_problemLine), 0, Qt::AlignTop);
    m_problems = new TextLabel({}, TextRole::Body, Tone::Attention, m_problemLine);
    line->addWidget(m_problems, 1);
    column->addWidget(m_problemLine);
    m_confirm = new QPushButton(tr("Dit antwoord klopt nog"), this);
    m_confirm->setAccessibleName(tr("Dit antwoord klopt nog: %1").arg(toQString(question.label)));
    m_confirm->setAutoDefault(false);
    m_confirm->hide();
    column->addWidget(m_confirm, 0, Qt::AlignLeft);
    connect(m_confirm, &QPushButton::clicked, this, &QuestionFrame::confirm);
    if (!question.noteLabel.empty()) addNote(*column);
}

void QuestionFrame::addHead(QVBoxLayout& column) {
    const auto text = [this](const std::string& source) { return shown(m_controller.mal(), m_controller.policy(), source); };
    if (!saysItsOwnLabel(m_question)) {
        auto* row = new QHBoxLayout;
        row->addWidget(new TextLabel(text(m_question.label), TextRole::Question, Tone::Normal, this), 1);
        const bool isRequired = m_question.required == Required::ForAdoption;
        auto* need = new TextLabel(isRequired ? tr("(verplicht)") : tr("(niet verplicht)"), TextRole::Small, Tone::Quiet, this);
        need->setWordWrap(false);
        row->addWidget(need, 0, Qt::AlignRight | Qt::AlignBottom);
        column.addLayout(row);
    }
    if (!m_question.hint.empty()) column.addWidget(new TextLabel(text(m_question.hint), TextRole::Body, Tone::Quiet, this));
    if (!m_question.explanation.empty()) {
        m_why = new Disclosure(tr("Waarom deze vraag"), this);
        m_why->button()->setAccessibleName(tr("Waarom deze vraag: %1").arg(text(m_question.label)));
        m_why->button()->setToolTip(tr("Uitleg bij deze vraag (Shift+F1)"));
        m_why->body()->addWidget(new TermLabel(m_controller, m_question.explanation, TextRole::Body, Tone::Normal, m_why));
        column.addWidget(m_why);
    }
}

void QuestionFrame::addNote(QVBoxLayout& column) {
    const QString label = shown(m_controller.mal(), m_controller.policy(), m_question.noteLabel);
    m_noteDisclosure = new Disclosure(label, this);
    m_noteDisclosure->button()->setAccessibleName(tr("%1 bij %2").arg(label, toQString(m_question.label)));
    auto* hint = new TextLabel(tr("Deze toelichting komt in het beleid."), TextRole::Small, Tone::Quiet, m_noteDisclosure);
    m_note =
        new RichTextField(tr("%1 bij %2").arg(label, toQString(m_question.label)), &spellingOf(m_controller), m_noteDisclosure);
    m_noteDisclosure->body()->addWidget(hint);
    m_noteDisclosure->body()->addWidget(m_note);
    column.addWidget(m_noteDisclosure);
    connect(m_noteDisclosure, &Disclosure::opened, m_note, [this] { m_note->edit()->setFocus(Qt::TabFocusReason); });
    connect(m_note, &RichTextField::edited, this, [this] {
        m_controller.edit([this](PolicySession& session) { session.setNote(m_question.id, m_note->text(), Typing::Yes); });
    });
    connect(m_note, &RichTextField::finished, this, [this] { m_controller.endTyping(); });
}

void QuestionFrame::refresh(ShowMissing showMissing) {
    m_editor->refresh();
    refreshProblems(showMissing);
    refreshNote();
}

void QuestionFrame::refreshProblems(ShowMissing showMissing) {
    QStringList lines;
    bool isToConfirm = false;
    for (const OpenPoint& point : m_controller.openPointsOf(m_question.id)) {
        // The fields that adopting fills are asked for there.
        if (isAdoptionQuestion(m_controller.mal(), m_question.id) && point.kind == OpenPointKind::Missing) continue;
        const bool isOnlyMissing = point.kind != OpenPointKind::Invalid && point.code != messages::pointWithdrawn.code;
        if (isOnlyMissing && showMissing == ShowMissing::No) continue;
        lines << toQString(point.text);
        isToConfirm = isToConfirm || point.code == messages::answerToConfirm.code;
    }
    m_problems->setText(lines.join(QLatin1Char('\n')));
    m_problemLine->setVisible(!lines.isEmpty());
    m_confirm->setVisible(isToConfirm && m_controller.mayChange());
}

// The answer stands also under the meaning that a later version of the template gave it.
void QuestionFrame::confirm() {
    // The button goes away with what it is for.
    if (m_controller.edit([this](PolicySession& session) { session.confirmAnswer(m_question.id); })) takeFocus();
}

void QuestionFrame::refreshNote() {
    if (!m_note) return;
    const std::string& note = noteOf(m_question, m_controller.policy());
    m_note->setText(note);
    m_note->setReadOnly(!m_controller.mayChange());
    if (!isBlank(note)) m_noteDisclosure->setOpen(true);
    m_noteDisclosure->setVisible(m_controller.mayChange() || !isBlank(note));
}

void QuestionFrame::takeFocus() {
    m_editor->takeFocus();
}

void QuestionFrame::showFound(FoundIn in, const QString& words) {
    switch (in) {
        case FoundIn::Answer:
            // What is written beside the answer counts as part of it.
            if (selectWords(*m_editor, words) || (m_note && selectWords(*m_note, words))) return;
            break;
        case FoundIn::Explanation:
            if (isIn(m_question.explanation, words) && explain()) return;
            break;
        case FoundIn::Title:
        case FoundIn::Question:
        case FoundIn::Note:
            break;
    }
    takeFocus();
}

bool QuestionFrame::explain() {
    if (!m_why) return false;
    m_why->setOpen(true);
    m_why->button()->setFocus(Qt::ShortcutFocusReason);
    bringIntoSight(*m_why);
    return true;
}

}  // namespace mal
