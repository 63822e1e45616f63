// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Who signs. A public document has no room for signatures: it says who adopted the policy, and that the signed copy is elsewhere.

#include "document/writing.h"

namespace mal {

// Without a heading; nothing in a public document of what is not adopted.
Blocks signOff(const Writing& writing);

// The same as a chapter of the policy.
Blocks signOffChapter(const Writing& writing);

}  // namespace mal
