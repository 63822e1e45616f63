// SPDX-License-Identifier: EUPL-1.2
#include "gui/look/icon_label.h"

#include "gui/look/colours.h"
#include "gui/look/icons.h"

#include <QPainter>

namespace mal {

IconLabel::IconLabel(const QString& name, Tone tone, QWidget* parent) : QWidget(parent), m_name(name), m_tone(tone) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::show(const QString& name, Tone tone) {
    m_name = name;
    m_tone = tone;
    update();
}

QSize IconLabel::sizeHint() const {
    const int side = space(2.2);
    return {side, side};
}

void IconLabel::paintEvent(QPaintEvent*) {
    if (m_name.isEmpty()) return;
    QPainter painter(this);
    drawIcon(painter, m_name, rect(), colourOf(m_tone, coloursOf(palette())));
}

}  // namespace mal
