// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/structure_tree.h"

#include "output/pdf/pdf_text.h"

#include <cassert>

namespace mal::pdf {

std::string_view name(Element element) {
    switch (element) {
        case Element::Document:
            return "Document";
        case Element::Sect:
            return "Sect";
        case Element::Div:
            return "Div";
        case Element::H1:
            return "H1";
        case Element::H2:
            return "H2";
        case Element::H3:
            return "H3";
        case Element::P:
            return "P";
        case Element::Span:
            return "Span";
        case Element::L:
            return "L";
        case Element::LI:
            return "LI";
        case Element::Lbl:
            return "Lbl";
        case Element::LBody:
            return "LBody";
        case Element::Table:
            return "Table";
        case Element::THead:
            return "THead";
        case Element::TBody:
            return "TBody";
        case Element::TR:
            return "TR";
        case Element::TH:
            return "TH";
        case Element::TD:
            return "TD";
        case Element::TOC:
            return "TOC";
        case Element::TOCI:
            return "TOCI";
        case Element::Reference:
            return "Reference";
        case Element::Link:
            return "Link";
        case Element::Figure:
            return "Figure";
        case Element::Form:
            return "Form";
    }
    assert(false);
    return {};
}

StructureTree::StructureTree() {
    append(noNode, Element::Document, false);
}

NodeId StructureTree::append(NodeId parent, Element element, bool isContent) {
    const auto id = static_cast<NodeId>(m_nodes.size());
    m_nodes.push_back({parent, noNode, noNode, noNode, element, isContent});
    if (parent == noNode) return id;
    Node& above = m_nodes[parent];
    if (above.lastChild == noNode) {
        above.firstChild = id;
    } else {
        m_nodes[above.lastChild].next = id;
    }
    above.lastChild = id;
    return id;
}

NodeId StructureTree::add(NodeId parent, Element element) {
    return append(parent, element, false);
}

NodeId StructureTree::addContent(NodeId parent) {
    return append(parent, Element::Span, true);
}

void StructureTree::setNumbering(NodeId list, Numbering numbering) {
    constexpr std::string_view names[] = {"None", "Disc", "Decimal", "LowerAlpha"};
    m_attributes[list] = "/A<</O/List/ListNumbering/" + std::string(names[static_cast<std::size_t>(numbering)]) + ">>";
}

void StructureTree::setScope(NodeId cell, Scope scope) {
    m_attributes[cell] = scope == Scope::Column ? "/A<</O/Table/Scope/Column>>" : "/A<</O/Table/Scope/Row>>";
}

void StructureTree::setSummary(NodeId table, std::string_view summary) {
    if (summary.empty()) return;
    std::string entries = "/A<</O/Table/Summary";
    appendTextString(entries, summary);
    m_attributes[table] = entries + ">>";
}

void StructureTree::setFigure(NodeId figure, std::string_view alternative, const Rectangle& box) {
    std::string entries = "/Alt";
    appendTextString(entries, alternative);
    entries += "/A<</O/Layout/Placement/Block/BBox[";
    for (const double side : {box.left, box.bottom, box.right, box.top}) {
        appendNumber(entries, side);
        entries += ' ';
    }
    m_attributes[figure] = entries + "]>>";
}

void StructureTree::startPage() {
    m_firstMarkOfPage.push_back(static_cast<std::uint32_t>(m_marks.size()));
}

int StructureTree::mark(NodeId content) {
    const auto number = static_cast<std::uint32_t>(m_marks.size()) - m_firstMarkOfPage.back();
    m_marks.push_back({content, static_cast<std::uint32_t>(pageCount() - 1), number});
    return static_cast<int>(number);
}

void StructureTree::markAnnotation(NodeId element) {
    const auto number = static_cast<std::uint32_t>(m_annotations.size());
    m_annotations.push_back({element, static_cast<std::uint32_t>(pageCount() - 1), number});
}

const std::string& StructureTree::attributes(NodeId element) const {
    static const std::string none;
    const auto found = m_attributes.find(element);
    return found == m_attributes.end() ? none : found->second;
}

}  // namespace mal::pdf
