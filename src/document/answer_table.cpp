// SPDX-License-Identifier: EUPL-1.2
#include "document/answer_table.h"

#include "base/utf8.h"
#include "document/rich_text.h"
#include "rules/answers.h"

#include <algorithm>

namespace mal {

namespace {

// A cell keeps the lines that a person typed as paragraphs.
TableCell cellOf(std::string_view text) {
    TableCell cell;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const std::string_view line = text.substr(0, end);
        if (!isBlank(line)) cell.push_back(plainLine(line));
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
    return cell;
}

double lengthOf(const TableCell& cell) {
    std::size_t length = 0;
    for (const Spans& paragraph : cell)
        length += utf8::length(plainText(paragraph));
    return static_cast<double>(length);
}

}  // namespace

void weighColumns(Table& table) {
    constexpr double narrowest = 12;  // characters
    constexpr double widest = 60;
    for (std::size_t c = 0; c < table.heads.size(); ++c) {
        double sum = 0;
        for (const auto& row : table.rows)
            sum += std::min(lengthOf(row[c]), 4 * widest);
        const double mean = table.rows.empty() ? 0 : sum / static_cast<double>(table.rows.size());
        const double head = static_cast<double>(utf8::length(table.heads[c].title));
        table.heads[c].weight = std::clamp(std::max(mean, head), narrowest, widest);
    }
}

Table answerTable(const Writing& writing, const Question& question, const TableQuestion& table, const TableAnswer& answer) {
    Table result;
    result.summary = question.label;
    for (const TableColumn& column : table.columns)
        result.heads.push_back({column.label, 1});
    for (const TableRow* row : filledRows(answer)) {
        std::vector<TableCell> cells;
        for (const TableColumn& column : table.columns) {
            const auto cell = row->find(column.id);
            const bool isPerson = column.holds == ColumnHolds::Owner;
            const std::string text = cell == row->end() ? std::string() : cell->second;
            cells.push_back(cellOf(isPerson ? whoIs(writing, text) : text));
        }
        result.rows.push_back(std::move(cells));
    }
    weighColumns(result);
    return result;
}

Table answerTable(const Question& question, const MatrixQuestion& matrix, const MatrixAnswer& answer) {
    Table result;
    result.summary = question.label;
    result.firstColumnIsHead = true;
    result.heads = {{"", 1}, {question.label, 1}};
    for (const MatrixLine& row : matrix.rows) {
        const auto cell = answer.cells.find(row.id);
        if (cell == answer.cells.end()) continue;
        const auto column = std::find_if(matrix.columns.begin(), matrix.columns.end(),
                                         [&](const MatrixLine& line) { return line.id == cell->second; });
        if (column != matrix.columns.end()) result.rows.push_back({{plainLine(row.label)}, {plainLine(column->label)}});
    }
    weighColumns(result);
    return result;
}

}  // namespace mal
