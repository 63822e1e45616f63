// SPDX-License-Identifier: EUPL-1.2
#include "gui/look/surface.h"

#include "gui/look/colours.h"
#include "gui/look/painting.h"
#include "gui/look/type_scale.h"

#include <QPainter>
#include <QPainterPath>

namespace mal {

namespace {

struct Fill {
    QColor fill;
    QColor line;
    QColor bar = {};  // at the side of what is told and not asked
};

Fill fillOf(SurfaceKind kind, const Colours& colours) {
    switch (kind) {
        case SurfaceKind::Card:
            return {colours.card, colours.border};
        case SurfaceKind::Note:
            return {mixed(colours.page, colours.text, 0.04), colours.border, colours.quietText};
        case SurfaceKind::Attention:
            return {colours.attentionSoft, mixed(colours.attentionSoft, colours.attention, 0.4)};
        case SurfaceKind::Legal:
            return {colours.legalSoft, mixed(colours.legalSoft, colours.legal, 0.4), colours.legal};
        case SurfaceKind::Accent:
            return {colours.accentSoft, mixed(colours.accentSoft, colours.accent, 0.4)};
    }
    return {};
}

}  // namespace

Surface::Surface(SurfaceKind kind, QWidget* parent) : QFrame(parent), m_kind(kind) {
    setFrameShape(QFrame::NoFrame);
}

void Surface::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Fill fill = fillOf(m_kind, coloursOf(palette()));
    painter.setPen(QPen(fill.line, 1));
    painter.setBrush(fill.fill);
    painter.drawRoundedRect(insideLine(rect(), 1), cardRadius(), cardRadius());
    if (!fill.bar.isValid()) return;
    QPainterPath shape;
    shape.addRoundedRect(rect(), cardRadius(), cardRadius());
    painter.setClipPath(shape);
    painter.fillRect(QRectF(0, 0, space(0.5), height()), fill.bar);
}

}  // namespace mal
