// SPDX-License-Identifier: EUPL-1.2
#include "gui/editors/rich_text_document.h"

#include "document/rich_text.h"
#include "gui/look/type_scale.h"
#include "gui/texts.h"

#include <QMimeData>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>

#include <algorithm>

namespace mal {

namespace {

constexpr double lineHeight = 118;  // percent

QTextBlockFormat spaced(double below) {
    QTextBlockFormat format;
    format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    format.setBottomMargin(space(below));
    return format;
}

QTextListFormat listFormat(ListKind kind, int depth) {
    QTextListFormat format;
    format.setStyle(kind == ListKind::Numbered ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc);
    format.setIndent(depth);
    return format;
}

QTextCharFormat formatOf(const Span& span) {
    QTextCharFormat format;
    format.setFontWeight(span.isBold ? QFont::Bold : QFont::Normal);
    format.setFontItalic(span.isItalic);
    if (isAllowedLink(span.target)) {
        format.setAnchor(true);
        format.setAnchorHref(toQString(span.target));
        format.setFontUnderline(true);
    }
    return format;
}

void insertSpans(QTextCursor& cursor, const Spans& spans) {
    for (const Span& span : spans)
        cursor.insertText(toQString(span.text), formatOf(span));
}

// Writes blocks one after another, each in a block of its own; the first goes into the block where the cursor is.
class Filler {
public:
    explicit Filler(QTextCursor& cursor) : m_cursor(cursor) {}

    void add(const Blocks& blocks, int depth) {
        for (const Block& block : blocks) {
            if (const auto* paragraph = std::get_if<Paragraph>(&block.kind)) {
                QTextBlockFormat format = paragraphFormat();
                format.setIndent(depth);
                begin(format);
                insertSpans(m_cursor, paragraph->spans);
            } else if (const auto* list = std::get_if<List>(&block.kind)) {
                add(*list, depth + 1);
            }
        }
    }

private:
    void add(const List& list, int depth) {
        QTextList* target = nullptr;
        for (const ListItem& item : list.items) {
            const auto* first = item.blocks.empty() ? nullptr : std::get_if<Paragraph>(&item.blocks.front().kind);
            begin(itemFormat());
            if (target) {
                target->add(m_cursor.block());
            } else {
                target = m_cursor.createList(listFormat(list.kind, depth));
            }
            if (first) insertSpans(m_cursor, first->spans);
            add(Blocks(item.blocks.begin() + (first ? 1 : 0), item.blocks.end()), depth);
        }
    }

    void begin(const QTextBlockFormat& format) {
        if (!m_isFirst) m_cursor.insertBlock(format, QTextCharFormat());
        if (QTextList* list = m_cursor.currentList()) list->remove(m_cursor.block());
        m_cursor.setBlockFormat(format);
        m_cursor.setBlockCharFormat(QTextCharFormat());
        m_isFirst = false;
    }

    QTextCursor& m_cursor;
    bool m_isFirst = true;
};

struct Line {
    int depth = 0;
    const ListKind* kind = nullptr;  // of an item
    Spans spans;
};

const ListKind bulleted = ListKind::Bulleted;
const ListKind numbered = ListKind::Numbered;

const ListKind* kindOf(const QTextList* list) {
    if (!list) return nullptr;
    const int style = list->format().style();
    const bool isNumbered = style <= QTextListFormat::ListDecimal && style >= QTextListFormat::ListUpperRoman;
    return isNumbered ? &numbered : &bulleted;
}

Spans spansOf(const QTextBlock& block) {
    Spans spans;
    for (auto each = block.begin(); !each.atEnd(); ++each) {
        const QTextFragment fragment = each.fragment();
        const QTextCharFormat format = fragment.charFormat();
        std::string text = typed(fragment.text().remove(QChar::ObjectReplacementCharacter));
        std::replace(text.begin(), text.end(), '\n', ' ');
        if (text.empty()) continue;
        const std::string target = format.isAnchor() ? format.anchorHref().toStdString() : std::string();
        appendSpan(spans, {text, format.fontWeight() >= QFont::DemiBold, format.fontItalic(),
                           isAllowedLink(target) ? target : std::string()});
    }
    return spans;
}

// Builds the tree from lines that know how deep they stand.
class Reader {
public:
    explicit Reader(std::vector<Line> lines) : m_lines(std::move(lines)) {}

