// SPDX-License-Identifier: EUPL-1.2
#include "gui/look/colours.h"

namespace mal {

Colours lightColours() {
    return {
        .page = QColor(0xf5, 0xf6, 0xf8),
        .card = QColor(0xff, 0xff, 0xff),
        .text = QColor(0x1a, 0x1f, 0x26),
        .quietText = QColor(0x50, 0x5b, 0x67),
        .border = QColor(0xd3, 0xd9, 0xdf),
        .controlBorder = QColor(0x74, 0x80, 0x8c),
        .accent = QColor(0x0a, 0x69, 0x64),
        .onAccent = QColor(0xff, 0xff, 0xff),
        .accentSoft = QColor(0xe2, 0xf1, 0xef),
        .attention = QColor(0x84, 0x4d, 0x00),
        .attentionSoft = QColor(0xff, 0xf3, 0xd9),
        .legal = QColor(0x1d, 0x3f, 0x8c),
        .legalSoft = QColor(0xe9, 0xef, 0xfb),
        .error = QColor(0xb0, 0x21, 0x1a),
    };
}

Colours darkColours() {
    return {
        .page = QColor(0x1a, 0x1e, 0x22),
        .card = QColor(0x23, 0x28, 0x2e),
        .text = QColor(0xea, 0xed, 0xf0),
        .quietText = QColor(0xae, 0xb8, 0xc2),
        .border = QColor(0x3d, 0x45, 0x4d),
        .controlBorder = QColor(0x8a, 0x97, 0xa4),
        .accent = QColor(0x58, 0xc8, 0xba),
        .onAccent = QColor(0x06, 0x23, 0x20),
        .accentSoft = QColor(0x18, 0x37, 0x34),
        .attention = QColor(0xf2, 0xc4, 0x6b),
        .attentionSoft = QColor(0x3b, 0x2f, 0x14),
        .legal = QColor(0xa6, 0xbe, 0xff),
        .legalSoft = QColor(0x25, 0x2e, 0x48),
        .error = QColor(0xff, 0x94, 0x8a),
    };
}

QPalette paletteOf(const Colours& colours) {
    QPalette palette;
    palette.setColor(QPalette::Window, colours.page);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.card);
    palette.setColor(QPalette::AlternateBase, colours.page);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::Button, colours.card);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::BrightText, colours.error);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.onAccent);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::LinkVisited, colours.accent);
    palette.setColor(QPalette::ToolTipBase, colours.card);
    palette.setColor(QPalette::ToolTipText, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.quietText);
    palette.setColor(QPalette::Light, colours.card);
    palette.setColor(QPalette::Midlight, colours.page);
    palette.setColor(QPalette::Mid, colours.border);
    palette.setColor(QPalette::Dark, colours.controlBorder);
    palette.setColor(QPalette::Shadow, colours.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText}) {
        palette.setColor(QPalette::Disabled, role, colours.quietText);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colours.border);
    return palette;
}

const Colours& coloursOf(const QPalette& palette) {
    static const Colours light = lightColours();
    static const Colours dark = darkColours();
    constexpr int middle = 128;
    return palette.color(QPalette::Window).lightness() < middle ? dark : light;
}

QColor colourOf(Tone tone, const Colours& colours) {
    switch (tone) {
        case Tone::Normal:
            return colours.text;
        case Tone::Quiet:
            return colours.quietText;
        case Tone::Attention:
            return colours.attention;
        case Tone::Legal:
            return colours.legal;
        case Tone::Error:
            return colours.error;
        case Tone::Accent:
            return colours.accent;
    }
    return colours.text;
}

}  // namespace mal
