// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Text of the document → lines of items, with the structure elements that belong to it.

#include "document/document.h"
#include "output/pdf/flow.h"
#include "output/pdf/line_breaker.h"

#include <deque>
#include <span>
#include <unordered_map>
#include <unordered_set>

namespace mal::pdf {

// Everything that laying out shares.
struct Layout {
    const Document& document;
    const Palette& palette;
    FontFamily& family;
    StructureTree& tree;
    Flow& flow;
    Problems& problems;
    std::unordered_map<std::string_view, std::uint32_t> anchors;  // of all headings, with their index in the flow
    std::unordered_set<std::string> refusedTargets;               // told already
    std::deque<std::string> continued = {};  // what says that a box goes on: text that is not in the document
    // A document that must fit on one page takes the gutter too and is set smaller, with less white.
    bool isSheet = false;
    float scale = 1;

    float left() const { return isSheet ? page::outerLeft : page::left; }
    float white(float height) const;
    Look fitted(Look look) const;
};

// A stretch of text in one style, with the leaf of the structure that it belongs to.
struct Run {
    std::string_view text;
    FontStyle style = FontStyle::Regular;
    Colour colour = ink;
    NodeId content = noNode;
    std::uint32_t link = none;
};

// Broken text that has not been placed yet.
struct LaidText {
    std::vector<Run> runs;
    Look look;
    Broken broken;
    float width = 0;  // that it was laid in

    std::size_t lineCount() const { return broken.lines.size(); }
    float height() const { return static_cast<float>(lineCount()) * look.leading; }
};

// The runs of `spans` under `parent`; bold and italic spans and links get an element of their own.
std::vector<Run> runsOf(Layout& layout, const Spans& spans, const Look& look, NodeId parent);
Run runOf(Layout& layout, std::string_view text, const Look& look, NodeId parent);

LaidText layText(Layout& layout, std::vector<Run> runs, const Look& look, float width);

// The same number of lines, all about as long: for titles.
LaidText layBalanced(Layout& layout, std::vector<Run> runs, const Look& look, float width);

enum class Align { Left, Right };

// Puts one line at `x`, or at the other edge of its width when all of the text runs from right to left, with its top at `top` in
// the row that is being made, and gives the right end of it.
float placeLine(Layout& layout, const LaidText& text, std::size_t line, float x, float top, Align align = Align::Left);

// Widest line, in points.
float widthOf(const LaidText& text);
// The width of the longest part that cannot be broken, or had better not be, in points.
float longestWord(Layout& layout, const Spans& spans, const Look& look);

}  // namespace mal::pdf
