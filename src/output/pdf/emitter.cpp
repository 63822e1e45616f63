// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/emitter.h"

#include "base/message.h"
#include "base/overloaded.h"
#include "output/pdf/bidi.h"
#include "output/pdf/bookmarks.h"
#include "output/pdf/font_program.h"
#include "output/pdf/frame_painter.h"
#include "output/pdf/picture_object.h"

#include <algorithm>
#include <cmath>

namespace mal::pdf {

namespace {

constexpr float widestMark = 560, largestMark = 112;
constexpr float underlineDrop = 1.7f, underlineHeight = 0.5f;
constexpr float leaderRise = 0.6f;
constexpr Rectangle wholePage{0, 0, page::width, page::height};
constexpr float runningWidth = page::right - page::outerLeft, widestRunning = runningWidth * 0.62f;

Chunk wholeWord(const ShapedWord& word, FontStyle style, bool hasSpace) {
    return {&word, 0, static_cast<std::uint32_t>(word.glyphs.size()), style, hasSpace, false};
}

std::vector<Dictionary> pagesWith(Haru& haru, const Dictionary& resources, std::size_t count) {
    std::vector<Dictionary> pages;
    pages.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        Dictionary page = haru.addPage(page::width, page::height);
        page.add("Resources", resources);
        pages.push_back(page);
    }
    return pages;
}

}  // namespace

Emitter::Emitter(Haru& haru, Layout& layout, const std::vector<Page>& pages)
    : m_haru(haru),
      m_layout(layout),
      m_flow(layout.flow),
      m_pages(pages),
      m_resources(haru.indirect()),
      m_pageObjects(pagesWith(haru, m_resources, pages.size())),
      m_links(layout.flow, m_pageObjects) {
    // Where both sides are long, neither stands on the other.
    constexpr float gap = 16;
    m_headLeft = runningText(layout.document.headLeft, widestRunning);
    m_headRight = runningText(layout.document.headRight, std::min(widestRunning, runningWidth - m_headLeft.width - gap));
    m_footLeft = runningText(layout.document.footLeft, widestRunning);
}

void Emitter::emit() {
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        emitPage(i);
    writeResources();
    m_signatures.writeForm(m_haru);
    writeBookmarks(m_haru, m_flow.headings, m_pageObjects);
    releasePlaces();
}

// Saving needs room for the whole file: what has been written needs its place no longer. Links and headings are still asked for.
void Emitter::releasePlaces() {
    const auto release = [](auto& places) {
        places.clear();
        places.shrink_to_fit();
    };
    release(m_flow.rows);
    release(m_flow.items);
    release(m_flow.chunks);
}

void Emitter::emitPage(std::size_t index) {
    m_page = index;
    m_stream.clear();
    m_pageAnnotations.reset();
    m_layout.tree.startPage();
    emitBackground(m_pages[index]);
    for (const PlacedFrame& frame : m_pages[index].frames)
        emitContinuation(frame);
    for (const PlacedRow& row : m_pages[index].rows)
        emitRow(row);
    close();
    emitUnderlines();
    if (!m_pages[index].isCover) emitRunningLines(index);
    m_haru.setContent(m_pageObjects[index], m_stream.operators());
}

// All that is no text and lies below it: one artifact a page, instead of one between every two rows of a table.
void Emitter::emitBackground(const Page& page) {
    m_stream.beginArtifact("/Type/Layout");
    for (const PlacedFrame& frame : page.frames)
        paintFrame(m_stream, m_flow.frames[frame.frame], frame, m_layout.palette);
    emitFills(page);
    emitMark();
    m_stream.end();
}

// Above the fills, which it darkens, and below all text.
void Emitter::emitMark() {
    if (m_layout.document.mark.empty()) return;
    const ShapedWord& word = m_layout.family.word(FontStyle::Bold, m_layout.document.mark);
    if (m_pages[m_page].isCover && emitLevelMark(word)) return;
    const float size = std::min(largestMark, widestMark * 1000 / std::max(word.width, 1.0f));
    const float half = word.width * size / 2000;
    if (!m_risingMark) {
        const std::string& outlines = markOutlines(word);
        m_risingMark = sharedForm(wholePage, [&] {
            m_stream.drawOutlines(outlines, page::width / 2 - half * 0.64f + size * 0.25f, page::height / 2 - half * 0.77f, size,
                                  ContentStream::Slope::Rising, markColour);
        });
    }
    m_stream.drawForm(*m_risingMark);
}

