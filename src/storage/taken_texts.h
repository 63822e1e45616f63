// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Texts of a YAML file that are read without the YAML library. That library takes a tenth of a microsecond for every byte, and
// texts are most of a template and nearly all of a policy file, which carries a whole template as one of them. They are taken out
// before parsing, with a stub in their place; tree.cpp puts each back where the library meets its stub in block style, and parses
// the whole file without this short cut if one of them turns out not to be where it was thought to be.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace mal {

struct TakenText {
    std::size_t offset = 0;  // of its stub, in the text that is left
    std::string text;
};

struct TextWithStubs {
    std::string rest;  // as many lines as before: those of a block that was taken out are empty
    std::vector<TakenText> taken;
};

// Takes out block texts, and texts on one line with nothing in them that has a meaning to YAML.
TextWithStubs takeOutTexts(std::string_view text);

}  // namespace mal
