// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/text_layout.h"

#include "base/messages/output.h"
#include "output/pdf/bidi.h"

#include <algorithm>

namespace mal::pdf {

namespace {

bool leadsInside(std::string_view target) {
    return target.starts_with('#');
}

bool isReachable(const Layout& layout, std::string_view target) {
    // More than any browser takes, less than a string of PDF/A may have.
    constexpr std::size_t longestTarget = 8000;
    if (leadsInside(target)) return layout.anchors.contains(target.substr(1));
    const bool isKnown = target.starts_with("https://") || target.starts_with("mailto:");
    // A URI action holds 7-bit ASCII (ISO 32000-1, 12.6.4.7).
    return isKnown && target.size() <= longestTarget &&
           std::all_of(target.begin(), target.end(), [](char c) { return c > 0x20 && c < 0x7F; });
}

std::uint32_t linkFor(Layout& layout, const Span& span, NodeId node) {
    Link link{node, span.text, span.target};
    if (leadsInside(span.target)) {
        link.heading = layout.anchors.at(link.target.substr(1));
        link.target = {};
    }
    layout.flow.links.push_back(link);
    return static_cast<std::uint32_t>(layout.flow.links.size() - 1);
}

// A document with more links than anybody follows still has to fit in memory: the rest is text.
bool hasRoomForLink(Layout& layout) {
    constexpr std::size_t mostLinks = 50000;
    if (layout.flow.links.size() < mostLinks) return true;
    const bool isTold = std::any_of(layout.problems.begin(), layout.problems.end(),
                                    [](const Problem& problem) { return problem.code == messages::pdfTooManyLinks.code; });
    if (!isTold) {
        layout.problems.push_back({Severity::Warning,
                                   {},
                                   {},
                                   messages::pdfTooManyLinks.code,
                                   text(messages::pdfTooManyLinks, {std::to_string(mostLinks)})});
    }
    return false;
}

bool isLinked(Layout& layout, const Span& span) {
    // So many different targets that lead nowhere are told; more would only bury the other problems.
    constexpr std::size_t mostRefused = 100;
    if (span.target.empty()) return false;
    if (isReachable(layout, span.target)) return hasRoomForLink(layout);
    if (layout.refusedTargets.size() >= mostRefused || !layout.refusedTargets.insert(span.target).second) return false;
    layout.problems.push_back(
        {Severity::Warning, {}, {}, messages::pdfLinkRefused.code, text(messages::pdfLinkRefused, {span.target})});
    return false;
}

// Consecutive pieces of one run become one item.
TextItem itemFor(const LaidText& text, const Run& run, float x, float baseline, std::size_t firstChunk) {
    return {x, baseline, 0, text.look.size, run.colour, run.content, run.link, static_cast<std::uint32_t>(firstChunk), 0};
}

}  // namespace

float Layout::white(float height) const {
    constexpr float share = 0.6f;
    return isSheet ? height * share : height;
}

Look Layout::fitted(Look look) const {
    constexpr float lessLeading = 0.89f;
    if (!isSheet) return look;
    look.size *= scale;
    look.leading *= scale * lessLeading;
    return look;
}

Run runOf(Layout& layout, std::string_view text, const Look& look, NodeId parent) {
    return {text, fontStyle(look.isBold, look.isItalic), look.colour, layout.tree.addContent(parent), none};
}

std::vector<Run> runsOf(Layout& layout, const Spans& spans, const Look& look, NodeId parent) {
    std::vector<Run> runs;
    for (const Span& span : spans) {
        if (span.text.empty()) continue;
        Run run;
        run.text = span.text;
        run.style = fontStyle(look.isBold || span.isBold, look.isItalic != span.isItalic);
        run.colour = look.colour;
        const bool isLink = isLinked(layout, span);
        NodeId node = parent;
        if (isLink) {
            node = layout.tree.add(parent, Element::Link);
            run.link = linkFor(layout, span, node);
            run.colour = layout.palette.accentOnTint;
        } else if (span.isBold || span.isItalic) {
            node = layout.tree.add(parent, Element::Span);
        }
        run.content = layout.tree.addContent(node);
        runs.push_back(run);
    }
    return runs;
}

LaidText layText(Layout& layout, std::vector<Run> runs, const Look& look, float width) {
    LaidText text{std::move(runs), look, {}, width};
    std::vector<StyledText> styled;
    styled.reserve(text.runs.size());
    for (const Run& run : text.runs)
        styled.push_back({run.text, run.style});
    const float measure = width * 1000 / look.size;
    text.broken = breakText(layout.family, styled, measure, look.isHyphenated ? Hyphenate::Yes : Hyphenate::No);
    return text;
}

namespace {

// How many lines end otherwise than at a space that may well be parted.
std::size_t roughEnds(const Broken& broken) {
    return static_cast<std::size_t>(std::count_if(broken.lines.begin(), broken.lines.end(), [&](const Line& line) {
        return line.end != After::Space || broken.pieces[line.first + line.count - 1].isTied;
    }));
}

}  // namespace

LaidText layBalanced(Layout& layout, std::vector<Run> runs, const Look& look, float width) {
    LaidText best = layText(layout, std::move(runs), look, width);
    const std::size_t lines = best.lineCount(), rough = roughEnds(best.broken);
    if (lines < 2) return best;
    constexpr int steps = 7;
    float tooNarrow = widthOf(best) / 2, fits = width;
    for (int i = 0; i < steps; ++i) {
        const float middle = (tooNarrow + fits) / 2;
        LaidText narrower = layText(layout, best.runs, look, middle);
        if (narrower.lineCount() == lines && roughEnds(narrower.broken) <= rough) {
            best = std::move(narrower);
            best.width = width;
            fits = middle;
        } else {
            tooNarrow = middle;
        }
    }
    return best;
}

namespace {

bool isMixed(const Broken& broken, const Line& line) {
    const auto first = broken.pieces.begin() + line.first;
    return std::any_of(first, first + line.count, [](const Piece& piece) { return piece.level > 0; });
}

// Where no letter runs from left to right, everything has a level above 0 (bidi.h), and such a paragraph has its edge at the
// right.
bool isFromRight(const LaidText& text) {
    const std::vector<Piece>& pieces = text.broken.pieces;
    return !pieces.empty() && text.width < page::width &&
           std::all_of(pieces.begin(), pieces.end(), [](const Piece& piece) { return piece.level > 0; });
}

// A line that all runs from left to right: consecutive pieces of one run are one item.
float placePlainLine(Layout& layout, const LaidText& text, const Line& line, float x, float baseline, bool isLast) {
    const float scale = text.look.size / 1000;
    TextItem item{};
    std::uint32_t current = none;
    for (std::uint32_t i = line.first; i < line.first + line.count; ++i) {
        const Piece& piece = text.broken.pieces[i];
        const bool endsLine = i + 1 == line.first + line.count;
        if (piece.run != current) {
            if (current != none) layout.flow.items.emplace_back(item);
            current = piece.run;
            item = itemFor(text, text.runs[current], x, baseline, layout.flow.chunks.size());
        }
        const bool hasSpace = piece.after == After::Space && !(endsLine && isLast);
        const bool hasHyphen = piece.after == After::Hyphen && endsLine;
        layout.flow.chunks.push_back({piece.word, piece.firstGlyph, piece.glyphCount, piece.style, hasSpace, hasHyphen});
        ++item.chunkCount;
        x += (piece.width + (hasHyphen ? piece.hyphenWidth : 0)) * scale;
        item.width = x - item.x;
        if (hasSpace) x += piece.spaceWidth * scale;
    }
    if (current != none) layout.flow.items.emplace_back(item);
    return item.x + item.width;
}

// A word or a space of a line that runs both ways.
struct LinePart {
    Chunk chunk;
    std::uint32_t run;
    float width, x = 0;
};

// An item for each part, in the order of the text, because that is how it is read out, each at its place on the line.
float placeMixedLine(Layout& layout, const LaidText& text, const Line& line, float x, float baseline, bool isLast) {
    const float scale = text.look.size / 1000;
    std::vector<LinePart> parts;
    std::vector<std::uint8_t> levels;
    for (std::uint32_t i = line.first; i < line.first + line.count; ++i) {
        const Piece& piece = text.broken.pieces[i];
        const bool endsLine = i + 1 == line.first + line.count;
        const bool hasHyphen = piece.after == After::Hyphen && endsLine;
        parts.push_back({{piece.word, piece.firstGlyph, piece.glyphCount, piece.style, endsLine && !isLast, hasHyphen},
                         piece.run,
                         (piece.width + (hasHyphen ? piece.hyphenWidth : 0)) * scale});
        levels.push_back(piece.level);
        if (piece.after != After::Space || endsLine) continue;
        const ShapedWord& space = layout.family.space(piece.style);
        parts.push_back({{&space, 0, 1, piece.style, false, false}, piece.run, piece.spaceWidth * scale});
        levels.push_back(piece.spaceLevel);
    }
    for (const std::uint32_t i : orderOnLine(levels)) {
        parts[i].x = x;
        x += parts[i].width;
    }
    for (const LinePart& part : parts) {
        TextItem item = itemFor(text, text.runs[part.run], part.x, baseline, layout.flow.chunks.size());
        item.width = part.width;
        item.chunkCount = 1;
        layout.flow.chunks.push_back(part.chunk);
        layout.flow.items.emplace_back(item);
    }
    return x;
}

}  // namespace

float placeLine(Layout& layout, const LaidText& text, std::size_t index, float x, float top, Align align) {
    const Line& line = text.broken.lines[index];
    const float width = line.width * text.look.size / 1000;
    if (align == Align::Right) {
        x -= width;
    } else if (isFromRight(text)) {
        x += text.width - width;
    }
    const bool isLast = index + 1 == text.lineCount();
    const float baseline = top + text.look.rise();
    const auto place = isMixed(text.broken, line) ? placeMixedLine : placePlainLine;
    return place(layout, text, line, x, baseline, isLast);
}

float widthOf(const LaidText& text) {
    float widest = 0;
    for (const Line& line : text.broken.lines)
        widest = std::max(widest, line.width);
    return widest * text.look.size / 1000;
}

float longestWord(Layout& layout, const Spans& spans, const Look& look) {
    std::vector<StyledText> styled;
    for (const Span& span : spans) {
        styled.push_back({span.text, fontStyle(look.isBold || span.isBold, look.isItalic != span.isItalic)});
    }
    constexpr float unbounded = 1e9f;
    float longest = 0, joined = 0;
    for (const Piece& piece : takeApart(layout.family, styled, unbounded, Hyphenate::No)) {
        joined += piece.width;
        longest = std::max(longest, joined);
        if (piece.isTied) {
            joined += piece.spaceWidth;
        } else if (piece.after != After::Nothing) {
            joined = 0;
        }
    }
    return longest * look.size / 1000;
}

}  // namespace mal::pdf
