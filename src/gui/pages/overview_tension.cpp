// SPDX-License-Identifier: EUPL-1.2
#include "gui/pages/overview_tension.h"

#include "gui/look/icon_label.h"
#include "gui/look/text_label.h"
#include "gui/pages/link_line.h"
#include "gui/texts.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace mal {

namespace {

QString severityWord(CheckSeverity severity) {
    switch (severity) {
        case CheckSeverity::Info:
            return OverviewTension::tr("Om te weten");
        case CheckSeverity::Tension:
            return OverviewTension::tr("Spanning");
        case CheckSeverity::Conflict:
            return OverviewTension::tr("Tegenspraak");
    }
    return {};
}

}  // namespace

ReasonField::ReasonField(QWidget* parent) : QPlainTextEdit(parent) {
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ReasonField::sizeHint() const {
    constexpr int lines = 3;
    const int margins = 2 * (qRound(document()->documentMargin()) + frameWidth());
    return {charactersWide(30), fontMetrics().lineSpacing() * lines + margins};
}

OverviewTension::OverviewTension(PolicyController& controller, const Check& check, QWidget* parent)
    : Surface(SurfaceKind::Card, parent), m_controller(controller), m_check(check) {
    setObjectName(toQString(check.id));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space(2.5), space(2), space(2.5), space(2));
    column->setSpacing(space(1));
    addHead(*column);
    addSections(*column);
    addReason(*column);
}

void OverviewTension::addHead(QVBoxLayout& column) {
    m_icon = new IconLabel(QStringLiteral("tension"), Tone::Attention, this);
    m_state = new TextLabel({}, TextRole::Strong, Tone::Attention, this);
    auto* head = new QHBoxLayout;
    head->setSpacing(space(1));
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_state, 1);
    column.addLayout(head);
    m_message =
        new TextLabel(shown(m_controller.mal(), m_controller.policy(), m_check.message), TextRole::Body, Tone::Normal, this);
    column.addWidget(m_message);
    if (m_check.touches.empty()) return;
    auto* legal = new QHBoxLayout;
    legal->setSpacing(space(1));
    legal->addWidget(new IconLabel(QStringLiteral("legal"), Tone::Legal, this), 0, Qt::AlignTop);
    const QString points = toQString(touchedPoints(m_controller.mal(), m_check));
    legal->addWidget(
        new TextLabel(tr("Dit raakt wat de wet of de norm vraagt: punt %1.").arg(points), TextRole::Body, Tone::Legal, this), 1);
    column.addLayout(legal);
}

void OverviewTension::addSections(QVBoxLayout& column) {
    auto* lines = new QVBoxLayout;
    lines->setSpacing(0);
    for (const std::string& id : m_check.sections) {
        const Section* section = findSection(m_controller.mal(), id);
        if (!section) continue;
        auto* line = new LinkLine(toQString(numberedTitle(*section)), this);
        line->setWord(tr("Bekijk de keuze"));
        connect(line, &LinkLine::clicked, this, [this, id] { Q_EMIT goTo(toQString(id), {}); });
        lines->addWidget(line);
    }
    column.addLayout(lines);
}

void OverviewTension::addReason(QVBoxLayout& column) {
    m_form = new QWidget(this);
    auto* form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(space(0.75));
    auto* label = new TextLabel(lead(), TextRole::Strong, Tone::Normal, m_form);
    m_reason = new ReasonField(m_form);
    label->setBuddy(m_reason);
    m_reason->setAccessibleName(tr("%1 (%2)").arg(lead(), toQString(sectionsOf(m_controller.mal(), m_check))));
    m_reason->setAccessibleDescription(m_message->text());
    m_finish = new QPushButton(tr("Leg vast"), m_form);
    m_finish->setAutoDefault(false);
    m_finish->setAccessibleDescription(m_message->text());
    form->addWidget(label);
    form->addWidget(m_reason);
    form->addWidget(m_finish, 0, Qt::AlignLeft);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &OverviewTension::write);
    connect(m_finish, &QPushButton::clicked, this, &OverviewTension::finish);

    m_accepted = new TextLabel({}, TextRole::Body, Tone::Normal, this);
    const QString start = lead().endsWith(QLatin1Char(':')) ? lead().chopped(1) : lead();
    m_start = new QPushButton(start + QStringLiteral("…"), this);
    m_start->setAccessibleName(tr("%1 (%2)").arg(m_start->text(), toQString(sectionsOf(m_controller.mal(), m_check))));
    m_edit = new QPushButton(tr("Aanpassen"), this);
    m_withdraw = new QPushButton(tr("Intrekken"), this);
    for (QPushButton* button : {m_start, m_edit, m_withdraw}) {
        button->setAutoDefault(false);
        button->setAccessibleDescription(m_message->text());
    }
    connect(m_start, &QPushButton::clicked, this, &OverviewTension::startWriting);
    connect(m_edit, &QPushButton::clicked, this, &OverviewTension::startWriting);
    connect(m_withdraw, &QPushButton::clicked, this, &OverviewTension::withdraw);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_start);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_withdraw);
    buttons->addStretch(1);
    column.addWidget(m_form);
    column.addWidget(m_accepted);
    column.addLayout(buttons);
}

