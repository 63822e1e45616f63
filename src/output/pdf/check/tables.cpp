// SPDX-License-Identifier: EUPL-1.2

// Whether the rows of each table have the same number of cells, counting those that span more (ISO 32000-1, 14.8.4.3.4).

#include "output/pdf/check/attributes.h"
#include "output/pdf/check/subject.h"

#include <algorithm>
#include <optional>

namespace mal::pdf {

namespace {

constexpr std::size_t mostColumns = 1000;

std::size_t spanOf(Value cell, const char* key) {
    const long long span = integerOf(attribute(cell, key)).value_or(1);
    return static_cast<std::size_t>(std::clamp<long long>(span, 1, mostColumns));
}

class Grid {
public:
    // Whether the row has as many cells as those before it.
    bool addRow(const std::vector<Value>& cells) {
        std::vector<std::size_t> covered = m_covered;  // rows that each column is still covered from above
        std::size_t column = 0;
        for (const Value& cell : cells) {
            while (column < covered.size() && covered[column] > 0)
                ++column;
            const std::size_t columns = spanOf(cell, "/ColSpan");
            if (column + columns > mostColumns) return false;
            if (covered.size() < column + columns) covered.resize(column + columns);
            for (std::size_t i = 0; i < columns; ++i, ++column) {
                if (covered[column] > 0) return false;
                covered[column] = spanOf(cell, "/RowSpan");
            }
        }
        if (std::find(covered.begin(), covered.end(), 0U) != covered.end()) return false;
        const bool isSame = !m_width || *m_width == covered.size();
        m_width = covered.size();
        for (std::size_t& rows : covered)
            --rows;
        m_covered = std::move(covered);
        return isSame;
    }

private:
    std::vector<std::size_t> m_covered;
    std::optional<std::size_t> m_width;
};

void collectRows(const Subject& subject, std::uint32_t element, std::vector<std::uint32_t>& rows) {
    for (const std::uint32_t kid : subject.elements[element].kids) {
        const std::string& type = subject.elements[kid].type;
        if (type == "TR") rows.push_back(kid);
        if (type == "THead" || type == "TBody" || type == "TFoot") collectRows(subject, kid, rows);
    }
}

bool isRegular(const Subject& subject, std::uint32_t table) {
    std::vector<std::uint32_t> rows;
    collectRows(subject, table, rows);
    Grid grid;
    for (const std::uint32_t row : rows) {
        std::vector<Value> cells;
        for (const std::uint32_t kid : subject.elements[row].kids)
            cells.push_back(subject.elements[kid].own);
        if (!grid.addRow(cells)) return false;
    }
    return true;
}

}  // namespace

void checkTables(Subject& subject) {
    for (std::uint32_t i = 0; i < subject.elements.size(); ++i) {
        if (subject.elements[i].type != "Table") continue;
        subject.report.expect(isRegular(subject, i), pdf_rules::irregular, subject.elementPlace(i));
    }
}

}  // namespace mal::pdf
