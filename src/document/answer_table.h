// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "document/writing.h"

namespace mal {

// The rows that were filled in; suggested rows count only once a person has taken them over.
Table answerTable(const Writing& writing, const Question& question, const TableQuestion& table, const TableAnswer& answer);

// One line for each row of the matrix that has an answer, with the label of the column chosen.
Table answerTable(const Question& question, const MatrixQuestion& matrix, const MatrixAnswer& answer);

// Gives each column a share of the width that fits what stands in it, within bounds that keep every column readable.
void weighColumns(Table& table);

}  // namespace mal
