// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/style.h"

#include <catch2/catch.hpp>

using namespace mal;
using namespace mal::pdf;

TEST_CASE("black on white has the largest contrast there is") {
    CHECK(contrast({0, 0, 0}, white) == Approx(21));
    CHECK(contrast(white, white) == Approx(1));
}

TEST_CASE("an accent that is dark enough stays as it is") {
    Problems problems;
    CHECK(paletteFor("#7A1F3D", problems).accent == Colour{0x7A, 0x1F, 0x3D});
    CHECK(paletteFor("#7a1f3d", problems).accent == Colour{0x7A, 0x1F, 0x3D});
    CHECK(problems.empty());
}

TEST_CASE("a light accent is darkened until it can be read, with a warning") {
    for (const char* colour : {"#FFD500", "#FFFFFF", "#00C2FF", "#8FD400"}) {
        Problems problems;
        const Palette palette = paletteFor(colour, problems);
        CHECK(contrast(palette.accent, white) >= 4.5);
        CHECK(contrast(palette.accentOnTint, palette.tint) >= 4.5);
        CHECK(contrast(palette.accentOnTint, paleGrey) >= 4.5);
        REQUIRE(problems.size() == 1);
        CHECK(problems[0].code == "pdf.accent-darkened");
        CHECK(problems[0].severity == Severity::Warning);
    }
}

TEST_CASE("what is no colour gives our own, with a warning unless it is empty") {
    Problems problems;
    const Colour own = paletteFor("", problems).accent;
    CHECK(problems.empty());
    for (const char* text : {"rood", "#12345", "#1234567", "#12345G", "123456#"})
        CHECK(paletteFor(text, problems).accent == own);
    CHECK(problems.size() == 5);
}

TEST_CASE("all ink can be read on white, and soft ink on grey") {
    CHECK(contrast(ink, white) >= 7);
    CHECK(contrast(softInk, white) >= 4.5);
    CHECK(contrast(softInk, paleGrey) >= 4.5);
    CHECK(contrast(softInk, markColour) >= 4.5);
}

TEST_CASE("contents become smaller by small steps") {
    for (std::size_t i = 1; i < contentsStyles.size(); ++i) {
        CAPTURE(i);
        for (const int level : {1, 2}) {
            const Look &larger = contentsStyles[i - 1].look(level), &smaller = contentsStyles[i].look(level);
            CHECK(smaller.leading < larger.leading);
            CHECK(larger.leading - smaller.leading <= 0.5f);
            CHECK(larger.size - smaller.size <= 0.25f);
        }
    }
}
