// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "output/format.h"

namespace mal {

// GitHub-flavoured Markdown. Text of the document is escaped, so that nobody's answer becomes markup or HTML. Pictures are left
// out.
Written writeMarkdown(const Document& document);

}  // namespace mal
