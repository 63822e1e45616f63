// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/question.h"
#include "storage/template_fields.h"

namespace mal {

Question readQuestion(TemplateFields& fields);

// What belongs to the type of the question; nothing, and a problem, for a type that there is not or a body that cannot be used.
std::optional<QuestionBody> readQuestionBody(TemplateFields& fields);

}  // namespace mal
