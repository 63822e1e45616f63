// SPDX-License-Identifier: EUPL-1.2
#include "rules/answers.h"

#include "base/overloaded.h"
#include "rules/conditions.h"

#include <algorithm>

namespace mal {

bool isBlank(std::string_view text) {
    return text.find_first_not_of(" \t\n") == std::string_view::npos;
}

std::vector<const TableRow*> filledRows(const TableAnswer& table) {
    std::vector<const TableRow*> rows;
    for (const TableRow& row : table.rows) {
        const bool isFilled = std::any_of(row.begin(), row.end(), [](const auto& cell) { return !isBlank(cell.second); });
        if (isFilled) rows.push_back(&row);
    }
    return rows;
}

std::vector<const Choice*> chosen(const Question& question, const Policy& policy) {
    std::vector<const Choice*> result;
    if (const auto* one = answerAs<ChoiceAnswer>(policy, question.id)) {
        if (const Choice* choice = findChoice(question, one->value)) result.push_back(choice);
    }
    if (const auto* several = answerAs<ChoicesAnswer>(policy, question.id)) {
        for (const Choice& choice : choices(question)) {
            if (std::find(several->values.begin(), several->values.end(), choice.value) != several->values.end()) {
                result.push_back(&choice);
            }
        }
    }
    return result;
}

const std::string& noteOf(const Question& question, const Policy& policy) {
    static const std::string none;
    const Answer* answer = policy.answer(question.id);
    return answer && !question.noteLabel.empty() ? answer->note : none;
}

std::string plainAnswer(const Policy& policy, std::string_view questionId) {
    if (const auto* text = answerAs<TextAnswer>(policy, questionId)) return text->text;
    if (const auto* date = answerAs<DateAnswer>(policy, questionId)) return inWords(date->date);
    return {};
}

bool isAnswered(const Question& question, const Policy& policy) {
    const auto has = [&](auto* answer) { return answer != nullptr; };
    return std::visit(Overloaded{
                          [&](const SingleChoice&) { return !chosen(question, policy).empty(); },
                          [&](const MultipleChoice&) { return !chosen(question, policy).empty(); },
                          [&](const YesNo&) { return has(answerAs<YesNoAnswer>(policy, question.id)); },
                          [&](const TextQuestion&) {
                              const auto* text = answerAs<TextAnswer>(policy, question.id);
                              return text && !isBlank(text->text);
                          },
                          [&](const DateQuestion&) { return has(answerAs<DateAnswer>(policy, question.id)); },
                          [&](const TableQuestion&) {
                              const auto* table = answerAs<TableAnswer>(policy, question.id);
                              return table && !filledRows(*table).empty();
                          },
                          [&](const MatrixQuestion&) {
                              const auto* matrix = answerAs<MatrixAnswer>(policy, question.id);
                              return matrix && !matrix->cells.empty();
                          },
                          [&](const Acknowledge&) {
                              const auto* acknowledged = answerAs<AcknowledgeAnswer>(policy, question.id);
                              return acknowledged && !isBlank(acknowledged->acknowledgedBy);
                          },
                          [](const FixedNote&) { return true; },
                      },
                      question.body);
}

}  // namespace mal
