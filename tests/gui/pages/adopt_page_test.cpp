// SPDX-License-Identifier: EUPL-1.2
#include "gui/pages/adopt_page.h"

#include "gui/editors/date_field.h"
#include "gui/pages/page_fixture.h"
#include "rules/answers.h"

#include <catch2/catch.hpp>

#include <QDateEdit>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace mal;
using namespace mal::test;

namespace {

template <typename Field>
Field* field(Page& page, const char* question) {
    auto* found = page.findChild<Field*>(QString::fromLatin1(question));
    REQUIRE(found);
    return found;
}

void fillIn(Page& page, const char* question, const char* text) {
    auto* line = field<QLineEdit>(page, question);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, QString::fromUtf8(text));
}

void fillInDate(Page& page, const char* question, const char* date) {
    auto* line = field<QWidget>(page, question)->findChild<QLineEdit*>();
    REQUIRE(line);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, QString::fromUtf8(date));
}

void fillInAll(Page& page) {
    fillIn(page, "versie", "1.0");
    fillIn(page, "vastgesteld-door", "S. de Vries");
    fillIn(page, "functie", "directeur-bestuurder");
    fillInDate(page, "datum", "22-11-2026");
    fillInDate(page, "evaluatiemoment", "22-11-2027");
}

}  // namespace

TEST_CASE("what is still open keeps Vaststellen shut and leads to Controle") {
    const TemporaryFolder folder;
    const auto controller = saying(folder, {});
    AdoptPage page(*controller, nullptr);
    showPage(page, *controller);
    const QSignalSpy check(&page, &AdoptPage::checkWanted);
    CHECK_FALSE(button(page, QStringLiteral("Stel vast")));
    CHECK_FALSE(button(page, QStringLiteral("Leg ter vaststelling voor")));
    CHECK(visibleText(page).contains(QStringLiteral("%1 punten open").arg(controller->openPoints().size())));
    press(page, QStringLiteral("Naar Controle"));
    CHECK(check.count() == 1);
}

TEST_CASE("a policy is proposed and taken back, and says so in words") {
    const TemporaryFolder folder;
    const auto controller = complete(folder);
    AdoptPage page(*controller, nullptr);
    showPage(page, *controller);
    CHECK(visibleText(page).contains(QStringLiteral("Dit beleid is een concept.")));
    press(page, QStringLiteral("Leg ter vaststelling voor"));
    CHECK(controller->policy().status == Status::Proposed);
    CHECK(visibleText(page).contains(QStringLiteral("ligt ter vaststelling")));
    CHECK(page.focusWidget() == button(page, QStringLiteral("Neem terug")));
    press(page, QStringLiteral("Neem terug"));
    CHECK(controller->policy().status == Status::Concept);
}

TEST_CASE("in a concept the fields of adopting are answers like any other") {
    const TemporaryFolder folder;
    const auto controller = complete(folder);
    AdoptPage page(*controller, nullptr);
    showPage(page, *controller);
    fillIn(page, "versie", "2.1");
    CHECK(plainAnswer(controller->policy(), "versie") == "2.1");
    controller->undo();
    CHECK(field<QLineEdit>(page, "versie")->text() == QString::fromStdString(plainAnswer(controller->policy(), "versie")));
}

TEST_CASE("the form stays while it is filled in, also where the date of adoption comes before that of evaluation") {
    const TemporaryFolder folder;
    const auto controller = complete(folder);
    for (const char* id : {"versie", "vastgesteld-door", "functie", "datum", "evaluatiemoment"})
        controller->edit([&](PolicySession& session) { session.clearAnswer(id); });
    AdoptPage page(*controller, nullptr);
    showPage(page, *controller);
    fillInDate(page, "datum", "20-11-2026");
    CHECK(field<QWidget>(page, "datum")->isVisible());
    CHECK(field<QWidget>(page, "evaluatiemoment")->isVisible());
    CHECK(button(page, QStringLiteral("Stel vast")));
    // What is undone is not in its field any more.
    while (controller->session().undoWords() && answerAs<DateAnswer>(controller->policy(), "datum"))
        controller->undo();
    CHECK_FALSE(field<QWidget>(page, "datum")->findChild<QLineEdit*>()->text().startsWith(QStringLiteral("20-")));
}

