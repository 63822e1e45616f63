// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf_pages.h"

#include "base/utf8.h"
#include "output/pdf_tools.h"

#include <catch2/catch.hpp>

#include <map>

namespace mal::test {

namespace {

constexpr double leftMargin = 74, rightMargin = 522, topOfText = 80, bottomOfText = 751;
// How much higher than its ink the box of a word may be.
constexpr double ascent = 7;

std::map<char32_t, int> letters(std::string_view text) {
    std::map<char32_t, int> result;
    for (std::size_t i = 0; i < text.size();) {
        const auto letter = utf8::next(text, i);
        if (!letter) ++i;
        if (letter && utf8::isWordCharacter(*letter)) ++result[*letter];
    }
    return result;
}

bool overlap(const WordBox& a, const WordBox& b) {
    constexpr double least = 1;
    return a.page == b.page && std::min(a.right, b.right) - std::max(a.left, b.left) > least &&
           std::min(a.bottom, b.bottom) - std::max(a.top, b.top) > least;
}

}  // namespace

Document documentOf(Blocks blocks) {
    Document document;
    document.language = "nl-NL";
    document.title = "Proef";
    document.moment = "2026-11-22T14:03:11+01:00";
    document.pageWords = "Pagina {0} van {1}";
    document.cover.title = "Proef";
    document.blocks = std::move(blocks);
    return document;
}

void checkMargins(std::string_view pdf) {
    for (const WordBox& box : wordBoxes(pdf)) {
        CAPTURE(box.page, box.text, box.left, box.right, box.top, box.bottom);
        CHECK(box.left >= leftMargin - 0.5);
        CHECK(box.right <= rightMargin + 0.5);
        const bool isRunning = box.bottom < topOfText - 15 || box.top > bottomOfText + 20;
        CHECK((box.page == 1 || isRunning || (box.top >= topOfText - ascent && box.bottom <= bottomOfText + ascent)));
    }
}

void checkNoOverlaps(std::string_view pdf) {
    const auto boxes = wordBoxes(pdf);
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        for (std::size_t j = i + 1; j < boxes.size() && boxes[j].page == boxes[i].page; ++j) {
            if (!overlap(boxes[i], boxes[j])) continue;
            CAPTURE(boxes[i].page, boxes[i].text, boxes[i].top, boxes[j].text, boxes[j].top);
            CHECK_FALSE(overlap(boxes[i], boxes[j]));
        }
    }
}

void checkNothingLost(std::string_view pdf, std::string_view words) {
    // Without the running head and foot, which would stand in for letters that are lost.
    const std::string text = runOn(pdf, "pdftotext -enc UTF-8 -x 0 -y 62 -W 596 -H 708 {} -").output;
    const auto printed = letters(text);
    for (const auto& [letter, count] : letters(words)) {
        CAPTURE(utf8::fromCharacter(letter), count);
        const auto found = printed.find(letter);
        REQUIRE(found != printed.end());
        CHECK(found->second >= count);
    }
}

}  // namespace mal::test
