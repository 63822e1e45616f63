// SPDX-License-Identifier: EUPL-1.2
#include "gui/editors/option_card.h"

#include "gui/look/icons.h"
#include "gui/look/measured_text.h"
#include "gui/look/painting.h"
#include "gui/look/target.h"
#include "gui/look/text_label.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionButton>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

namespace mal {

namespace {

// From this width on any name stands beside the badge; in a narrower card only one that fits on the line.
constexpr int besideFrom = 38;  // characters

// From the edge of the card to the ring that shows the focus: clear of the border of a chosen card.
constexpr int ringInset = 4;

QString chosenWord() {
    return BadgeRadio::tr("Gekozen");
}

QFont nameFont() {
    QFont font = fontFor(TextRole::Lead, QApplication::font());
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont markFont() {
    return fontFor(TextRole::Strong, QApplication::font());
}

int wordsWidth(const QFont& font, const QString& text) {
    const QFontMetrics metrics(font);
    int widest = 0;
    for (const QString& word : text.split(QLatin1Char(' ')))
        widest = qMax(widest, metrics.horizontalAdvance(word));
    return widest;
}

}  // namespace

BadgeRadio::BadgeRadio(const QString& badge, const QString& name, QWidget* parent) : QRadioButton(parent), m_badge(badge) {
    setText(QString(name).replace(QLatin1Char('&'), QLatin1String("&&")));
    setAccessibleName(badge.isEmpty() ? name : badge + QLatin1Char(' ') + name);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMouseTracking(true);
}

BadgeRadio::Places BadgeRadio::places(int width) const {
    const QString name = QString(text()).replace(QLatin1String("&&"), QLatin1String("&"));
    const int badge = space(m_badge.isEmpty() ? 2.5 : 4);
    const int gap = space(1);
    const int mark = QFontMetrics(markFont()).horizontalAdvance(chosenWord()) + space(2.5);
    const QFontMetrics metrics(nameFont());
    const bool isShort = badge + gap + metrics.horizontalAdvance(name) + gap + mark <= width;
    const bool isBeside = isShort || width >= charactersWide(besideFrom);
    const int left = isBeside ? badge + gap : 0;
    const int room = qMax(1, isBeside ? width - left - mark - gap : width);
    const int nameHeight = wrappedSize(nameFont(), room, name).height();
    Places result;
    const int top = qMax(qMax(badge, leastTarget), qMax(metrics.height(), space(3)));
    result.badge = QRect(0, (top - badge) / 2, badge, badge);
    result.mark = QRect(width - mark, 0, mark, top);
    if (isBeside) {
        result.name = QRect(left, qMax(0, (top - nameHeight) / 2), room, nameHeight);
        result.height = qMax(top, nameHeight);
    } else {
        result.name = QRect(0, top + gap, room, nameHeight);
        result.height = top + gap + nameHeight;
    }
    return result;
}

int BadgeRadio::heightForWidth(int width) const {
    return places(width).height;
}

QSize BadgeRadio::sizeHint() const {
    const int width = charactersWide(besideFrom);
    return {width, heightForWidth(width)};
}

QSize BadgeRadio::minimumSizeHint() const {
    const int mark = QFontMetrics(markFont()).horizontalAdvance(chosenWord()) + space(2.5);
    return {qMax(wordsWidth(nameFont(), text()), space(4) + space(1) + mark), space(4)};
}

void BadgeRadio::changeEvent(QEvent* event) {
    QRadioButton::changeEvent(event);
    if (event->type() == QEvent::FontChange) updateGeometry();
}

void BadgeRadio::drawBadge(QPainter& painter, const QRectF& place) const {
    if (m_badge.isEmpty()) {
        QStyleOptionButton option;
        initStyleOption(&option);
        option.rect = place.toRect();
        option.state.setFlag(QStyle::State_Enabled);
        option.state.setFlag(QStyle::State_HasFocus, false);
        style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &option, &painter, this);
        return;
    }
    const Colours& colours = coloursOf(QApplication::palette());
    const Antialiased antialiased(painter);
    painter.setPen(QPen(isChecked() ? colours.accent : colours.controlBorder, 2));
    painter.setBrush(isChecked() ? colours.accent : colours.card);
    painter.drawEllipse(insideLine(place, 2));
    painter.setPen(isChecked() ? colours.onAccent : colours.text);
    painter.setFont(nameFont());
    painter.drawText(place, Qt::AlignCenter, m_badge);
}

void BadgeRadio::drawMark(QPainter& painter, const QRect& place) const {
    const Colours& colours = coloursOf(QApplication::palette());
    const int size = space(2);
    const QRectF tick(place.left(), place.top() + (place.height() - size) / 2.0, size, size);
    drawIcon(painter, QStringLiteral("check"), tick, colours.accent);
    painter.setPen(colours.accent);
    painter.setFont(markFont());
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, chosenWord());
}

