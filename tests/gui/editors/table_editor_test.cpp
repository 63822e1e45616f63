// SPDX-License-Identifier: EUPL-1.2
#include "gui/editors/plain_field.h"
#include "gui/editors/row_form.h"
#include "gui/editors/shown_editor.h"
#include "gui/editors/suggested_rows.h"
#include "gui/editors/table_grid.h"
#include "rules/answers.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

namespace mal::test {

namespace {

using Rows = std::vector<TableRow>;

Rows rowsIn(const PolicyController& controller) {
    const auto* answer = answerAs<TableAnswer>(controller.policy(), "acties");
    return answer ? answer->rows : Rows();
}

void give(PolicyController& controller, const Rows& rows) {
    controller.edit([&](PolicySession& session) { session.setAnswer("acties", TableAnswer{rows}); });
}

TableGrid* grid(ShownEditor& editor) {
    return editor->findChild<TableGrid*>();
}

PlainField* cellField(ShownEditor& editor) {
    for (PlainField* field : grid(editor)->findChildren<PlainField*>()) {
        if (field->isVisible()) return field;
    }
    FAIL("no cell is being edited");
    return nullptr;
}

void paste(ShownEditor& editor, const QString& text) {
    QApplication::clipboard()->setText(text);
    pressKey(grid(editor), Qt::Key_V, Qt::ControlModifier);
}

const Rows three{{{"actie", "een"}}, {{"actie", "twee"}}, {{"actie", "drie"}}};

bool says(Editor& editor, const QString& words) {
    for (const QLabel* label : editor.findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().contains(words)) return true;
    }
    return false;
}

}  // namespace

TEST_CASE("A row can be added and typed, and undone") {
    const auto controller = smallPolicy();
    ShownEditor editor(*controller, "acties");
    editor.part<QPushButton>(QStringLiteral("Rij toevoegen"))->click();
    typeKeys(cellField(editor), QStringLiteral("Register maken"));
    pressKey(cellField(editor), Qt::Key_Return);
    CHECK(rowsIn(*controller) == Rows{{{"actie", "Register maken"}}});
    controller->undo();
    CHECK(rowsIn(*controller) == Rows{{}});
    controller->undo();
    CHECK(rowsIn(*controller).empty());
    controller->redo();
    controller->redo();
    CHECK(rowsIn(*controller) == Rows{{{"actie", "Register maken"}}});
    CHECK(grid(editor)->item(0, 0)->text() == QStringLiteral("Register maken"));
}

TEST_CASE("Enter and F2 edit a cell, Escape leaves it as it was") {
    const auto controller = smallPolicy();
    give(*controller, three);
    ShownEditor editor(*controller, "acties");
    grid(editor)->setFocus();
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_F2}) {
        grid(editor)->setCurrentCell(1, 1);
        pressKey(grid(editor), key);
        typeKeys(cellField(editor), QStringLiteral("MT"));
        pressKey(cellField(editor), Qt::Key_Escape);
        CHECK(rowsIn(*controller) == three);
    }
    pressKey(grid(editor), Qt::Key_F2);
    typeKeys(cellField(editor), QStringLiteral("MT"));
    pressKey(cellField(editor), Qt::Key_Return, Qt::ShiftModifier);
    typeKeys(cellField(editor), QStringLiteral("OR"));
    pressKey(cellField(editor), Qt::Key_Return);
    CHECK(rowsIn(*controller)[1].at("wie") == "MT\nOR");
}

TEST_CASE("Tab goes on to the next cell while one types, and nothing typed is lost") {
    const auto controller = smallPolicy();
    ShownEditor editor(*controller, "acties");
    editor.part<QPushButton>(QStringLiteral("Rij toevoegen"))->click();
    typeKeys(cellField(editor), QStringLiteral("Register maken"));
    pressKey(cellField(editor), Qt::Key_Tab);
    typeKeys(cellField(editor), QStringLiteral("Directeur"));
    pressKey(cellField(editor), Qt::Key_Return);
    CHECK(grid(editor)->item(0, 0)->text() == QStringLiteral("Register maken"));
    CHECK(grid(editor)->item(0, 1)->text() == QStringLiteral("Directeur"));
    CHECK(rowsIn(*controller).front().size() == 2);
}

