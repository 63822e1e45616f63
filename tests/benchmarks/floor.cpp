// SPDX-License-Identifier: EUPL-1.2
#include "benchmarks/floor.h"

#include <hpdf.h>

#include <algorithm>

namespace mal::bench {

std::size_t writeFinishedLines(const std::string& text) {
    constexpr std::size_t lineLength = 85;
    constexpr int linesOnPage = 42;
    constexpr float fontSize = 10.5F;
    constexpr float leading = 16;
    HPDF_Doc document = HPDF_New(nullptr, nullptr);
    HPDF_SetCompressionMode(document, HPDF_COMP_ALL);
    HPDF_Font font = HPDF_GetFont(document, "Helvetica", "WinAnsiEncoding");
    HPDF_Page page = nullptr;
    int line = linesOnPage;
    for (std::size_t at = 0; at < text.size(); ++line) {
        if (line == linesOnPage) {
            if (page) HPDF_Page_EndText(page);
            page = HPDF_AddPage(document);
            HPDF_Page_SetSize(page, HPDF_PAGE_SIZE_A4, HPDF_PAGE_PORTRAIT);
            HPDF_Page_BeginText(page);
            HPDF_Page_SetFontAndSize(page, font, fontSize);
            HPDF_Page_SetTextLeading(page, leading);
            HPDF_Page_MoveTextPos(page, 70, 750);
            line = 0;
        }
        const std::size_t end = std::min({text.size(), at + lineLength, text.find('\n', at)});
        HPDF_Page_ShowTextNextLine(page, text.substr(at, end - at).c_str());
        at = end + (end < text.size() && text[end] == '\n' ? 1 : 0);
    }
    if (page) HPDF_Page_EndText(page);
    HPDF_SaveToStream(document);
    const std::size_t size = HPDF_GetStreamSize(document);
    HPDF_Free(document);
    return size;
}

}  // namespace mal::bench
