// SPDX-License-Identifier: EUPL-1.2
#include "gui/pages/link_line.h"

#include "gui/look/icons.h"
#include "gui/look/measured_text.h"
#include "gui/look/painting.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace mal {

namespace {

constexpr int wraps = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

}  // namespace

LinkLine::LinkLine(const QString& text, QWidget* parent) : QPushButton(text, parent) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    tell();
}

void LinkLine::setMark(const QString& iconName, Tone tone) {
    m_icon = iconName;
    m_iconTone = tone;
    updateGeometry();
    update();
}

void LinkLine::setDetail(const QString& detail, Tone tone) {
    m_detail = detail;
    m_detailTone = tone;
    tell();
    updateGeometry();
    update();
}

void LinkLine::giveRoomToText() {
    m_share = 0.6;
    updateGeometry();
    update();
}

void LinkLine::setWord(const QString& word) {
    m_word = word;
    tell();
    updateGeometry();
    update();
}

void LinkLine::tell() {
    setAccessibleName(m_word.isEmpty() ? text() : tr("%1: %2").arg(m_word, text()));
    setAccessibleDescription(m_detail);
}

LinkLine::Parts LinkLine::parts(int width) const {
    const QFontMetrics metrics(font());
    const int side = space(1), above = space(0.8), iconSide = space(2.2);
    Parts parts;
    int left = side;
    if (!m_icon.isEmpty()) {
        parts.icon = QRect(left, above + (metrics.height() - iconSide) / 2, iconSide, iconSide);
        left += iconSide + space(1);
    }
    const int endWidth = m_word.isEmpty() ? space(2) : metrics.horizontalAdvance(m_word) + 2;
    const int right = width - side - endWidth;
    parts.end = QRect(right, above, endWidth, metrics.height());
    const int free = right - space(1) - left;
    const bool isBeside = !m_detail.isEmpty() && free >= charactersWide(52);
    const int textWidth = isBeside ? qRound(free * m_share) : free;
    parts.text = QRect(QPoint(left, above), QSize(textWidth, wrappedSize(font(), textWidth, text()).height()));
    int bottom = parts.text.bottom() + 1;
    if (!m_detail.isEmpty()) {
        const int detailLeft = isBeside ? left + textWidth + space(1.5) : left;
        const int detailWidth = right - space(1) - detailLeft;
        const int detailTop = isBeside ? above : bottom + space(0.25);
        parts.detail =
            QRect(QPoint(detailLeft, detailTop), QSize(detailWidth, wrappedSize(font(), detailWidth, m_detail).height()));
        bottom = std::max(bottom, parts.detail.bottom() + 1);
    }
    parts.height = std::max(bottom + above, space(4));
    return parts;
}

int LinkLine::heightForWidth(int width) const {
    return parts(width).height;
}

QSize LinkLine::sizeHint() const {
    const int width = charactersWide(60);
    return {width, heightForWidth(width)};
}

QSize LinkLine::minimumSizeHint() const {
    return {charactersWide(16), space(4)};
}

void LinkLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours& colours = coloursOf(palette());
    if (isDown() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isDown() ? colours.accentSoft : mixed(colours.card, colours.text, 0.05));
        painter.drawRoundedRect(rect(), radius(), radius());
    }
    const Parts place = parts(width());
    if (!m_icon.isEmpty()) drawIcon(painter, m_icon, place.icon, colourOf(m_iconTone, colours));
    painter.setPen(colours.text);
    painter.drawText(place.text, wraps, text());
    if (!m_detail.isEmpty()) {
        painter.setPen(colourOf(m_detailTone, colours));
        painter.drawText(place.detail, wraps, m_detail);
    }
    if (m_word.isEmpty()) {
        const int side = std::min(place.end.width(), place.end.height());
        const QRect arrow(place.end.right() - side, place.end.center().y() - side / 2, side, side);
        drawIcon(painter, QStringLiteral("chevron-right"), arrow, colours.quietText);
    } else {
        painter.setPen(colours.accent);
        painter.drawText(place.end, Qt::AlignRight | Qt::AlignTop, m_word);
    }
    if (hasFocus()) drawFocusRing(painter, rect(), colours, false);
}

void LinkLine::changeEvent(QEvent* event) {
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::FontChange) updateGeometry();
}

}  // namespace mal