QString OverviewTension::lead() const {
    return toQString(acceptanceLead(m_controller.mal(), m_check));
}

void OverviewTension::refresh(const Tension& tension) {
    if (typed(m_reason->toPlainText()) != tension.reason) {
        const QSignalBlocker blocker(m_reason);  // from the policy, not from the keyboard
        m_reason->setPlainText(toQString(tension.reason));
    }
    // Undone while it was being written: there is nothing to go on with.
    if (!m_reason->hasFocus() && !m_finish->hasFocus()) m_isWriting = m_isWriting && !tension.isAccepted;
    show(tension);
}

void OverviewTension::show(const Tension& tension) {
    const bool mayChange = m_controller.mayChange();
    const bool isQuiet = tension.isAccepted && !m_isWriting;
    const bool asksAttention = !tension.isAccepted && m_check.severity != CheckSeverity::Info;
    const Tone tone = asksAttention ? Tone::Attention : Tone::Quiet;
    if (tension.isAccepted) {
        m_icon->show(QStringLiteral("check"), tone);
    } else {
        m_icon->show(asksAttention ? QStringLiteral("tension") : QStringLiteral("info"), tone);
    }
    m_state->setText(tension.isAccepted ? tr("Bewust zo gekozen") : severityWord(m_check.severity));
    m_state->setTone(tone);
    m_message->setTone(isQuiet ? Tone::Quiet : Tone::Normal);
    m_form->setVisible(mayChange && m_isWriting);
    m_start->setVisible(mayChange && !m_isWriting && !tension.isAccepted);
    m_accepted->setVisible(isQuiet);
    m_accepted->setText(tr("%1 %2").arg(lead(), toQString(tension.reason)));
    m_edit->setVisible(mayChange && isQuiet);
    m_withdraw->setVisible(mayChange && isQuiet);
}

void OverviewTension::startWriting() {
    m_isWriting = true;
    m_form->show();
    m_reason->setFocus(Qt::TabFocusReason);
    m_reason->moveCursor(QTextCursor::End);
    for (QWidget* each : {static_cast<QWidget*>(m_start), static_cast<QWidget*>(m_edit), static_cast<QWidget*>(m_withdraw),
                          static_cast<QWidget*>(m_accepted)})
        each->hide();
}

void OverviewTension::write() {
    m_isWriting = true;
    m_controller.edit(
        [this](PolicySession& session) { session.acceptCheck(m_check.id, typed(m_reason->toPlainText()), Typing::Yes); });
}

void OverviewTension::finish() {
    if (m_reason->toPlainText().trimmed().isEmpty()) {
        m_reason->setPlaceholderText(tr("Schrijf in een of twee zinnen waarom."));
        m_reason->setFocus(Qt::TabFocusReason);
        return;
    }
    m_controller.edit([](PolicySession& session) { session.endTyping(); });
    m_isWriting = false;
    for (const Tension& tension : m_controller.tensions()) {
        if (tension.check->id == m_check.id) show(tension);
    }
    m_edit->setFocus(Qt::TabFocusReason);
}

void OverviewTension::withdraw() {
    m_controller.edit([this](PolicySession& session) { session.acceptCheck(m_check.id, {}); });
    m_start->setFocus(Qt::TabFocusReason);
}

void OverviewTension::hideEvent(QHideEvent* event) {
    Surface::hideEvent(event);
    m_isWriting = false;
}

}  // namespace mal
