// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Calendar dates (proleptic Gregorian) and moments as ISO 8601 writes them. There is no clock here: the day of today comes in
// from outside, so that the same input always gives the same document.

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace mal {

struct Date {
    int year = 0;   // 1 to 9999
    int month = 0;  // 1 to 12
    int day = 0;    // 1 to 31

    friend auto operator<=>(const Date&, const Date&) = default;
};

bool isValid(const Date& date);

// "2026-11-22" and nothing else; nothing for a day that does not exist.
std::optional<Date> parseDate(std::string_view text);
std::string toIso(const Date& date);

// "22 november 2026"
std::string inWords(const Date& date);
// "november 2026"
std::string monthInWords(int year, int month);

// The same day so many months later (or earlier); the last day of the month where that day does not exist.
Date addMonths(const Date& date, int months);

// A moment with its offset from UTC: "2026-11-22T14:03:11+01:00". Kept as text, compared only for equality.
bool isMoment(std::string_view text);
// The date in a moment, as it was where it was written.
std::optional<Date> dateOfMoment(std::string_view moment);

}  // namespace mal
