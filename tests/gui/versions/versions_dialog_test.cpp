// SPDX-License-Identifier: EUPL-1.2
#include "gui/versions/versions_dialog.h"

#include "gui/pages/page_fixture.h"
#include "rules/answers.h"
#include "storage/policy_file.h"

#include <catch2/catch.hpp>

#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

#include <fstream>

using namespace mal;
using namespace mal::test;

namespace {

template <typename Widget>
Widget& part(QDialog& dialog, const char* name) {
    auto* found = dialog.findChild<Widget*>(QString::fromLatin1(name));
    REQUIRE(found);
    return *found;
}

QString choiceOf(PolicyController& controller) {
    const auto* answer = answerAs<ChoiceAnswer>(controller.policy(), "ambitie");
    return answer ? QString::fromStdString(answer->value) : QString();
}

void choose(PolicyController& controller, const char* value) {
    REQUIRE(controller.edit([&](PolicySession& session) { session.setAnswer("ambitie", ChoiceAnswer{value}); }));
}

QString changes(QDialog& dialog) {
    return visibleText(part<QScrollArea>(dialog, "area"));
}

QAbstractButton& pressable(QWidget& dialog, const QString& words) {
    QAbstractButton* found = button(dialog, words);
    REQUIRE(found);
    return *found;
}

// A backup of the policy as it is, in the folder.
Backup backUp(const TemporaryFolder& folder, const PolicyController& controller) {
    const Backup backup{folder / "reservekopie.beleid", "2026-11-20T09:30:00+01:00"};
    std::ofstream(backup.path) << policyFileBytes(controller.policy(), controller.mal());
    return backup;
}

}  // namespace

TEST_CASE("a moment gets a name, shows what changed since, and one can go back to it and undo that") {
    const TemporaryFolder folder;
    const auto controller = saying(folder, {{"ambitie", "A"}});
    VersionsDialog dialog(*controller, {}, nullptr);
    dialog.show();
    QTest::qWait(0);
    CHECK(visibleText(dialog).contains(QStringLiteral("nog geen eerdere versies")));
    QTest::keyClicks(&part<QLineEdit>(dialog, "name"), QStringLiteral("na de MT-sessie"));
    QTest::keyClick(&part<QLineEdit>(dialog, "name"), Qt::Key_Return);
    REQUIRE(part<QListWidget>(dialog, "list").count() == 1);
    CHECK(part<QListWidget>(dialog, "list").item(0)->text().startsWith(QStringLiteral("na de MT-sessie\n22 november 2026")));
    CHECK(changes(dialog).contains(QStringLiteral("zegt hetzelfde")));
    CHECK_FALSE(pressable(dialog, QStringLiteral("Ga terug naar deze versie")).isEnabled());
    dialog.accept();

    choose(*controller, "C");
    VersionsDialog again(*controller, {}, nullptr);
    again.show();
    QTest::qWait(0);
    CHECK(changes(again).contains(QStringLiteral("Voorbeeldstellend")));
    CHECK(changes(again).contains(QStringLiteral("Terughoudend")));
    pressable(again, QStringLiteral("Ga terug naar deze versie")).click();
    CHECK(again.result() == QDialog::Accepted);
    CHECK(choiceOf(*controller) == QStringLiteral("A"));
    controller->undo();
    CHECK(choiceOf(*controller) == QStringLiteral("C"));
    // What was there before going back is a moment as well.
    CHECK(controller->session().moments().size() == 2);
}

TEST_CASE("a moment without a name is not kept, and the dialog says what to do") {
    const TemporaryFolder folder;
    const auto controller = saying(folder, {});
    VersionsDialog dialog(*controller, {}, nullptr);
    dialog.show();
    pressable(dialog, QStringLiteral("Bewaar dit moment")).click();
    CHECK(visibleText(dialog).contains(QStringLiteral("Geef het moment een naam")));
    CHECK(controller->session().moments().empty());
}

TEST_CASE("a backup can be looked at, gone back to in one step, and opened as a policy of its own") {
    const TemporaryFolder folder;
    const auto controller = saying(folder, {{"ambitie", "A"}});
    const Backup backup = backUp(folder, *controller);
    choose(*controller, "B");
    VersionsDialog dialog(*controller, {backup}, nullptr);
    dialog.show();
    QTest::qWait(0);
    CHECK(part<QListWidget>(dialog, "list").item(0)->text() == QStringLiteral("Reservekopie\n20 november 2026, 09:30"));
    CHECK(changes(dialog).contains(QStringLiteral("Terughoudend")));
    CHECK_FALSE(pressable(dialog, QStringLiteral("Verwijder dit moment")).isEnabled());
    const QSignalSpy copies(&dialog, &VersionsDialog::copyWanted);
    pressable(dialog, QStringLiteral("Open als apart beleid")).click();
    REQUIRE(copies.size() == 1);
    CHECK(copies[0][0].toString().toStdString() == backup.path);

    VersionsDialog again(*controller, {backup}, nullptr);
    again.show();
    pressable(again, QStringLiteral("Ga terug naar deze versie")).click();
    CHECK(choiceOf(*controller) == QStringLiteral("A"));
    controller->undo();
    CHECK(choiceOf(*controller) == QStringLiteral("B"));
}

TEST_CASE("a backup that is damaged is told, and nothing can be done with it") {
    const TemporaryFolder folder;
    const auto controller = saying(folder, {{"ambitie", "A"}});
    const Backup backup{folder / "stuk.beleid", "2026-11-20T09:30:00+01:00"};
    std::ofstream(backup.path) << "beleidsmal: 1\nanswers: [";
    VersionsDialog dialog(*controller, {backup}, nullptr);
    dialog.show();
    QTest::qWait(0);
    CHECK(visibleText(dialog).contains(QStringLiteral("kan niet als beleid worden gelezen")));
    CHECK_FALSE(pressable(dialog, QStringLiteral("Ga terug naar deze versie")).isEnabled());
}

TEST_CASE("a moment can be taken away again") {
    const TemporaryFolder folder;
    const auto controller = saying(folder, {});
    REQUIRE(controller->edit([](PolicySession& session) { session.keepMoment("weg ermee", "2026-11-22T10:00:00+01:00"); }));
    VersionsDialog dialog(*controller, {}, nullptr);
    dialog.show();
    pressable(dialog, QStringLiteral("Verwijder dit moment")).click();
    CHECK(controller->session().moments().empty());
    CHECK(part<QListWidget>(dialog, "list").count() == 0);
}