const std::string& Emitter::markOutlines(const ShapedWord& word) {
    if (!m_markOutlines) {
        constexpr float size = ContentStream::outlineSize;  // also of what rises above capitals or hangs below the line
        const Rectangle box{-size, -size, word.width * size / 1000 + size, 2 * size};
        m_markOutlines = sharedForm(box, [&] { m_stream.fillOutlines(word, m_layout.family); });
    }
    return *m_markOutlines;
}

// On the cover the panel would cut a rising mark in two; there it stands below the panel, if there is room.
bool Emitter::emitLevelMark(const ShapedWord& word) {
    constexpr float whiteAround = 30, capHeight = 0.72f;
    const Page& page = m_pages[m_page];
    if (page.frames.empty()) return false;
    const float top = page.frames.front().bottom;
    const auto below = std::find_if(page.rows.begin(), page.rows.end(), [&](const PlacedRow& row) { return row.top < top; });
    const float bottom = below == page.rows.end() ? page::bottom : below->top;
    const float size = std::min(largestMark, (page::right - page::outerLeft) * 1000 / std::max(word.width, 1.0f));
    if (size * capHeight + 2 * whiteAround > top - bottom) return false;
    m_stream.drawOutlines(markOutlines(word), page::outerLeft, (top + bottom - size * capHeight) / 2, size,
                          ContentStream::Slope::Level, markColour);
    return true;
}

Emitter::RunningText Emitter::runningText(std::string_view text, float room) {
    const float most = room * 1000 / looks::runningHead.size;
    constexpr FontStyle style = FontStyle::Regular;
    FontFamily& family = m_layout.family;
    std::vector<Chunk> chunks;
    std::vector<std::uint8_t> levels;
    float width = 0;
    const auto add = [&](const Chunk& chunk, std::uint8_t level, float itsWidth) {
        chunks.push_back(chunk);
        levels.push_back(level);
        width += itsWidth;
    };
    for (const Piece& piece : takeApart(family, {{text, style}}, most / 2, Hyphenate::No)) {
        if (width + piece.width > most) {
            const ShapedWord& ellipsis = family.word(style, "…");
            add(wholeWord(ellipsis, style, false), 0, ellipsis.width);
            break;
        }
        add({piece.word, piece.firstGlyph, piece.glyphCount, style, false, false}, piece.level, piece.width);
        if (piece.after == After::Space) add(wholeWord(family.space(style), style, false), piece.spaceLevel, piece.spaceWidth);
    }
    RunningText result;
    result.width = width * looks::runningHead.size / 1000;
    for (const std::uint32_t i : orderOnLine(levels))
        result.chunks.push_back(chunks[i]);
    return result;
}

void Emitter::emitRunningText(const RunningText& text, float x, float y) {
    if (text.chunks.empty()) return;
    const Look& look = looks::runningHead;
    m_stream.showText(text.chunks.data(), text.chunks.size(), x, y, look.size, look.colour, m_layout.family);
}

void Emitter::emitRunningLines(std::size_t index) {
    constexpr float width = runningWidth;
    // Where a document opens with its own lines, they say the same.
    if (index > 0 || m_layout.document.cover.form == CoverForm::Page) {
        m_stream.beginArtifact("/Type/Pagination/Subtype/Header");
        emitShared([&] {
            emitRunningText(m_headLeft, page::outerLeft, page::headBaseline);
            emitRunningText(m_headRight, page::right - m_headRight.width, page::headBaseline);
            m_stream.fillRectangle(page::outerLeft, page::headRule, width, space::hairline, hairlineColour);
        });
        m_stream.end();
    }
    m_stream.beginArtifact("/Type/Pagination/Subtype/Footer");
    const Message words{"", m_layout.document.pageWords.c_str()};
    const RunningText number =
        runningText(text(words, {std::to_string(index + 1), std::to_string(m_pages.size())}), widestRunning);
    emitShared([&] {
        emitRunningText(m_footLeft, page::outerLeft, page::footBaseline);
        m_stream.fillRectangle(page::outerLeft, page::footRule, width, space::hairline, hairlineColour);
    });
    emitRunningText(number, page::right - number.width, page::footBaseline);
    m_stream.end();
}

void Emitter::emitShared(const std::function<void()>& draw) {
    m_stream.drawForm(sharedForm(wholePage, draw));
}

