// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "document/writing.h"

#include <string>

namespace mal {

// When a condition holds, in words that go behind "als": "bij 5.1 is gekozen voor B – Kerngroep". For who fills in on paper,
// where no program hides a question.
std::string inWords(const Writing& writing, const Condition& condition);

}  // namespace mal
