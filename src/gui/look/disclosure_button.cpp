// SPDX-License-Identifier: EUPL-1.2
#include "gui/look/disclosure_button.h"

#include "gui/look/measured_text.h"
#include "gui/look/type_scale.h"

#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace mal {

namespace {

constexpr int wrapped = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;
constexpr int endless = 100'000;

int margin() {
    return space(0.75);
}

}  // namespace

DisclosureButton::DisclosureButton(QWidget* parent) : QToolButton(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setAutoRaise(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QRect DisclosureButton::wordsIn(int width) const {
    const int left = margin() + iconSize().width() + space(1);
    return {QPoint(left, margin()), wrappedSize(font(), width - left - margin(), text())};
}

QSize DisclosureButton::sizeHint() const {
    const int width = wordsIn(endless).width() + 2 * margin() + iconSize().width() + space(1) + 2;
    return {width, heightForWidth(width)};
}

QSize DisclosureButton::minimumSizeHint() const {
    const int width = charactersWide(14);
    return {width, qMax(iconSize().height(), fontMetrics().height()) + 2 * margin()};
}

int DisclosureButton::heightForWidth(int width) const {
    return qMax(iconSize().height(), wordsIn(width).height()) + 2 * margin();
}

void DisclosureButton::paintEvent(QPaintEvent*) {
    QStyleOptionToolButton option;
    initStyleOption(&option);
    QStylePainter painter(this);
    painter.drawPrimitive(QStyle::PE_PanelButtonTool, option);
    const QIcon::Mode mode = isEnabled() ? QIcon::Normal : QIcon::Disabled;
    const int line = fontMetrics().height();
    const QRect place(QPoint(margin(), margin() + (line - iconSize().height()) / 2), iconSize());
    icon().paint(&painter, place, Qt::AlignCenter, mode);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
    painter.drawText(wordsIn(width()).adjusted(0, 0, space(0.5), 0), wrapped, text());
}

}  // namespace mal
