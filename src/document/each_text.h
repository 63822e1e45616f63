// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Every text of a document that a reader sees, so that something can be done to all of them in one place. Not what the file is
// filed under: author, program, moment.

#include "document/document.h"

#include <functional>

namespace mal {

struct TextChange {
    std::function<void(std::string&)> plain;
    std::function<void(Spans&)> rich;
};

void changeTexts(Document& document, const TextChange& change);

}  // namespace mal