    Blocks read(int depth) {
        Blocks blocks;
        while (m_at < m_lines.size()) {
            const Line& line = m_lines[m_at];
            const bool isDeeper = line.kind && line.depth > depth;
            if (isDeeper) {
                blocks.push_back({readList(*line.kind, line.depth)});
            } else if (line.depth < depth || (line.kind && depth > 0)) {
                break;
            } else {
                blocks.push_back({Paragraph{line.spans, ParagraphRole::Body}});
                ++m_at;
            }
        }
        return blocks;
    }

private:
    List readList(ListKind kind, int depth) {
        List list{kind, {}};
        while (m_at < m_lines.size()) {
            const Line& line = m_lines[m_at];
            if (!line.kind || *line.kind != kind || line.depth != depth) break;
            ListItem item{{{Paragraph{line.spans, ParagraphRole::Body}}}};
            ++m_at;
            for (Block& block : read(depth))
                item.blocks.push_back(std::move(block));
            list.items.push_back(std::move(item));
        }
        return list;
    }

    std::vector<Line> m_lines;
    std::size_t m_at = 0;
};

// A document for reading a paste that loads nothing, whatever the paste refers to.
class ClosedDocument : public QTextDocument {
protected:
    QVariant loadResource(int, const QUrl&) override { return {}; }
};

// Each line a paragraph, unless the text shows by empty lines or by items that it is laid out.
std::string laidOut(const QString& plain) {
    std::string text =
        typed(QString(plain).replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n')));
    const bool hasParagraphs = text.find("\n\n") != std::string::npos;
    const bool hasItems = text.starts_with("- ") || text.find("\n- ") != std::string::npos || text.starts_with("1. ");
    if (hasParagraphs || hasItems) return text;
    std::string result;
    for (const char c : text)
        result += c == '\n' ? std::string("\n\n") : std::string(1, c);
    return result;
}

}  // namespace

QTextBlockFormat paragraphFormat() {
    return spaced(0.8);
}

QTextBlockFormat itemFormat() {
    return spaced(0.35);
}

void fill(QTextDocument& document, const Blocks& blocks) {
    document.clear();
    document.setIndentWidth(space(3));
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    cursor.setBlockFormat(paragraphFormat());
    Filler(cursor).add(blocks, 0);
    cursor.endEditBlock();
}

void insert(QTextCursor& cursor, const Blocks& blocks) {
    if (blocks.empty()) return;
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const auto* only = blocks.size() == 1 ? std::get_if<Paragraph>(&blocks.front().kind) : nullptr;
    if (only) {
        insertSpans(cursor, only->spans);
    } else {
        if (cursor.block().length() > 1) cursor.insertBlock(paragraphFormat(), QTextCharFormat());
        const bool isBeforeWords = !cursor.atBlockEnd();
        if (isBeforeWords) {
            cursor.insertBlock();
            cursor.movePosition(QTextCursor::PreviousBlock);
        }
        Filler(cursor).add(blocks, 0);
    }
    cursor.endEditBlock();
}

Blocks blocksOf(const QTextDocument& document) {
    std::vector<Line> lines;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QTextList* list = block.textList();
        const int depth = list ? qMax(1, list->format().indent()) : block.blockFormat().indent();
        Line line{depth, kindOf(list), spansOf(block)};
        if (!line.spans.empty()) lines.push_back(std::move(line));
    }
    return Reader(std::move(lines)).read(0);
}

Blocks blocksOf(const QMimeData& pasted) {
    if (!pasted.hasHtml()) {
        const QString text = pasted.text();
        const bool isOneLine = !text.contains(QLatin1Char('\n')) && !text.contains(QLatin1Char('\r'));
        // Words for the middle of a line: the spaces around them count.
        if (isOneLine) return {{Paragraph{plainLine(typed(text)), ParagraphRole::Body}}};
        return richText(laidOut(text));
    }
    ClosedDocument document;
    document.setHtml(pasted.html());
    return blocksOf(static_cast<const QTextDocument&>(document));
}

void makeList(QTextCursor cursor, ListKind kind) {
    cursor.beginEditBlock();
    cursor.mergeBlockFormat(itemFormat());
    cursor.createList(listFormat(kind, 1));
    cursor.endEditBlock();
}

void leaveList(QTextCursor cursor) {
    const QTextDocument* document = cursor.document();
    QTextBlock block = document->findBlock(cursor.selectionStart());
    const QTextBlock last = document->findBlock(cursor.selectionEnd());
    cursor.beginEditBlock();
    for (; block.isValid(); block = block.next()) {
        if (QTextList* list = block.textList()) list->remove(block);
        QTextCursor(block).setBlockFormat(paragraphFormat());
        if (block == last) break;
    }
    cursor.endEditBlock();
}

const ListKind* listKindAt(const QTextCursor& cursor) {
    return kindOf(cursor.currentList());
}

}  // namespace mal
