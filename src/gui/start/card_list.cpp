// SPDX-License-Identifier: EUPL-1.2
#include "gui/start/card_list.h"

#include <QBoxLayout>
#include <QKeyEvent>

#include <algorithm>

namespace mal {

namespace {

constexpr int narrowestCard = 30;  // characters

// Where a key leads from a card; nothing for another key.
std::optional<qsizetype> target(int key, qsizetype from, qsizetype count) {
    switch (key) {
        case Qt::Key_Up:
        case Qt::Key_Left:
            return std::max<qsizetype>(from - 1, 0);
        case Qt::Key_Down:
        case Qt::Key_Right:
            return std::min(from + 1, count - 1);
        case Qt::Key_Home:
            return 0;
        case Qt::Key_End:
            return count - 1;
        default:
            return std::nullopt;
    }
}

}  // namespace

CardList::CardList(Shape shape, QWidget* parent)
    : QWidget(parent), m_shape(shape), m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    fit();
}

void CardList::add(CardButton* card, QWidget* around) {
    m_cards.append(card);
    m_items.append(around ? around : card);
    m_layout->addWidget(m_items.last(), 1);
    fit();
}

void CardList::clear() {
    // Not at once: it may be one of them that asked for this.
    for (QWidget* item : m_items) {
        item->hide();
        m_layout->removeWidget(item);
        item->deleteLater();
    }
    m_items.clear();
    m_cards.clear();
}

void CardList::keyPressEvent(QKeyEvent* event) {
    const auto focused = std::find_if(m_cards.begin(), m_cards.end(), [](const CardButton* card) { return card->hasFocus(); });
    if (focused == m_cards.end() || event->modifiers() != Qt::NoModifier) return QWidget::keyPressEvent(event);
    const auto wanted = target(event->key(), focused - m_cards.begin(), m_cards.size());
    if (!wanted) return QWidget::keyPressEvent(event);
    m_cards.at(*wanted)->setFocus(Qt::TabFocusReason);
}

void CardList::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void CardList::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) fit();
}

void CardList::fit() {
    const int wanted = static_cast<int>(m_cards.size()) * charactersWide(narrowestCard);
    const bool isRow = m_shape == Shape::RowWhereItFits && width() >= wanted;
    m_layout->setDirection(isRow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_layout->setSpacing(space(1));
}

}  // namespace mal
