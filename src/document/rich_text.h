// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The Markdown subset of templates and answers, read into blocks. The whole of it:
//   paragraphs (an empty line between them), "- " lists, "1. " lists, lists in lists by indentation,
//   **bold**, *italic*, ***both***, [text](https://…) and [text](mailto:…), and a backslash before a sign that is meant
//   literally.
// Everything else is text: "#1", "> 50", "`x`", "<b>" and "---" stand for themselves. No text is refused.

#include "document/document.h"

#include <string_view>

namespace mal {

Blocks richText(std::string_view text);

// Bold, italic and links of one line; line feeds become spaces.
Spans richLine(std::string_view text);

// The text as it stands, in one span; nothing for an empty text.
Spans plainLine(std::string_view text);

// Adds a span behind others; neighbours in one style become one.
void appendSpan(Spans& spans, Span span);

// The words of spans and blocks without their styles, parts separated by line feeds.
std::string plainText(const Spans& spans);
std::string plainText(const Blocks& blocks);

// True for the addresses that a document may lead to: https: and mailto:, without spaces or control characters.
bool isAllowedLink(std::string_view target);

}  // namespace mal
