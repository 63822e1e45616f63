// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The document as one long column: rows of placed items, not yet divided over pages. Layout fills it, paginator.h divides it, the
// emitter writes it. Positions in a row count from the top of the row downwards and from the left of the page.

#include "base/picture.h"
#include "output/pdf/piece.h"
#include "output/pdf/structure_tree.h"
#include "output/pdf/style.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace mal::pdf {

inline constexpr std::uint32_t none = 0xFFFFFFFF;

// Part of a word as it stands on a line.
struct Chunk {
    const ShapedWord* word;
    std::uint32_t firstGlyph, glyphCount;
    FontStyle style;
    bool hasSpace;   // a space after it
    bool hasHyphen;  // a hyphen that is only there because the line ends
};

struct TextItem {
    float x, baseline, width, size;  // width without a space at the end of a line
    Colour colour;
    NodeId content;      // noNode: not part of the text but of the page
    std::uint32_t link;  // index in Flow::links
    std::uint32_t firstChunk, chunkCount;
};

struct FillItem {
    float x, y, width, height;
    Colour colour;
};

// The page number of a heading in the contents, right-aligned, with a leader from `leaderFrom`.
struct PageNumberItem {
    float right, baseline, size, leaderFrom;
    FontStyle style;
    Colour colour;
    NodeId content;
    std::uint32_t link;
    std::uint32_t heading;  // index in Flow::headings
};

struct PictureItem {
    float x, y, width, height;
    NodeId figure, content;
    const Picture* picture;
    const std::string* alternative;
};

// Where one signs, on paper or on a screen; as high as its row.
struct SignatureItem {
    float x, width;
    std::uint32_t signature;  // index in Flow::signatures
};

using Item = std::variant<TextItem, FillItem, PageNumberItem, PictureItem, SignatureItem>;

enum class FrameKind : std::uint8_t { CoverPanel, Law, Tension, Open, Note, Chosen, OpenParagraph };

// What says at the top of a later page which frame goes on there; part of the page, not of the text.
struct Continuation {
    std::uint32_t firstItem = 0, itemCount = 0;
    float height = 0;
};

// What is drawn around a stretch of rows, on every page that it comes on. Where a page cuts it there is no padding below.
struct Frame {
    FrameKind kind;
    float left, right;
    float paddingTop, paddingBottom;
    Continuation continuation = {};
};

struct Row {
    float before = 0;  // white above, dropped at the top of a page
    float height = 0;
    float whiteAtTop = 0;  // above it at the top of a page, where it goes on with a cell
    std::uint32_t firstItem = 0, itemCount = 0;
    std::uint32_t frame = none;
    std::uint32_t heading = none;    // the heading that starts here
    std::uint32_t tableHead = none;  // index in Flow::tableHeads: to be repeated above this row at the top of a page
    bool keepWithNext = false;
    bool prefersNext = false;  // stays with the next one, unless that would leave a large hole
    bool isInText = false;     // a line of a paragraph that goes on: where an end is near, the page had better end there
    bool startsPage = false;
};

// Rows that are repeated on every page that a table goes on to.
struct TableHeadRows {
    std::uint32_t firstRow = 0, rowCount = 0;
    float height = 0;
};

struct HeadingPlace {
    std::string_view number, title;  // in the document
    std::string text;                // the two together
    std::string_view anchor;
    int level = 1;
    bool isInContents = true;
    std::uint32_t firstRow = 0, rowAfter = 0;  // its own rows, once laid out
    std::uint32_t page = 0;                    // once divided
    float y = 0;                               // of its top, from the bottom of the page
};

struct Link {
    NodeId node;
    std::string_view text, target;  // in the document; no target when it leads to a heading
    std::uint32_t heading = none;   // index in Flow::headings
    bool isUnderlined = true;

    // For who cannot see it. Made when asked for: a document may have very many links.
    std::string description() const {
        if (target.empty() || text == target) return std::string(text);
        return std::string(text) + " (" + std::string(target) + ")";
    }
};

struct Signature {
    NodeId node;
    std::string description;  // whose it is, for who cannot see it
};

struct Flow {
    std::vector<Row> rows;
    std::vector<Item> items;
    std::vector<Chunk> chunks;
    std::vector<Frame> frames;
    std::vector<TableHeadRows> tableHeads;
    std::vector<HeadingPlace> headings;
    std::vector<Link> links;
    std::vector<Signature> signatures;
    std::uint32_t coverRowCount = 0;  // the first rows stand on the cover, without running head and foot
};

}  // namespace mal::pdf
