// SPDX-License-Identifier: EUPL-1.2
#include "gui/look/appearance.h"

#include "gui/look/colours.h"
#include "gui/look/style.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

#include <algorithm>

namespace mal {

namespace {

// Running text a little larger than the system's: it is read from some distance, and it is the subject of this program.
constexpr double bodyRatio = 1.1;

}  // namespace

Appearance::Appearance(QApplication& application) : m_systemPalette(application.palette()), m_systemFont(QApplication::font()) {
    QApplication::setStyle(new Style);
    setZoom(m_zoom);
    apply(m_brightness);
}

void Appearance::apply(Brightness brightness) {
    m_brightness = brightness;
    const bool isDark = brightness == Brightness::Dark ||
                        (brightness == Brightness::System && coloursOf(m_systemPalette).page == darkColours().page);
    QApplication::setPalette(paletteOf(isDark ? darkColours() : lightColours()));
}

void Appearance::setZoom(int percent) {
    m_zoom = std::clamp(percent, smallestZoom, largestZoom);
    QFont font = m_systemFont;
    const double ratio = bodyRatio * m_zoom / 100;
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(m_systemFont.pointSizeF() * ratio);
    } else {
        font.setPixelSize(qRound(m_systemFont.pixelSize() * ratio));
    }
    QApplication::setFont(font);
    // Qt tells only the windows, and widgets without a font of their own; and what it tells (ApplicationFontChange) never comes
    // to changeEvent().
    QEvent changed(QEvent::FontChange);
    for (QWidget* widget : QApplication::allWidgets())
        QCoreApplication::sendEvent(widget, &changed);
}

}  // namespace mal
