// SPDX-License-Identifier: EUPL-1.2
#include "storage/answer_file.h"

#include "base/overloaded.h"

#include <algorithm>

namespace mal {

namespace {

using TextsByKey = std::map<std::string, std::string>;

// The texts with these keys in this order, then the others.
void writeTexts(YamlWriter& writer, const TextsByKey& texts, const std::vector<std::string>& order, WhenEmpty whenEmpty) {
    for (const std::string& key : order) {
        if (const auto found = texts.find(key); found != texts.end()) writer.text(key, found->second, whenEmpty);
    }
    for (const auto& [key, text] : texts) {
        if (std::find(order.begin(), order.end(), key) == order.end()) writer.text(key, text, whenEmpty);
    }
}

std::vector<std::string> choiceOrder(const Question* question) {
    std::vector<std::string> order;
    if (!question) return order;
    for (const Choice& choice : choices(*question))
        order.push_back(choice.value);
    return order;
}

std::vector<std::string> columnOrder(const Question* question) {
    std::vector<std::string> order;
    const auto* table = question ? std::get_if<TableQuestion>(&question->body) : nullptr;
    if (!table) return order;
    for (const TableColumn& column : table->columns)
        order.push_back(column.id);
    return order;
}

std::vector<std::string> rowOrder(const Question* question) {
    std::vector<std::string> order;
    const auto* matrix = question ? std::get_if<MatrixQuestion>(&question->body) : nullptr;
    if (!matrix) return order;
    for (const MatrixLine& row : matrix->rows)
        order.push_back(row.id);
    return order;
}

void writeChoices(YamlWriter& writer, const ChoicesAnswer& answer, const Question* question) {
    const std::vector<std::string> values = question ? inTemplateOrder(answer.values, *question) : answer.values;
    writer.list("values", WhenEmpty::Write, [&] {
        for (const std::string& value : values)
            writer.textItem(value);
    });
    writer.map("notes", WhenEmpty::LeaveOut, [&] { writeTexts(writer, answer.notes, choiceOrder(question), WhenEmpty::Write); });
}

void writeTable(YamlWriter& writer, const TableAnswer& answer, const Question* question) {
    const std::vector<std::string> order = columnOrder(question);
    writer.list("rows", WhenEmpty::Write, [&] {
        for (const TableRow& row : answer.rows)
            writer.mapItem([&] { writeTexts(writer, row, order, WhenEmpty::Write); });
    });
}

void writeAcknowledge(YamlWriter& writer, const AcknowledgeAnswer& answer) {
    writer.text("acknowledged_by", answer.acknowledgedBy, WhenEmpty::Write);
    writer.text("role", answer.role);
    writer.word("at", answer.at);
    writer.word("text_sha256", answer.textSha256);
    writer.text("to_arrange", answer.toArrange);
}

void writeValue(YamlWriter& writer, const AnswerValue& value, const Question* question) {
    std::visit(Overloaded{
                   [](const std::monostate&) {},
                   [&](const ChoiceAnswer& answer) { writer.text("value", answer.value, WhenEmpty::Write); },
                   [&](const ChoicesAnswer& answer) { writeChoices(writer, answer, question); },
                   [&](const YesNoAnswer& answer) { writer.word("value", answer.yes ? "ja" : "nee"); },
                   [&](const TextAnswer& answer) { writer.text("text", answer.text, WhenEmpty::Write); },
                   [&](const DateAnswer& answer) { writer.word("date", toIso(answer.date)); },
                   [&](const TableAnswer& answer) { writeTable(writer, answer, question); },
                   [&](const MatrixAnswer& answer) {
                       writer.map("cells", WhenEmpty::Write,
                                  [&] { writeTexts(writer, answer.cells, rowOrder(question), WhenEmpty::Write); });
                   },
                   [&](const AcknowledgeAnswer& answer) { writeAcknowledge(writer, answer); },
               },
               value);
}

}  // namespace

void writeAnswer(YamlWriter& writer, const std::string& id, const Answer& answer, const Question* question) {
    const bool isBare = std::holds_alternative<std::monostate>(answer.value) && answer.note.empty() && answer.toConfirm.empty() &&
                        answer.unknown.size() == 1 && answer.unknown.front().first.empty();
    if (isBare) {
        writer.value(id, answer.unknown.front().second);
        return;
    }
    writer.map(id, WhenEmpty::Write, [&] {
        writeValue(writer, answer.value, question);
        writer.text("note", answer.note);
        writer.text("confirm", answer.toConfirm);
        for (const auto& entry : answer.unknown) {
            if (!entry.first.empty()) writer.unknowns({entry});
        }
    });
}

}  // namespace mal
