// SPDX-License-Identifier: EUPL-1.2

// Recovered work on the first screen: what it is, and what differs from its file, before one chooses.

#include "gui/versions/in_dialog.h"
#include "gui/window/shown_window.h"
#include "session/sessions.h"

#include "files/file.h"

#include <catch2/catch.hpp>

#include <filesystem>
#include <map>

namespace mal::test {

namespace {

namespace fs = std::filesystem;

std::map<std::string, std::string> everythingIn(const std::string& folder) {
    std::map<std::string, std::string> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file()) files[entry.path().string()] = readFile(entry.path().string(), fileLimit);
    }
    return files;
}

void answerAndCrash(ShownWindow& window) {
    REQUIRE(window.controller().edit([](PolicySession& session) { session.setInternalNote("ambitie", "Nog niet opgeslagen."); }));
    window->files().keepForRecovery();
    window.crash();
    REQUIRE(window->files().recoverable().size() == 1);
}

// What the dialog says.
QString look(ShownWindow& window) {
    QString text;
    inDialogs(
        [&] { button(*window, QStringLiteral("Bekijk wat verschilt: ") + window->files().recoverable().front().title).click(); },
        {[&](QDialog& dialog) {
            text = visibleText(dialog);
            CHECK(faultsIn(dialog) == "");
            button(dialog, QStringLiteral("Sluiten")).click();
        }});
    return text;
}

// A policy that was saved this morning.
std::string openSaved(ShownWindow& window) {
    const std::string path = window.folder() / "a.beleid";
    newSession().saveAs(path, morning);
    window.open(QString::fromStdString(path));
    return path;
}

}  // namespace

TEST_CASE("recovered work is shown beside its file with both times, and looking changes nothing") {
    ShownWindow window;
    openSaved(window);
    answerAndCrash(window);
    const auto before = everythingIn(window.folder().path());
    const QString text = look(window);
    CHECK(text.contains(QStringLiteral("Teruggevonden werk: bewaard op 22 november 2026, 14:03.")));
    CHECK(text.contains(QStringLiteral("Bestand ‘a.beleid’: het laatst opgeslagen op 22 november 2026, 09:00.")));
    CHECK_FALSE(text.contains(QStringLiteral("Het bestand is veranderd")));
    for (const char* each : {"Nog niet opgeslagen.", "Teruggevonden werk", "Bestand op de schijf", "(leeg)"})
        CHECK(text.contains(QString::fromUtf8(each)));
    CHECK(everythingIn(window.folder().path()) == before);
    CHECK(window->files().recoverable().size() == 1);
}

TEST_CASE("recovered work says that its file was changed since") {
    ShownWindow window;
    const std::string path = openSaved(window);
    answerAndCrash(window);
    PolicySession other = openSession(path);
    SECTION("to something else") {
        other.setAnswer("ambitie", ChoiceAnswer{"C"});
        other.save(noon);
        const QString text = look(window);
        CHECK(text.contains(QStringLiteral("opgeslagen op 22 november 2026, 12:00.")));
        CHECK(text.contains(QStringLiteral("Het bestand is veranderd nadat u")));
    }
    SECTION("to the same") {
        other.setInternalNote("ambitie", "Nog niet opgeslagen.");
        other.save(noon);
        CHECK(look(window).contains(QStringLiteral("Er is geen verschil")));
    }
}

TEST_CASE("recovered work that was never saved, or whose file is gone or unreadable, says so") {
    ShownWindow window;
    SECTION("never saved") {
        window->files().openCopy(QStringLiteral(SOURCE_DIR "/templates/voorbeelden/voorbeeld-halverwege.beleid"));
        settle();
        answerAndCrash(window);
        const QString text = look(window);
        CHECK(text.contains(QStringLiteral("nog nooit opgeslagen")));
        CHECK(text.contains(QStringLiteral(" vragen ingevuld.")));
    }
    SECTION("gone") {
        const std::string path = openSaved(window);
        answerAndCrash(window);
        fs::remove(path);
        const QString text = look(window);
        CHECK(text.contains(QStringLiteral("Bestand ‘a.beleid’ is er niet meer.")));
        CHECK(text.contains(QStringLiteral("vragen ingevuld")));
    }
    SECTION("unreadable") {
        const std::string path = openSaved(window);
        answerAndCrash(window);
        fs::resize_file(path, 20);
        CHECK(look(window).contains(QStringLiteral("‘a.beleid’ kan niet worden gelezen")));
    }
}

}  // namespace mal::test
