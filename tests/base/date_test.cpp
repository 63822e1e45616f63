// SPDX-License-Identifier: EUPL-1.2
#include "base/date.h"

#include <catch2/catch.hpp>

using namespace mal;

TEST_CASE("a date is read from its ISO form only") {
    CHECK(parseDate("2026-11-22") == Date{2026, 11, 22});
    CHECK(parseDate("2024-02-29") == Date{2024, 2, 29});
    for (const char* text : {"", "2026-11-2", "2026-11-22 ", "22-11-2026", "2026/11/22", "2026-13-01", "2026-02-29", "2026-00-10",
                             "2026-04-31", "0000-01-01", "+026-01-01", "2026-1١-01"}) {
        CAPTURE(text);
        CHECK_FALSE(parseDate(text));
    }
}

TEST_CASE("a date is written in Dutch words") {
    CHECK(inWords({2026, 3, 1}) == "1 maart 2026");
    CHECK(monthInWords(2026, 5) == "mei 2026");
}

TEST_CASE("adding months ends on the last day where the day does not exist") {
    CHECK(addMonths({2026, 1, 31}, 1) == Date{2026, 2, 28});
    CHECK(addMonths({2024, 1, 31}, 1) == Date{2024, 2, 29});
    CHECK(addMonths({2026, 11, 22}, 12) == Date{2027, 11, 22});
    CHECK(addMonths({2026, 1, 15}, -1) == Date{2025, 12, 15});
}

TEST_CASE("a moment has a date, a time and an offset") {
    CHECK(isMoment("2026-11-22T14:03:11+01:00"));
    CHECK(isMoment("2026-11-22T14:03:11Z"));
    for (const char* text : {"2026-11-22", "2026-11-22T14:03:11", "2026-11-22 14:03:11Z", "2026-11-22T24:03:11Z",
                             "2026-11-22T14:63:11Z", "2026-11-22T14:03:11+0100", "2026-02-30T14:03:11Z"}) {
        CAPTURE(text);
        CHECK_FALSE(isMoment(text));
    }
    CHECK(dateOfMoment("2026-11-22T23:59:59+01:00") == Date{2026, 11, 22});
}
