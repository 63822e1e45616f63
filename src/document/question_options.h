// SPDX-License-Identifier: EUPL-1.2
#pragma once

// All options of a question, the chosen ones marked.

#include "document/writing.h"

namespace mal {

// True for a question that is answered by picking from options: single_choice, multiple_choice, yes_no.
bool isChoice(const Question& question);

// In the order of the template; for yes_no "Ja" and "Nee".
Options optionsOf(const Writing& writing, const Question& question);

// A template's rich text as one line of plain text.
std::string onOneLine(const Writing& writing, std::string_view text);

}  // namespace mal
