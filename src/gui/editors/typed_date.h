// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/date.h"

#include <QString>

#include <optional>

namespace mal {

// The date that somebody typed: 22-11-2026 (also with / or . or spaces), 22 november 2026 (also nov or nov.), 2026-11-22. The
// year has four digits. Nothing for a date that is not complete or does not exist.
std::optional<Date> typedDate(const QString& text);

// "22-11-2026"
QString inDigits(const Date& date);

}  // namespace mal
