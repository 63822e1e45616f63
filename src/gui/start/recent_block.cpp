// SPDX-License-Identifier: EUPL-1.2
#include "gui/start/recent_block.h"

#include "gui/look/icons.h"
#include "gui/moment.h"
#include "gui/start/card_list.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace mal {

namespace {

constexpr qsizetype shownAtFirst = 5;

// A path without the part that every path of this person begins with.
QString shortened(const QString& path) {
    const QString home = QDir::homePath() + QLatin1Char('/');
    return QDir::toNativeSeparators(path.startsWith(home) ? QStringLiteral("~/") + path.mid(home.size()) : path);
}

QList<CardButton::Line> linesOf(const RecentPolicy& policy) {
    QString state = RecentBlock::tr("%1 van %2 onderdelen klaar").arg(policy.ready).arg(policy.total);
    if (!policy.changed.isEmpty())
        state += RecentBlock::tr(" · gewijzigd op %1").arg(inWordsWithTime(policy.changed.toStdString()));
    return {{state, Tone::Normal, TextRole::Body}, {shortened(policy.path), Tone::Quiet, TextRole::Small}};
}

}  // namespace

RecentBlock::RecentBlock(QWidget* parent)
    : QWidget(parent), m_list(new CardList(CardList::Shape::Column, this)), m_more(new QPushButton(this)) {
    auto* heading = new QHBoxLayout;
    heading->addWidget(new TextLabel(tr("Laatst geopend"), TextRole::Heading, Tone::Normal, this), 1);
    auto* clear = new QPushButton(tr("Lijst &wissen"), this);
    clear->setFlat(true);
    clear->setAccessibleDescription(tr("Haalt alles uit deze lijst. De bestanden zelf blijven staan."));
    clear->setToolTip(clear->accessibleDescription());
    heading->addWidget(clear);
    m_more->setFlat(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(heading);
    column->addWidget(m_list);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    connect(clear, &QPushButton::clicked, this, &RecentBlock::clearRecent);
    connect(m_more, &QPushButton::clicked, this, &RecentBlock::showMore);
    showRecent({});
}

void RecentBlock::showRecent(const QList<RecentPolicy>& recent) {
    m_list->clear();
    m_items.clear();
    for (const RecentPolicy& policy : recent)
        addItem(policy);
    for (qsizetype index = shownAtFirst; index < m_items.size(); ++index)
        m_items.at(index).card->parentWidget()->hide();
    m_more->setVisible(m_items.size() > shownAtFirst);
    m_more->setText(tr("&Toon alle %1").arg(m_items.size()));
    setVisible(!recent.isEmpty());
}

void RecentBlock::addItem(const RecentPolicy& policy) {
    auto* around = new QWidget;
    auto* card = new CardButton(QStringLiteral("recent"),
                                policy.organisation.isEmpty() ? QFileInfo(policy.path).completeBaseName() : policy.organisation);
    card->setLines(linesOf(policy));
    card->setToolTip(QDir::toNativeSeparators(policy.path));
    auto* removal = new QPushButton(icon(QStringLiteral("close")), tr("Uit de lijst halen"));
    removal->setAccessibleName(tr("Uit de lijst halen: %1").arg(policy.path));
    removal->hide();
    auto* column = new QVBoxLayout(around);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(0.5));
    column->addWidget(card);
    auto* below = new QHBoxLayout;
    below->setContentsMargins(space(5), 0, 0, 0);  // under the words on the card
    below->addWidget(removal);
    below->addStretch(1);
    column->addLayout(below);
    m_list->add(card, around);
    m_items.append({policy, card, removal});
    connect(card, &CardButton::clicked, this, [this, path = policy.path] { tryToOpen(path); });
    connect(removal, &QPushButton::clicked, this, [this, path = policy.path] { Q_EMIT removeRecent(path); });
    offerMenu(*card, policy.path);
}

void RecentBlock::offerMenu(CardButton& card, const QString& path) {
    auto* remove = new QAction(tr("Uit de lijst halen"), &card);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    remove->setShortcutVisibleInContextMenu(true);
    card.addAction(remove);
    card.setContextMenuPolicy(Qt::ActionsContextMenu);
    card.setAccessibleDescription(tr("Opent dit beleid. Delete haalt het uit de lijst."));
    connect(remove, &QAction::triggered, this, [this, path] { Q_EMIT removeRecent(path); });
}

void RecentBlock::tryToOpen(const QString& path) {
    // What was there when the page came up may be gone by now.
    if (QFileInfo::exists(path)) {
        Q_EMIT openPath(path);
    } else {
        markMissing(path);
    }
}

void RecentBlock::markMissing(const QString& path) {
    for (const Item& item : m_items) {
        if (item.policy.path != path || item.removal->isVisibleTo(item.card->parentWidget())) continue;
        QList<CardButton::Line> lines = linesOf(item.policy);
        lines.append({tr("Dit bestand staat hier niet meer. Het is verplaatst, hernoemd of weggegooid, of de schijf is er niet. "
                         "Zoek het met ‘Openen…’."),
                      Tone::Attention, TextRole::Body});
        item.card->setLines(lines);
        item.removal->show();
    }
}

void RecentBlock::showMore() {
    for (const Item& item : m_items)
        item.card->parentWidget()->show();
    m_more->hide();
    m_items.at(shownAtFirst).card->setFocus(Qt::TabFocusReason);
}

}  // namespace mal
