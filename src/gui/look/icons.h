// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The icons of ui/icons, drawn in the colour that the place asks for. An icon never stands alone: a word stands beside it, or an
// accessible name says what it is.

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

class QPainter;
class QRectF;

namespace mal {

// In the text colour of the program, also after that has changed.
QIcon icon(const QString& name);
// In one colour.
QIcon icon(const QString& name, const QColor& colour);

void drawIcon(QPainter& painter, const QString& name, const QRectF& place, const QColor& colour);

}  // namespace mal