std::string Emitter::sharedForm(const Rectangle& box, const std::function<void()>& draw) {
    const std::size_t start = m_stream.startPart();
    draw();
    const std::string part = m_stream.takePart(start);
    const auto [known, isNew] = m_formOf.emplace(part, m_forms.size());
    if (isNew) {
        Dictionary form = m_haru.stream(part, Compression::Deflate);
        form.name("Type", "XObject").name("Subtype", "Form").add("Resources", m_resources);
        m_forms.push_back(form.add("BBox", m_haru.reals({box.left, box.bottom, box.right, box.top})));
    }
    return "X" + std::to_string(known->second);
}

void Emitter::emitRow(const PlacedRow& placed) {
    const Row& row = m_flow.rows[placed.row];
    for (std::uint32_t i = row.firstItem; i < row.firstItem + row.itemCount; ++i) {
        std::visit([&](const auto& item) { emitItem(item, placed); }, m_flow.items[i]);
    }
    flushLink();
}

void Emitter::open(NodeId content) {
    if (m_open == content) return;
    close();
    m_stream.beginContent(m_layout.tree.elementOf(content), m_layout.tree.mark(content));
    m_open = content;
}

void Emitter::close() {
    if (m_open != noNode) m_stream.end();
    m_open = noNode;
}

void Emitter::emitItem(const TextItem& item, const PlacedRow& placed) {
    const float y = placed.top - item.baseline;
    const Chunk* chunks = &m_flow.chunks[item.firstChunk];
    if (placed.isRepeated) {
        showAsArtifact(item, placed.top);
        return;
    }
    open(item.content);
    m_stream.showText(chunks, item.chunkCount, item.x, y, item.size, item.colour, m_layout.family);
    if (item.link == none) return;
    noteLink(item.link, {item.x, y - item.size * 0.26f, item.x + item.width, y + item.size * 0.82f});
    if (m_flow.links[item.link].isUnderlined) {
        m_underlines.push_back({item.x, y - underlineDrop, item.width, underlineHeight, item.colour});
    }
}

void Emitter::showAsArtifact(const TextItem& item, float top) {
    close();
    m_stream.beginArtifact("/Type/Pagination");
    m_stream.showText(&m_flow.chunks[item.firstChunk], item.chunkCount, item.x, top - item.baseline, item.size, item.colour,
                      m_layout.family);
    m_stream.end();
}

void Emitter::emitContinuation(const PlacedFrame& placed) {
    if (placed.isFirst) return;
    const Continuation& continuation = m_flow.frames[placed.frame].continuation;
    for (std::uint32_t i = continuation.firstItem; i < continuation.firstItem + continuation.itemCount; ++i) {
        if (const auto* item = std::get_if<TextItem>(&m_flow.items[i])) showAsArtifact(*item, placed.top);
    }
}

void Emitter::emitFills(const Page& page) {
    for (const PlacedRow& placed : page.rows) {
        const Row& row = m_flow.rows[placed.row];
        for (std::uint32_t i = row.firstItem; i < row.firstItem + row.itemCount; ++i) {
            const auto* fill = std::get_if<FillItem>(&m_flow.items[i]);
            if (!fill) continue;
            m_stream.fillRectangle(fill->x, placed.top - fill->y - fill->height, fill->width, fill->height, fill->colour);
        }
    }
}

void Emitter::emitItem(const PageNumberItem& item, const PlacedRow& placed) {
    const std::string digits = std::to_string(m_flow.headings[item.heading].page + 1);
    const ShapedWord& word = m_layout.family.word(item.style, digits);
    const float x = item.right - word.width * item.size / 1000, y = placed.top - item.baseline;
    constexpr float gap = 5;
    if (x - gap > item.leaderFrom + gap) {
        close();
        m_stream.beginArtifact("/Type/Layout");
        m_stream.strokeDotted(x - gap, y + leaderRise, item.leaderFrom, y + leaderRise, writingLineColour);
        m_stream.end();
    }
    open(item.content);
    const Chunk chunk = wholeWord(word, item.style, false);
    m_stream.showText(&chunk, 1, x, y, item.size, item.colour, m_layout.family);
    noteLink(item.link, {x, y - item.size * 0.26f, item.right, y + item.size * 0.82f});
}

