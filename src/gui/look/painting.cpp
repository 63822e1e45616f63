// SPDX-License-Identifier: EUPL-1.2
#include "gui/look/painting.h"

#include "gui/look/type_scale.h"

namespace mal {

double radius() {
    return space(0.6);
}

double cardRadius() {
    return space(1);
}

QRectF insideLine(const QRectF& rect, double width) {
    const double half = width / 2;
    return rect.adjusted(half, half, -half, -half);
}

QColor mixed(const QColor& under, const QColor& over, double share) {
    const auto channel = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return {channel(under.red(), over.red()), channel(under.green(), over.green()), channel(under.blue(), over.blue())};
}

void drawFocusRing(QPainter& painter, const QRectF& rect, const Colours& colours, bool isOnAccent) {
    constexpr double inset = 3;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(isOnAccent ? colours.onAccent : colours.accent, focusWidth));
    const QRectF ring = insideLine(rect, focusWidth);
    painter.drawRoundedRect(isOnAccent ? ring.adjusted(inset, inset, -inset, -inset) : ring, radius(), radius());
}

void drawArrow(QPainter& painter, const QRectF& place, bool isUp, const QColor& colour) {
    const double width = qMin(place.width(), place.height() * 2) * 0.3;
    const double height = width / 2 * (isUp ? -1 : 1);
    const QPointF centre = place.center();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(
        QPolygonF({centre + QPointF(-width, -height), centre + QPointF(0, height), centre + QPointF(width, -height)}));
}

}  // namespace mal
