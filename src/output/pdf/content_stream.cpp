// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/content_stream.h"

#include "output/pdf/glyph_outline.h"
#include "output/pdf/pdf_text.h"

#include <cmath>

namespace mal::pdf {

namespace {

// In place of a variant: the font of hyphens that end a line.
constexpr std::uint8_t lineEnd = 0xFF;

}  // namespace

std::string fontName(std::size_t face, std::size_t variant) {
    std::string name = "F" + std::to_string(face);
    if (variant > 0) name += static_cast<char>('a' + static_cast<int>(variant - 1));
    return name;
}

void ContentStream::clear() {
    m_bytes.clear();
    m_hasFill = false;
    m_face = 0xFF;
    m_pending = 0;
    m_isTextOpen = false;
}

const std::string& ContentStream::operators() {
    closeText();
    return m_bytes;
}

void ContentStream::openText() {
    if (m_isTextOpen) return;
    m_bytes += "BT ";
    m_isTextOpen = true;
    m_textX = m_textY = 0;
}

void ContentStream::moveTo(float x, float y) {
    openText();
    const long newX = std::lround(x * 100), newY = std::lround(y * 100);
    appendHundredths(m_bytes, newX - m_textX);
    m_bytes += ' ';
    appendHundredths(m_bytes, newY - m_textY);
    m_bytes += " Td\n";
    m_textX = newX;
    m_textY = newY;
}

void ContentStream::closeText() {
    if (m_isTextOpen) m_bytes += "ET\n";
    m_isTextOpen = false;
}

void ContentStream::number(double value) {
    appendNumber(m_bytes, value);
    m_bytes += ' ';
}

void ContentStream::beginContent(Element element, int identifier) {
    if (!m_hasMarks) return;
    element == Element::Figure ? closeText() : openText();
    m_bytes += '/';
    m_bytes += name(element);
    m_bytes += "<</MCID ";
    appendInteger(m_bytes, identifier);
    m_bytes += ">>BDC\n";
}

void ContentStream::beginArtifact(std::string_view properties) {
    if (!m_hasMarks) return;
    closeText();
    m_isInArtifact = true;
    m_bytes += "/Artifact<<";
    m_bytes += properties;
    m_bytes += ">>BDC\n";
}

void ContentStream::end() {
    if (!m_hasMarks) return;
    if (m_isInArtifact) closeText();
    m_isInArtifact = false;
    m_bytes += "EMC\n";
}

void ContentStream::setFill(Colour colour) {
    if (m_hasFill && m_fill == colour) return;
    m_fill = colour;
    m_hasFill = true;
    for (const auto part : {colour.red, colour.green, colour.blue}) {
        // Three decimals, so that every one of 256 values comes out.
        const int thousandths = static_cast<int>(std::lround(part * 1000 / 255.0));
        m_bytes += thousandths == 1000 ? "1" : "0.";
        if (thousandths < 1000) {
            for (const int unit : {100, 10, 1})
                m_bytes += static_cast<char>('0' + thousandths / unit % 10);
        }
        m_bytes += ' ';
    }
    m_bytes += "rg\n";
}

void ContentStream::setStroke(Colour colour) {
    for (const auto part : {colour.red, colour.green, colour.blue})
        number(part / 255.0);
    m_bytes += "RG ";
}

void ContentStream::fillRectangle(float x, float y, float width, float height, Colour colour) {
    closeText();
    setFill(colour);
    number(x);
    number(y);
    number(width);
    number(height);
    m_bytes += "re f\n";
}

void ContentStream::strokeDashed(float x1, float y1, float x2, float y2, Colour colour) {
    strokeLine(x1, y1, x2, y2, colour, "1 w [4 3] 0 d ");
}

void ContentStream::strokeDotted(float x1, float y1, float x2, float y2, Colour colour) {
    strokeLine(x1, y1, x2, y2, colour, "0.9 w 1 J [0 4] 0 d ");
}

void ContentStream::strokeLine(float x1, float y1, float x2, float y2, Colour colour, std::string_view pen) {
    closeText();
    m_bytes += "q ";
    setStroke(colour);
    m_bytes += pen;
    number(x1);
    number(y1);
    m_bytes += "m ";
    number(x2);
    number(y2);
    m_bytes += "l S Q\n";
}

void ContentStream::drawPicture(std::string_view resource, float x, float y, float width, float height) {
    closeText();
    m_bytes += "q ";
    number(width);
    m_bytes += "0 0 ";
    number(height);
    number(x);
    number(y);
    m_bytes += "cm /";
    m_bytes += resource;
    m_bytes += " Do Q\n";
}

void ContentStream::drawForm(std::string_view resource) {
    closeText();
    m_bytes += '/';
    m_bytes += resource;
    m_bytes += " Do\n";
}

std::size_t ContentStream::startPart() {
    closeText();
    m_hasFill = false;
    m_face = 0xFF;
    return m_bytes.size();
}

std::string ContentStream::takePart(std::size_t start) {
    closeText();
    std::string part = m_bytes.substr(start);
    m_bytes.resize(start);
    m_hasFill = false;
    m_face = 0xFF;
    return part;
}

void ContentStream::setFont(std::uint8_t face, std::uint8_t variant, float size) {
    if (face == m_face && variant == m_variant && size == m_size) return;
    closeArray();
    m_face = face;
    m_variant = variant;
    m_size = size;
    m_bytes += '/';
    if (variant == lineEnd) {
        m_bytes += 'H';
        appendInteger(m_bytes, face);
    } else {
        m_bytes += fontName(face, variant);
    }
    m_bytes += ' ';
    number(size);
    m_bytes += "Tf\n";
}

void ContentStream::openArray() {
    if (m_isArrayOpen) return;
    m_bytes += '[';
    m_isArrayOpen = true;
}

void ContentStream::closeArray() {
    if (m_isStringOpen) m_bytes += ')';
    if (m_isArrayOpen) m_bytes += "]TJ\n";
    m_isArrayOpen = m_isStringOpen = false;
}

void ContentStream::adjust(float thousandths) {
    m_pending += thousandths;
}

void ContentStream::glyph(const Glyph& glyph) {
    adjust(glyph.xOffset);
    openArray();
    // Less than half a step cannot be seen; it is kept for later, so that a line does not drift. Few different moves compress
    // well.
    constexpr float step = 10;
    if (std::abs(m_pending) > step / 2) {
        const auto whole = static_cast<long long>(std::lround(m_pending / step) * std::lround(step));
        if (m_isStringOpen) m_bytes += ')';
        m_isStringOpen = false;
        appendInteger(m_bytes, -whole);
        m_pending -= static_cast<float>(whole);
    }
    if (!m_isStringOpen) m_bytes += '(';
    m_isStringOpen = true;
    // Half the bytes of hexadecimal digits, and a fifth less when compressed.
    appendLiteral(m_bytes, static_cast<unsigned char>(glyph.id >> 8));
    appendLiteral(m_bytes, static_cast<unsigned char>(glyph.id & 0xFF));
    adjust(glyph.advance - glyph.width - glyph.xOffset);
}

void ContentStream::glyphs(const ShapedWord& word, std::size_t first, std::size_t count, float size) {
    for (std::size_t i = first; i < first + count; ++i) {
        const Glyph& each = word.glyphs[i];
        setFont(each.face, each.variant, size);
        if (each.yOffset == 0) {
            glyph(each);
            continue;
        }
        closeArray();
        number(static_cast<double>(each.yOffset * size / 1000));
        m_bytes += "Ts ";
        glyph(each);
        closeArray();
        m_bytes += "0 Ts\n";
    }
}

// In the order of the text, so that it is read out in that order: the pen goes back before each.
void ContentStream::glyphsFromRight(const ShapedWord& word, std::size_t first, std::size_t count, float size) {
    float left = 0, pen = 0;
    for (std::size_t i = first; i < first + count; ++i)
        left += word.glyphs[i].advance;
    const float width = left;
    for (std::size_t i = first; i < first + count; ++i) {
        left -= word.glyphs[i].advance;
        adjust(left - pen);
        glyphs(word, i, 1, size);
        pen = left + word.glyphs[i].advance;
    }
    adjust(width - pen);
}

void ContentStream::lineEndHyphen(const Glyph& hyphen, float size) {
    setFont(hyphen.face, lineEnd, size);
    glyph(hyphen);
    m_lineEndHyphens[hyphen.face] = hyphen.id;
}

void ContentStream::actualText(std::string_view text) {
    if (!m_hasMarks) return;
    closeArray();
    m_bytes += "/Span<</ActualText ";
    appendTextString(m_bytes, text);
    m_bytes += ">>BDC\n";
}

void ContentStream::showText(const Chunk* chunks, std::size_t count, float x, float y, float size, Colour colour,
                             FontFamily& family) {
    setFill(colour);
    moveTo(x, y);
    m_pending = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const Chunk& chunk = chunks[i];
        const bool isWhole = chunk.glyphCount == chunk.word->glyphs.size();
        const bool tellsText = chunk.word->needsActualText && isWhole;
        if (tellsText) actualText(chunk.word->text);
        const bool isFromRight = chunk.word->direction == Direction::RightToLeft;
        const auto show = isFromRight ? &ContentStream::glyphsFromRight : &ContentStream::glyphs;
        (this->*show)(*chunk.word, chunk.firstGlyph, chunk.glyphCount, size);
        if (tellsText) {
            closeArray();
            if (m_hasMarks) m_bytes += "EMC\n";
        }
        if (chunk.hasHyphen) lineEndHyphen(family.hyphen(chunk.style).glyphs.front(), size);
        if (chunk.hasSpace) glyphs(family.space(chunk.style), 0, 1, size);
    }
    closeArray();
}

