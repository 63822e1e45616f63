// SPDX-License-Identifier: EUPL-1.2
#include "rules/answer_text.h"

#include "base/messages/rules.h"
#include "base/overloaded.h"
#include "base/utf8.h"
#include "rules/answers.h"

#include <algorithm>

namespace mal {

namespace {

constexpr std::string_view cellSeparator = "|";

std::string_view trimmed(std::string_view text) {
    const std::size_t start = text.find_first_not_of(" \t\n");
    if (start == std::string_view::npos) return {};
    return text.substr(start, text.find_last_not_of(" \t\n") - start + 1);
}

// The parts between separators, without the blanks around them; empty parts stay.
std::vector<std::string> parts(std::string_view text, std::string_view separator) {
    std::vector<std::string> result;
    while (true) {
        const std::size_t end = text.find(separator);
        result.emplace_back(trimmed(text.substr(0, end)));
        if (end == std::string_view::npos) return result;
        text = text.substr(end + separator.size());
    }
}

template <typename Items, typename Name>
std::string listed(const Items& items, const Name& name, const char* separator = ", ") {
    std::string text;
    bool isFirst = true;
    for (const auto& item : items) {
        if (!isFirst) text += separator;
        text += name(item);
        isFirst = false;
    }
    return text;
}

NotAnAnswer refusal(const Message& message, std::initializer_list<std::string> arguments) {
    return {message.code, text(message, arguments)};
}

using Parsed = std::variant<AnswerValue, NotAnAnswer>;

class Parsing {
public:
    Parsing(const Question& question, std::string_view text) : m_question(question), m_text(text), m_trimmed(trimmed(text)) {}

    Parsed operator()(const SingleChoice&) const {
        if (!findChoice(m_question, m_trimmed)) return notAChoice(m_trimmed);
        return AnswerValue(ChoiceAnswer{std::string(m_trimmed)});
    }

    Parsed operator()(const MultipleChoice& multiple) const {
        const std::vector<std::string> wanted = parts(m_trimmed, ",");
        for (const std::string& value : wanted) {
            if (!findChoice(m_question, value)) return notAChoice(value);
        }
        ChoicesAnswer answer;
        for (const Choice& choice : multiple.choices) {
            if (std::find(wanted.begin(), wanted.end(), choice.value) != wanted.end()) answer.values.push_back(choice.value);
        }
        return AnswerValue(std::move(answer));
    }

    Parsed operator()(const YesNo&) const {
        const std::string word = utf8::lowered(m_trimmed);
        if (word != "ja" && word != "nee") return refusal(messages::notYesNo, {m_question.label, std::string(m_trimmed)});
        return AnswerValue(YesNoAnswer{word == "ja"});
    }

    Parsed operator()(const TextQuestion& text) const {
        if (text.length == TextLength::Long) return AnswerValue(TextAnswer{std::string(m_text)});
        if (m_trimmed.find('\n') != std::string_view::npos) return refusal(messages::notOneLine, {m_question.label});
        return AnswerValue(TextAnswer{std::string(m_trimmed)});
    }

    Parsed operator()(const DateQuestion&) const {
        const auto date = parseDate(m_trimmed);
        if (!date) return refusal(messages::notADate, {m_question.label, std::string(m_trimmed)});
        return AnswerValue(DateAnswer{*date});
    }

    Parsed operator()(const TableQuestion& table) const {
        TableAnswer answer;
        for (const std::string& line : parts(m_trimmed, "\n")) {
            const std::vector<std::string> cells = parts(line, cellSeparator);
            if (cells.size() > table.columns.size()) {
                const std::string columns = listed(table.columns, [](const TableColumn& column) { return column.label; });
                return refusal(messages::tooManyCells, {m_question.label, std::to_string(table.columns.size()), columns});
            }
            TableRow row;
            for (std::size_t i = 0; i < cells.size(); ++i) {
                if (!cells[i].empty()) row[table.columns[i].id] = cells[i];
            }
            if (!row.empty()) answer.rows.push_back(std::move(row));
        }
        return AnswerValue(std::move(answer));
    }

    Parsed operator()(const MatrixQuestion& matrix) const {
        const auto id = [](const MatrixLine& line) { return line.id; };
        const auto has = [](const std::vector<MatrixLine>& lines, std::string_view wanted) {
            return std::any_of(lines.begin(), lines.end(), [&](const MatrixLine& line) { return line.id == wanted; });
        };
        MatrixAnswer answer;
        for (const std::string& line : parts(m_trimmed, "\n")) {
            const std::size_t colon = line.find(':');
            const std::string_view row = trimmed(std::string_view(line).substr(0, colon));
            const std::string_view column = colon == std::string::npos ? "" : trimmed(std::string_view(line).substr(colon + 1));
            if (!has(matrix.rows, row) || !has(matrix.columns, column)) {
                return refusal(messages::notACell, {m_question.label, line, listed(matrix.rows, id), listed(matrix.columns, id)});
            }
            answer.cells[std::string(row)] = column;
        }
        return AnswerValue(std::move(answer));
    }

    Parsed operator()(const Acknowledge&) const { return refusal(messages::notByText, {m_question.label}); }
    Parsed operator()(const FixedNote&) const { return refusal(messages::nothingToAnswer, {m_question.id}); }

private:
    Parsed notAChoice(std::string_view value) const {
        const std::string values = listed(choices(m_question), [](const Choice& choice) { return choice.value; });
        return refusal(messages::notAChoice, {m_question.label, std::string(value), values});
    }

    const Question& m_question;
    std::string_view m_text;
    std::string_view m_trimmed;
};

std::string rowText(const TableRow& row, const TableQuestion& table) {
    const auto cellOf = [&](const TableColumn& column) {
        const auto cell = row.find(column.id);
        return cell == row.end() ? std::string() : cell->second;
    };
    return listed(table.columns, cellOf, " | ");
}

}  // namespace

std::variant<AnswerValue, NotAnAnswer> parseAnswer(const Question& question, std::string_view text) {
    if (const auto wrong = utf8::unusableIn(text)) {
        const bool isText = *wrong != "UTF-8";
        return isText ? refusal(messages::notAText, {question.label, *wrong}) : refusal(messages::notUtf8, {question.label});
    }
    return std::visit(Parsing(question, text), question.body);
}

std::string answerText(const Question& question, const Policy& policy) {
    const Answer* answer = policy.answer(question.id);
    if (!answer) return {};
    return std::visit(
        Overloaded{
            [](const std::monostate&) { return std::string(); },
            [](const ChoiceAnswer& choice) { return choice.value; },
            [](const ChoicesAnswer& several) { return listed(several.values, [](const std::string& value) { return value; }); },
            [](const YesNoAnswer& yesNo) { return std::string(yesNo.yes ? "ja" : "nee"); },
            [](const TextAnswer& written) { return written.text; },
            [](const DateAnswer& date) { return toIso(date.date); },
            [&](const TableAnswer& table) {
                const auto* columns = std::get_if<TableQuestion>(&question.body);
                std::string text;
                for (const TableRow* row : filledRows(table)) {
                    if (columns) text += (text.empty() ? "" : "\n") + rowText(*row, *columns);
                }
                return text;
            },
            [](const MatrixAnswer& matrix) {
                std::string text;
                for (const auto& [row, column] : matrix.cells) {
                    text += (text.empty() ? "" : "\n") + row + ": " + column;
                }
                return text;
            },
            [](const AcknowledgeAnswer& acknowledged) { return acknowledged.acknowledgedBy; },
        },
        answer->value);
}

}  // namespace mal
