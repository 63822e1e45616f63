// SPDX-License-Identifier: EUPL-1.2
#include "gui/editors/shown_editor.h"
#include "gui/editors/text_line.h"
#include "gui/editors/wrapping_line.h"
#include "rules/acknowledgement.h"
#include "rules/answers.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QCompleter>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>

namespace mal::test {

namespace {

const char* const point = "geen-verboden-ai";
const char* const other = "geen-hoog-risico-ai";

const AcknowledgeAnswer* answerOf(const PolicyController& controller, const char* id = point) {
    return answerAs<AcknowledgeAnswer>(controller.policy(), id);
}

bool says(Editor& editor, const QString& words) {
    for (const QLabel* label : editor.findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().contains(words)) return true;
    }
    return false;
}

QPushButton* confirmation(ShownEditor& editor) {
    return editor.part<QPushButton>(QStringLiteral("Gelezen, besproken en aanvaard"));
}

}  // namespace

TEST_CASE("A legal point is confirmed by a person, with role and moment") {
    const auto controller = shippedPolicy();
    ShownEditor editor(*controller, point);
    CHECK_FALSE(answerOf(*controller));
    CHECK(says(*editor, QStringLiteral("Wettelijk punt 3.4 a · Wet")));
    typeKeys(editor.part<TextLine>(QStringLiteral("Wie bevestigt")), QStringLiteral("Fatima de Vries"));
    typeKeys(editor.part<TextLine>(QStringLiteral("Functie")), QStringLiteral("directeur"));
    typeKeys(editor.part<WrappingLine>(QStringLiteral("Nog te regelen")), QStringLiteral("lijst maken"));
    CHECK_FALSE(answerOf(*controller));
    confirmation(editor)->click();
    REQUIRE(answerOf(*controller));
    CHECK(answerOf(*controller)->acknowledgedBy == "Fatima de Vries");
    CHECK(answerOf(*controller)->role == "directeur");
    CHECK(answerOf(*controller)->toArrange == "lijst maken");
    CHECK(answerOf(*controller)->at == stillMoment);
    CHECK(says(*editor, QStringLiteral("door Fatima de Vries (directeur), 22 november 2026, 14:03")));
    CHECK_FALSE(answerOf(*controller, other));
}

TEST_CASE("Without a name nothing is confirmed, and it says what to do") {
    const auto controller = shippedPolicy();
    ShownEditor editor(*controller, point);
    confirmation(editor)->click();
    CHECK_FALSE(answerOf(*controller));
    CHECK(says(*editor, QStringLiteral("Vul eerst in wie dit punt bevestigt.")));
    CHECK(editor.part<TextLine>(QStringLiteral("Wie bevestigt"))->hasFocus());
}

TEST_CASE("A confirmation can be withdrawn and undone") {
    const auto controller = shippedPolicy();
    controller->edit([](PolicySession& session) { session.acknowledge(point, "Fatima", "", stillMoment, ""); });
    ShownEditor editor(*controller, point);
    editor.part<QPushButton>(QStringLiteral("Bevestiging intrekken"))->click();
    CHECK_FALSE(answerOf(*controller));
    CHECK(confirmation(editor)->isVisible());
    controller->undo();
    CHECK(answerOf(*controller));
    CHECK(says(*editor, QStringLiteral("door Fatima")));
}

TEST_CASE("What is still to arrange can be written after confirming") {
    const auto controller = shippedPolicy();
    controller->edit([](PolicySession& session) { session.acknowledge(point, "Fatima", "", stillMoment, ""); });
    ShownEditor editor(*controller, point);
    typeKeys(editor.part<WrappingLine>(QStringLiteral("Nog te regelen")), QStringLiteral("lijst"));
    CHECK(answerOf(*controller)->toArrange == "lijst");
    CHECK(answerOf(*controller)->acknowledgedBy == "Fatima");
}

TEST_CASE("What is still to arrange is in sight as a whole, however long, and stays one paragraph") {
    const auto controller = shippedPolicy();
    controller->edit([](PolicySession& session) { session.acknowledge(point, "Fatima", "", stillMoment, "kort"); });
    ShownEditor editor(*controller, point);
    auto* line = editor.part<WrappingLine>(QStringLiteral("Nog te regelen"));
    const int low = line->height();
    line->setFocus();
    line->moveCursor(QTextCursor::End);
    typeKeys(line, QStringLiteral(" en daarna nog heel veel meer woorden dan er op een regel passen").repeated(8));
    settle();
    CHECK(line->height() > 2 * low);
    CHECK_FALSE(line->verticalScrollBar()->isVisible());
    CHECK(line->verticalScrollBar()->maximum() == 0);
    pressKey(line, Qt::Key_Return);
    QApplication::clipboard()->setText(QStringLiteral("een\ntwee"));
    pressKey(line, Qt::Key_V, Qt::ControlModifier);
    CHECK(answerOf(*controller)->toArrange.find('\n') == std::string::npos);
    CHECK(answerOf(*controller)->toArrange.ends_with("een twee"));
    controller->undo();
    CHECK(line->text() == QStringLiteral("kort"));
    settle();
    CHECK(line->height() == low);
    pressKey(line, Qt::Key_Tab);
    CHECK_FALSE(line->hasFocus());
}

TEST_CASE("A point whose text changed says so and asks again") {
    const auto controller = shippedPolicy();
    controller->edit([](PolicySession& session) {
        session.setAnswer(point, AcknowledgeAnswer{"Fatima", "", stillMoment, "another text", "lijst"});
    });
    ShownEditor editor(*controller, point);
    CHECK(says(*editor, QStringLiteral("is veranderd nadat Fatima het bevestigde")));
    CHECK(confirmation(editor)->isVisible());
    CHECK(editor.part<WrappingLine>(QStringLiteral("Nog te regelen"))->text() == QStringLiteral("lijst"));
}

TEST_CASE("Names of other points are offered and never filled in by themselves") {
    const auto controller = shippedPolicy();
    controller->edit([](PolicySession& session) { session.acknowledge(other, "Fatima", "directeur", stillMoment, ""); });
    ShownEditor editor(*controller, point);
    auto* name = editor.part<TextLine>(QStringLiteral("Wie bevestigt"));
    CHECK(name->text().isEmpty());
    CHECK(name->completer()->completionCount() == 1);
    auto* same = editor.part<QPushButton>(QStringLiteral("Neem over: Fatima, directeur"));
    same->click();
    CHECK(name->text() == QStringLiteral("Fatima"));
    CHECK_FALSE(answerOf(*controller));
    CHECK(editor->findChildren<QCheckBox*>().isEmpty());
}

TEST_CASE("Tab goes through a legal point as it is read: name, role, taking over, what is to arrange, confirming") {
    const auto controller = shippedPolicy();
    controller->edit([](PolicySession& session) { session.acknowledge(other, "Fatima", "", stillMoment, ""); });
    ShownEditor editor(*controller, point);
    auto* name = editor.part<TextLine>(QStringLiteral("Wie bevestigt"));
    name->setFocus();
    QStringList names;
    for (int stops = 0; stops < 4; ++stops) {
        pressKey(QApplication::focusWidget(), Qt::Key_Tab);
        names << nameOf(*QApplication::focusWidget()).section(QLatin1Char(' '), 0, 1);
    }
    CHECK(names == QStringList{QStringLiteral("Functie (niet"), QStringLiteral("Neem over:"), QStringLiteral("Nog te"),
                               QStringLiteral("Gelezen, besproken")});
}

}  // namespace mal::test
