// SPDX-License-Identifier: EUPL-1.2
#include "gui/editors/set_apart.h"

#include "gui/look/painting.h"
#include "gui/look/type_scale.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace mal {

namespace {

struct Look {
    QColor bar;
    QColor surface;
};

Look lookOf(Apart kind, const Colours& colours) {
    switch (kind) {
        case Apart::Legal:
            return {colours.legal, colours.legalSoft};
        case Apart::Note:
            return {colours.quietText, mixed(colours.page, colours.text, 0.04)};
    }
    return {};
}

}  // namespace

SetApart::SetApart(Apart kind, QWidget* parent) : QWidget(parent), m_kind(kind), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(space(2.25), space(1.75), space(2), space(1.75));
    m_column->setSpacing(space(1));
}

void SetApart::paintEvent(QPaintEvent*) {
    const Look look = lookOf(m_kind, coloursOf(QApplication::palette()));
    QPainter painter(this);
    const Antialiased antialiased(painter);
    QPainterPath shape;
    shape.addRoundedRect(rect(), cardRadius(), cardRadius());
    painter.setClipPath(shape);
    painter.fillRect(rect(), look.surface);
    painter.fillRect(QRectF(0, 0, space(0.5), height()), look.bar);
}

}  // namespace mal
