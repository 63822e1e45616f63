// SPDX-License-Identifier: EUPL-1.2

// The window around one policy: where one is in it, what it is called, and what of it can be seen.

#include "gui/editors/option_card.h"
#include "gui/pages/page_column.h"
#include "gui/settings.h"
#include "gui/texts.h"
#include "gui/window/actions.h"
#include "gui/window/section_list.h"
#include "gui/window/shown_window.h"
#include "rules/answers.h"
#include "session/policy_session.h"
#include "storage/template_loader.h"
#include "support/larger_policy.h"
#include "support/shipped_mal.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

namespace mal::test {

namespace {

SectionList& list(ShownWindow& window) {
    return *window->findChild<SectionList*>();
}

// What a screen reader hears of a section in the list.
QString heard(ShownWindow& window, const std::string& section) {
    const auto* model = static_cast<SectionModel*>(list(window).model());
    return model->data(model->indexOfStep({StepKind::Section, section}), Qt::AccessibleTextRole).toString();
}

bool scrollsSideways(const QWidget& page) {
    for (const QScrollArea* area : page.findChildren<QScrollArea*>()) {
        if (area->isVisible() && area->horizontalScrollBar()->maximum() > 0) return true;
    }
    return false;
}

}  // namespace

TEST_CASE("the list tells in words where each section stands, and follows the answers") {
    ShownWindow window;
    window.openNew();
    // What follows from the whole policy is told a moment after the answer.
    const auto comesToEndWith = [&](const std::string& section, const QString& words) {
        return QTest::qWaitFor([&] { return heard(window, section).endsWith(words); });
    };
    CHECK(heard(window, "ambitie").endsWith(QStringLiteral("Ambitieniveau richting AI, niet begonnen")));
    window.edit([](PolicySession& session) { session.setAnswer("ambitie", ChoiceAnswer{"B"}); });
    CHECK(comesToEndWith("ambitie", QStringLiteral(", klaar")));
    window.edit([](PolicySession& session) { session.setAnswer("grens-contact", TextAnswer{"aan de balie"}); });
    CHECK(comesToEndWith("bewuste-grenzen", QStringLiteral(", bezig")));
    window.edit([](PolicySession& session) { session.park("zwaarte", Parked{"wacht op de begroting", "", {}, {}}); });
    CHECK(comesToEndWith("zwaarte", QStringLiteral(", geparkeerd")));
    window.edit([](PolicySession& session) { session.clearAnswer("ambitie"); });
    CHECK(comesToEndWith("ambitie", QStringLiteral(", niet begonnen")));
}

TEST_CASE("the list is worked with arrows, letters and Enter, and shows where one is", "[window-system]") {
    ShownWindow window;
    window.openNew();
    list(window).setFocus();
    window.press(Qt::Key_Down);
    CHECK(window.workspace().step().section == "rol-van-het-beleid");
    window.press(Qt::Key_Return);
    CHECK(window.workspace().step().section == "ambitie");
    list(window).setFocus();
    window.press(Qt::Key_End);
    window.press(Qt::Key_Return);
    CHECK(window.workspace().step().kind == StepKind::Export);
    window.workspace().show({StepKind::Section, "kaders"});
    settle();
    const QModelIndex now = list(window).currentIndex();
    CHECK(now.data().toString().contains(QStringLiteral("Relatie met andere kaders")));
    CHECK(list(window).viewport()->rect().intersects(list(window).visualRect(now)));
}

TEST_CASE("the title of the window says section, organisation, file and program, and marks what is not saved") {
    ShownWindow window;
    CHECK(window->windowTitle().toStdString() == "Beginscherm");
    window.openNew();
    CHECK(window->windowTitle().toStdString() ==
          "0.1 Welke rol moet dit AI-beleid spelen? – Bibliotheek Ergens – beleid.beleid[*]");
    CHECK(QApplication::applicationDisplayName() == QStringLiteral("Beleidsmal"));
    CHECK_FALSE(window->isWindowModified());
    window.edit([](PolicySession& session) { session.setAnswer("ambitie", ChoiceAnswer{"B"}); });
    CHECK(window->isWindowModified());
    CHECK(visibleText(*window).contains(QStringLiteral("Nog niet opgeslagen")));
    REQUIRE(window->files().save());
    settle();
    CHECK_FALSE(window->isWindowModified());
    CHECK(visibleText(*window).contains(QStringLiteral("Opgeslagen om 14:03")));
}

TEST_CASE("a question that follows from an answer stands below it, keeps its answer while hidden, and changes no total") {
    ShownWindow window;
    window.openNew();
    window.workspace().show({StepKind::Section, "medezeggenschap"});
    const int total = window.controller().progress().total();
    const auto choose = [&](const char* value) {
        window.edit([&](PolicySession& session) { session.setAnswer("medezeggenschap", ChoiceAnswer{value}); });
    };
    const auto* trigger = window.page().findChild<QWidget*>(QStringLiteral("medezeggenschap"));
    auto* following = window.page().findChild<QWidget*>(QStringLiteral("medezeggenschap-datum"));
    REQUIRE(trigger);
    REQUIRE(following);
    choose("nvt");
    CHECK_FALSE(following->isVisible());
    choose("or");
    REQUIRE(following->isVisible());
    CHECK(following->mapTo(&*window, QPoint()).y() > trigger->mapTo(&*window, QPoint()).y());
    window.edit([](PolicySession& session) { session.setAnswer("medezeggenschap-datum", DateAnswer{Date{2026, 12, 1}}); });
    choose("nvt");
    CHECK_FALSE(following->isVisible());
    CHECK(window.controller().progress().total() == total);
    choose("pvt");
    CHECK(following->isVisible());
    CHECK(plainAnswer(window.controller().policy(), "medezeggenschap-datum") == "1 december 2026");
}

TEST_CASE("a policy that is proposed or adopted says that it can only be read, and leads to Vaststellen") {
    ShownWindow window;
    window.openComplete();
    CHECK_FALSE(visibleText(*window).contains(QStringLiteral("alleen lezen")));
    window.edit([](PolicySession& session) { session.propose(); });
    QAbstractButton& leads = button(*window, QStringLiteral("Naar Vaststellen"));
    CHECK(leads.isVisible());
    CHECK(faultsIn(*window) == "");
    leads.click();
    settle();
    CHECK(window.workspace().step().kind == StepKind::Adopt);
    window.edit([](PolicySession& session) { session.takeBack(); });
    for (const QAbstractButton* each : window->findChildren<QAbstractButton*>())
        CHECK_FALSE((each->isVisible() && each->text() == QStringLiteral("Naar Vaststellen")));
    window.edit([&](PolicySession& session) {
        session.adopt({"1.0", "S. de Vries", "directeur", Date{2026, 11, 22}, Date{2027, 11, 22}}, "2026-11-22T14:03:11+01:00");
    });
    CHECK(button(*window, QStringLiteral("Naar Vaststellen")).isVisible());
}

TEST_CASE("options stand beside each other in a wide window and below each other in a narrow one") {
    const auto placesIn = [](ShownWindow& window) {
        window.workspace().show({StepKind::Section, "ambitie"});
        settle();
        const auto cards = window.page().findChildren<OptionCard*>();
        REQUIRE(cards.size() == 3);
        return cards.front()->y() == cards.back()->y();
    };
    ShownWindow wide({1920, 1080});
    wide.openNew();
    CHECK(placesIn(wide));
    // Room is counted in letters.
    ShownWindow narrow({1024, 768});
    static_cast<Application*>(QApplication::instance())->appearance().setZoom(150);
    narrow.openNew();
    CHECK_FALSE(placesIn(narrow));
}

TEST_CASE("the page follows the place where one types") {
    ShownWindow window({1366, 768});
    window.openNew();
    window.workspace().show({StepKind::Section, "dilemmas"});
    window.workspace().goTo(QStringLiteral("dilemmas"), QStringLiteral("dilemmas"));
    settle();
    for (int line = 0; line < 40; ++line) {
        window.type(QStringLiteral("nog een regel"));
        window.press(Qt::Key_Return);
    }
    const QRect caret = window.focus().inputMethodQuery(Qt::ImCursorRectangle).toRect();
    const auto* area = window.page().findChild<PageColumn*>();
    REQUIRE(area);
    const QPoint place = window.focus().mapTo(area->viewport(), caret.center());
    CHECK(area->viewport()->rect().contains(place));
}

TEST_CASE("tips for the facilitator are shown only when asked for, and that is remembered") {
    ShownWindow window({1600, 1000});
    window.openNew();
    const QString words = QStringLiteral("mensen kiezen hier snel wat sympathiek klinkt");
    REQUIRE(toQString(findSection(shippedMal(), "rol-van-het-beleid")->guidance).contains(words));
    CHECK_FALSE(visibleText(window.page()).contains(words));
    window.actions().guidance->trigger();
    settle();
    CHECK(visibleText(window.page()).contains(words));
    CHECK(Settings(window.settingsPath()).isOn(Switch::Guidance));
    window.actions().guidance->trigger();
    settle();
    CHECK_FALSE(visibleText(window.page()).contains(words));
}

TEST_CASE("where there is no room first the policy folds away, then the list, and never the page") {
    ShownWindow window({2200, 900});
    window.openNew();
    CHECK(window.workspace().isPreviewShown());
    CHECK(window.workspace().isListShown());
    bool hadList = true;
    for (int width = 2200; width >= 1024; width -= 98) {
        window->resize(width, 768);
        settle();
        INFO(width);
        CHECK(window->width() <= qMax(width, 1024));
        CHECK((!window.workspace().isPreviewShown() || window.workspace().isListShown()));
        CHECK((hadList || !window.workspace().isListShown()));
        hadList = window.workspace().isListShown();
        CHECK(window.page().width() > 400);
        CHECK_FALSE(scrollsSideways(window.page()));
        CHECK(window.actions().preview->isChecked() == window.workspace().isPreviewShown());
    }
    CHECK_FALSE(window.workspace().isPreviewShown());
    window->resize(2200, 900);
    settle();
    CHECK(window.workspace().isPreviewShown());
    CHECK(window.workspace().isListShown());
}

TEST_CASE("a policy of two thousand questions opens and can be walked through") {
    constexpr int times = 36;
    ShownWindow window;
    const std::string text = withChaptersTimes(shippedMalText(), times);
    const LoadedTemplate larger = loadTemplate(text, "mal.yaml");
    REQUIRE(larger.mal);
    std::size_t questions = 0;
    for (const Chapter& chapter : larger.mal->chapters) {
        for (const Section& section : chapter.sections)
            questions += section.questions.size();
    }
    REQUIRE(questions >= 2000);
    window.open(window.write(withAnswersTimes(completePolicy(), text, times), *larger.mal));
    window.page().takeFocus();
    const std::string first = window.workspace().step().section;
    for (int step = 0; step < 5; ++step)
        window.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(window.workspace().step().section != first);
    window.edit([](PolicySession& session) { session.clearAnswer("ambitie-20"); });
    window.press(Qt::Key_J, Qt::ControlModifier);
    CHECK(window.workspace().step().section == "ambitie-20");
}

}  // namespace mal::test
