// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What the user chooses about the look: light, dark or as the system; and how large the text is.

#include <QFont>
#include <QPalette>

class QApplication;

namespace mal {

enum class Brightness { System, Light, Dark };

// Zoom in percent of the system's font.
inline constexpr int smallestZoom = 80;
inline constexpr int largestZoom = 250;
inline constexpr int zoomStep = 10;
inline constexpr int largeTextZoom = 150;

class Appearance {
public:
    // Remembers font and palette of the system before it changes anything. One for the program.
    explicit Appearance(QApplication& application);

    void apply(Brightness brightness);
    void setZoom(int percent);
    Brightness brightness() const { return m_brightness; }
    int zoom() const { return m_zoom; }

private:
    QPalette m_systemPalette;
    QFont m_systemFont;
    Brightness m_brightness = Brightness::System;
    int m_zoom = 100;
};

}  // namespace mal
