// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace mal {

// The cells of a piece of spreadsheet, as Excel and LibreOffice put it on the clipboard as text: a row a line, a tab between
// cells, cells with line ends or quotes between double quotes with quotes doubled. Line ends in cells are line feeds. A quote
// that closes nowhere is text.
std::vector<QStringList> pastedTable(const QString& text);

}  // namespace mal
