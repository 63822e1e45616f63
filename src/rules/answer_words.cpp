// SPDX-License-Identifier: EUPL-1.2
#include "rules/answer_words.h"

#include "base/messages/comparison.h"
#include "base/overloaded.h"
#include "rules/answers.h"

#include <algorithm>
#include <string_view>

namespace mal {

namespace {

void add(std::string& words, std::string_view separator, std::string_view more) {
    if (more.empty()) return;
    if (!words.empty()) words += separator;
    words += more;
}

std::string choiceWords(const Question* question, const std::string& value) {
    const Choice* choice = question ? findChoice(*question, value) : nullptr;
    if (!choice) return value;
    return value.size() == 1 ? value + " – " + choice->label : choice->label;
}

std::string choicesWords(const Question* question, const ChoicesAnswer& several) {
    std::string words;
    for (const std::string& value : several.values) {
        const auto note = several.notes.find(value);
        const bool hasNote = note != several.notes.end() && !isBlank(note->second);
        add(words, "; ", choiceWords(question, value) + (hasNote ? " (" + note->second + ")" : ""));
    }
    return words;
}

std::string labelOf(const std::vector<MatrixLine>& lines, const std::string& id) {
    const auto found = std::find_if(lines.begin(), lines.end(), [&](const MatrixLine& line) { return line.id == id; });
    return found == lines.end() ? id : found->label;
}

// Cells in the order of the columns, then those of columns that the table does not have.
std::string rowWords(const TableQuestion* table, const TableRow& row) {
    std::string words;
    TableRow left = row;
    if (table) {
        for (const TableColumn& column : table->columns) {
            const auto cell = left.find(column.id);
            if (cell == left.end()) continue;
            add(words, " · ", column.label + ": " + cell->second);
            left.erase(cell);
        }
    }
    for (const auto& [column, cell] : left)
        add(words, " · ", column + ": " + cell);
    return words;
}

std::string tableWords(const Question* question, const TableAnswer& answer) {
    const auto* table = question ? std::get_if<TableQuestion>(&question->body) : nullptr;
    std::string words;
    for (const TableRow* row : filledRows(answer))
        add(words, "\n", rowWords(table, *row));
    return words;
}

std::string matrixWords(const Question* question, const MatrixAnswer& answer) {
    const auto* matrix = question ? std::get_if<MatrixQuestion>(&question->body) : nullptr;
    std::string words;
    for (const auto& [row, column] : answer.cells) {
        add(words, "\n", matrix ? labelOf(matrix->rows, row) + ": " + labelOf(matrix->columns, column) : row + ": " + column);
    }
    return words;
}

std::string acknowledgedWords(const AcknowledgeAnswer& answer) {
    std::string who = answer.acknowledgedBy;
    add(who, ", ", answer.role);
    const auto day = dateOfMoment(answer.at);
    std::string words = day ? text(messages::confirmedByOn, {who, inWords(*day)}) : text(messages::confirmedBy, {who});
    if (!isBlank(answer.toArrange)) add(words, "; ", text(messages::stillToArrange, {answer.toArrange}));
    return words;
}

std::string unknownWords(const UnknownValue& value) {
    std::string words = value.text;
    for (const UnknownValue& item : value.items)
        add(words, "; ", unknownWords(item));
    for (const auto& entry : value.entries)
        add(words, " · ", unknownWords(entry.second));
    return words;
}

}  // namespace

std::string answerWords(const Question* question, const Answer& answer) {
    return std::visit(Overloaded{
                          [&](const std::monostate&) {
                              std::string words;
                              for (const auto& entry : answer.unknown)
                                  add(words, "\n", unknownWords(entry.second));
                              return words;
                          },
                          [&](const ChoiceAnswer& one) { return choiceWords(question, one.value); },
                          [&](const ChoicesAnswer& several) { return choicesWords(question, several); },
                          [](const YesNoAnswer& yesNo) { return std::string(yesNo.yes ? "ja" : "nee"); },
                          [](const TextAnswer& written) { return written.text; },
                          [](const DateAnswer& date) { return inWords(date.date); },
                          [&](const TableAnswer& table) { return tableWords(question, table); },
                          [&](const MatrixAnswer& matrix) { return matrixWords(question, matrix); },
                          [](const AcknowledgeAnswer& acknowledged) { return acknowledgedWords(acknowledged); },
                      },
                      answer.value);
}

}  // namespace mal
