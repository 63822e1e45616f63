// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Texts in YAML's block style (`key: |2-`, `- >`), read without the YAML library. That library takes a tenth of a microsecond for
// every byte, and such texts are most of a template and nearly all of a policy file, which carries a whole template as one of
// them. They are taken out before parsing; tree.cpp puts each back where the library says that a block text starts, and parses
// the whole text without this short cut if one of them turns out not to be where it was thought to be.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace mal {

struct BlockText {
    std::size_t offset = 0;  // of its `|` or `>`, in the text that is left
    std::string text;
};

struct TextWithoutBlocks {
    std::string rest;  // as many lines as before: those of a block that was taken out are empty
    std::vector<BlockText> blocks;
};

// Leaves alone what is not plainly a block text by YAML 1.2, section 8.1, or has more-indented lines that are to be folded.
TextWithoutBlocks takeOutBlocks(std::string_view text);

}  // namespace mal
