// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The Markdown subset of answers, written. document/rich_text.h reads it: richText(richTextSource(blocks)) are the blocks again,
// apart from what the subset cannot say (bold inside a word becomes the whole word, or is left out).

#include "document/document.h"

#include <string>

namespace mal {

// Of paragraphs and lists. Empty paragraphs and items are left out.
std::string richTextSource(const Blocks& blocks);

// `changed`, with the parts that are not changed as they were written in `original`: its line ends, its escapes. The whole of
// `original` where both say the same.
std::string keptWhereSame(const std::string& original, const std::string& changed);

}  // namespace mal
