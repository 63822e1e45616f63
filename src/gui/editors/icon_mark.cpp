// SPDX-License-Identifier: EUPL-1.2
#include "gui/editors/icon_mark.h"

#include "gui/look/icons.h"
#include "gui/look/type_scale.h"

#include <QApplication>
#include <QPainter>

namespace mal {

IconMark::IconMark(const QString& name, QColor Colours::*colour, QWidget* parent)
    : QWidget(parent), m_name(name), m_colour(colour) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize IconMark::sizeHint() const {
    return {space(2.5), space(2.5)};
}

void IconMark::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    drawIcon(painter, m_name, rect(), coloursOf(QApplication::palette()).*m_colour);
}

}  // namespace mal
