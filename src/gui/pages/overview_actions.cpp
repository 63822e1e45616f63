// SPDX-License-Identifier: EUPL-1.2
#include "gui/pages/overview_actions.h"

#include "gui/look/icons.h"
#include "gui/look/surface.h"
#include "gui/look/text_label.h"
#include "gui/pages/column_page.h"
#include "gui/texts.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace mal {

OverviewActions::OverviewActions(PolicyController& controller, QWidget* parent)
    : QWidget(parent), m_controller(controller), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space(1.5));
}

// What would be suggested for the same choices with empty tables, and which of it is no longer.
std::vector<OverviewActions::Offer> OverviewActions::offersNow() const {
    const PolicyTemplate& mal = m_controller.mal();
    const std::vector<SuggestedAction> open = suggestedActions(mal, m_controller.policy());
    Policy withoutTables = m_controller.policy();
    for (const Action& action : mal.actions)
        withoutTables.answers.erase(action.into);
    std::vector<Offer> offers;
    for (SuggestedAction& action : suggestedActions(mal, withoutTables)) {
        const bool isOpen = std::find(open.begin(), open.end(), action) != open.end();
        offers.push_back({std::move(action), !isOpen});
    }
    return offers;
}

void OverviewActions::refresh() {
    std::vector<Offer> offers = offersNow();
    if (offers == m_offers && m_mayChange == m_controller.mayChange()) return;
    m_offers = std::move(offers);
    m_mayChange = m_controller.mayChange();
    build();
}

void OverviewActions::build() {
    // A person who works the buttons stays where he or she was.
    const QWidget* focus = isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
    const std::string focused = focus ? focus->objectName().toStdString() : std::string();
    clear(*m_column);
    setVisible(!m_offers.empty());
    if (m_offers.empty()) return;
    m_column->addWidget(new TextLabel(tr("Acties die bij uw keuzes passen"), TextRole::Heading, Tone::Normal, this));
    std::map<std::string, QVBoxLayout*> groups;  // by table
    for (const Offer& offer : m_offers) {
        QVBoxLayout*& rows = groups[offer.action.into];
        if (!rows) {
            const QuestionPlace* place = m_controller.mal().place(offer.action.into);
            if (!place) continue;
            const QString section = toQString(numberedTitle(m_controller.mal().section(*place)));
            m_column->addWidget(new TextLabel(tr("Neem over wat u gaat doen. Het komt in de tabel bij ‘%1’; daar kunt u het "
                                                 "aanpassen.")
                                                  .arg(section),
                                              TextRole::Body, Tone::Quiet, this));
            auto* card = new Surface(SurfaceKind::Card, this);
            rows = new QVBoxLayout(card);
            rows->setContentsMargins(space(2.5), space(1.5), space(1.5), space(1.5));
            rows->setSpacing(space(1.5));
            m_column->addWidget(card);
        }
        rows->addWidget(row(offer));
    }
    // Not by and by: what is not visible takes no focus.
    for (Surface* card : findChildren<Surface*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (m_column->indexOf(card) >= 0) card->show();
    }
    if (!focused.empty()) focusAfter(focused);
}

QWidget* OverviewActions::row(const Offer& offer) {
    const SuggestedAction& action = offer.action;
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space(2));
    auto* words = new QVBoxLayout;
    words->setSpacing(space(0.25));
    const QString what = toQString(action.action);
    words->addWidget(new TextLabel(what, TextRole::Body, offer.isTaken ? Tone::Quiet : Tone::Normal, row));
    QStringList more;
    for (const std::string* each : {&action.owner, &action.term}) {
        if (!each->empty()) more << toQString(*each);
    }
    if (!more.isEmpty()) words->addWidget(new TextLabel(more.join(QStringLiteral(" · ")), TextRole::Small, Tone::Quiet, row));
    line->addLayout(words, 1);
    auto* button = new QPushButton(offer.isTaken ? tr("Overgenomen") : tr("Neem over"), row);
    button->setObjectName(toQString(action.id));
    button->setAutoDefault(false);
    button->setAccessibleName(tr("%1: %2").arg(button->text(), what));
    if (offer.isTaken) {
        button->setFlat(true);
        button->setIcon(icon(QStringLiteral("check")));
        button->setAccessibleDescription(tr("Bekijk de actie in de tabel."));
        button->setToolTip(tr("Bekijk de actie in de tabel."));
        const std::string into = action.into;
        connect(button, &QPushButton::clicked, this, [this, into] {
            const QuestionPlace* place = m_controller.mal().place(into);
            Q_EMIT goTo(toQString(m_controller.mal().section(*place).id), toQString(into));
        });
    } else {
        button->setEnabled(m_mayChange);
        connect(button, &QPushButton::clicked, this,
                [this, action] { m_controller.edit([&](PolicySession& session) { session.takeOver(action); }); });
    }
    line->addWidget(button, 0, Qt::AlignTop);
    return row;
}

void OverviewActions::focusAfter(const std::string& id) {
    // The old button is still a child until the event is over; the new one is the last with its name.
    const QList<QPushButton*> buttons = findChildren<QPushButton*>(toQString(id));
    if (!buttons.isEmpty()) buttons.last()->setFocus(Qt::TabFocusReason);
}

}  // namespace mal
