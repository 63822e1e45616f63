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
        case TextRole::Question:
            return 1.15;
        case TextRole::Heading:
            return 1.4;
        case TextRole::Title:
            return 1.9;
    }
    return 1;
}

struct RunningText {
    QFont font;
    int height = 0;
    double characterWidth = 0;
};

// Of the application's font: a heading has the same space around it as what it stands above. Measured once for each font, since
// every layout and every drawn control asks.
const RunningText& runningText() {
    static RunningText text;
    const QFont font = QApplication::font();
    if (text.height == 0 || text.font != font) text = {font, QFontMetrics(font).height(), QFontMetricsF(font).averageCharWidth()};
    return text;
}

}  // namespace

QFont fontFor(TextRole role, const QFont& base) {
    QFont font = base;
    if (base.pointSizeF() > 0) {
        font.setPointSizeF(base.pointSizeF() * ratio(role));
    } else {
        font.setPixelSize(qRound(base.pixelSize() * ratio(role)));
    }
    const bool isLight = role == TextRole::Small || role == TextRole::Body || role == TextRole::Lead;
    font.setWeight(isLight ? QFont::Normal : QFont::DemiBold);
    return font;
}

int space(double steps) {
    return qRound(runningText().height * steps / 2);
}

int charactersWide(int characters) {
    return qRound(runningText().characterWidth * characters);
}

}  // namespace mal
