// SPDX-License-Identifier: EUPL-1.2
#include "gui/start/card_button.h"

#include "gui/look/icons.h"
#include "gui/look/painting.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace mal {

namespace {

constexpr int leastCharacters = 24;

int cardIcon() {
    return space(2.6);
}

// Text on a card is read, not pressed: the pointer goes through to the button.
TextLabel* makeLabel(const QString& text, TextRole role, Tone tone, QWidget* parent) {
    auto* label = new TextLabel(text, role, tone, parent);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    return label;
}

// A word that tells what kind of thing the card is, with a line around it.
class Badge : public QLabel {
public:
    Badge(const QString& text, QWidget* parent) : QLabel(text, parent) {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        applyLook();
    }

protected:
    void changeEvent(QEvent* event) override {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::FontChange) applyLook();
    }

    void paintEvent(QPaintEvent* event) override {
        QPainter painter(this);
        const Antialiased antialiased(painter);
        const Colours& colours = coloursOf(QApplication::palette());
        painter.setPen(QPen(colours.attention, 1));
        painter.setBrush(colours.attentionSoft);
        painter.drawRoundedRect(insideLine(rect(), 1), radius(), radius());
        painter.setPen(colours.attention);
        painter.setFont(font());
        painter.drawText(rect(), Qt::AlignCenter, text());
        Q_UNUSED(event);
    }

private:
    void applyLook() {
        QFont small = fontFor(TextRole::Small, QApplication::font());
        small.setWeight(QFont::DemiBold);
        setFont(small);
        setMargin(0);
        setContentsMargins(space(0.7), space(0.25), space(0.7), space(0.25));
    }
};

}  // namespace

CardButton::CardButton(const QString& iconName, const QString& title, QWidget* parent)
    : QAbstractButton(parent),
      m_icon(iconName),
      m_title(makeLabel(title, TextRole::Strong, Tone::Normal, this)),
      m_column(new QVBoxLayout(this)) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_column->addWidget(m_title);
    m_column->addStretch(1);
    fit();
    nameIt();
}

void CardButton::setBadge(const QString& badge) {
    delete m_badge;
    m_badge = new Badge(badge, this);
    m_column->insertWidget(0, m_badge, 0, Qt::AlignLeft);
    nameIt();
}

void CardButton::setTitle(const QString& title) {
    m_title->setText(title);
    nameIt();
}

void CardButton::setLines(const QList<Line>& lines) {
    qDeleteAll(m_lines);
    m_lines.clear();
    for (const Line& line : lines) {
        auto* label = makeLabel(line.text, line.role, line.tone, this);
        m_column->insertWidget(m_column->count() - 1, label);
        m_lines.append(label);
    }
    nameIt();
    updateGeometry();
}

QSize CardButton::sizeHint() const {
    return m_column->sizeHint();
}

QSize CardButton::minimumSizeHint() const {
    // A name without blanks may be longer than the window with large letters: the page does not scroll sideways for it.
    const QSize least = m_column->minimumSize();
    return {qMin(least.width(), charactersWide(leastCharacters)), least.height()};
}

int CardButton::heightForWidth(int width) const {
    return m_column->heightForWidth(width);
}

void CardButton::paintEvent(QPaintEvent* event) {
    Q_UNUSED(event);
    QPainter painter(this);
    const Antialiased antialiased(painter);
    const Colours& colours = coloursOf(QApplication::palette());
    const bool isTouched = underMouse() && isEnabled();
    painter.setPen(QPen(isTouched ? colours.accent : colours.controlBorder, 1));
    painter.setBrush(isDown() ? colours.accentSoft : colours.card);
    painter.drawRoundedRect(insideLine(rect(), 1), cardRadius(), cardRadius());
    const QRectF place(space(1.5), m_column->contentsMargins().top() + (m_badge ? 0 : -space(0.25)), cardIcon(), cardIcon());
    drawIcon(painter, m_icon, place, colours.accent);
    if (!hasFocus()) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.accent, focusWidth));
    painter.drawRoundedRect(insideLine(rect(), focusWidth), cardRadius(), cardRadius());
}

void CardButton::keyPressEvent(QKeyEvent* event) {
    // A card reads like a link, and those follow Enter.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
    // Arrows belong to the list around the card; QAbstractButton would go to just any neighbour.
    const bool isArrow = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down || event->key() == Qt::Key_Left ||
                         event->key() == Qt::Key_Right;
    if (isArrow) return event->ignore();
    QAbstractButton::keyPressEvent(event);
}

void CardButton::changeEvent(QEvent* event) {
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange) fit();
}

void CardButton::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void CardButton::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

void CardButton::fit() {
    m_column->setContentsMargins(space(1.5) + cardIcon() + space(1.25), space(1.25), space(1.5), space(1.25));
    m_column->setSpacing(space(0.25));
    updateGeometry();
}

void CardButton::nameIt() {
    QStringList words;
    if (m_badge) words.append(m_badge->text());
    words.append(m_title->text());
    for (const TextLabel* line : m_lines)
        words.append(line->text());
    setAccessibleName(words.join(QStringLiteral(", ")));
}

}  // namespace mal
