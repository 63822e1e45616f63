// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The clock, which only the window and the command line may look at: the core gets moments from outside.

#include "base/date.h"

#include <QDate>
#include <QFileInfo>
#include <QString>

#include <string>

namespace mal {

// "2026-11-22T14:03:11+01:00"
std::string currentMoment();

// When a file was last changed, by what the disk says, as a moment.
std::string changeOf(const QFileInfo& file);

QDate toQDate(const Date& date);
Date fromQDate(const QDate& date);  // of a valid one

// "14:03", from a moment.
QString timeOf(const std::string& moment);
// "22 november 2026, 14:03", from a moment; as it stands where it is none.
QString inWordsWithTime(const std::string& moment);

}  // namespace mal
