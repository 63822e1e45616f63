// SPDX-License-Identifier: EUPL-1.2

// What tells of other versions, at every size, large, light and dark; once more at scale 2, see CMakeLists.txt one folder up.

#include "gui/look/appearance.h"
#include "gui/texts.h"
#include "gui/versions/compare_dialog.h"
#include "gui/versions/differences_dialog.h"
#include "gui/versions/in_dialog.h"
#include "gui/window/file_questions.h"
#include "gui/window/shown_window.h"
#include "session/sessions.h"

#include <catch2/catch.hpp>

#include <QTest>

namespace mal::test {

namespace {

struct Look {
    int zoom;
    Brightness brightness;
};

// Somebody else fills in nearly everything while one answers something here.
void letOthersChange(ShownWindow& window) {
    REQUIRE(window.controller().edit([](PolicySession& session) { session.setAnswer("ambitie", ChoiceAnswer{"B"}); }));
    const std::string& path = window.controller().session().path();
    PolicySession theirs = openSession(path);
    std::vector<Address> all;
    const PolicySession complete = completeSession();
    for (const auto& entry : complete.policy().answers)
        all.emplace_back(AnswerAddress{entry.first});
    theirs.takeFrom(complete.policy(), all);
    theirs.setInternalNote("ambitie", "Zo besproken met het hele team, en met de bestuurder:\n\n- eerst klein\n- dan groter");
    theirs.save(noon);
    REQUIRE(QTest::qWaitFor([&] { return visibleText(*window).contains(QStringLiteral("Iemand anders heeft")); }, 20'000));
    settle();
}

void checkDialog(QDialog& dialog, const QString& name) {
    constexpr int narrowest = 700;  // the screen of the tests is half as wide at scale 2
    dialog.show();
    dialog.resize(qMax(dialog.width(), narrowest), dialog.height());
    settle();
    CHECK(faultsIn(dialog) == "");
    CHECK(sidewaysIn(dialog) == "");
    CHECK(dialog.height() <= 768);
    CHECK(dialog.width() <= 1024);
    takePicture(dialog, name);
}

// Gone before the window that they belong to.
void checkDialogs(ShownWindow& window, const QString& suffix) {
    CompareDialog compare(window.controller().session(), &*window);
    checkDialog(compare, QStringLiteral("vergelijk") + suffix);
    compare.resize(1024, 700);
    settle();
    CHECK(faultsIn(compare) == "");
    takePicture(compare, QStringLiteral("vergelijk-breed") + suffix);
    const PolicySession theirs = openSession(window.controller().session().path());
    const PolicySession& mine = window.controller().session();
    DifferencesDialog differs(QStringLiteral("Wat verschilt"), {QStringLiteral("Teruggevonden werk: van vanmorgen.")},
                              differences({mine.mal(), mine.policy()}, {theirs.mal(), theirs.policy()}),
                              {QStringLiteral("Teruggevonden werk"), QStringLiteral("Bestand op de schijf")}, &*window);
    checkDialog(differs, QStringLiteral("verschilt") + suffix);
}

}  // namespace

TEST_CASE("of what tells about other versions nothing is cut off or without a name, at 1024x768, large, light and dark") {
    const Look look = GENERATE(Look{100, Brightness::Light}, Look{150, Brightness::Dark});
    ShownWindow window({1024, 768});
    window.openNew();
    window.setLook(look.zoom, look.brightness);
    window->resize(1024, 768);
    letOthersChange(window);
    CHECK(faultsIn(*window) == "");
    CHECK(window->width() == 1024);
    const QString suffix = QStringLiteral("-%1").arg(look.zoom);
    takePicture(*window, QStringLiteral("anders") + suffix);
    checkDialogs(window, suffix);
    inDialogs([&] { askWhenChanged(&*window, QStringLiteral("beleid.beleid")); },
              {[&](QDialog& dialog) { checkDialog(dialog, QStringLiteral("vraag") + suffix); }});
    window->files().keepForRecovery();
    window.crash();
    window.setLook(look.zoom, look.brightness);
    window->resize(1024, 768);
    settle();
    CHECK(sidewaysIn(*window) == "");
    CHECK(faultsIn(*window) == "");
    CHECK(window->width() == 1024);
    takePicture(*window, QStringLiteral("teruggevonden") + suffix);
}

}  // namespace mal::test
