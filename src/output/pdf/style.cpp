// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/style.h"

#include "base/messages/output.h"
#include "output/pdf/pdf_text.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace mal::pdf {

namespace {

constexpr Colour ownAccent{0x0F, 0x4C, 0x6B};
constexpr double leastContrast = 4.5;  // WCAG 2.1, success criterion 1.4.3

std::optional<Colour> parsed(std::string_view text) {
    if (text.size() != 7 || text[0] != '#') return std::nullopt;
    unsigned value = 0;
    for (const char c : text.substr(1)) {
        const auto digit = std::string_view("0123456789abcdef").find(c >= 'A' && c <= 'F' ? static_cast<char>(c + 32) : c);
        if (digit == std::string_view::npos) return std::nullopt;
        value = value << 4 | static_cast<unsigned>(digit);
    }
    return Colour{static_cast<std::uint8_t>(value >> 16), static_cast<std::uint8_t>(value >> 8),
                  static_cast<std::uint8_t>(value)};
}

std::string written(Colour colour) {
    std::string text = "#";
    for (const auto part : {colour.red, colour.green, colour.blue})
        appendHexadecimal(text, part, 2);
    return text;
}

double linear(std::uint8_t part) {
    const double value = part / 255.0;
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(Colour c) {
    return 0.2126 * linear(c.red) + 0.7152 * linear(c.green) + 0.0722 * linear(c.blue);
}

Colour mixed(Colour a, Colour b, double shareOfA) {
    const auto mix = [&](std::uint8_t x, std::uint8_t y) {
        return static_cast<std::uint8_t>(std::lround(x * shareOfA + y * (1 - shareOfA)));
    };
    return {mix(a.red, b.red), mix(a.green, b.green), mix(a.blue, b.blue)};
}

// Keeps the hue: every step takes away 3 % of each part.
Colour darkened(Colour colour, Colour background) {
    while (contrast(colour, background) < leastContrast)
        colour = mixed(colour, {0, 0, 0}, 0.97);
    return colour;
}

}  // namespace

double contrast(Colour a, Colour b) {
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

Palette paletteFor(std::string_view accentColour, Problems& problems) {
    const auto warn = [&](const Message& message, const std::string& sentence) {
        problems.push_back({Severity::Warning, {}, {}, message.code, sentence});
    };
    auto accent = parsed(accentColour);
    if (!accent && !accentColour.empty()) {
        warn(messages::pdfAccentUnknown, text(messages::pdfAccentUnknown, {std::string(accentColour)}));
    }
    const Colour asked = accent.value_or(ownAccent);
    Palette palette;
    palette.accent = darkened(asked, white);
    if (palette.accent != asked) {
        warn(messages::pdfAccentDarkened, text(messages::pdfAccentDarkened, {written(asked), written(palette.accent)}));
    }
    palette.tint = mixed(palette.accent, white, 0.07);
    palette.accentOnTint = darkened(darkened(palette.accent, palette.tint), paleGrey);
    return palette;
}

Look looks::heading(int level) {
    if (level <= 1) return {24, 30, ink, true, false, false};
    if (level == 2) return {14.5f, 19, ink, true, false, false};
    return {11.5f, 15.5f, ink, true, false, false};
}

float space::aboveHeading(int level) {
    return level <= 1 ? 30 : level == 2 ? 20 : 14;
}

float space::belowHeading(int level) {
    return level <= 1 ? 14 : level == 2 ? 4 : 2;
}

}  // namespace mal::pdf
