// SPDX-License-Identifier: EUPL-1.2
#include "gui/editors/acknowledge_editor.h"

#include "document/words.h"
#include "gui/editors/confirmers.h"
#include "gui/editors/legal_text.h"
#include "gui/editors/take_back_button.h"
#include "gui/editors/text_line.h"
#include "gui/editors/wrapping_line.h"
#include "gui/look/icon_label.h"
#include "gui/look/icons.h"
#include "gui/look/surface.h"
#include "gui/look/tab_order.h"
#include "gui/look/text_label.h"
#include "gui/moment.h"
#include "gui/texts.h"
#include "rules/acknowledgement.h"
#include "rules/answers.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

namespace mal {

namespace {

QCompleter* completer(TextLine& line) {
    auto* made = new QCompleter(&line);
    made->setModel(new QStringListModel(made));
    made->setCaseSensitivity(Qt::CaseInsensitive);
    made->setFilterMode(Qt::MatchContains);
    line.setCompleter(made);
    return made;
}

void offer(TextLine& line, const QStringList& texts) {
    auto* model = qobject_cast<QStringListModel*>(line.completer()->model());
    if (model && model->stringList() != texts) model->setStringList(texts);
}

// A line below the label that names it.
QVBoxLayout* field(QWidget* line) {
    auto* column = new QVBoxLayout;
    column->setSpacing(space(0.25));
    auto* label = new TextLabel(line->accessibleName());
    label->setBuddy(line);
    column->addWidget(label);
    column->addWidget(line);
    column->addStretch(1);
    return column;
}

}  // namespace

AcknowledgeEditor::AcknowledgeEditor(PolicyController& controller, const Question& question, const Acknowledge& body,
                                     QWidget* parent)
    : Editor(controller, question, parent), m_panel(new Surface(SurfaceKind::Legal, this)) {
    setAccessibleName(label());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    auto* inside = new QVBoxLayout(m_panel);
    inside->setContentsMargins(space(2), space(1.75), space(2), space(1.75));
    inside->setSpacing(space(1));
    inside->addWidget(new LegalText(controller, question, body, m_panel));
    inside->addSpacing(space(0.5));
    inside->addWidget(makeForm());
    inside->addWidget(makeConfirmed());
}

QWidget* AcknowledgeEditor::makeForm() {
    m_form = new QWidget(m_panel);
    auto* column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1));
    m_changed = new TextLabel({}, TextRole::Body, Tone::Attention, m_form);
    m_name = new TextLine(tr("Wie bevestigt dit?"), m_form);
    m_role = new TextLine(tr("Functie (niet verplicht)"), m_form);
    m_toArrange = new WrappingLine(tr("Nog te regelen (niet verplicht)"), m_form);
    m_missing = new TextLabel(tr("Vul eerst in wie dit punt bevestigt."), TextRole::Body, Tone::Error, m_form);
    m_confirm = new QPushButton(icon(QStringLiteral("check")), tr("Gelezen, besproken en aanvaard"), m_form);
    m_same = takeBackButton({}, label(), m_form);
    m_same->setIcon(icon(QStringLiteral("user")));
    column->addWidget(m_changed);
    auto* who = new QHBoxLayout;
    who->setSpacing(space(2));
    who->addLayout(field(m_name));
    who->addLayout(field(m_role));
    column->addLayout(who);
    column->addWidget(m_same, 0, Qt::AlignLeft);
    column->addLayout(field(m_toArrange));
    column->addWidget(m_missing);
    column->addWidget(m_confirm, 0, Qt::AlignLeft);
    completer(*m_name);
    completer(*m_role);
    m_missing->hide();
    m_confirm->setAutoDefault(false);
    m_confirm->setAccessibleDescription(label());
    connect(m_name, &QLineEdit::textChanged, m_missing, &QWidget::hide);
    connect(m_confirm, &QPushButton::clicked, this, &AcknowledgeEditor::confirm);
    connect(m_same, &QPushButton::clicked, this, [this] {
        const Confirmers known = confirmersOf(controller().policy());
        if (!known.last) return;
        m_name->setText(known.last->name);
        m_role->setText(known.last->role);
        m_confirm->setFocus(Qt::OtherFocusReason);
    });
    tabAsLaidOut(*m_form);
    return m_form;
}