TEST_CASE("Rows move with Alt and an arrow and with the buttons") {
    const auto controller = smallPolicy();
    give(*controller, three);
    ShownEditor editor(*controller, "acties");
    grid(editor)->setFocus();
    grid(editor)->setCurrentCell(2, 0);
    pressKey(grid(editor), Qt::Key_Up, Qt::AltModifier);
    CHECK(rowsIn(*controller) == Rows{three[0], three[2], three[1]});
    CHECK(grid(editor)->currentRow() == 1);
    editor.part<QPushButton>(QStringLiteral("Omhoog"))->click();
    CHECK(rowsIn(*controller) == Rows{three[2], three[0], three[1]});
    CHECK_FALSE(editor.part<QPushButton>(QStringLiteral("Omhoog"))->isEnabled());
    editor.part<QPushButton>(QStringLiteral("Omlaag"))->click();
    CHECK(rowsIn(*controller) == Rows{three[0], three[2], three[1]});
}

TEST_CASE("Delete empties a cell, and removes a row that is selected as a whole") {
    const auto controller = smallPolicy();
    give(*controller, three);
    ShownEditor editor(*controller, "acties");
    grid(editor)->setFocus();
    grid(editor)->setCurrentCell(1, 0);
    pressKey(grid(editor), Qt::Key_Delete);
    CHECK(rowsIn(*controller) == Rows{three[0], {}, three[2]});
    controller->undo();
    grid(editor)->selectRow(1);
    pressKey(grid(editor), Qt::Key_Delete);
    CHECK(rowsIn(*controller) == Rows{three[0], three[2]});
    controller->undo();
    CHECK(rowsIn(*controller) == three);
    CHECK(grid(editor)->rowCount() == 3);
}

TEST_CASE("Insert and Ctrl+Enter add a row below the current one") {
    const auto controller = smallPolicy();
    give(*controller, three);
    ShownEditor editor(*controller, "acties");
    grid(editor)->setFocus();
    grid(editor)->setCurrentCell(0, 0);
    pressKey(grid(editor), Qt::Key_Insert);
    pressKey(cellField(editor), Qt::Key_Escape);
    CHECK(rowsIn(*controller) == Rows{three[0], {}, three[1], three[2]});
}

TEST_CASE("Rows from a spreadsheet come in below the current row", "[window-system]") {
    const auto controller = smallPolicy();
    give(*controller, three);
    ShownEditor editor(*controller, "acties");
    grid(editor)->setFocus();
    grid(editor)->setCurrentCell(0, 0);
    paste(editor, QStringLiteral("a\tMT\t2027\r\n\"b\nb\"\tOR\t\r\n"));
    CHECK(rowsIn(*controller) == Rows{three[0],
                                      {{"actie", "a"}, {"wie", "MT"}, {"wanneer", "2027"}},
                                      {{"actie", "b\nb"}, {"wie", "OR"}},
                                      three[1],
                                      three[2]});
    CHECK(says(*editor, QStringLiteral("2 rijen geplakt.")));
    controller->undo();
    CHECK(rowsIn(*controller) == three);
}

TEST_CASE("Shift+Insert pastes, and does not add a row as Insert does") {
    const auto controller = smallPolicy();
    give(*controller, three);
    ShownEditor editor(*controller, "acties");
    grid(editor)->setFocus();
    grid(editor)->setCurrentCell(1, 1);
    QApplication::clipboard()->setText(QStringLiteral("MT"));
    pressKey(grid(editor), Qt::Key_Insert, Qt::ShiftModifier);
    CHECK(rowsIn(*controller) == Rows{three[0], {{"actie", "twee"}, {"wie", "MT"}}, three[2]});
}

TEST_CASE("Columns that are too many are not lost, and it is said") {
    const auto controller = smallPolicy();
    give(*controller, {three[0]});
    ShownEditor editor(*controller, "acties");
    grid(editor)->setFocus();
    grid(editor)->setCurrentCell(0, 0);
    paste(editor, QStringLiteral("a\tb\tc\td\te"));
    CHECK(rowsIn(*controller)[1] == TableRow{{"actie", "a"}, {"wie", "b"}, {"wanneer", "c; d; e"}});
    CHECK(says(*editor, QStringLiteral("Er waren meer kolommen dan hier.")));
}

