// SPDX-License-Identifier: EUPL-1.2
#include "gui/editors/option_cards.h"

#include "gui/look/type_scale.h"

#include <QKeyEvent>

#include <algorithm>

namespace mal {

namespace {

// A card narrower than this does not read well; with fewer than this many cards side by side there is nothing to compare.
constexpr int narrowestCard = 28;  // characters
constexpr int mostSideBySide = 4;

int gap() {
    return space(1.25);
}

}  // namespace

OptionCards::OptionCards(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&m_group, &QButtonGroup::idClicked, this, &OptionCards::chosen);
}

OptionCard* OptionCards::add(const OptionWords& words, QChar key) {
    auto* card = new OptionCard(words, this);
    m_group.addButton(card->radio(), static_cast<int>(m_cards.size()));
    card->radio()->installEventFilter(this);
    m_cards.push_back(card);
    m_keys.push_back(key);
    return card;
}

void OptionCards::show(std::optional<int> chosen) {
    if (m_group.checkedId() == chosen.value_or(-1)) return;
    if (chosen) {
        m_group.button(*chosen)->setChecked(true);
    } else {
        // An exclusive group cannot be left without a choice.
        m_group.setExclusive(false);
        m_group.checkedButton()->setChecked(false);
        m_group.setExclusive(true);
    }
    // Tab comes to the chosen card; Qt sees to that only once one of them has had the focus.
    for (OptionCard* card : m_cards)
        card->radio()->setFocusPolicy(!chosen || card->radio()->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
}

void OptionCards::setReadOnly(bool isReadOnly) {
    for (OptionCard* card : m_cards)
        card->setReadOnly(isReadOnly);
}

void OptionCards::takeFocus() {
    if (m_cards.empty()) return;
    QAbstractButton* checked = m_group.checkedButton();
    (checked ? checked : m_cards.front()->radio())->setFocus(Qt::TabFocusReason);
}

bool OptionCards::isSideBySide(int width) const {
    const int count = static_cast<int>(m_cards.size());
    if (count > mostSideBySide) return false;
    int widest = charactersWide(narrowestCard);
    for (const OptionCard* card : m_cards)
        widest = qMax(widest, card->minimumSizeHint().width());
    return width >= widest * count + gap() * (count - 1);
}

int OptionCards::cardWidth(int width) const {
    const int count = static_cast<int>(m_cards.size());
    return isSideBySide(width) && count > 0 ? (width - gap() * (count - 1)) / count : width;
}

int OptionCards::heightForWidth(int width) const {
    const int each = cardWidth(width);
    const bool isRow = isSideBySide(width);
    int height = 0;
    for (const OptionCard* card : m_cards) {
        const int own = card->heightForWidth(each);
        height = isRow ? qMax(height, own) : height + own;
    }
    const int gaps = static_cast<int>(m_cards.size()) - 1;
    return isRow ? height : height + qMax(0, gaps) * gap();
}

QSize OptionCards::sizeHint() const {
    const int width = charactersWide(comfortableLine);
    return {width, heightForWidth(width)};
}

QSize OptionCards::minimumSizeHint() const {
    QSize size(0, 0);
    for (const OptionCard* card : m_cards)
        size = size.expandedTo({card->minimumSizeHint().width(), space(4)});
    return size;
}

void OptionCards::place() {
    const bool isRow = isSideBySide(width());
    const int each = cardWidth(width());
    int x = 0;
    int y = 0;
    for (OptionCard* card : m_cards) {
        const int height = isRow ? this->height() : card->heightForWidth(each);
        card->setGeometry(x, y, each, height);
        if (isRow) {
            x += each + gap();
        } else {
            y += height + gap();
        }
    }
}

void OptionCards::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place();
}

bool OptionCards::event(QEvent* event) {
    const bool isHandled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::FontChange) {
        updateGeometry();
        place();
    }
    return isHandled;
}

bool OptionCards::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && choosesByKey(*static_cast<QKeyEvent*>(event))) return true;
    return QWidget::eventFilter(watched, event);
}

bool OptionCards::choosesByKey(const QKeyEvent& event) {
    const auto modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (modifiers != Qt::NoModifier) return false;
    switch (event.key()) {
        case Qt::Key_Right:
        case Qt::Key_Down:
            step(1);
            return true;
        case Qt::Key_Left:
        case Qt::Key_Up:
            step(-1);
            return true;
        case Qt::Key_Backspace:
        case Qt::Key_Delete:
            Q_EMIT takenBack();
            return true;
        default:
            break;
    }
    const QString typed = event.text();
    if (typed.size() != 1) return false;
    const QChar sign = typed.front().toUpper();
    const auto byLetter = std::find(m_keys.begin(), m_keys.end(), sign);
    int index = byLetter != m_keys.end() ? static_cast<int>(byLetter - m_keys.begin()) : -1;
    if (index < 0 && sign >= QLatin1Char('1') && sign <= QLatin1Char('9')) index = sign.digitValue() - 1;
    if (index < 0 || index >= static_cast<int>(m_cards.size())) return false;
    choose(index);
    return true;
}

void OptionCards::choose(int index) {
    QAbstractButton* radio = m_group.button(index);
    radio->setFocus(Qt::OtherFocusReason);
    radio->click();
}

void OptionCards::step(int by) {
    const int count = static_cast<int>(m_cards.size());
    for (int index = 0; index < count; ++index) {
        if (m_cards[static_cast<std::size_t>(index)]->radio()->hasFocus()) return choose((index + by + count) % count);
    }
}

}  // namespace mal
