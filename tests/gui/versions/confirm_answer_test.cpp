// SPDX-License-Identifier: EUPL-1.2

// An answer that a later version of the template asks to confirm, on the page of its section.

#include "gui/window/shown_window.h"
#include "rules/open_points.h"
#include "support/shipped_mal.h"

#include <catch2/catch.hpp>

namespace mal::test {

namespace {

const QString confirmation = QStringLiteral("Dit antwoord klopt nog: Ons ambitieniveau");

void openToConfirm(ShownWindow& window) {
    Policy policy = completePolicy();
    policy.answers["ambitie"].toConfirm = shippedMal().version;
    window.open(window.write(policy, shippedMal()));
    window.workspace().show({StepKind::Section, "ambitie"});
    settle();
}

}  // namespace

TEST_CASE("an answer that must be confirmed says so in the words of Controle, and is confirmed with a press") {
    ShownWindow window;
    openToConfirm(window);
    const std::vector<OpenPoint> open = window.controller().openPoints();
    REQUIRE(open.size() == 1);
    CHECK(visibleText(window.page()).contains(QString::fromStdString(open.front().text)));
    QAbstractButton& confirm = button(window.page(), confirmation);
    REQUIRE(confirm.isVisible());
    window.tabTo(confirmation);
    window.press(Qt::Key_Space);
    CHECK_FALSE(confirm.isVisible());
    CHECK(window.isInPage());
    CHECK(window.controller().policy().answer("ambitie")->toConfirm.empty());
    CHECK(window.controller().openPoints().empty());

    window.controller().undo();
    settle();
    CHECK(confirm.isVisible());
    CHECK(window.controller().edit([](PolicySession& session) { session.setAnswer("ambitie", ChoiceAnswer{"D"}); }));
    settle();
    CHECK_FALSE(confirm.isVisible());
}

TEST_CASE("an answer that need not be confirmed has no button for it") {
    ShownWindow window;
    window.openComplete();
    window.workspace().show({StepKind::Section, "ambitie"});
    settle();
    CHECK_FALSE(button(window.page(), confirmation).isVisible());
}

}  // namespace mal::test
