// SPDX-License-Identifier: EUPL-1.2
#pragma once

// How the answer to one question enters the policy as prose.

#include "document/writing.h"

namespace mal {

// Whether the template's words around an answer come along: the lead, the name of the option. A sentence that the answer stands
// in always does.
enum class Leads { Yes, No };

// The blocks for one question, in its own place or where the template refers to it. Nothing where it is not relevant, or not
// answered and not asked for. In a concept an answer that is asked for and still open gives a paragraph that says so.
Blocks answerProse(const Writing& writing, const QuestionPlace& place, Leads leads = Leads::Yes);

// The same for several questions in a row. Answers that are one sentence each make a paragraph together.
Blocks answersProse(const Writing& writing, const std::vector<QuestionPlace>& places, Leads leads = Leads::Yes);

// The answer in one line, for an overview: the name of an option, the first words of nothing longer. Empty where there is none.
Spans answerInOneLine(const Writing& writing, const QuestionPlace& place);

// The same behind its name, bold: "Onze ambitie: B – Selectief". In a concept an answer that is open says so.
Spans namedAnswer(const Writing& writing, const QuestionPlace& place);

}  // namespace mal
