// SPDX-License-Identifier: EUPL-1.2

// What the keys do wherever one is in the window.

#include "gui/editors/editor.h"
#include "gui/editors/option_card.h"
#include "gui/look/disclosure.h"
#include "gui/look/text_label.h"
#include "gui/preview/preview_pane.h"
#include "gui/settings.h"
#include "gui/window/actions.h"
#include "gui/window/search_panel.h"
#include "gui/window/section_list.h"
#include "gui/window/shown_window.h"
#include "gui/window/step_bar.h"
#include "rules/answers.h"

#include <catch2/catch.hpp>

#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTextEdit>

#include <algorithm>

namespace mal::test {

namespace {

// Puts the keyboard in the answer to a question, as Controle does.
void goTo(ShownWindow& window, const QString& section, const QString& question) {
    window.workspace().goTo(section, question);
    settle();
    REQUIRE(window.page().findChild<Editor*>(question)->isAncestorOf(&window.focus()));
}

std::string answer(ShownWindow& window, const std::string& question) {
    const Policy& policy = window.controller().policy();
    const auto* choice = answerAs<ChoiceAnswer>(policy, question);
    return choice ? choice->value : plainAnswer(policy, question);
}

QString undoWords(ShownWindow& window) {
    return window.actions().undo->text().remove(QLatin1Char('&'));
}

template <typename Part>
bool isIn(ShownWindow& window) {
    const auto* part = window->findChild<Part*>();
    return part && (part == &window.focus() || part->isAncestorOf(&window.focus()));
}

bool isInPage(ShownWindow& window) {
    return window.isInPage();
}

}  // namespace

TEST_CASE("letters choose in the options and are letters in every text field of the page", "[window-system]") {
    ShownWindow window;
    window.openNew();
    goTo(window, QStringLiteral("rol-van-het-beleid"), QStringLiteral("rol"));
    window.press(Qt::Key_C);
    CHECK(answer(window, "rol") == "C");
    const std::string before = answer(window, "rol");
    for (const QString& disclosure : {QStringLiteral("Toelichting"), QStringLiteral("Notitie voor uzelf")}) {
        window.tabTo(disclosure);
        window.press(Qt::Key_Space);
        auto* field = qobject_cast<QTextEdit*>(&window.focus());
        REQUIRE(field);
        window.type(QStringLiteral("abc ABC 123"));
        CHECK(field->toPlainText() == QStringLiteral("abc ABC 123"));
    }
    window.tabTo(QStringLiteral("Parkeren"));
    window.press(Qt::Key_Space);
    window.tabTo(QStringLiteral("Waarom"));
    window.type(QStringLiteral("ab1"));
    CHECK(answer(window, "rol") == before);
}

TEST_CASE("undo says what it undoes, goes where that was, and redo does it again") {
    ShownWindow window;
    window.openNew();
    CHECK_FALSE(window.actions().undo->isEnabled());
    goTo(window, QStringLiteral("ambitie"), QStringLiteral("ambitie"));
    window.press(Qt::Key_B);
    CHECK(undoWords(window).startsWith(QStringLiteral("Ongedaan maken: ")));
    CHECK(window.actions().undo->toolTip() == undoWords(window));
    goTo(window, QStringLiteral("dilemmas"), QStringLiteral("dilemmas"));
    window.type(QStringLiteral("elke maand"));
    window.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(answer(window, "dilemmas").empty());
    CHECK(window.workspace().step().section == "dilemmas");
    window.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(answer(window, "ambitie").empty());
    CHECK(window.workspace().step().section == "ambitie");
    CHECK(window.page().findChild<Editor*>(QStringLiteral("ambitie"))->isAncestorOf(&window.focus()));
    CHECK(window.actions().redo->text().remove(QLatin1Char('&')).startsWith(QStringLiteral("Opnieuw: ")));
    window.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(answer(window, "ambitie") == "B");
    window.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(answer(window, "dilemmas") == "elke maand");
    CHECK(window.workspace().step().section == "dilemmas");
    CHECK_FALSE(window.actions().redo->isEnabled());
}

TEST_CASE("undo in the text beside an answer goes on in that text, and the next letter chooses nothing") {
    ShownWindow window;
    window.openNew();
    goTo(window, QStringLiteral("rol-van-het-beleid"), QStringLiteral("rol"));
    window.press(Qt::Key_B);
    window.tabTo(QStringLiteral("Toelichting"));
    window.press(Qt::Key_Space);
    auto* field = qobject_cast<QTextEdit*>(&window.focus());
    REQUIRE(field);
    window.type(QStringLiteral("Een zin"));
    window.press(Qt::Key_Z, Qt::ControlModifier);
    settle();
    CHECK(field->toPlainText().isEmpty());
    CHECK(&window.focus() == field);
    window.type(QStringLiteral("Alles anders"));
    CHECK(field->toPlainText() == QStringLiteral("Alles anders"));
    CHECK(answer(window, "rol") == "B");
}

TEST_CASE("Enter presses the button that has the keyboard, on a page as in a dialog") {
    ShownWindow window;
    window.openNew();
    goTo(window, QStringLiteral("rol-van-het-beleid"), QStringLiteral("rol"));
    window.tabTo(QStringLiteral("Notitie voor uzelf"));
    window.press(Qt::Key_Return);
    CHECK(qobject_cast<QTextEdit*>(&window.focus()));
    window.tabTo(QStringLiteral("Parkeren"));
    window.press(Qt::Key_Enter, Qt::KeypadModifier);
    window.tabTo(QStringLiteral("Waarom"));
}

TEST_CASE("searching finds a word in an answer, leads there, and Escape closes it", "[window-system]") {
    ShownWindow window;
    window.openNew();
    goTo(window, QStringLiteral("dilemmas"), QStringLiteral("dilemmas"));
    window.type(QStringLiteral("zonnebloemlezing"));
    window.press(Qt::Key_Right, Qt::AltModifier);
    window.press(Qt::Key_F, Qt::ControlModifier);
    REQUIRE(isIn<SearchPanel>(window));
    window.type(QStringLiteral("bloemlez"));
    const auto* hits = window->findChild<SearchPanel*>()->findChild<QListWidget*>();
    REQUIRE(hits->count() == 1);
    CHECK(hits->item(0)->text().contains(QStringLiteral("antwoord: ")));
    window.press(Qt::Key_Down);
    window.press(Qt::Key_Return);
    CHECK(window.workspace().step().section == "dilemmas");
    const auto* found = qobject_cast<QTextEdit*>(&window.focus());
    REQUIRE(found);
    CHECK(found->textCursor().selectedText() == QStringLiteral("bloemlez"));
    // From the page too, which keeps the keyboard.
    window.press(Qt::Key_Escape);
    CHECK_FALSE(hits->isVisible());
    CHECK(&window.focus() == found);
    window.press(Qt::Key_F, Qt::ControlModifier);
    window.type(QStringLiteral("woord dat er niet is"));
    CHECK_FALSE(hits->isVisible());
    CHECK(visibleText(*window).contains(QStringLiteral("Niets gevonden.")));
    window.press(Qt::Key_Escape);
    CHECK_FALSE(window->findChild<SearchPanel*>()->isVisible());
    CHECK(&window.focus() == found);  // where it was before
}

TEST_CASE("searching leads to the words themselves, in a table, a note or an explanation") {
    ShownWindow window;
    window.openNew();
    window.controller().edit([](PolicySession& session) {
        session.setAnswer("acties", TableAnswer{{{{"actie", "Balie openen"}}, {{"actie", "Zonnebloemen planten"}}}});
        session.setNote("rol", "Een vergezicht naast de keuze.");
        session.setInternalNote("kaders", "Vraag het de zeilmaker.");
    });
    settle();
    const auto goToFirst = [&](const char* word) {
        window.press(Qt::Key_F, Qt::ControlModifier);
        window.type(QString::fromLatin1(word));
        window.press(Qt::Key_Return);
    };
    goToFirst("zonnebloem");
    const auto* table = qobject_cast<QTableView*>(&window.focus());
    REQUIRE(table);
    CHECK(table->currentIndex().data().toString() == QStringLiteral("Zonnebloemen planten"));
    for (const char* word : {"vergezicht", "zeilmaker"}) {
        INFO(word);
        goToFirst(word);
        const auto* text = qobject_cast<QTextEdit*>(&window.focus());
        REQUIRE(text);
        CHECK(text->textCursor().selectedText().toLower() == QString::fromLatin1(word));
    }
}

TEST_CASE("Shift+F1 opens the explanation of the question at hand, or leads to that of the section") {
    ShownWindow window;
    window.openNew();
    goTo(window, QStringLiteral("rol-van-het-beleid"), QStringLiteral("rol"));
    window.press(Qt::Key_F1, Qt::ShiftModifier);
    const auto* explanation = qobject_cast<QLabel*>(&window.focus());
    REQUIRE(explanation);
    CHECK(explanation->text().contains(QStringLiteral("toon van het hele beleid")));

    OpenedPolicy small = PolicySession::create(TESTS_DIR "/storage/small.yaml", {"Bibliotheek Ergens", {}, {}, {}});
    REQUIRE(small.session);
    window.open(window.write(small.session->policy(), small.session->mal(), "klein.beleid"));
    goTo(window, QStringLiteral("rol"), QStringLiteral("rol"));
    window.press(Qt::Key_F1, Qt::ShiftModifier);
    CHECK(nameOf(window.focus()).startsWith(QStringLiteral("Waarom deze vraag")));
    CHECK(visibleText(window.page()).contains(QStringLiteral("Uitleg.")));
}

TEST_CASE("who goes from Controle to an answer finds the way back, to the line that was pressed") {
    ShownWindow window;
    window.openNew();
    window.workspace().open({StepKind::Check, {}});
    settle();
    window.tabTo(QStringLiteral("Punt 3.1 a"));
    const QString line = nameOf(window.focus());
    window.press(Qt::Key_Space);
    REQUIRE(window.workspace().step().kind == StepKind::Section);
    window.tabTo(QStringLiteral("Terug naar Controle"));
    window.press(Qt::Key_Space);
    CHECK(window.workspace().step().kind == StepKind::Check);
    CHECK(nameOf(window.focus()) == line);
    // Who goes on from there is not led back any more.
    window.press(Qt::Key_Space);
    window.press(Qt::Key_Right, Qt::AltModifier);
    for (const QAbstractButton* each : window->findChild<StepBar*>()->findChildren<QAbstractButton*>())
        CHECK_FALSE((each->isVisible() && nameOf(*each).startsWith(QStringLiteral("Terug"))));
}

TEST_CASE("Vorige and Volgende stay as wide as they are from page to page") {
    ShownWindow window;
    window.openNew();
    const auto widths = [&] {
        std::vector<int> result;
        for (const QAbstractButton* each : window->findChild<StepBar*>()->findChildren<QAbstractButton*>()) {
            const QString name = nameOf(*each);
            if (name.startsWith(QStringLiteral("Vorige")) || name.startsWith(QStringLiteral("Volgende: ")))
                result.push_back(each->width());
        }
        return result;
    };
    const std::vector<int> first = widths();
    REQUIRE(first.size() == 2);
    for (int step = 0; step < 6; ++step) {
        window.press(Qt::Key_Right, Qt::AltModifier);
        CHECK(widths() == first);
    }
}

TEST_CASE("Ctrl+J goes through what is still open, behind the last back to the first") {
    ShownWindow window;
    window.openComplete();
    for (const char* id : {"dilemmas", "ambitie"})
        window.controller().edit([&](PolicySession& session) { session.clearAnswer(id); });
    const auto wanted =
        GENERATE(std::pair("rol-van-het-beleid", "ambitie"), std::pair("aanleiding", "dilemmas"), std::pair("kaders", "ambitie"));
    window.workspace().show({StepKind::Section, wanted.first});
    window.page().takeFocus();
    window.press(Qt::Key_J, Qt::ControlModifier);
    CHECK(window.workspace().step().section == wanted.second);
    CHECK(window.page().findChild<Editor*>(QLatin1String(wanted.second))->isAncestorOf(&window.focus()));
}

TEST_CASE("Tab goes from the list to the page, the policy and the buttons, in that order", "[window-system]") {
    ShownWindow window({2000, 1000});
    window.openNew();
    window.press(Qt::Key_Right, Qt::AltModifier);
    window->findChild<SectionList*>()->setFocus();
    const std::vector order{&isIn<SectionList>, &isInPage, &isIn<PreviewPane>, &isIn<StepBar>};
    std::size_t part = 0;
    for (int tabs = 0; tabs < 100 && part + 1 < order.size(); ++tabs) {
        window.press(Qt::Key_Tab);
        INFO(nameOf(window.focus()).toStdString());
        if (order[part + 1](window)) ++part;
        REQUIRE(order[part](window));
    }
    CHECK(part + 1 == order.size());
}

TEST_CASE("F6 goes round list, page, policy and buttons, and Shift+F6 the other way", "[window-system]") {
    ShownWindow window({2000, 1000});
    window.openNew();
    window.page().takeFocus();
    REQUIRE(window.workspace().isPreviewShown());
    const std::vector order{&isIn<PreviewPane>, &isIn<StepBar>, &isIn<SectionList>, &isInPage};
    for (const auto& isThere : order) {
        window.press(Qt::Key_F6);
        CHECK(isThere(window));
    }
    for (const auto& isThere : {order[2], order[1], order[0]}) {
        window.press(Qt::Key_F6, Qt::ShiftModifier);
        CHECK(isThere(window));
    }
    // What is not there is passed by.
    window.actions().preview->trigger();
    window.page().takeFocus();
    window.press(Qt::Key_F6);
    CHECK(isIn<StepBar>(window));
}

TEST_CASE("text grows and shrinks by keys, and stays so after a new start") {
    ShownWindow window;
    window.openNew();
    window.page().takeFocus();
    const double usual = QApplication::font().pointSizeF();
    const QWidget& title = window.focus();
    const int usualTitle = title.fontInfo().pixelSize();
    for (int i = 0; i < 4; ++i)
        window.press(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(QApplication::font().pointSizeF() > usual);
    CHECK(title.fontInfo().pixelSize() > usualTitle);  // also what is on the page already
    CHECK(sidewaysIn(*window) == "");
    const auto labels = window.page().findChildren<TextLabel*>();
    CHECK(std::count_if(labels.begin(), labels.end(), [](const TextLabel* label) {
              return label->isVisible() && label->font().weight() == QFont::DemiBold;
          }) >= 2);  // title and question keep their weight
    window.press(Qt::Key_0, Qt::ControlModifier);
    CHECK(title.fontInfo().pixelSize() == usualTitle);
    window.press(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(Settings(window.settingsPath()).zoom() == 110);
    window.press(Qt::Key_0, Qt::ControlModifier);
    CHECK(QApplication::font().pointSizeF() == usual);
    window.press(Qt::Key_Minus, Qt::ControlModifier);
    CHECK(QApplication::font().pointSizeF() < usual);
    static_cast<Application*>(QApplication::instance())->appearance().setZoom(100);
    window.restart();
    CHECK(Settings(window.settingsPath()).zoom() == 90);
    CHECK(QApplication::font().pointSizeF() < usual);
}

TEST_CASE("Vorige and Volgende lose nothing, and a page comes back as it was left") {
    ShownWindow window;
    window.openNew();
    goTo(window, QStringLiteral("praktische-spelregels"), QStringLiteral("spelregel-output"));
    window.type(QStringLiteral("half geschr"));
    auto* scroll = window.page().findChild<QScrollArea*>()->verticalScrollBar();
    const int place = scroll->value();
    CHECK(place > 0);
    window.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(window.workspace().step().section == "geletterdheid");
    CHECK(plainAnswer(window.controller().policy(), "spelregel-output") == "half geschr");
    window.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(window.workspace().step().section == "praktische-spelregels");
    const auto* field = window.page().findChild<Editor*>(QStringLiteral("spelregel-output"))->findChild<QTextEdit*>();
    CHECK(field->toPlainText() == QStringLiteral("half geschr"));
}

TEST_CASE("Vorige and Volgende are always there; at the ends there is nowhere to go") {
    ShownWindow window;
    window.openNew();
    const auto step = [&](Qt::Key key) { window.press(key, Qt::AltModifier); };
    step(Qt::Key_Left);
    CHECK(window.workspace().step().section == "rol-van-het-beleid");
    for (const char* word : {"Vorige", "Volgende"}) {
        bool isThere = false;
        for (const QAbstractButton* each : window->findChild<StepBar*>()->findChildren<QAbstractButton*>())
            isThere = isThere || (each->isVisible() && each->text().startsWith(QLatin1String(word)));
        CHECK(isThere);
    }
    CHECK(nameOf(button(*window, QStringLiteral("Volgende: 0.2 Ambitieniveau richting AI")))
              .startsWith(QStringLiteral("Volgende: 0.2")));
}

TEST_CASE("another policy opens while the keyboard is in a text of the first, and so ends the program", "[window-system]") {
    ShownWindow window;
    window.openNew();
    goTo(window, QStringLiteral("dilemmas"), QStringLiteral("dilemmas"));
    window.type(QStringLiteral("nog niet klaar"));
    // Saves the first by itself, then lets go of its pages; run under valgrind or a sanitizer this reads nothing that is gone.
    window.openExample("voorbeeld-volledig.beleid");
    CHECK(window.controller().policy().organisation.name == "Bibliotheek Voorbeeldstad");
    goTo(window, QStringLiteral("dilemmas"), QStringLiteral("dilemmas"));
    window.restart();
    CHECK_FALSE(window->workspace());
}

}  // namespace mal::test
