// SPDX-License-Identifier: EUPL-1.2
#include "gui/editors/check_card.h"
#include "gui/editors/option_cards.h"
#include "gui/editors/rich_text_field.h"
#include "gui/editors/shown_editor.h"
#include "rules/answers.h"

#include <catch2/catch.hpp>

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTextEdit>

namespace mal::test {

namespace {

std::string chosenIn(const PolicyController& controller, const std::string& question) {
    const auto* answer = answerAs<ChoiceAnswer>(controller.policy(), question);
    return answer ? answer->value : "";
}

int checkedIn(Editor& editor) {
    int count = 0;
    for (const BadgeRadio* radio : editor.findChildren<BadgeRadio*>())
        count += radio->isChecked() ? 1 : 0;
    return count;
}

BadgeRadio* radio(ShownEditor& editor, int index) {
    return editor->findChild<OptionCards*>()->cards()[static_cast<std::size_t>(index)]->radio();
}

bool saysSomewhere(Editor& editor, const QString& words) {
    for (const QLabel* label : editor.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&editor) && label->text().contains(words)) return true;
    }
    return false;
}

}  // namespace

TEST_CASE("No option is chosen beforehand, and cards exclude each other") {
    const auto controller = shippedPolicy();
    ShownEditor editor(*controller, "rol");
    CHECK(checkedIn(*editor) == 0);
    QTest::mouseClick(radio(editor, 0), Qt::LeftButton);
    CHECK(chosenIn(*controller, "rol") == "A");
    QTest::mouseClick(radio(editor, 2), Qt::LeftButton);
    CHECK(chosenIn(*controller, "rol") == "C");
    CHECK(checkedIn(*editor) == 1);
    CHECK(radio(editor, 2)->isChecked());
}

TEST_CASE("A click anywhere on a card chooses") {
    const auto controller = shippedPolicy();
    ShownEditor editor(*controller, "rol");
    OptionCard* card = editor->findChild<OptionCards*>()->cards()[1];
    QTest::mouseClick(card, Qt::LeftButton, Qt::NoModifier, QPoint(card->width() / 2, card->height() - 12));
    CHECK(chosenIn(*controller, "rol") == "B");
    for (QLabel* words : card->findChildren<QLabel*>()) {
        if (!words->isVisible()) continue;
        controller->edit([](PolicySession& session) { session.clearAnswer("rol"); });
        QTest::mouseClick(words, Qt::LeftButton);
        CHECK(chosenIn(*controller, "rol") == "B");
    }
}

TEST_CASE("Letters, numbers and arrows choose while the focus is in the options") {
    const auto controller = shippedPolicy();
    ShownEditor editor(*controller, "rol");
    editor->takeFocus();
    pressKey(radio(editor, 0), Qt::Key_B);
    CHECK(chosenIn(*controller, "rol") == "B");
    CHECK(radio(editor, 1)->hasFocus());
    pressKey(radio(editor, 1), Qt::Key_1);
    CHECK(chosenIn(*controller, "rol") == "A");
    pressKey(radio(editor, 0), Qt::Key_Right);
    CHECK(chosenIn(*controller, "rol") == "B");
    pressKey(radio(editor, 1), Qt::Key_Down);
    CHECK(chosenIn(*controller, "rol") == "C");
    pressKey(radio(editor, 2), Qt::Key_Down);
    CHECK(chosenIn(*controller, "rol") == "A");
    pressKey(radio(editor, 0), Qt::Key_Up);
    CHECK(chosenIn(*controller, "rol") == "C");
    pressKey(radio(editor, 2), Qt::Key_9);
    CHECK(chosenIn(*controller, "rol") == "C");
    pressKey(radio(editor, 2), Qt::Key_A, Qt::ControlModifier);
    CHECK(chosenIn(*controller, "rol") == "C");
}

TEST_CASE("A choice can be taken back by key and by button, and undone") {
    const auto controller = shippedPolicy();
    ShownEditor editor(*controller, "rol");
    pressKey(radio(editor, 0), Qt::Key_C);
    pressKey(radio(editor, 2), Qt::Key_Delete);
    CHECK(chosenIn(*controller, "rol").empty());
    CHECK(checkedIn(*editor) == 0);
    controller->undo();
    CHECK(chosenIn(*controller, "rol") == "C");
    CHECK(radio(editor, 2)->isChecked());
    editor.part<QPushButton>(QStringLiteral("Keuze intrekken"))->click();
    CHECK(checkedIn(*editor) == 0);
    controller->undo();
    pressKey(radio(editor, 2), Qt::Key_Backspace);
    CHECK(chosenIn(*controller, "rol").empty());
}

TEST_CASE("Tab comes to the chosen card and then to taking the choice back") {
    const auto controller = shippedPolicy();
    controller->edit([](PolicySession& session) { session.setAnswer("rol", ChoiceAnswer{"B"}); });
    ShownEditor editor(*controller, "rol");
    CHECK(radio(editor, 0)->focusPolicy() == Qt::ClickFocus);
    radio(editor, 1)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(radio(editor, 1), Qt::Key_Tab);
    CHECK(editor->window()->focusWidget() == editor.part<QPushButton>(QStringLiteral("Keuze intrekken")));
    QTest::keyClick(editor->window()->focusWidget(), Qt::Key_Backtab);
    CHECK(editor->window()->focusWidget() == radio(editor, 1));
    controller->undo();
    for (int index : {0, 1, 2})
        CHECK(radio(editor, index)->focusPolicy() == Qt::StrongFocus);
}

