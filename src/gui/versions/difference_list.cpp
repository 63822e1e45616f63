// SPDX-License-Identifier: EUPL-1.2
#include "gui/versions/difference_list.h"

#include "gui/look/tab_order.h"
#include "gui/look/text_label.h"
#include "gui/pages/column_page.h"
#include "gui/texts.h"
#include "gui/versions/difference_card.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace mal {

namespace {

// More cards than this at a time keep a person waiting.
constexpr std::size_t cardsAtOnce = 60;

}  // namespace

DifferenceList::DifferenceList(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space(1));
    hide();
}

void DifferenceList::setDifferences(std::vector<Difference> differences, const ComparisonWords& words, Choosing choosing) {
    clear(*m_column);
    m_words = words;
    m_choosing = choosing;
    m_items.clear();
    m_shown = 0;
    for (Difference& difference : differences)
        m_items.push_back({std::move(difference)});
    addCards();
    setVisible(!m_items.empty());
}

void DifferenceList::addCards() {
    const std::size_t end = std::min(m_items.size(), m_shown + cardsAtOnce);
    while (m_shown < end)
        addCard(m_shown++);
    if (m_shown < m_items.size()) addMore();
    tabAsLaidOut(*this);
}

void DifferenceList::addCard(std::size_t index) {
    const Difference& difference = m_items[index].difference;
    if (index == 0 || m_items[index - 1].difference.place != difference.place) {
        auto* place = new TextLabel(toQString(difference.place), TextRole::Heading, Tone::Normal, this);
        place->setContentsMargins(0, index == 0 ? 0 : space(1.5), 0, 0);
        m_column->addWidget(place);
    }
    auto* card = new DifferenceCard(difference, m_words, m_choosing, this);
    card->choose(m_items[index].side);
    connect(card, &DifferenceCard::chosen, this, [this, index](Side side) { m_items[index].side = side; });
    m_items[index].card = card;
    m_column->addWidget(card);
}

void DifferenceList::addMore() {
    const std::size_t first = m_shown;
    auto* more = new QPushButton(tr("Toon de volgende van nog %1 verschillen").arg(m_items.size() - first), this);
    more->setAutoDefault(false);
    m_column->addWidget(more, 0, Qt::AlignLeft);
    connect(more, &QPushButton::clicked, this, [this, more, first] {
        m_column->removeWidget(more);
        addCards();
        // Where one goes on reading; what is not shown yet takes no focus.
        m_items[first].card->show();
        m_items[first].card->takeFocus();
        more->hide();
        more->deleteLater();
    });
}

void DifferenceList::chooseAll(Side side) {
    for (Item& item : m_items) {
        if (!item.difference.address) continue;
        item.side = side;
        if (item.card) item.card->choose(side);
    }
}

std::vector<Address> DifferenceList::taken() const {
    std::vector<Address> addresses;
    for (const Item& item : m_items) {
        if (item.side == Side::Theirs) addresses.push_back(*item.difference.address);
    }
    return addresses;
}

bool DifferenceList::hasChoice() const {
    return m_choosing == Choosing::Yes &&
           std::any_of(m_items.begin(), m_items.end(), [](const Item& item) { return item.difference.address.has_value(); });
}

}  // namespace mal
