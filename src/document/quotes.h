// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Straight quotation marks as people type them, set as the curled ones of print. Only pairs that are beyond doubt: a mark that
// may mean inches or seconds stays as it is. What was typed stays in the policy; only the document changes.

#include "document/document.h"

namespace mal {

void curlQuotes(Document& document);

}  // namespace mal
