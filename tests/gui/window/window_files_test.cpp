// SPDX-License-Identifier: EUPL-1.2

// Files that are opened in the window: how they come in, what is told of them, and when they are written.

#include "files/file.h"
#include "gui/texts.h"
#include "gui/window/actions.h"
#include "gui/window/message_bar.h"
#include "gui/window/shown_window.h"
#include "rules/answers.h"
#include "session/policy_session.h"
#include "support/shipped_mal.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QDialog>
#include <QDropEvent>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QTimer>
#include <QUrl>

#include <fstream>

namespace mal::test {

namespace {

void drop(ShownWindow& window, const QString& path) {
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(path)});
    const QPoint place(300, 300);
    QDragEnterEvent enter(place, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&*window, &enter);
    CHECK(enter.isAccepted());
    QDropEvent dropped(place, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&*window, &dropped);
    settle();
}

// Reads the dialog that the action opens, closes it and gives what it said.
QString toldBy(const std::function<void()>& action) {
    QString told;
    QTimer closer;
    QObject::connect(&closer, &QTimer::timeout, &closer, [&] {
        QWidget* dialog = QApplication::activeModalWidget();
        if (!dialog) return;
        told += visibleText(*dialog);
        if (const auto* box = qobject_cast<QMessageBox*>(dialog)) told += box->text() + box->informativeText();
        static_cast<QDialog*>(dialog)->reject();
    });
    closer.start(0);
    action();
    settle();
    return told;
}

}  // namespace

TEST_CASE("work that was recovered goes into its file only when the person saves it") {
    ShownWindow window;
    window.openNew();
    const std::string path = window.controller().session().path();
    const std::string before = readFile(path, 1U << 20U);
    window.edit([](PolicySession& session) { session.setAnswer("ambitie", ChoiceAnswer{"B"}); });
    window->files().keepForRecovery();
    window.crash();
    const QList<RecoverableWork> found = window->files().recoverable();
    REQUIRE(found.size() == 1);
    window->files().recover(found.front().id);
    settle();
    REQUIRE(window->workspace());
    CHECK(answerAs<ChoiceAnswer>(window.controller().policy(), "ambitie")->value == "B");
    // Neither leaving a section nor another answer writes it.
    window.press(Qt::Key_Right, Qt::AltModifier);
    window.edit([](PolicySession& session) { session.setAnswer("rol", ChoiceAnswer{"A"}); });
    window.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(readFile(path, 1U << 20U) == before);
    REQUIRE(window->files().save());
    CHECK(readFile(path, 1U << 20U) != before);
}

TEST_CASE("a remark waits for a more urgent one, and is there when that is dealt with") {
    ShownWindow window;
    window.openNew();
    window.edit([](PolicySession& session) { session.setAnswer("ambitie", ChoiceAnswer{"B"}); });
    window->files().keepForRecovery();
    window.crash();
    window.write(completePolicy(), shippedMal(), "ander (conflicted copy 2026-11-22).beleid");
    window.open(window.write(completePolicy(), shippedMal(), "ander.beleid"));
    const QString recovery = QStringLiteral("Er is werk gevonden");
    REQUIRE(visibleText(*window).contains(QStringLiteral("Naast dit bestand staat")));
    CHECK_FALSE(visibleText(*window).contains(recovery));
    window.tabTo(QStringLiteral("Sluiten"));
    window.press(Qt::Key_Space);
    CHECK_FALSE(visibleText(*window).contains(QStringLiteral("Naast dit bestand staat")));
    CHECK(visibleText(*window).contains(recovery));
    // What is saved says nothing about that work.
    REQUIRE(window->files().save());
    CHECK(visibleText(*window).contains(recovery));
}

TEST_CASE("a file that is dropped on the window opens", "[window-system]") {
    ShownWindow window;
    const QString path = window.write(completePolicy(), shippedMal());
    drop(window, path);
    REQUIRE(window->workspace());
    CHECK(window.controller().session().path() == path.toStdString());
    const QString other = window.write(policyThatSays({}), shippedMal(), "ander.beleid");
    drop(window, other);
    CHECK(window.controller().session().path() == other.toStdString());
}

