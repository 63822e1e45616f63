// SPDX-License-Identifier: EUPL-1.2
#pragma once

// An answer in the words of its question, as a person reads it beside another one: the names of choices and columns, and who
// confirmed what and when. The form that one types is answer_text.h.

#include "model/policy.h"
#include "model/question.h"

#include <string>

namespace mal {

// Without the toelichting. Empty where nothing is answered; `question` is null for an answer that no question belongs to, of
// which the words are shown as they stand in the file.
std::string answerWords(const Question* question, const Answer& answer);

}  // namespace mal
