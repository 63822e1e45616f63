// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The operators of one page (ISO 32000-1, annex A), in one string that grows. Leaves out what is set already.

#include "output/pdf/flow.h"

#include <array>
#include <optional>
#include <string>

namespace mal::pdf {

// The fonts of a page are called by face: F0, F1 …, their variants F0a, F0b …, and H0, H1 … where a hyphen ends a line.
std::string fontName(std::size_t face, std::size_t variant);

class ContentStream {
public:
    void clear();
    const std::string& operators();  // of all that was drawn since clear()

    // Only to measure what they cost.
    void leaveOutMarks() { m_hasMarks = false; }
    // Marked content stands in a text object or holds whole ones (ISO 32000-1, 14.6.1): text in it, or a figure.
    void beginContent(Element element, int identifier);
    void beginArtifact(std::string_view properties);  // "/Type/Pagination"
    void end();

    void fillRectangle(float x, float y, float width, float height, Colour colour);
    void strokeDashed(float x1, float y1, float x2, float y2, Colour colour);
    void strokeDotted(float x1, float y1, float x2, float y2, Colour colour);
    void drawPicture(std::string_view resource, float x, float y, float width, float height);
    void drawForm(std::string_view resource);

    // What comes after this sets all that it needs, until takePart() takes it out and gives it.
    std::size_t startPart();
    std::string takePart(std::size_t start);

    // Words on one line from a point on the baseline. Lines that follow each other share a text object, marked or not, so that
    // each only says how far it is from the one before.
    void showText(const Chunk* chunks, std::size_t count, float x, float y, float size, Colour colour, FontFamily& family);
    // The outlines of a word at the size of outlineSize, from the origin: no text for who reads the content.
    void fillOutlines(const ShapedWord& word, const FontFamily& family);
    static constexpr float outlineSize = 90;
    // Such a form from a point on the baseline, rising when `slope` says so. It darkens what is below it, by the state of
    // graphics that is called `darkening`.
    enum class Slope { Level, Rising };
    void drawOutlines(std::string_view resource, float x, float y, float size, Slope slope, Colour colour);
    static constexpr const char* darkening = "G0";

    // The hyphens at line ends that were written, by face; of all pages together.
    const std::array<std::optional<std::uint16_t>, faceCount>& lineEndHyphens() const { return m_lineEndHyphens; }

private:
    // `pen` sets width, ends and dashes.
    void strokeLine(float x1, float y1, float x2, float y2, Colour colour, std::string_view pen);
    void number(double value);
    void openText();
    void moveTo(float x, float y);
    void closeText();
    void setFill(Colour colour);
    void setStroke(Colour colour);
    void setFont(std::uint8_t face, std::uint8_t variant, float size);
    void glyphs(const ShapedWord& word, std::size_t first, std::size_t count, float size);
    void glyphsFromRight(const ShapedWord& word, std::size_t first, std::size_t count, float size);
    void lineEndHyphen(const Glyph& hyphen, float size);
    void glyph(const Glyph& glyph);
    void adjust(float thousandths);
    void openArray();
    void closeArray();
    void actualText(std::string_view text);

    std::string m_bytes;
    bool m_hasMarks = true;
    Colour m_fill{};
    bool m_hasFill = false;
    std::array<std::optional<std::uint16_t>, faceCount> m_lineEndHyphens;
    std::uint8_t m_face = 0xFF;
    std::uint8_t m_variant = 0;
    float m_size = 0;
    float m_pending = 0;  // to be moved before the next glyph, in 1/1000 of the size
    bool m_isInArtifact = false, m_isTextOpen = false, m_isArrayOpen = false, m_isStringOpen = false;
    long m_textX = 0, m_textY = 0;  // where the line that is open starts, in hundredths: sums of rounded numbers do not drift
};

}  // namespace mal::pdf