TEST_CASE("One pasted cell replaces the current one") {
    const auto controller = smallPolicy();
    give(*controller, three);
    ShownEditor editor(*controller, "acties");
    grid(editor)->setFocus();
    grid(editor)->setCurrentCell(1, 1);
    paste(editor, QStringLiteral("MT"));
    CHECK(rowsIn(*controller)[1] == TableRow{{"actie", "twee"}, {"wie", "MT"}});
}

TEST_CASE("Example rows are offered and taken over one by one") {
    const auto controller = smallPolicy();
    ShownEditor editor(*controller, "acties");
    auto* suggested = editor->findChild<SuggestedRows*>();
    REQUIRE(suggested->isVisible());
    suggested->button()->click();
    CHECK(rowsIn(*controller).empty());
    editor.part<QPushButton>(QStringLiteral("Neem over: Register maken"))->click();
    CHECK(rowsIn(*controller) == Rows{{{"actie", "Register maken"}, {"wie", "MT"}}});
    CHECK_FALSE(suggested->isVisible());
    controller->undo();
    CHECK(suggested->isVisible());
}

TEST_CASE("A row can be edited as a form with a named field for each column") {
    const auto controller = smallPolicy();
    give(*controller, {{{"actie", "een"}, {"oud", "blijft"}}});
    ShownEditor editor(*controller, "acties");
    grid(editor)->setCurrentCell(0, 0);
    editor.part<QPushButton>(QStringLiteral("Rij bewerken"))->click();
    auto* form = editor->findChild<RowForm*>();
    REQUIRE(form);
    const auto fields = form->findChildren<PlainField*>();
    REQUIRE(fields.size() == 3);
    CHECK(fields[1]->accessibleName() == QStringLiteral("Wie"));
    typeKeys(fields[1], QStringLiteral("MT"));
    form->accept();
    CHECK(rowsIn(*controller) == Rows{{{"actie", "een"}, {"oud", "blijft"}, {"wie", "MT"}}});
}

TEST_CASE("Tab leaves the table") {
    const auto controller = smallPolicy();
    give(*controller, three);
    ShownEditor editor(*controller, "acties");
    grid(editor)->setFocus();
    grid(editor)->setCurrentCell(0, 0);
    pressKey(grid(editor), Qt::Key_Tab);
    CHECK_FALSE(grid(editor)->hasFocus());
}

TEST_CASE("A table is as high as its rows and never wider than its place") {
    const auto controller = smallPolicy();
    const std::string lots = "Een zin die heel wat langer is dan de kolom waarin zij staat, zodat zij over regels loopt.";
    give(*controller, {{{"actie", lots}, {"wie", "directeur-bestuurder"}, {"wanneer", lots}}, {{"actie", "kort"}}});
    for (const int width : {1400, 700, 480}) {
        INFO(width);
        ShownEditor editor(*controller, "acties", width);
        CHECK(grid(editor)->horizontalScrollBar()->maximum() == 0);
        CHECK(grid(editor)->verticalScrollBar()->maximum() == 0);
        if (width < 1000) CHECK(grid(editor)->rowHeight(0) > grid(editor)->rowHeight(1));
    }
}

TEST_CASE("A screen reader finds the table with its headers") {
    const auto controller = smallPolicy();
    give(*controller, three);
    ShownEditor editor(*controller, "acties");
    QAccessibleInterface* table = QAccessible::queryAccessibleInterface(grid(editor));
    CHECK(table->role() == QAccessible::Table);
    REQUIRE(table->tableInterface());
    CHECK(table->tableInterface()->rowCount() == 3);
    CHECK(table->tableInterface()->columnDescription(1) == QStringLiteral("Wie"));
    CHECK(table->tableInterface()->cellAt(1, 0)->text(QAccessible::Name) == QStringLiteral("twee"));
}

}  // namespace mal::test
