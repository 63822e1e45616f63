// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "output/pdf/structure_tree.h"
#include "output/pdf/style.h"

namespace mal::pdf {

// Where blocks go: a column on the page and an element of the structure.
struct Area {
    NodeId parent = StructureTree::root();
    float left = page::left, right = page::right;
    Look look = looks::body;
    int listDepth = 0;

    float width() const { return right - left; }
    Area in(NodeId element) const {
        Area area = *this;
        area.parent = element;
        return area;
    }
};

}  // namespace mal::pdf
