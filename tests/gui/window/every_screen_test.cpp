// SPDX-License-Identifier: EUPL-1.2

// Every screen at every size, large, light and dark: nothing is cut off and everything has a name. CMakeLists.txt runs them once
// more at scale 2, where 1920 points are 3840 pixels. The same screens are the pictures of the manual, see tests/README.md.

#include "gui/help/about_dialog.h"
#include "gui/help/help_window.h"
#include "gui/preview/preview_pane.h"
#include "gui/start/new_policy_dialog.h"
#include "gui/start/organisation_dialog.h"
#include "gui/start/start_page.h"
#include "gui/texts.h"
#include "gui/versions/versions_dialog.h"
#include "gui/window/actions.h"
#include "gui/window/search_panel.h"
#include "gui/window/shown_window.h"
#include "session/shipped_files.h"
#include "support/shipped_mal.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <iostream>

namespace mal::test {

namespace {

struct Screen {
    const char* name;
    WizardStep step;
};

// One section for each type of question, and the pages that look at the whole.
const std::vector<Screen>& screens() {
    static const std::vector<Screen> all = {
        {"keuze", {StepKind::Section, "ambitie"}},
        {"aankruisen", {StepKind::Section, "aanleiding"}},
        {"tekst", {StepKind::Section, "bewuste-grenzen"}},
        {"ja-nee", {StepKind::Section, "tempo"}},
        {"tabel", {StepKind::Section, "waarden"}},
        {"lege-tabel", {StepKind::Section, "acties"}},
        {"datum", {StepKind::Section, "geldigheid"}},
        {"wettelijk-punt", {StepKind::Section, "uitsluiting"}},
        {"beeld", {StepKind::Overview, {}}},
        {"controle", {StepKind::Check, {}}},
        {"vaststellen", {StepKind::Adopt, {}}},
        {"exporteren", {StepKind::Export, {}}},
    };
    return all;
}

void show(ShownWindow& window, const Screen& screen) {
    window.workspace().show(screen.step);
    window.page().takeFocus();
    settle();
}

QString searchedWord() {
    return QStringLiteral("chatbot");
}

void search(ShownWindow& window) {
    window.press(Qt::Key_F, Qt::ControlModifier);
    window.type(searchedWord());
}

struct Look {
    QSize size;
    int zoom;
    Brightness brightness;
};

void checkDialog(QDialog& dialog) {
    dialog.show();
    settle();
    CHECK(faultsIn(dialog) == "");
    CHECK(dialog.height() <= 768);
}

void waitForPreview(const QWidget& widget) {
    constexpr int longEnough = 20'000;
    for (const auto* preview : widget.findChildren<PreviewPane*>())
        REQUIRE(QTest::qWaitFor([&] { return !preview->isVisible() || preview->isDrawn(); }, longEnough));
}

void take(QWidget& widget, const char* name) {
    if (!qEnvironmentVariableIsSet("BELEIDSMAL_SCREENSHOTS")) return;
    waitForPreview(widget);
    takePicture(widget, QLatin1String(name));
}

void waitForStartPage(ShownWindow& window) {
    constexpr int longEnough = 20'000;
    REQUIRE(QTest::qWaitFor([&] { return visibleText(*window).contains(QStringLiteral("VOORBEELD")); }, longEnough));
    settle();
}

}  // namespace

TEST_CASE("on every page nothing is cut off or without a name, at every size, large, light and dark") {
    const Look look = GENERATE(Look{{1024, 768}, 100, Brightness::Light}, Look{{1440, 900}, 100, Brightness::Dark},
                               Look{{1024, 768}, 150, Brightness::Dark}, Look{{1440, 900}, 150, Brightness::Light},
                               Look{{1920, 1080}, 100, Brightness::Light});
    ShownWindow window(look.size);
    window.openExample("voorbeeld-halverwege.beleid");
    window.setLook(look.zoom, look.brightness);
    window->resize(look.size);
    settle();
    CAPTURE(look.size.width(), look.zoom);
    CHECK(window->width() == look.size.width());
    CHECK(window->height() == look.size.height());
    for (const Screen& screen : screens()) {
        show(window, screen);
        INFO(screen.name);
        CHECK(faultsIn(*window) == "");
    }
    search(window);
    INFO("zoeken");
    CHECK(faultsIn(*window) == "");
}

TEST_CASE("no page scrolls sideways at 1024x768") {
    ShownWindow window({1024, 768});
    window.openExample("voorbeeld-halverwege.beleid");
    for (const Screen& screen : screens()) {
        show(window, screen);
        INFO(screen.name);
        CHECK(sidewaysIn(*window) == "");
    }
}

TEST_CASE("no page scrolls sideways at 1024x768 with large text") {
    ShownWindow window({1024, 768});
    window.openExample("voorbeeld-halverwege.beleid");
    window.setLook(150, Brightness::Light);
    for (const Screen& screen : screens()) {
        show(window, screen);
        INFO(screen.name);
        CHECK(sidewaysIn(*window) == "");
    }
}

TEST_CASE("on the first screen and in the dialogs nothing is cut off or without a name, at every size, large, light and dark") {
    const Look look = GENERATE(Look{{1024, 768}, 100, Brightness::Light}, Look{{1440, 900}, 150, Brightness::Light},
                               Look{{1024, 768}, 150, Brightness::Dark});
    ShownWindow window(look.size);
    waitForStartPage(window);
    window.setLook(look.zoom, look.brightness);
    window->resize(look.size);
    settle();
    CAPTURE(look.zoom);
    CHECK(faultsIn(*window) == "");
    CHECK(window->width() == look.size.width());
    window.openComplete();
    NewPolicyDialog begin(shippedTemplates(SOURCE_DIR "/templates"), {}, &*window);
    OrganisationDialog organisation(window.controller(), {}, &*window);
    AboutDialog about(&shippedMal(), &*window);
    REQUIRE(window.controller().edit([](PolicySession& session) {
        session.keepMoment("na de sessie van het managementteam met de vestigingsmanagers", "2026-11-20T10:00:00+01:00");
        session.setAnswer("ambitie", ChoiceAnswer{"A"});
    }));
    VersionsDialog versions(window.controller(), {}, &*window);
    for (QDialog* dialog : std::initializer_list<QDialog*>{&begin, &organisation, &about, &versions}) {
        INFO(dialog->windowTitle().toStdString());
        checkDialog(*dialog);
    }
    HelpWindow help(&*window);
    help.showTopic(QStringLiteral("onderdeel"));
    settle();
    CHECK(faultsIn(help) == "");
}

TEST_CASE("the pictures of the manual are taken where a folder is named for them") {
    ShownWindow window({1280, 800});
    waitForStartPage(window);
    take(*window, "start");
    window.openExample("voorbeeld-halverwege.beleid");
    for (const Screen& screen : screens()) {
        show(window, screen);
        CHECK_FALSE(window->grab().isNull());
        take(*window, screen.name);
    }
    show(window, screens().front());
    search(window);
    take(*window, "zoeken");
    window.press(Qt::Key_Escape);
    window.actions().guidance->trigger();
    show(window, screens().front());
    take(*window, "begeleider");
    window.actions().guidance->trigger();
    NewPolicyDialog begin(shippedTemplates(SOURCE_DIR "/templates"), {}, &*window);
    begin.show();
    take(begin, "nieuw");
    OrganisationDialog organisation(window.controller(), {}, &*window);
    organisation.show();
    take(organisation, "gegevens");
    HelpWindow help(&*window);
    help.showTopic(QStringLiteral("onderdeel"));
    take(help, "hulp");
    window.actions().dark->trigger();
    show(window, screens().front());
    take(*window, "donker");
}

}  // namespace mal::test
