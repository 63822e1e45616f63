// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Writes a StructureTree: an object for every element, and the parent tree that leads back from marked content and annotations.

#include "output/pdf/haru.h"
#include "output/pdf/structure_tree.h"

namespace mal::pdf {

// The tree and the writer must live until the document is saved. `pages` and `annotations` are those that the tree counted.
class StructureWriter : private EntryWriter {
public:
    StructureWriter(const StructureTree& tree, const std::vector<Dictionary>& pages,
                    const std::vector<ObjectNumber>& annotations);
    void write(Haru& haru);

private:
    using Marks = std::vector<StructureTree::Mark>;

    void writeParentTree(Haru& haru, Dictionary treeRoot);
    void writeEntries(std::uint32_t index, std::string& bytes) const override;
    void writeElement(NodeId element, std::string& bytes) const;
    void writeKids(NodeId element, std::uint32_t page, std::string& bytes) const;
    void writeParentTreeLeaf(std::size_t leaf, std::string& bytes) const;
    void appendParents(std::size_t page, std::string& bytes) const;
    std::uint32_t firstPage(NodeId element) const;

    const StructureTree& m_tree;
    std::vector<ObjectNumber> m_pages, m_annotations;
    std::vector<ObjectNumber> m_elements;    // by node
    Marks m_marks, m_annotationMarks;        // by node
    std::vector<std::uint32_t> m_firstMark;  // by node
    ObjectNumber m_root = 0;
};

}  // namespace mal::pdf
