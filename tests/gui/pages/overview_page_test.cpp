// SPDX-License-Identifier: EUPL-1.2
#include "gui/pages/overview_page.h"

#include "gui/pages/overview_picture.h"
#include "gui/pages/overview_tension.h"
#include "gui/pages/page_fixture.h"
#include "gui/texts.h"
#include "rules/answers.h"
#include "rules/suggested_actions.h"

#include <catch2/catch.hpp>

#include <QTest>

using namespace mal;
using namespace mal::test;

namespace {

// C01 holds: an ambition that is high, and no organisation of its own.
const Said tense{{"ambitie", "C"}, {"organisatievorm", "A"}};

OverviewTension* card(Page& page, const char* check) {
    auto* found = page.findChild<OverviewTension*>(QString::fromLatin1(check));
    REQUIRE(found);
    return found;
}

const Tension* tension(const PolicyController& controller, const std::string& id) {
    for (const Tension& each : controller.tensions()) {
        if (each.check->id == id) return &each;
    }
    return nullptr;
}

}  // namespace

TEST_CASE("Beeld shows the reading guide as it is now, in words as well") {
    const TemporaryFolder folder;
    const auto controller = saying(folder, tense);
    OverviewPage page(*controller, nullptr);
    showPage(page, *controller);
    const auto* picture = page.findChild<OverviewPicture*>();
    REQUIRE(picture);
    CHECK(picture->accessibleDescription().contains(QStringLiteral("A: 1 keer (5.1)")));
    CHECK(picture->accessibleDescription().contains(QStringLiteral("C: 1 keer (0.2)")));
    CHECK(picture->accessibleDescription().contains(QStringLiteral("B: niet gekozen")));
    CHECK(visibleText(page).contains(toQString(controller->mal().profile->title)));
    CHECK(visibleText(page).contains(QStringLiteral("2 van de 9 keuzes zijn gemaakt.")));

    controller->edit([](PolicySession& session) { session.setAnswer("ambitie", ChoiceAnswer{"A"}); });
    CHECK(picture->accessibleDescription().contains(QStringLiteral("A: 2 keer (0.2, 5.1)")));
}

TEST_CASE("each section of the reading guide leads to its choice") {
    const TemporaryFolder folder;
    const auto controller = saying(folder, tense);
    OverviewPage page(*controller, nullptr);
    const Jumps jumps(page);
    showPage(page, *controller);
    press(page, QStringLiteral("0.2"));
    CHECK(jumps.to == std::vector<std::string>{"ambitie/ambitie"});
}

TEST_CASE("a tension is kept on purpose by saying why, and that can be undone and withdrawn") {
    const TemporaryFolder folder;
    const auto controller = saying(folder, tense);
    OverviewPage page(*controller, nullptr);
    showPage(page, *controller);
    OverviewTension* mirror = card(page, "C01");
    auto* field = mirror->findChild<ReasonField*>();
    REQUIRE_FALSE(field->isVisibleTo(&page));
    press(*mirror, QStringLiteral("Bewust zo gekozen, want…"));
    REQUIRE(page.focusWidget() == field);
    QTest::keyClicks(field, QStringLiteral("wij beginnen klein"));
    CHECK(tension(*controller, "C01")->reason == "wij beginnen klein");
    CHECK(field->isVisibleTo(&page));  // still writing
    press(*mirror, QStringLiteral("Leg vast"));
    CHECK_FALSE(field->isVisibleTo(&page));
    CHECK(visibleText(*mirror).contains(QStringLiteral("Bewust zo gekozen, want wij beginnen klein")));

    press(*mirror, QStringLiteral("Intrekken"));
    CHECK_FALSE(tension(*controller, "C01")->isAccepted);
    CHECK(page.focusWidget() == button(*mirror, QStringLiteral("Bewust zo gekozen, want…")));
    controller->undo();
    CHECK(tension(*controller, "C01")->reason == "wij beginnen klein");
    controller->undo();  // what was typed in one go
    CHECK_FALSE(tension(*controller, "C01")->isAccepted);
}

TEST_CASE("saying nothing about a tension keeps nothing, and asks what to write") {
    const TemporaryFolder folder;
    const auto controller = saying(folder, tense);
    OverviewPage page(*controller, nullptr);
    showPage(page, *controller);
    OverviewTension* mirror = card(page, "C01");
    press(*mirror, QStringLiteral("Bewust zo gekozen, want…"));
    press(*mirror, QStringLiteral("Leg vast"));
    CHECK_FALSE(tension(*controller, "C01")->isAccepted);
    CHECK_FALSE(mirror->findChild<ReasonField*>()->placeholderText().isEmpty());
}

TEST_CASE("a tension leads to its sections, and is gone when a choice changes") {
    const TemporaryFolder folder;
    const auto controller = saying(folder, tense);
    OverviewPage page(*controller, nullptr);
    const Jumps jumps(page);
    showPage(page, *controller);
    press(*card(page, "C01"), QStringLiteral("Bekijk de keuze: 5.1"));
    CHECK(jumps.to == std::vector<std::string>{"organisatievorm/"});
    controller->edit([](PolicySession& session) { session.setAnswer("ambitie", ChoiceAnswer{"A"}); });
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(page.findChild<OverviewTension*>(QStringLiteral("C01")));
}

TEST_CASE("an action is taken over into its table, says so, and comes back with undo") {
    const TemporaryFolder folder;
    const auto controller = saying(folder, tense);
    const std::vector<SuggestedAction> offered = suggestedActions(controller->mal(), controller->policy());
    REQUIRE(offered.size() > 1);
    const QString what = toQString(offered.front().action);
    OverviewPage page(*controller, nullptr);
    const Jumps jumps(page);
    showPage(page, *controller);
    press(page, QStringLiteral("Neem over: ") + what);
    const auto* table = answerAs<TableAnswer>(controller->policy(), offered.front().into);
    REQUIRE(table);
    CHECK(filledRows(*table).size() == 1);
    REQUIRE(button(page, QStringLiteral("Overgenomen: ") + what));
    CHECK(page.focusWidget() == button(page, QStringLiteral("Overgenomen: ") + what));
    press(page, QStringLiteral("Overgenomen: ") + what);
    CHECK(jumps.to == std::vector<std::string>{"acties/acties"});

    controller->undo();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(button(page, QStringLiteral("Neem over: ") + what));
    CHECK_FALSE(button(page, QStringLiteral("Overgenomen: ") + what));
}

TEST_CASE("a policy that may not be changed offers nothing to change in Beeld") {
    const TemporaryFolder folder;
    const auto controller = complete(folder, tense);
    REQUIRE(controller->edit([](PolicySession& session) { session.propose(); }));
    OverviewPage page(*controller, nullptr);
    showPage(page, *controller);
    CHECK_FALSE(page.findChildren<OverviewTension*>().isEmpty());
    CHECK_FALSE(button(page, QStringLiteral("Bewust zo gekozen")));
    for (QAbstractButton* each : page.findChildren<QAbstractButton*>()) {
        if (each->isVisibleTo(&page) && each->text() == QStringLiteral("Neem over")) CHECK_FALSE(each->isEnabled());
    }
}