TEST_CASE("a damaged file is told and the policy that is open stays") {
    ShownWindow window;
    window.openComplete();
    const std::string before = window.controller().session().path();
    std::ofstream(window.folder() / "stuk.beleid") << "dit is: [geen beleid\n";
    const QString told = toldBy([&] { window->openPath(toQString(window.folder() / "stuk.beleid")); });
    CHECK(told.contains(QStringLiteral("stuk.beleid")));
    CHECK_FALSE(told.contains(toQString(window.folder().path())));
    CHECK_FALSE(told.contains(QStringLiteral(":1:")));
    REQUIRE(window->workspace());
    CHECK(window.controller().session().path() == before);
    window->openPath(toQString(window.folder() / "weg.beleid"));
    settle();
    CHECK(window.controller().session().path() == before);
    CHECK(visibleText(*window).contains(QStringLiteral("weg.beleid")));
}

TEST_CASE("a file of a newer version opens to be read, and the window says so without the path of the file") {
    ShownWindow window;
    const QString path = window.write(completePolicy(), shippedMal());
    const std::string name = window.folder() / "nieuwer.beleid";
    std::string text = readFile(path.toStdString(), std::size_t{1} << 24);
    const std::size_t at = text.find("beleidsmal: 1");
    REQUIRE(at != std::string::npos);
    std::ofstream(name) << text.replace(at, 13, "beleidsmal: 2");
    window.open(toQString(name));
    const QString told = visibleText(*window);
    CHECK(told.contains(QStringLiteral("nieuwere versie")));
    CHECK_FALSE(told.contains(toQString(window.folder().path())));
    CHECK_FALSE(told.contains(QStringLiteral("let op:")));
    CHECK_FALSE(window.controller().mayChange());
}

TEST_CASE("what was open lately is in the menu, the latest first, and opens from there", "[window-system]") {
    ShownWindow window;
    CHECK_FALSE(window.actions().recent->isEnabled());
    const QString first = window.write(completePolicy(), shippedMal(), "eerste.beleid");
    const QString second = window.write(completePolicy(), shippedMal(), "tweede.beleid");
    window.open(first);
    window.open(second);
    const QList<QAction*> recent = window.actions().recent->actions();
    REQUIRE(recent.size() == 2);
    CHECK(recent[0]->text().endsWith(QStringLiteral("– tweede.beleid")));
    CHECK(recent[1]->toolTip() == first);
    recent[1]->trigger();
    settle();
    CHECK(window.controller().session().path() == first.toStdString());
}

TEST_CASE("a policy opens where one was last") {
    ShownWindow window;
    window.openNew();
    window.workspace().show({StepKind::Section, "scholing"});
    REQUIRE(window->files().save());
    const QString path = toQString(window.controller().session().path());
    window.restart();
    CHECK_FALSE(window->workspace());
    window.open(path);
    CHECK(window.workspace().step().section == "scholing");
}

TEST_CASE("a policy that was changed by other means after it was adopted says so once") {
    ShownWindow window;
    OpenedPolicy opened = PolicySession::open(window.write(completePolicy(), shippedMal()).toStdString());
    REQUIRE(opened.session);
    opened.session->adopt({"1.0", "S. de Vries", "directeur-bestuurder", {2026, 11, 22}, Date{2027, 11, 22}},
                          "2026-11-22T14:00:00+01:00");
    Policy policy = opened.session->policy();
    policy.answers["ambitie"].note = "achteraf erbij gezet";
    window.open(window.write(policy, shippedMal(), "veranderd.beleid"));
    CHECK(window->findChildren<MessageBar*>().size() == 1);
    CHECK(visibleText(*window).contains(QStringLiteral("telt als concept")));
    CHECK_FALSE(visibleText(*window).contains(QStringLiteral("verandert niet meer")));
}

}  // namespace mal::test
