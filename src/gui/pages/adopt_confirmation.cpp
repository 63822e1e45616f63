// SPDX-License-Identifier: EUPL-1.2
#include "gui/pages/adopt_confirmation.h"

#include "gui/look/in_sight.h"
#include "gui/look/text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace mal {

AdoptConfirmation::AdoptConfirmation(QWidget* parent)
    : Surface(SurfaceKind::Attention, parent),
      m_question(new TextLabel({}, TextRole::Body, Tone::Normal, this)),
      m_yes(new QPushButton(this)),
      m_no(new QPushButton(tr("Nog niet"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space(2.5), space(2), space(2.5), space(2));
    column->setSpacing(space(1.5));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_yes);
    buttons->addWidget(m_no);
    buttons->addStretch(1);
    column->addWidget(m_question);
    column->addLayout(buttons);
    m_yes->setAutoDefault(false);
    m_no->setAutoDefault(false);
    connect(m_yes, &QPushButton::clicked, this, [this] {
        hide();
        // The action may ask the next thing, and then this one is over.
        if (const auto action = std::exchange(m_action, nullptr)) action();
    });
    connect(m_no, &QPushButton::clicked, this, &AdoptConfirmation::callOff);
    hide();
}

void AdoptConfirmation::ask(const QString& question, const QString& yes, const std::function<void()>& action, QWidget* after) {
    m_question->setText(question);
    m_yes->setText(yes);
    m_yes->setAccessibleDescription(question);
    m_no->setAccessibleDescription(question);
    m_action = action;
    m_after = after;
    show();
    m_no->setFocus(Qt::TabFocusReason);
    bringIntoSight(*this);
}

void AdoptConfirmation::callOff() {
    m_action = nullptr;
    const bool hadFocus = isAncestorOf(focusWidget());
    hide();
    if (m_after && hadFocus) m_after->setFocus(Qt::TabFocusReason);
}

void AdoptConfirmation::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return callOff();
    Surface::keyPressEvent(event);
}

}  // namespace mal
