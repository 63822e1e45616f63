// SPDX-License-Identifier: EUPL-1.2

// What holds for the editor of every type of question.

#include "gui/editors/shown_editor.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

namespace mal::test {

namespace {

std::vector<std::string> questions(const PolicyTemplate& mal) {
    std::vector<std::string> ids;
    for (const Chapter& chapter : mal.chapters) {
        for (const Section& section : chapter.sections) {
            for (const Question& question : section.questions)
                ids.push_back(question.id);
        }
    }
    return ids;
}

std::string said(const QString& text) {
    return text.toStdString();
}

}  // namespace

TEST_CASE("No text is cut off at any size, and every control has a name and is large enough") {
    for (const int zoom : {100, 150}) {
        const Zoomed zoomed(zoom);
        for (const bool isSmall : {true, false}) {
            const auto controller = isSmall ? smallPolicy() : readOnlyPolicy();
            for (const std::string& id : questions(controller->mal())) {
                for (const int width : {1300, 640, 440}) {
                    INFO(id << " at " << width << " and " << zoom << " %");
                    ShownEditor editor(*controller, id, width);
                    CHECK(faultsIn(editor.window()) == "");
                    CHECK(sidewaysIn(editor.window()) == "");
                }
            }
        }
    }
}

TEST_CASE("Nothing changes where nothing may be changed, whatever is pressed") {
    const auto controller = readOnlyPolicy();
    const Policy before = controller->policy();
    QString refused;
    QObject::connect(controller.get(), &PolicyController::refused, controller.get(), [&](const QString& why) { refused = why; });
    for (const std::string& id : questions(controller->mal())) {
        INFO(id);
        ShownEditor editor(*controller, id);
        for (QWidget* each : editor->findChildren<QWidget*>()) {
            if (!each->isVisibleTo(&*editor) || !(each->focusPolicy() & Qt::TabFocus)) continue;
            QTest::keyClicks(each, QStringLiteral("b2 "));
            for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_Insert, Qt::Key_Down})
                pressKey(each, key);
        }
    }
    CHECK(sameContent(before, controller->policy()));
    CHECK(said(refused) == "");
}

TEST_CASE("The focus goes into every editor that asks something") {
    const auto controller = smallPolicy();
    for (const std::string& id : questions(controller->mal())) {
        if (std::holds_alternative<FixedNote>(controller->session().question(id).body)) continue;
        INFO(id);
        ShownEditor editor(*controller, id);
        editor->takeFocus();
        QWidget* focus = QApplication::focusWidget();
        REQUIRE(focus);
        CHECK(editor->isAncestorOf(focus));
        CHECK(editor->objectName().toStdString() == id);
    }
}

}  // namespace mal::test