void ContentStream::fillOutlines(const ShapedWord& word, const FontFamily& family) {
    // Whole numbers: finer than one can see, and short. Every glyph starts at its own origin, so that a letter that comes twice
    // compresses.
    const auto coordinate = [&](float thousandths) {
        appendInteger(m_bytes, std::lround(thousandths * outlineSize / 1000));
        m_bytes += ' ';
    };
    for (const Glyph& glyph : word.glyphs) {
        for (const PathStep& step : outlineOf(*family.face(glyph.face), glyph.id)) {
            for (const float point : step.points)
                coordinate(point);
            m_bytes += step.name;
            m_bytes += '\n';
        }
        m_bytes += "f 1 0 0 1 ";
        coordinate(glyph.advance);
        m_bytes += "0 cm\n";
    }
}

void ContentStream::drawOutlines(std::string_view resource, float x, float y, float size, Slope slope, Colour colour) {
    const float scale = size / outlineSize;
    const float cosine = slope == Slope::Rising ? 0.64f : 1, sine = slope == Slope::Rising ? 0.77f : 0;
    closeText();
    m_bytes += "q /";
    m_bytes += darkening;
    m_bytes += " gs ";
    setFill(colour);
    for (const float each : {cosine * scale, sine * scale, -sine * scale, cosine * scale, x, y})
        number(each);
    m_bytes += "cm ";
    drawForm(resource);
    m_bytes += "Q\n";
    m_hasFill = false;
}

}  // namespace mal::pdf
