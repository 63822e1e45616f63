// SPDX-License-Identifier: EUPL-1.2
#include "storage/answer_file.h"

#include "base/messages/storage.h"
#include "base/overloaded.h"
#include "storage/policy_fields.h"

#include <algorithm>
#include <array>
#include <unordered_set>
#include <utility>

namespace mal {

namespace {

constexpr std::array<std::string_view, 7> valueKeys = {"value", "values", "text", "date", "rows", "cells", "acknowledged_by"};

AnswerValue readChoice(PolicyFields& fields) {
    const auto value = fields.optionalText("value");
    return value ? AnswerValue(ChoiceAnswer{*value}) : AnswerValue();
}

AnswerValue readChoices(PolicyFields& fields, const Question& question) {
    auto values = fields.texts("values");
    if (!values) return {};
    return ChoicesAnswer{inTemplateOrder(*values, question),
                         fields.textsByKey("notes").value_or(std::map<std::string, std::string>())};
}

AnswerValue readYesNo(PolicyFields& fields) {
    const std::string* value = fields.peekText("value");
    if (!value) return {};
    if (*value == "ja" || *value == "nee") return YesNoAnswer{*value == "ja"};
    fields.keepAside("value", text(messages::kindYesNo));
    return {};
}

AnswerValue readText(PolicyFields& fields) {
    auto value = fields.optionalText("text");
    return value ? AnswerValue(TextAnswer{std::move(*value)}) : AnswerValue();
}

AnswerValue readDate(PolicyFields& fields) {
    const auto date = fields.date("date");
    return date ? AnswerValue(DateAnswer{*date}) : AnswerValue();
}

AnswerValue readTable(PolicyFields& fields) {
    auto rows = fields.rows("rows");
    return rows ? AnswerValue(TableAnswer{std::move(*rows)}) : AnswerValue();
}

AnswerValue readMatrix(PolicyFields& fields) {
    auto cells = fields.textsByKey("cells");
    return cells ? AnswerValue(MatrixAnswer{std::move(*cells)}) : AnswerValue();
}

AnswerValue readAcknowledge(PolicyFields& fields) {
    auto name = fields.optionalText("acknowledged_by");
    if (!name) return {};
    AcknowledgeAnswer answer;
    answer.acknowledgedBy = std::move(*name);
    answer.role = fields.text("role");
    answer.at = fields.text("at");
    answer.textSha256 = fields.text("text_sha256");
    answer.toArrange = fields.text("to_arrange");
    return answer;
}

AnswerValue readValue(PolicyFields& fields, const Question& question) {
    return std::visit(Overloaded{
                          [&](const SingleChoice&) { return readChoice(fields); },
                          [&](const MultipleChoice&) { return readChoices(fields, question); },
                          [&](const YesNo&) { return readYesNo(fields); },
                          [&](const TextQuestion&) { return readText(fields); },
                          [&](const DateQuestion&) { return readDate(fields); },
                          [&](const TableQuestion&) { return readTable(fields); },
                          [&](const MatrixQuestion&) { return readMatrix(fields); },
                          [&](const Acknowledge&) { return readAcknowledge(fields); },
                          [](const FixedNote&) { return AnswerValue(); },
                      },
                      question.body);
}

bool holdsAValue(const Unknowns& unknowns) {
    return std::any_of(unknowns.begin(), unknowns.end(), [](const auto& entry) {
        return std::find(valueKeys.begin(), valueKeys.end(), entry.first) != valueKeys.end();
    });
}

}  // namespace

Answer readAnswer(Entry& entry, const Question* question, ProblemLog& log) {
    const auto warn = [&] { log.warning(entry.value.at, messages::answerKeptAside, {entry.key, typeName(question->body)}); };
    if (!question) log.warning(entry.at, messages::answerToNoQuestion, {entry.key});
    Answer answer;
    if (entry.value.kind != Node::Kind::Map) {
        // An answer that is no map at all is kept under the empty key, which no map of a file can have.
        if (question && entry.value.kind != Node::Kind::Null) warn();
        answer.unknown.emplace_back(std::string(), toUnknown(std::move(entry.value)));
        return answer;
    }
    const std::size_t problems = log.size();
    PolicyFields fields(entry.value, log);
    if (question) {
        answer.value = readValue(fields, *question);
        answer.note = fields.text("note");
        answer.toConfirm = fields.text("confirm");
    }
    answer.unknown = fields.takeUnread();
    const bool hasOtherValue = std::holds_alternative<std::monostate>(answer.value) && holdsAValue(answer.unknown);
    if (question && hasOtherValue && log.size() == problems) warn();
    return answer;
}

std::vector<std::string> inTemplateOrder(const std::vector<std::string>& values, const Question& question) {
    std::unordered_set<std::string> left(values.begin(), values.end());
    std::vector<std::string> sorted;
    sorted.reserve(values.size());
    for (const Choice& choice : choices(question)) {
        if (left.erase(choice.value) > 0) sorted.push_back(choice.value);
    }
    for (const std::string& value : values) {
        if (left.erase(value) > 0) sorted.push_back(value);
    }
    return sorted;
}

}  // namespace mal
