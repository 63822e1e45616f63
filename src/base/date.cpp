// SPDX-License-Identifier: EUPL-1.2
#include "base/date.h"

#include <array>
#include <cstdio>

namespace mal {

namespace {

constexpr std::array<const char*, 12> monthNames = {"januari", "februari", "maart",     "april",   "mei",      "juni",
                                                    "juli",    "augustus", "september", "oktober", "november", "december"};

int daysIn(int year, int month) {
    constexpr std::array<int, 12> days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && isLeap ? 29 : days[static_cast<std::size_t>(month - 1)];
}

std::optional<int> digits(std::string_view text, std::size_t from, std::size_t count) {
    if (from + count > text.size()) return std::nullopt;
    int value = 0;
    for (char c : text.substr(from, count)) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

}  // namespace

bool isValid(const Date& date) {
    return date.year >= 1 && date.year <= 9999 && date.month >= 1 && date.month <= 12 && date.day >= 1 &&
           date.day <= daysIn(date.year, date.month);
}

std::optional<Date> parseDate(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto year = digits(text, 0, 4);
    const auto month = digits(text, 5, 2);
    const auto day = digits(text, 8, 2);
    if (!year || !month || !day) return std::nullopt;
    const Date date{*year, *month, *day};
    return isValid(date) ? std::optional(date) : std::nullopt;
}

std::string toIso(const Date& date) {
    std::array<char, 40> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%04d-%02d-%02d", date.year, date.month, date.day);
    return buffer.data();
}

std::string inWords(const Date& date) {
    return std::to_string(date.day) + " " + monthInWords(date.year, date.month);
}

std::string monthInWords(int year, int month) {
    return std::string(monthNames.at(static_cast<std::size_t>(month - 1))) + " " + std::to_string(year);
}

Date addMonths(const Date& date, int months) {
    const int count = date.year * 12 + date.month - 1 + months;
    Date result{count / 12, count % 12 + 1, date.day};
    const int last = daysIn(result.year, result.month);
    if (result.day > last) result.day = last;
    return result;
}

bool isMoment(std::string_view text) {
    if (text.size() < 20 || !parseDate(text.substr(0, 10)) || text[10] != 'T') return false;
    const auto hour = digits(text, 11, 2);
    const auto minute = digits(text, 14, 2);
    const auto second = digits(text, 17, 2);
    if (!hour || !minute || !second || text[13] != ':' || text[16] != ':') return false;
    if (*hour > 23 || *minute > 59 || *second > 60) return false;
    const std::string_view offset = text.substr(19);
    if (offset == "Z") return true;
    if (offset.size() != 6 || (offset[0] != '+' && offset[0] != '-') || offset[3] != ':') return false;
    const auto offsetHour = digits(offset, 1, 2);
    const auto offsetMinute = digits(offset, 4, 2);
    return offsetHour && offsetMinute && *offsetHour <= 14 && *offsetMinute <= 59;
}

std::optional<Date> dateOfMoment(std::string_view moment) {
    return isMoment(moment) ? parseDate(moment.substr(0, 10)) : std::nullopt;
}

}  // namespace mal
