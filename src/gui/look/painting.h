// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The few shapes that the style, the cards and the list of sections draw alike.

#include "gui/look/colours.h"

#include <QPainter>
#include <QRectF>

namespace mal {

inline constexpr double focusWidth = 2;

// Of corners.
double radius();
double cardRadius();

// The rectangle in which a line of that width does not leave `rect`.
QRectF insideLine(const QRectF& rect, double width);

// So much of `over` on `under`, from 0 to 1.
QColor mixed(const QColor& under, const QColor& over, double share);

// The ring that shows where the keyboard is. On something filled with the accent it lies inside, in the colour of its text.
void drawFocusRing(QPainter& painter, const QRectF& rect, const Colours& colours, bool isOnAccent);

void drawArrow(QPainter& painter, const QRectF& place, bool isUp, const QColor& colour);

// Smooth edges until the end of the scope; pen and brush are as before after it.
class Antialiased {
public:
    explicit Antialiased(QPainter& painter) : m_painter(painter) {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Antialiased() { m_painter.restore(); }
    Antialiased(const Antialiased&) = delete;
    Antialiased& operator=(const Antialiased&) = delete;

private:
    QPainter& m_painter;
};

}  // namespace mal