TEST_CASE("A card says beforehand what enters the policy and which actions follow") {
    const auto controller = shippedPolicy();
    ShownEditor editor(*controller, "organisatievorm");
    const auto& cards = editor->findChild<OptionCards*>()->cards();
    CHECK(cards[0]->radio()->accessibleDescription().contains(QStringLiteral("In het beleid: ")));
    CHECK_FALSE(cards[0]->radio()->accessibleDescription().contains(QStringLiteral("Instellen AI-kerngroep")));
    CHECK(cards[1]->radio()->accessibleDescription().contains(QStringLiteral("Levert op: Instellen AI-kerngroep")));
    CHECK(saysSomewhere(*editor, QStringLiteral("Levert op:")));
}

TEST_CASE("A value that the template does not have any more is kept and said") {
    const auto controller = shippedPolicy();
    controller->edit([](PolicySession& session) { session.setAnswer("rol", ChoiceAnswer{"Z"}); });
    ShownEditor editor(*controller, "rol");
    CHECK(checkedIn(*editor) == 0);
    CHECK(chosenIn(*controller, "rol") == "Z");
    CHECK(saysSomewhere(*editor, QStringLiteral("staat niet meer in de mal")));
}

TEST_CASE("Options are side by side where there is room and below each other where there is not") {
    const auto controller = shippedPolicy();
    ShownEditor wide(*controller, "rol", 1400);
    const auto& cards = wide->findChild<OptionCards*>()->cards();
    CHECK(cards[0]->y() == cards[1]->y());
    CHECK(cards[0]->height() == cards[1]->height());
    ShownEditor narrow(*controller, "rol", 420);
    const auto& stacked = narrow->findChild<OptionCards*>()->cards();
    CHECK(stacked[0]->x() == stacked[1]->x());
    CHECK(stacked[1]->y() > stacked[0]->y());
}

TEST_CASE("Options without a letter are chosen by number") {
    const auto controller = shippedPolicy();
    ShownEditor editor(*controller, "raad-van-toezicht");
    pressKey(radio(editor, 0), Qt::Key_2);
    CHECK(chosenIn(*controller, "raad-van-toezicht") == choices(controller->session().question("raad-van-toezicht"))[1].value);
    CHECK(radio(editor, 1)->isChecked());
}

TEST_CASE("A screen reader hears the question, each option and whether it is chosen") {
    const auto controller = shippedPolicy();
    ShownEditor editor(*controller, "rol");
    CHECK(roleOf(&*editor) == QAccessible::Grouping);
    CHECK(nameOf(*editor) == QStringLiteral("Wij kiezen primair voor"));
    CHECK(roleOf(radio(editor, 0)) == QAccessible::RadioButton);
    CHECK(nameOf(*radio(editor, 0)).startsWith(QStringLiteral("A Beschermend")));
    CHECK_FALSE(stateOf(radio(editor, 0)).checked);
    pressKey(radio(editor, 0), Qt::Key_A);
    CHECK(stateOf(radio(editor, 0)).checked);
}

TEST_CASE("Ja and nee can be chosen and taken back") {
    const auto controller = shippedPolicy();
    ShownEditor editor(*controller, "pilots");
    CHECK(checkedIn(*editor) == 0);
    pressKey(radio(editor, 0), Qt::Key_N);
    REQUIRE(answerAs<YesNoAnswer>(controller->policy(), "pilots"));
    CHECK_FALSE(answerAs<YesNoAnswer>(controller->policy(), "pilots")->yes);
    pressKey(radio(editor, 1), Qt::Key_J);
    CHECK(answerAs<YesNoAnswer>(controller->policy(), "pilots")->yes);
    pressKey(radio(editor, 0), Qt::Key_Delete);
    CHECK_FALSE(answerAs<YesNoAnswer>(controller->policy(), "pilots"));
}

TEST_CASE("Ticking an item shows its note, and taking the tick away keeps what was written") {
    const auto controller = smallPolicy();
    ShownEditor editor(*controller, "aanleiding");
    auto* box = editor.part<QCheckBox>(QStringLiteral("Inwoners"));
    auto* note = editor->findChild<RichTextField*>();
    CHECK_FALSE(note->isVisible());
    QTest::keyClick(box, Qt::Key_Space);
    REQUIRE(note->isVisible());
    typeKeys(note->edit(), QStringLiteral("Ouderen"));
    QTest::keyClick(box, Qt::Key_Space);
    CHECK_FALSE(note->isVisible());
    const auto* answer = answerAs<ChoicesAnswer>(controller->policy(), "aanleiding");
    REQUIRE(answer);
    CHECK(answer->values.empty());
    CHECK(answer->notes.at("inwoners") == "Ouderen");
    QTest::keyClick(box, Qt::Key_Space);
    CHECK(note->text() == "Ouderen");
    CHECK(saysSomewhere(*editor, QStringLiteral("Kies er 1 tot en met 2.")));
}

TEST_CASE("Ticked items stand in the order of the template") {
    const auto controller = smallPolicy();
    ShownEditor editor(*controller, "aanleiding");
    editor.part<QCheckBox>(QStringLiteral("Inwoners"))->click();
    editor.part<QCheckBox>(QStringLiteral("Leveranciers"))->click();
    CHECK(answerAs<ChoicesAnswer>(controller->policy(), "aanleiding")->values ==
          std::vector<std::string>{"leveranciers", "inwoners"});
}

}  // namespace mal::test
