// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "document/document.h"
#include "output/pdf/haru.h"

namespace mal::pdf {

// The language of the document as BCP 47 writes it; Dutch when it says none.
std::string languageOf(const Document& document);

// What makes the file PDF/A-2a and PDF/UA-1 as a whole: XMP and the document information, which say the same; the colour profile;
// language, title in the window, and that it is tagged.
void writeMetadata(Haru& haru, const Document& document);

}  // namespace mal::pdf
