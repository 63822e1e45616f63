// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The logical structure of the document (ISO 32000-1, 14.7 and 14.8): elements, and leaves that stand for marked content. Layout
// makes the tree in reading order; the emitter then marks on which page each leaf came, in one piece or more. How it is written
// is structure_writer.h.

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace mal::pdf {

enum class Element : std::uint8_t {
    Document,
    Sect,
    Div,
    H1,
    H2,
    H3,
    P,
    Span,
    L,
    LI,
    Lbl,
    LBody,
    Table,
    THead,
    TBody,
    TR,
    TH,
    TD,
    TOC,
    TOCI,
    Reference,
    Link,
    Figure,
    Form,
};

std::string_view name(Element element);

using NodeId = std::uint32_t;
inline constexpr NodeId noNode = 0xFFFFFFFF;

enum class Numbering : std::uint8_t { None, Disc, Decimal, LowerAlpha };
enum class Scope : std::uint8_t { Column, Row };

struct Rectangle {
    double left = 0, bottom = 0, right = 0, top = 0;
};

class StructureTree {
public:
    struct Node {
        NodeId parent, firstChild, lastChild, next;
        Element element;  // of content: Span, and not used
        bool isContent;
    };
    // A piece of a leaf on a page, or the annotation of a link or a field.
    struct Mark {
        NodeId node;
        std::uint32_t page;
        std::uint32_t number;  // of content: its identifier on the page; of an annotation: its place in order of making
    };

    StructureTree();

    static constexpr NodeId root() { return 0; }
    NodeId add(NodeId parent, Element element);
    NodeId addContent(NodeId parent);

    void setNumbering(NodeId list, Numbering numbering);
    void setScope(NodeId cell, Scope scope);
    void setSummary(NodeId table, std::string_view summary);
    void setFigure(NodeId figure, std::string_view alternative, const Rectangle& box);

    // Pages are told in order, and the content of each after it.
    void startPage();
    int mark(NodeId content);  // the identifier of the marked content on the page started last
    void markAnnotation(NodeId element);

    Element elementOf(NodeId content) const { return m_nodes[m_nodes[content].parent].element; }
    const std::vector<Node>& nodes() const { return m_nodes; }
    const std::string& attributes(NodeId element) const;  // as PDF, empty for most
    const std::vector<Mark>& marks() const { return m_marks; }
    const std::vector<Mark>& annotations() const { return m_annotations; }
    std::size_t pageCount() const { return m_firstMarkOfPage.size(); }
    // The marks of a page are those from the first to the first of the next page.
    std::size_t firstMark(std::size_t page) const { return page < pageCount() ? m_firstMarkOfPage[page] : m_marks.size(); }

private:
    NodeId append(NodeId parent, Element element, bool isContent);

    std::vector<Node> m_nodes;
    std::unordered_map<NodeId, std::string> m_attributes;
    std::vector<std::uint32_t> m_firstMarkOfPage;
    std::vector<Mark> m_marks;
    std::vector<Mark> m_annotations;
};

}  // namespace mal::pdf
