// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/frame_painter.h"

namespace mal::pdf {

namespace {

constexpr float thickRule = 3.5f, thinRule = 1.1f, betweenThinRules = 2.4f;

void paintBorder(ContentStream& stream, const Frame& frame, const PlacedFrame& placed, Colour colour) {
    const float height = placed.top - placed.bottom, width = frame.right - frame.left;
    stream.fillRectangle(frame.left, placed.bottom, space::hairline, height, colour);
    stream.fillRectangle(frame.right - space::hairline, placed.bottom, space::hairline, height, colour);
    // A box that goes on over the page is open there.
    if (placed.isFirst) stream.fillRectangle(frame.left, placed.top - space::hairline, width, space::hairline, colour);
    if (placed.isLast) stream.fillRectangle(frame.left, placed.bottom, width, space::hairline, colour);
}

void paintDashes(ContentStream& stream, const Frame& frame, const PlacedFrame& placed, Colour colour) {
    stream.strokeDashed(frame.left, placed.top, frame.left, placed.bottom, colour);
    stream.strokeDashed(frame.right, placed.top, frame.right, placed.bottom, colour);
    if (placed.isFirst) stream.strokeDashed(frame.left, placed.top, frame.right, placed.top, colour);
    if (placed.isLast) stream.strokeDashed(frame.left, placed.bottom, frame.right, placed.bottom, colour);
}

}  // namespace

void paintFrame(ContentStream& stream, const Frame& frame, const PlacedFrame& placed, const Palette& palette) {
    const float height = placed.top - placed.bottom, width = frame.right - frame.left;
    const auto fill = [&](Colour colour) { stream.fillRectangle(frame.left, placed.bottom, width, height, colour); };
    const auto rule = [&](float x, float ruleWidth) {
        stream.fillRectangle(x, placed.bottom, ruleWidth, height, palette.accent);
    };
    switch (frame.kind) {
        case FrameKind::CoverPanel:
            fill(palette.accent);
            break;
        case FrameKind::Law:
            fill(palette.tint);
            rule(frame.left, thickRule);
            break;
        case FrameKind::Tension:
            fill(paleGrey);
            rule(frame.left, thinRule);
            rule(frame.left + thinRule + betweenThinRules, thinRule);
            break;
        case FrameKind::Open:
            paintDashes(stream, frame, placed, palette.accent);
            break;
        case FrameKind::Note:
            paintBorder(stream, frame, placed, writingLineColour);
            break;
        case FrameKind::Chosen:
            fill(palette.tint);
            paintBorder(stream, frame, placed, palette.accent);
            break;
        case FrameKind::OpenParagraph:
            stream.strokeDashed(frame.left + 1, placed.top, frame.left + 1, placed.bottom, palette.accent);
            break;
    }
}

}  // namespace mal::pdf
