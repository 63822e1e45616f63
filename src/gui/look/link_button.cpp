// SPDX-License-Identifier: EUPL-1.2
#include "gui/look/link_button.h"

#include "gui/look/colours.h"
#include "gui/look/measured_text.h"
#include "gui/look/painting.h"
#include "gui/look/type_scale.h"

#include <QKeyEvent>
#include <QPainter>

namespace mal {

namespace {

constexpr int wrapped = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignVCenter;

// Room for the focus ring around the words.
int margin() {
    return space(0.5);
}

}  // namespace

LinkButton::LinkButton(const QString& text, QWidget* parent) : QAbstractButton(parent) {
    setText(text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize LinkButton::sizeHint() const {
    const int width = fontMetrics().horizontalAdvance(text()) + 2 * margin() + 2;
    return {width, heightForWidth(width)};
}

QSize LinkButton::minimumSizeHint() const {
    return {charactersWide(12), heightForWidth(width())};
}

int LinkButton::heightForWidth(int width) const {
    // At least as large as a finger or a shaky hand needs (WCAG 2.2, 2.5.8).
    return qMax(wrappedSize(font(), width - 2 * margin(), text()).height() + 2 * margin(), space(3.2));
}

void LinkButton::paintEvent(QPaintEvent*) {
    const Colours& colours = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = this->font();
    font.setUnderline(true);
    painter.setFont(font);
    painter.setPen(isEnabled() ? colours.accent : colours.quietText);
    painter.drawText(rect().adjusted(margin(), margin(), -margin(), -margin()), wrapped, text());
    if (hasFocus()) drawFocusRing(painter, rect(), colours, false);
}

void LinkButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

}  // namespace mal