void BadgeRadio::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Places where = places(width());
    drawBadge(painter, where.badge);
    if (isChecked()) drawMark(painter, where.mark);
    painter.setPen(coloursOf(QApplication::palette()).text);
    painter.setFont(nameFont());
    const QString name = QString(text()).replace(QLatin1String("&&"), QLatin1String("&"));
    painter.drawText(where.name, Qt::TextWordWrap, name);
}

OptionCard::OptionCard(const OptionWords& words, QWidget* parent)
    : QWidget(parent),
      m_radio(new BadgeRadio(words.badge, words.name, this)),
      m_words(new TextLabel({}, TextRole::Body, Tone::Normal, this)),
      m_inPolicy(new TextLabel({}, TextRole::Small, Tone::Quiet, this)),
      m_actions(new TextLabel({}, TextRole::Small, Tone::Quiet, this)) {
    auto* column = new QVBoxLayout(this);
    const int margin = space(2);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(space(1));
    column->addWidget(m_radio);
    column->addWidget(m_words);
    column->addWidget(m_inPolicy);
    column->addWidget(m_actions);
    column->addStretch(1);
    m_words->setHtml(words.description);
    m_words->setVisible(!words.description.isEmpty());
    setReadOnly(false);
    m_inPolicy->hide();
    m_actions->hide();
    m_radio->installEventFilter(this);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    describe();
}

void OptionCard::setOutcome(const QString& inPolicy, const QString& actions) {
    for (const auto& [label, html] : {std::pair(m_inPolicy, inPolicy), std::pair(m_actions, actions)}) {
        if (label->text() != html) label->setHtml(html);
        label->setVisible(!html.isEmpty());
    }
    setReadOnly(!m_radio->isEnabled());
    describe();
}

void OptionCard::describe() {
    QStringList parts;
    for (const TextLabel* label : {m_words, m_inPolicy, m_actions})
        parts << QTextDocumentFragment::fromHtml(label->text()).toPlainText();
    parts.removeAll(QString());
    m_radio->setAccessibleDescription(parts.join(QLatin1Char(' ')));
}

void OptionCard::setReadOnly(bool isReadOnly) {
    m_radio->setEnabled(!isReadOnly);
    setCursor(isReadOnly ? Qt::ArrowCursor : Qt::PointingHandCursor);
    // While it can be chosen a click anywhere chooses; what cannot be chosen can be copied.
    for (TextLabel* label : {m_words, m_inPolicy, m_actions}) {
        label->setTextInteractionFlags(isReadOnly ? Qt::TextSelectableByMouse : Qt::NoTextInteraction);
        label->updateGeometry();  // selectable text breaks its lines in another way
    }
}

bool OptionCard::eventFilter(QObject* watched, QEvent* event) {
    const bool isOfFocus = event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut;
    if (watched == m_radio && (isOfFocus || event->type() == QEvent::Paint)) update();
    return QWidget::eventFilter(watched, event);
}

void OptionCard::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !rect().contains(event->pos()) || !m_radio->isEnabled()) return;
    m_radio->setFocus(Qt::MouseFocusReason);
    m_radio->click();
}

void OptionCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Antialiased antialiased(painter);
    const Colours& colours = coloursOf(QApplication::palette());
    const bool isChosen = m_radio->isChecked();
    const bool isTouched = underMouse() && m_radio->isEnabled();
    const double line = isChosen ? 2.5 : 1;
    const QRectF frame = insideLine(QRectF(rect()), line);
    painter.setPen(QPen(isChosen ? colours.accent : (isTouched ? colours.accent : colours.controlBorder), line));
    painter.setBrush(isChosen ? colours.accentSoft : colours.card);
    painter.drawRoundedRect(frame, cardRadius(), cardRadius());
    if (!m_radio->hasFocus()) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.accent, focusWidth));
    const QRectF ring = QRectF(rect()).adjusted(ringInset, ringInset, -ringInset, -ringInset);
    painter.drawRoundedRect(insideLine(ring, focusWidth), cardRadius() - ringInset / 2.0, cardRadius() - ringInset / 2.0);
}

}  // namespace mal