QWidget* AcknowledgeEditor::makeConfirmed() {
    m_confirmed = new QWidget(m_panel);
    auto* column = new QVBoxLayout(m_confirmed);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1));
    m_by = new TextLabel({}, TextRole::Strong, Tone::Accent, m_confirmed);
    m_arranged = new WrappingLine(tr("Nog te regelen (niet verplicht)"), m_confirmed);
    m_withdraw = takeBackButton(tr("Bevestiging intrekken"), label(), m_confirmed);
    auto* row = new QHBoxLayout;
    row->setSpacing(space(1));
    row->addWidget(new IconLabel(QStringLiteral("check"), Tone::Accent, m_confirmed), 0, Qt::AlignTop);
    row->addWidget(m_by, 1);
    column->addLayout(row);
    column->addLayout(field(m_arranged));
    column->addWidget(m_withdraw, 0, Qt::AlignLeft);
    connect(m_withdraw, &QPushButton::clicked, this, &AcknowledgeEditor::withdraw);
    connect(m_arranged, &WrappingLine::edited, this, &AcknowledgeEditor::arrange);
    connect(m_arranged, &WrappingLine::left, this,
            [this] { this->controller().edit([](PolicySession& session) { session.endTyping(); }); });
    return m_confirmed;
}

void AcknowledgeEditor::refresh() {
    const bool mayChange = controller().mayChange();
    for (TextLine* line : {m_name, m_role})
        line->setReadOnly(!mayChange);
    for (WrappingLine* line : {m_toArrange, m_arranged})
        line->setReadOnly(!mayChange);
    m_confirm->setVisible(mayChange);
    m_withdraw->setVisible(mayChange);
    offerNames();
    showState();
}

void AcknowledgeEditor::offerNames() {
    const Confirmers known = confirmersOf(controller().policy());
    offer(*m_name, known.names);
    offer(*m_role, known.roles);
    const bool isOffered = known.last && controller().mayChange();
    m_same->setVisible(isOffered);
    if (!isOffered) return;
    const QString who = known.last->role.isEmpty() ? known.last->name : tr("%1, %2").arg(known.last->name, known.last->role);
    m_same->setText(tr("Neem over: %1").arg(who).replace(QLatin1Char('&'), QLatin1String("&&")));
}

void AcknowledgeEditor::showState() {
    const QuestionPlace* place = controller().mal().place(question().id);
    const auto* answer = answerAs<AcknowledgeAnswer>(controller().policy(), question().id);
    const AcknowledgementState state =
        place ? acknowledgementState(controller().mal(), *place, controller().policy()) : AcknowledgementState::Open;
    const bool isConfirmed = state == AcknowledgementState::Confirmed && answer;
    m_form->setVisible(!isConfirmed);
    m_confirmed->setVisible(isConfirmed);
    const bool isWithdrawn = state == AcknowledgementState::Withdrawn && answer;
    m_changed->setVisible(isWithdrawn);
    if (!answer) return;
    const QString name = toQString(answer->acknowledgedBy);
    const QString who = answer->role.empty() ? name : tr("%1 (%2)").arg(name, toQString(answer->role));
    const QString when = inWordsWithTime(answer->at);
    m_by->setText(tr("Gelezen, besproken en aanvaard door %1, %2.").arg(who, when));
    m_arranged->show(toQString(answer->toArrange));
    if (isWithdrawn) {
        m_changed->setText(
            tr("De tekst van dit punt is veranderd nadat %1 het bevestigde (%2). Lees het opnieuw en bevestig het nog een keer.")
                .arg(who, when));
        if (m_toArrange->text().isEmpty()) m_toArrange->show(toQString(answer->toArrange));
    }
}

void AcknowledgeEditor::confirm() {
    const std::string name = typed(m_name->text());
    if (isBlank(name)) {
        m_missing->show();
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    const bool isDone = controller().edit([&](PolicySession& session) {
        session.acknowledge(question().id, name, typed(m_role->text()), controller().now(), typed(m_toArrange->text()));
    });
    if (!isDone) return;
    m_name->clear();
    m_role->clear();
    m_toArrange->clear();
    refresh();
    m_withdraw->setFocus(Qt::OtherFocusReason);
}

void AcknowledgeEditor::withdraw() {
    controller().edit([&](PolicySession& session) { session.clearAnswer(question().id); });
    refresh();
    m_name->setFocus(Qt::OtherFocusReason);
}

void AcknowledgeEditor::arrange(const QString& text) {
    const auto* answer = answerAs<AcknowledgeAnswer>(controller().policy(), question().id);
    if (!answer) return;
    AcknowledgeAnswer changed = *answer;
    changed.toArrange = typed(text);
    controller().edit([&](PolicySession& session) { session.setAnswer(question().id, changed, Typing::Yes); });
}

void AcknowledgeEditor::takeFocus() {
    (m_form->isVisibleTo(this) ? static_cast<QWidget*>(m_name) : m_arranged)->setFocus(Qt::TabFocusReason);
}

}  // namespace mal
