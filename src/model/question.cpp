// SPDX-License-Identifier: EUPL-1.2
#include "model/question.h"

#include "base/overloaded.h"

namespace mal {

std::string typeName(const QuestionBody& body) {
    return std::visit(Overloaded{
                          [](const SingleChoice&) { return "single_choice"; },
                          [](const MultipleChoice&) { return "multiple_choice"; },
                          [](const YesNo&) { return "yes_no"; },
                          [](const TextQuestion& text) { return text.length == TextLength::Short ? "short_text" : "long_text"; },
                          [](const DateQuestion&) { return "date"; },
                          [](const TableQuestion&) { return "table"; },
                          [](const MatrixQuestion&) { return "matrix"; },
                          [](const Acknowledge&) { return "acknowledge"; },
                          [](const FixedNote&) { return "note"; },
                      },
                      body);
}

const std::vector<Choice>& choices(const Question& question) {
    static const std::vector<Choice> none;
    if (const auto* single = std::get_if<SingleChoice>(&question.body)) return single->choices;
    if (const auto* multiple = std::get_if<MultipleChoice>(&question.body)) return multiple->choices;
    return none;
}

const Choice* findChoice(const Question& question, std::string_view value) {
    for (const Choice& choice : choices(question)) {
        if (choice.value == value) return &choice;
    }
    return nullptr;
}

}  // namespace mal