void Emitter::emitItem(const PictureItem& item, const PlacedRow& placed) {
    const float bottom = placed.top - item.y - item.height;
    const std::string resource = "Im" + std::to_string(m_pictures.size());
    m_pictures.push_back(writePicture(m_haru, *item.picture));
    m_layout.tree.setFigure(item.figure, item.alternative->empty() ? "Logo" : *item.alternative,
                            {item.x, bottom, item.x + item.width, bottom + item.height});
    open(item.content);
    m_stream.drawPicture(resource, item.x, bottom, item.width, item.height);
    if (item.picture->alpha.empty()) return;
    // A page with transparency says in which colour space it is blended (ISO 19005-2, 6.2.10).
    m_pageObjects[m_page].add(
        "Group", m_haru.direct().name("Type", "Group").name("S", "Transparency").name("CS", "DeviceRGB").boolean("I", true));
}

// Between the lines above and below it, so that what a program draws there hides neither.
void Emitter::emitItem(const SignatureItem& item, const PlacedRow& placed) {
    constexpr float fromLines = 2;
    const Signature& signature = m_flow.signatures[item.signature];
    const Rectangle area{item.x, placed.top - m_flow.rows[placed.row].height + fromLines, item.x + item.width,
                         placed.top - fromLines};
    addAnnotation(m_signatures.add(m_haru, m_pageObjects[m_page], signature, area, nextAnnotationKey()), signature.node);
}

// What stands in one row and leads to one place becomes one link.
void Emitter::noteLink(std::uint32_t link, const Rectangle& area) {
    if (link != m_link) {
        flushLink();
        m_link = link;
        m_linkArea = area;
        return;
    }
    m_linkArea = {std::min(m_linkArea.left, area.left), std::min(m_linkArea.bottom, area.bottom),
                  std::max(m_linkArea.right, area.right), std::max(m_linkArea.top, area.top)};
}

void Emitter::flushLink() {
    if (m_link == none) return;
    addAnnotation(m_links.add(m_haru, m_link, m_linkArea, nextAnnotationKey()), m_flow.links[m_link].node);
    m_link = none;
}

// The parent tree has the pages first, then the annotations.
std::uint32_t Emitter::nextAnnotationKey() const {
    return static_cast<std::uint32_t>(m_pages.size() + m_annotations.size());
}

void Emitter::addAnnotation(Dictionary annotation, NodeId element) {
    if (!m_pageAnnotations) {
        m_pageAnnotations = m_haru.array();
        m_pageObjects[m_page].add("Annots", *m_pageAnnotations);
    }
    m_pageAnnotations->add(annotation);
    m_annotations.push_back(annotation.objectNumber());
    m_layout.tree.markAnnotation(element);
}

void Emitter::emitUnderlines() {
    if (m_underlines.empty()) return;
    m_stream.beginArtifact("/Type/Layout");
    for (const FillItem& line : m_underlines)
        m_stream.fillRectangle(line.x, line.y, line.width, line.height, line.colour);
    m_stream.end();
    m_underlines.clear();
}

void Emitter::writeResources() {
    const auto usedFace = [&](std::size_t i) {
        const FontFace* face = m_layout.family.face(i);
        return face && face->isUsed() ? face : nullptr;
    };
    std::vector<const FontFace*> faces;
    for (std::size_t i = 0; i < faceCount; ++i) {
        if (usedFace(i)) faces.push_back(usedFace(i));
    }
    FontWriter writer(m_haru, faces);
    Dictionary fonts = m_haru.direct();
    for (std::size_t i = 0; i < faceCount; ++i) {
        const FontFace* face = usedFace(i);
        if (!face) continue;
        const FontObjects objects = writer.write(*face, i, m_stream.lineEndHyphens()[i]);
        for (std::size_t variant = 0; variant < objects.variants.size(); ++variant)
            fonts.add(fontName(i, variant).c_str(), objects.variants[variant]);
        if (objects.lineEndHyphen) fonts.add(("H" + std::to_string(i)).c_str(), *objects.lineEndHyphen);
    }
    m_resources.add("Font", fonts);
    Dictionary drawn = m_haru.direct();
    for (std::size_t i = 0; i < m_pictures.size(); ++i)
        drawn.add(("Im" + std::to_string(i)).c_str(), m_pictures[i]);
    for (std::size_t i = 0; i < m_forms.size(); ++i)
        drawn.add(("X" + std::to_string(i)).c_str(), m_forms[i]);
    m_resources.add("XObject", drawn);
    if (m_layout.document.mark.empty()) return;
    m_resources.add("ExtGState", m_haru.direct().add(ContentStream::darkening,
                                                     m_haru.direct().name("Type", "ExtGState").name("BM", "Multiply")));
}

}  // namespace mal::pdf
