// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What follows the policy: every choice with all its options, the terms that were used, and where the law says what.

#include "document/writing.h"

namespace mal {

// `before` is the document so far: the glossary explains only the terms that occur in it. Annexes without content are left out.
Blocks annexes(const Writing& writing, const Blocks& before);

}  // namespace mal
