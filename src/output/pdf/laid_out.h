// SPDX-License-Identifier: EUPL-1.2
#pragma once

// A document laid out and divided over pages: everything that the emitter needs.

#include "output/pdf/paginator.h"
#include "output/pdf/text_layout.h"

#include <memory>

namespace mal::pdf {

// Its parts point at each other, so it stays where it is made.
struct LaidOut {
    LaidOut(const Document& document, const Palette& palette, FontFamily& family);
    LaidOut(const LaidOut&) = delete;
    LaidOut& operator=(const LaidOut&) = delete;

    StructureTree tree;
    Flow flow;
    Problems problems;
    Layout layout;
    std::vector<Page> pages;
};

// A document that is meant for one page is set smaller until it fits; where the smallest does not fit either it is set to be read
// well, and a Problem tells that it runs over.
std::unique_ptr<LaidOut> layOut(const Document& document, const Palette& palette, FontFamily& family);

}  // namespace mal::pdf
