// SPDX-License-Identifier: EUPL-1.2

// The mark behind the pages of what is not adopted: a picture, not text, that shows through panels.

#include "output/pdf/pdf.h"
#include "output/pdf_pages.h"
#include "output/pdf_tools.h"
#include "output/sample_policy.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>
#include <sstream>

using namespace mal;
using namespace mal::test;
using Catch::Matchers::Contains;

namespace {

constexpr const char* word = "ZEERVOORLOPIG";

Document marked(Blocks blocks) {
    Document document = documentOf(std::move(blocks));
    document.mark = word;
    return document;
}

// A page at a pixel a point, in grey.
struct Grey {
    int width = 0, height = 0;
    std::string pixels;

    std::set<int> valuesIn(int left, int top, int right, int bottom) const {
        std::set<int> values;
        for (int y = top; y < bottom; ++y) {
            for (int x = left; x < right; ++x)
                values.insert(static_cast<unsigned char>(pixels[static_cast<std::size_t>(y * width + x)]));
        }
        return values;
    }
};

Grey drawn(const std::string& pdf, int page) {
    const std::string number = std::to_string(page);
    const std::string output =
        runOn(pdf, "pdftoppm -r 72 -gray -aa no -aaVector no -f " + number + " -l " + number + " {}").output;
    std::istringstream head(output);
    std::string magic;
    int most = 0;
    Grey grey;
    head >> magic >> grey.width >> grey.height >> most;
    REQUIRE(magic == "P5");
    grey.pixels = output.substr(output.size() - static_cast<std::size_t>(grey.width * grey.height));
    return grey;
}

}  // namespace

TEST_CASE("the mark is no text to search or read out") {
    const std::string pdf = writePdf(marked({heading(1, "1", "Hoofdstuk"), paragraph("Een zin.")})).bytes;
    for (const char* how : {"pdftotext -enc UTF-8 {} -", "pdftotext -layout -enc UTF-8 {} -"}) {
        const std::string text = runOn(pdf, how).output;
        CHECK_THAT(text, Contains("Een zin."));
        CHECK_THAT(text, !Contains(word) && !Contains("ZEER"));
    }
}

TEST_CASE("the mark is drawn whole, from its first letter to its last") {
    const std::string pdf = writePdf(marked({})).bytes;
    const Grey cover = drawn(pdf, 1);
    // On a cover without lines it stands level, as wide as the text, below the panel.
    CHECK(cover.valuesIn(74, 400, 100, 700).size() > 1);
    CHECK(cover.valuesIn(495, 400, 522, 700).size() > 1);
    CHECK(cover.valuesIn(530, 400, 590, 700).size() == 1);
}

TEST_CASE("the mark shows through a panel, and darkens it no more than paper") {
    Box box{BoxKind::Law, "3.1 a", {}};
    for (int i = 0; i < 30; ++i)
        box.blocks.push_back(paragraph("."));
    const Grey page = drawn(writePdf(marked({heading(1, "1", "H"), {box}})).bytes, 2);
    Document unmarked = documentOf({heading(1, "1", "H"), {box}});
    const Grey plain = drawn(writePdf(unmarked).bytes, 2);
    // Beside the dots at the left edge of the text.
    const std::set<int> tint = plain.valuesIn(200, 300, 500, 600), tintAndMark = page.valuesIn(200, 300, 500, 600);
    REQUIRE(tint.size() == 1);
    CHECK(tintAndMark.size() == 2);
    CHECK(*tintAndMark.rbegin() == *tint.begin());
    CHECK(*tintAndMark.begin() < *tint.begin());
    CHECK(*tintAndMark.begin() > *tint.begin() - 20);
}