TEST_CASE("a date of adoption that is still to come is pointed out before it is taken") {
    const TemporaryFolder folder;
    const auto controller = complete(folder);
    AdoptPage page(*controller, nullptr);
    showPage(page, *controller);
    fillInAll(page);
    press(page, QStringLiteral("Stel vast"));
    CHECK_FALSE(visibleText(page).contains(QStringLiteral("is nog niet geweest")));
    press(page, QStringLiteral("Nog niet"));
    fillInDate(page, "datum", "22-06-2027");
    press(page, QStringLiteral("Stel vast"));
    CHECK(visibleText(page).contains(QStringLiteral("22 juni 2027 is nog niet geweest")));
}

TEST_CASE("adopting needs its fields, says so beside them, and asks once more") {
    const TemporaryFolder folder;
    const auto controller = complete(folder);
    for (const char* id : {"versie", "vastgesteld-door", "functie"})
        controller->edit([&](PolicySession& session) { session.clearAnswer(id); });
    AdoptPage page(*controller, nullptr);
    showPage(page, *controller);
    press(page, QStringLiteral("Stel vast"));
    CHECK(visibleText(page).contains(QStringLiteral("Vul in: ‘Versie’.")));
    CHECK(page.focusWidget() == field<QLineEdit>(page, "versie"));
    CHECK_FALSE(button(page, QStringLiteral("Ja, stel vast")));

    fillInAll(page);
    CHECK_FALSE(visibleText(page).contains(QStringLiteral("Vul in: ‘Versie’.")));
    press(page, QStringLiteral("Stel vast"));
    REQUIRE(button(page, QStringLiteral("Ja, stel vast")));
    CHECK(controller->policy().status == Status::Concept);
    press(page, QStringLiteral("Nog niet"));
    CHECK_FALSE(button(page, QStringLiteral("Ja, stel vast")));
    CHECK(controller->policy().status == Status::Concept);
}

TEST_CASE("what is filled in while a policy is proposed is in it once it is adopted; then a new version can begin") {
    const TemporaryFolder folder;
    const auto controller = complete(folder);
    AdoptPage page(*controller, nullptr);
    showPage(page, *controller);
    press(page, QStringLiteral("Leg ter vaststelling voor"));
    fillInAll(page);
    press(page, QStringLiteral("Stel vast"));
    press(page, QStringLiteral("Ja, stel vast"));
    REQUIRE(controller->policy().status == Status::Adopted);
    CHECK(controller->session().isAsAdopted());
    CHECK(plainAnswer(controller->policy(), "vastgesteld-door") == "S. de Vries");
    CHECK(visibleText(page).contains(QStringLiteral("Vastgesteld op 22 november 2026 door S. de Vries, directeur-bestuurder.")));
    const QSignalSpy exporting(&page, &AdoptPage::exportWanted);
    press(page, QStringLiteral("Naar Exporteren"));
    CHECK(exporting.count() == 1);

    press(page, QStringLiteral("Begin een nieuwe versie"));
    CHECK(controller->policy().status == Status::Adopted);
    press(page, QStringLiteral("Ja, begin een nieuwe versie"));
    CHECK(controller->policy().status == Status::Concept);
    CHECK(field<QLineEdit>(page, "versie")->text().isEmpty());
    CHECK(visibleText(page).contains(QStringLiteral("Dit beleid is een concept.")));
    // Nobody filled in anything wrongly yet, and the dates are not those of the version before.
    CHECK_FALSE(visibleText(page).contains(QStringLiteral("Vul in")));
    CHECK(field<DateField>(page, "datum")->date() == controller->today());
}

TEST_CASE("what was proposed shows its details again after it is opened again") {
    const TemporaryFolder folder;
    const auto controller = complete(folder);
    AdoptPage page(*controller, nullptr);
    showPage(page, *controller);
    fillInAll(page);
    press(page, QStringLiteral("Leg ter vaststelling voor"));
    REQUIRE(controller->policy().status == Status::Proposed);
    AdoptPage again(*controller, nullptr);
    showPage(again, *controller);
    CHECK(field<QLineEdit>(again, "versie")->text() == QStringLiteral("1.0"));
    CHECK(field<QLineEdit>(again, "vastgesteld-door")->text() == QStringLiteral("S. de Vries"));
    CHECK(field<DateField>(again, "evaluatiemoment")->date() == Date{2027, 11, 22});
}

TEST_CASE("what else stands in the chapter of the status is shown with a way to it") {
    const TemporaryFolder folder;
    const auto controller = complete(folder);
    AdoptPage page(*controller, nullptr);
    const Jumps jumps(page);
    showPage(page, *controller);
    press(page, QStringLiteral("Wijzig: Ingangsdatum"));
    CHECK(jumps.to == std::vector<std::string>{"geldigheid/ingangsdatum"});
    CHECK_FALSE(button(page, QStringLiteral("Wijzig: Versie")));
}
