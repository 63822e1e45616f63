// SPDX-License-Identifier: EUPL-1.2
#include "gui/look/type_scale.h"

#include <QApplication>
#include <QFontMetrics>

namespace mal {

namespace {

double ratio(TextRole role) {
    switch (role) {
        case TextRole::Small:
            return 0.9;
        case TextRole::Body:
        case TextRole::Strong:
            return 1;
        case TextRole::Lead:
            return 1.15;
        case TextRole::Heading:
            return 1.4;
        case TextRole::Title:
            return 1.9;
    }
    return 1;
}

}  // namespace

QFont fontFor(TextRole role, const QFont& base) {
    QFont font = base;
    if (base.pointSizeF() > 0) {
        font.setPointSizeF(base.pointSizeF() * ratio(role));
    } else {
        font.setPixelSize(qRound(base.pixelSize() * ratio(role)));
    }
    const bool isHeading = role == TextRole::Heading || role == TextRole::Title || role == TextRole::Strong;
    font.setWeight(isHeading ? QFont::DemiBold : QFont::Normal);
    return font;
}

int space(double steps) {
    // Of the application's font: a heading has the same space around it as what it stands above.
    return qRound(QFontMetrics(QApplication::font()).height() * steps / 2);
}

int charactersWide(int characters) {
    return qRound(QFontMetricsF(QApplication::font()).averageCharWidth() * characters);
}

}  // namespace mal
