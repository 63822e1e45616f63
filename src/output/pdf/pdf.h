// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "output/format.h"

namespace mal {

// Writes the document as PDF 1.7, tagged, made to PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2). Same document, same bytes.
// Throws Error where libharu or HarfBuzz refuses. May be called from several threads at once, each with a document of its own.
Written writePdf(const Document& document);

// Left out only to measure what they cost: without them the file is neither.
enum class Tags { Written, LeftOut };
Written writePdf(const Document& document, Tags tags);

}  // namespace mal
