// SPDX-License-Identifier: EUPL-1.2
#include "gui/editors/pasted_table.h"

#include <catch2/catch.hpp>

namespace mal::test {

namespace {

using Rows = std::vector<QStringList>;

Rows read(const char* text) {
    return pastedTable(QString::fromUtf8(text));
}

QStringList row(std::initializer_list<const char*> cells) {
    QStringList result;
    for (const char* cell : cells)
        result << QString::fromUtf8(cell);
    return result;
}

}  // namespace

TEST_CASE("A piece of spreadsheet is read as rows of cells") {
    CHECK(read("a\tb\nc\td\n") == Rows{row({"a", "b"}), row({"c", "d"})});
    CHECK(read("a\tb\r\nc\td\r\n") == Rows{row({"a", "b"}), row({"c", "d"})});
    CHECK(read("één") == Rows{row({"één"})});
    CHECK(read("a\t\tc") == Rows{row({"a", "", "c"})});
    CHECK(read("a\t") == Rows{row({"a", ""})});
    CHECK(read("").empty());
    CHECK(read("\n").empty());
}

TEST_CASE("Quoted cells may hold line ends, tabs and quotes") {
    CHECK(read("\"een\ntwee\"\tdrie\n") == Rows{row({"een\ntwee", "drie"})});
    CHECK(read("\"een\r\ntwee\"\tdrie") == Rows{row({"een\ntwee", "drie"})});
    CHECK(read("\"hij zei \"\"ja\"\"\"\tb") == Rows{row({"hij zei \"ja\"", "b"})});
    CHECK(read("\"a\tb\"\tc") == Rows{row({"a\tb", "c"})});
    CHECK(read("\"\"\tc") == Rows{row({"", "c"})});
}

TEST_CASE("A quote that closes nowhere is text") {
    CHECK(read("\"ja\" zei hij\tb") == Rows{row({"\"ja\" zei hij", "b"})});
    CHECK(read("\"open\tb\nc\td") == Rows{row({"\"open", "b"}), row({"c", "d"})});
    CHECK(read("5\" scherm\tb") == Rows{row({"5\" scherm", "b"})});
}

}  // namespace mal::test
