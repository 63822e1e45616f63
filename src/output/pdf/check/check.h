// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Judges any PDF by the rules of PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) that a program can judge. Whether a
// description says the right thing, or the order of reading makes sense, only a person can tell.

#include "output/finding.h"

#include <string_view>

namespace mal {

// By kind, in the order of base/messages/pdf_check.h as far as they were met; empty for a good file. Bytes that are no PDF at all
// are a finding too: nothing is thrown but std::bad_alloc.
Findings checkPdf(std::string_view bytes);

}  // namespace mal
