// SPDX-License-Identifier: EUPL-1.2
#include "gui/editors/calendar.h"
#include "gui/editors/date_field.h"
#include "gui/editors/shown_editor.h"
#include "gui/editors/text_line.h"
#include "gui/editors/typed_date.h"
#include "rules/answers.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QCalendarWidget>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace mal::test {

namespace {

std::string dateIn(const PolicyController& controller, const std::string& question) {
    const auto* answer = answerAs<DateAnswer>(controller.policy(), question);
    return answer ? toIso(answer->date) : "";
}

std::string read(const char* text) {
    const auto date = typedDate(QString::fromUtf8(text));
    return date ? toIso(*date) : "";
}

}  // namespace

TEST_CASE("A date is read as people write it") {
    for (const char* text : {"22-11-2026", "22/11/2026", "22.11.2026", "22 11 2026", "22 november 2026", "22 nov 2026",
                             "22 nov. 2026", " 22 November 2026 ", "22-nov-2026", "2026-11-22"}) {
        INFO(text);
        CHECK(read(text) == "2026-11-22");
    }
    CHECK(read("1-3-2027") == "2027-03-01");
    CHECK(read("1 mrt 2027") == "2027-03-01");
    CHECK(read("29-2-2028") == "2028-02-29");
}

TEST_CASE("What is half typed or does not exist is no date") {
    for (const char* text : {"", "22", "22-11", "22-11-20", "22-11-202", "22-11-26", "22 nov", "22 n 2026", "31-2-2026",
                             "29-2-2027", "0-1-2026", "2026-13-01", "morgen", "22-11-20266"}) {
        INFO(text);
        CHECK(read(text).empty());
    }
}

TEST_CASE("A half typed date is no answer, stays in the field and is told in words") {
    const auto controller = shippedPolicy();
    ShownEditor editor(*controller, "ingangsdatum");
    auto* line = editor.part<TextLine>();
    typeKeys(line, QStringLiteral("22-11-20"));
    CHECK(dateIn(*controller, "ingangsdatum").empty());
    CHECK(line->text() == QStringLiteral("22-11-20"));
    CHECK(line->accessibleDescription().contains(QStringLiteral("nog geen datum")));
    typeKeys(line, QStringLiteral("26"));
    CHECK(dateIn(*controller, "ingangsdatum") == "2026-11-22");
    CHECK(line->accessibleDescription() == QStringLiteral("zondag 22 november 2026"));
    pressKey(line, Qt::Key_Backspace);
    CHECK(line->text() == QStringLiteral("22-11-202"));
    CHECK(dateIn(*controller, "ingangsdatum").empty());
}

TEST_CASE("A date can be cleared and undone") {
    const auto controller = shippedPolicy();
    ShownEditor editor(*controller, "ingangsdatum");
    typeKeys(editor.part<TextLine>(), QStringLiteral("1 januari 2027"));
    CHECK(dateIn(*controller, "ingangsdatum") == "2027-01-01");
    controller->edit([](PolicySession& session) { session.endTyping(); });
    editor.part<QPushButton>(QStringLiteral("Wissen"))->click();
    CHECK(dateIn(*controller, "ingangsdatum").empty());
    CHECK(editor.part<TextLine>()->text().isEmpty());
    controller->undo();
    CHECK(dateIn(*controller, "ingangsdatum") == "2027-01-01");
    CHECK(editor.part<TextLine>()->text() == QStringLiteral("01-01-2027"));
}

TEST_CASE("The calendar opens by button and by key and picks with the keyboard", "[window-system]") {
    const auto controller = shippedPolicy();
    ShownEditor editor(*controller, "ingangsdatum");
    auto* line = editor.part<TextLine>();
    typeKeys(line, QStringLiteral("22-11-2026"));
    pressKey(line, Qt::Key_Down, Qt::AltModifier);
    auto* calendar = editor->findChild<Calendar*>();
    REQUIRE(calendar);
    auto* month = calendar->findChild<QCalendarWidget*>();
    CHECK(month->selectedDate() == QDate(2026, 11, 22));
    auto* days = month->findChild<QWidget*>(QStringLiteral("qt_calendar_calendarview"));
    pressKey(days, Qt::Key_Right);
    pressKey(days, Qt::Key_Return);
    CHECK(dateIn(*controller, "ingangsdatum") == "2026-11-23");
    pressKey(line, Qt::Key_PageDown);
    CHECK(dateIn(*controller, "ingangsdatum") == "2026-12-23");
}

TEST_CASE("A date cannot be changed where nothing may be changed") {
    const auto controller = readOnlyPolicy();
    ShownEditor editor(*controller, "ingangsdatum");
    CHECK(editor.part<TextLine>()->isReadOnly());
    CHECK(editor->findChild<QPushButton*>()->isVisible() == false);
    const std::string before = dateIn(*controller, "ingangsdatum");
    typeKeys(editor.part<TextLine>(), QStringLiteral("1"));
    pressKey(editor.part<TextLine>(), Qt::Key_PageDown);
    CHECK(dateIn(*controller, "ingangsdatum") == before);
}

}  // namespace mal::test
