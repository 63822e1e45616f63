// SPDX-License-Identifier: EUPL-1.2
#include "gui/look/colours.h"
#include "gui/look/contrast.h"

#include <catch2/catch.hpp>

namespace mal::test {

namespace {

using Colour = QColor Colours::*;

struct Pair {
    const char* what;
    Colour over;
    Colour under;
};

std::vector<Pair> texts() {
    return {
        {"text on the page", &Colours::text, &Colours::page},
        {"text on a card", &Colours::text, &Colours::card},
        {"text on what is chosen", &Colours::text, &Colours::accentSoft},
        {"text on a remark", &Colours::text, &Colours::attentionSoft},
        {"text on a legal point", &Colours::text, &Colours::legalSoft},
        {"quiet text on the page", &Colours::quietText, &Colours::page},
        {"quiet text on a card", &Colours::quietText, &Colours::card},
        {"quiet text on what is chosen", &Colours::quietText, &Colours::accentSoft},
        {"quiet text on a remark", &Colours::quietText, &Colours::attentionSoft},
        {"quiet text on a legal point", &Colours::quietText, &Colours::legalSoft},
        {"the default button", &Colours::onAccent, &Colours::accent},
        {"a link on the page", &Colours::accent, &Colours::page},
        {"a link on a card", &Colours::accent, &Colours::card},
        {"accent on what is chosen", &Colours::accent, &Colours::accentSoft},
        {"attention on the page", &Colours::attention, &Colours::page},
        {"attention on a card", &Colours::attention, &Colours::card},
        {"attention on a remark", &Colours::attention, &Colours::attentionSoft},
        {"attention on a legal point", &Colours::attention, &Colours::legalSoft},
        {"legal on the page", &Colours::legal, &Colours::page},
        {"legal on a card", &Colours::legal, &Colours::card},
        {"legal on a legal point", &Colours::legal, &Colours::legalSoft},
        {"an error on the page", &Colours::error, &Colours::page},
        {"an error on a card", &Colours::error, &Colours::card},
        {"an error on a legal point", &Colours::error, &Colours::legalSoft},
    };
}

// Also the focus, which has the accent.
std::vector<Pair> outlines() {
    std::vector<Pair> pairs;
    for (const Colour under :
         {&Colours::page, &Colours::card, &Colours::accentSoft, &Colours::attentionSoft, &Colours::legalSoft}) {
        pairs.push_back({"the outline of a control", &Colours::controlBorder, under});
        pairs.push_back({"the focus", &Colours::accent, under});
    }
    return pairs;
}

}  // namespace

TEST_CASE("the contrast of two colours is what WCAG says it is") {
    CHECK(contrast(Qt::black, Qt::white) == Approx(21));
    CHECK(contrast(Qt::white, Qt::white) == Approx(1));
    // The lightest grey that is text on white.
    CHECK(contrast(QColor(0x76, 0x76, 0x76), Qt::white) == Approx(4.54).margin(0.005));
}

TEST_CASE("every text stands out from what it is drawn on, light and dark") {
    const bool isDark = GENERATE(false, true);
    const Colours colours = isDark ? darkColours() : lightColours();
    for (const Pair& pair : texts()) {
        INFO(pair.what << (isDark ? " in the dark" : ""));
        CHECK(contrast(colours.*pair.over, colours.*pair.under) >= textContrast);
    }
}

TEST_CASE("outlines of controls and the focus stand out from what they are drawn on, light and dark") {
    const bool isDark = GENERATE(false, true);
    const Colours colours = isDark ? darkColours() : lightColours();
    for (const Pair& pair : outlines()) {
        INFO(pair.what << (isDark ? " in the dark" : ""));
        CHECK(contrast(colours.*pair.over, colours.*pair.under) >= outlineContrast);
    }
}

TEST_CASE("what Qt draws itself stands out too, also where it is disabled") {
    const QPalette palette = paletteOf(GENERATE(false, true) ? darkColours() : lightColours());
    const std::vector<std::pair<QPalette::ColorRole, QPalette::ColorRole>> pairs = {
        {QPalette::WindowText, QPalette::Window},
        {QPalette::Text, QPalette::Base},
        {QPalette::ButtonText, QPalette::Button},
        {QPalette::HighlightedText, QPalette::Highlight},
        {QPalette::Link, QPalette::Base},
        {QPalette::LinkVisited, QPalette::Window},
        {QPalette::ToolTipText, QPalette::ToolTipBase},
        {QPalette::PlaceholderText, QPalette::Base},
        {QPalette::Text, QPalette::AlternateBase},
    };
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        for (const auto& [over, under] : pairs) {
            INFO("group " << group << ", role " << over << " on " << under);
            CHECK(contrast(palette.color(group, over), palette.color(group, under)) >= textContrast);
        }
    }
}

}  // namespace mal::test
