// SPDX-License-Identifier: EUPL-1.2
#include "output/format.h"

#include "output/markdown.h"
#include "output/pdf/check/check.h"
#include "output/pdf/pdf.h"

#include <algorithm>

namespace mal {

const std::vector<Format>& formats() {
    static const std::vector<Format> table{
        {"pdf", "PDF", "pdf", writePdf, checkPdf},
        {"markdown", "Markdown", "md", writeMarkdown, nullptr},
    };
    return table;
}

const Format* findFormat(std::string_view name) {
    const auto found =
        std::find_if(formats().begin(), formats().end(), [&](const Format& format) { return format.name == name; });
    return found == formats().end() ? nullptr : &*found;
}

}  // namespace mal
