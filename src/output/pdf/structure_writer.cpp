// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/structure_writer.h"

#include "output/pdf/pdf_text.h"

#include <algorithm>

namespace mal::pdf {

namespace {

constexpr std::uint32_t noPage = 0xFFFFFFFF;

// Keys a leaf of the parent tree: a reader loads one leaf to find what a page belongs to.
constexpr std::size_t keysPerLeaf = 64;

using Mark = StructureTree::Mark;

void appendReference(std::string& bytes, ObjectNumber object) {
    appendInteger(bytes, object);
    bytes += " 0 R";
}

std::vector<Mark> byNode(std::vector<Mark> marks) {
    std::stable_sort(marks.begin(), marks.end(), [](const Mark& a, const Mark& b) { return a.node < b.node; });
    return marks;
}

}  // namespace

StructureWriter::StructureWriter(const StructureTree& tree, const std::vector<Dictionary>& pages,
                                 const std::vector<ObjectNumber>& annotations)
    : m_tree(tree),
      m_pages(numbersOf(pages)),
      m_annotations(annotations),
      m_elements(tree.nodes().size()),
      m_marks(byNode(tree.marks())),
      m_annotationMarks(byNode(tree.annotations())) {
    // Keys of the parent tree: first the pages, then the annotations, which write theirs themselves.
    int key = 0;
    for (Dictionary page : pages)
        page.number("StructParents", key++).name("Tabs", "S");
    m_firstMark.assign(tree.nodes().size() + 1, static_cast<std::uint32_t>(m_marks.size()));
    for (std::size_t i = m_marks.size(); i-- > 0;)
        m_firstMark[m_marks[i].node] = static_cast<std::uint32_t>(i);
}

void StructureWriter::write(Haru& haru) {
    Dictionary treeRoot = haru.indirect();
    treeRoot.name("Type", "StructTreeRoot");
    m_root = treeRoot.objectNumber();
    for (NodeId id = 0; id < m_tree.nodes().size(); ++id) {
        if (m_tree.nodes()[id].isContent) continue;
        const Dictionary element = haru.deferred(*this, id);
        m_elements[id] = element.objectNumber();
        if (id == StructureTree::root()) treeRoot.add("K", element);
    }
    writeParentTree(haru, treeRoot);
    haru.catalog().add("StructTreeRoot", treeRoot);
}

void StructureWriter::writeParentTree(Haru& haru, Dictionary treeRoot) {
    const std::size_t keys = m_pages.size() + m_annotations.size();
    Array leaves = haru.array();
    for (std::size_t leaf = 0; leaf * keysPerLeaf < keys; ++leaf) {
        leaves.add(haru.deferred(*this, static_cast<std::uint32_t>(m_tree.nodes().size() + leaf)));
    }
    Dictionary parentTree = haru.indirect();
    parentTree.add("Kids", leaves);
    treeRoot.add("ParentTree", parentTree).number("ParentTreeNextKey", static_cast<int>(keys));
}

void StructureWriter::writeEntries(std::uint32_t index, std::string& bytes) const {
    if (index < m_tree.nodes().size()) {
        writeElement(index, bytes);
    } else {
        writeParentTreeLeaf(index - m_tree.nodes().size(), bytes);
    }
}

void StructureWriter::writeElement(NodeId id, std::string& bytes) const {
    const StructureTree::Node& node = m_tree.nodes()[id];
    bytes += "/S/";
    bytes += name(node.element);
    bytes += "/P ";
    appendReference(bytes, node.parent == noNode ? m_root : m_elements[node.parent]);
    bytes += m_tree.attributes(id);
    const std::uint32_t page = firstPage(id);
    if (page != noPage) {
        bytes += "/Pg ";
        appendReference(bytes, m_pages[page]);
    }
    const std::size_t end = bytes.size();
    bytes += "/K[";
    const std::size_t first = bytes.size();
    writeKids(id, page, bytes);
    if (bytes.size() > first) {
        bytes += ']';
    } else {
        bytes.resize(end);
    }
}

std::uint32_t StructureWriter::firstPage(NodeId element) const {
    for (NodeId kid = m_tree.nodes()[element].firstChild; kid != noNode; kid = m_tree.nodes()[kid].next) {
        const std::uint32_t first = m_firstMark[kid];
        if (m_tree.nodes()[kid].isContent && first < m_marks.size() && m_marks[first].node == kid) return m_marks[first].page;
    }
    return noPage;
}

void StructureWriter::writeKids(NodeId element, std::uint32_t page, std::string& bytes) const {
    for (NodeId kid = m_tree.nodes()[element].firstChild; kid != noNode; kid = m_tree.nodes()[kid].next) {
        if (!m_tree.nodes()[kid].isContent) {
            appendReference(bytes, m_elements[kid]);
            bytes += ' ';
            continue;
        }
        for (std::size_t i = m_firstMark[kid]; i < m_marks.size() && m_marks[i].node == kid; ++i) {
            if (m_marks[i].page != page) {
                bytes += "<</Type/MCR/Pg ";
                appendReference(bytes, m_pages[m_marks[i].page]);
                bytes += "/MCID ";
                appendInteger(bytes, m_marks[i].number);
                bytes += ">>";
            } else {
                appendInteger(bytes, m_marks[i].number);
                bytes += ' ';
            }
        }
    }
    const auto before = [](const Mark& mark, NodeId node) { return mark.node < node; };
    for (auto i = std::lower_bound(m_annotationMarks.begin(), m_annotationMarks.end(), element, before);
         i != m_annotationMarks.end() && i->node == element; ++i) {
        bytes += "<</Type/OBJR/Pg ";
        appendReference(bytes, m_pages[i->page]);
        bytes += "/Obj ";
        appendReference(bytes, m_annotations[i->number]);
        bytes += ">>";
    }
}

void StructureWriter::writeParentTreeLeaf(std::size_t leaf, std::string& bytes) const {
    const std::size_t first = leaf * keysPerLeaf;
    const std::size_t end = std::min(first + keysPerLeaf, m_pages.size() + m_annotations.size());
    bytes += "/Limits[";
    appendInteger(bytes, static_cast<long long>(first));
    bytes += ' ';
    appendInteger(bytes, static_cast<long long>(end - 1));
    bytes += "]/Nums[";
    for (std::size_t key = first; key < end; ++key) {
        appendInteger(bytes, static_cast<long long>(key));
        if (key < m_pages.size()) {
            appendParents(key, bytes);
        } else {
            bytes += ' ';
            appendReference(bytes, m_elements[m_tree.annotations()[key - m_pages.size()].node]);
        }
        bytes += '\n';
    }
    bytes += ']';
}

void StructureWriter::appendParents(std::size_t page, std::string& bytes) const {
    bytes += '[';
    for (std::size_t i = m_tree.firstMark(page); i < m_tree.firstMark(page + 1); ++i) {
        appendReference(bytes, m_elements[m_tree.nodes()[m_tree.marks()[i].node].parent]);
        bytes += ' ';
    }
    bytes += ']';
}

}  // namespace mal::pdf
