// SPDX-License-Identifier: EUPL-1.2
#include "gui/editors/shown_editor.h"
#include "rules/answers.h"

#include <catch2/catch.hpp>

#include <QPushButton>
#include <QRadioButton>

namespace mal::test {

namespace {

std::map<std::string, std::string> cellsIn(const PolicyController& controller) {
    const auto* answer = answerAs<MatrixAnswer>(controller.policy(), "plaatsing");
    return answer ? answer->cells : std::map<std::string, std::string>();
}

using Cells = std::map<std::string, std::string>;

}  // namespace

TEST_CASE("Each row of a matrix has one choice of its own, wide and narrow") {
    for (const int width : {1200, 380}) {
        INFO(width);
        const auto controller = smallPolicy();
        ShownEditor editor(*controller, "plaatsing", width);
        editor.part<QRadioButton>(QStringLiteral("Balie: Nu"))->click();
        editor.part<QRadioButton>(QStringLiteral("Kantoor: Later"))->click();
        CHECK(cellsIn(*controller) == Cells{{"balie", "nu"}, {"kantoor", "later"}});
        editor.part<QRadioButton>(QStringLiteral("Balie: Later"))->click();
        CHECK(cellsIn(*controller) == Cells{{"balie", "later"}, {"kantoor", "later"}});
        CHECK_FALSE(editor.part<QRadioButton>(QStringLiteral("Balie: Nu"))->isChecked());
        CHECK(editor.part<QRadioButton>(QStringLiteral("Balie: Later"))->accessibleDescription() ==
              QStringLiteral("Over een jaar"));
    }
}

TEST_CASE("A row of a matrix can be cleared by button and by key, and undone") {
    const auto controller = smallPolicy();
    ShownEditor editor(*controller, "plaatsing");
    auto* radio = editor.part<QRadioButton>(QStringLiteral("Balie: Nu"));
    radio->click();
    pressKey(radio, Qt::Key_Delete);
    CHECK(cellsIn(*controller).empty());
    CHECK_FALSE(radio->isChecked());
    controller->undo();
    CHECK(radio->isChecked());
    editor.part<QPushButton>(QStringLiteral("Intrekken"))->click();
    CHECK(cellsIn(*controller).empty());
}

}  // namespace mal::test
