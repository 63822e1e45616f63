// SPDX-License-Identifier: EUPL-1.2

// From the open policy to one of a newer version of its template, by way of the window.

#include "files/file.h"
#include "gui/texts.h"
#include "gui/versions/upgrade_dialog.h"
#include "gui/window/newer_template.h"
#include "gui/window/shown_window.h"
#include "rules/open_points.h"
#include "support/newer_mal.h"
#include "support/shipped_mal.h"

#include <catch2/catch.hpp>

#include <QTimer>

namespace mal::test {

namespace {

const std::string otherMeaning =
    "changes:\n  - {version: 2.0.0, question: ambitie, kind: meaning, text: Selectief vraagt nu meer.}\n";

constexpr std::size_t fileLimit = std::size_t{1} << 22U;

// What the dialog says; answers it.
QString answered(QDialog::DialogCode answer, const std::function<void()>& action) {
    QString said;
    QTimer watcher;
    QObject::connect(&watcher, &QTimer::timeout, &watcher, [&] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog) return;
        said = visibleText(*dialog);
        CHECK(faultsIn(*dialog) == "");
        dialog->done(answer);
    });
    watcher.start(0);
    action();
    settle();
    return said;
}

std::string newerMal(ShownWindow& window) {
    const std::string path = window.folder() / "nieuwer.yaml";
    saveFile(path, newerMalText("2.0.0", otherMeaning), Nothing{});
    return path;
}

}  // namespace

TEST_CASE("a newer template is shown question by question, and only saving changes the file") {
    ShownWindow window;
    window.openComplete();
    const std::string path = window.controller().session().path();
    const std::string before = readFile(path, fileLimit);
    const std::string newer = newerMal(window);
    CHECK(laterTemplate(window.controller().session(), {newer}) == newer);

    const QString said = answered(QDialog::Rejected, [&] { window->files().upgrade({newer}); });
    CHECK(said.contains(QStringLiteral("naar versie 2.0.0")));
    CHECK(said.contains(QStringLiteral("Selectief vraagt nu meer.")));
    CHECK(said.contains(QStringLiteral("opnieuw bekijken")));
    CHECK(window.controller().mal().version != "2.0.0");
    CHECK(readFile(path, fileLimit) == before);

    answered(QDialog::Accepted, [&] { window->files().upgrade({newer}); });
    CHECK(window.controller().mal().version == "2.0.0");
    CHECK(window.controller().session().path() == path);
    CHECK(window.controller().session().isChanged());
    REQUIRE(window.controller().openPoints().size() == 1);
    CHECK(window.controller().openPoints()[0].code == "open.to-confirm");
    CHECK(visibleText(*window).contains(QStringLiteral("verandert pas als u zelf opslaat")));
    // Leaving a section saves a policy by itself; this one only when the person says so.
    window.workspace().forward();
    settle();
    CHECK(readFile(path, fileLimit) == before);
    REQUIRE(window->files().save());
    CHECK(readFile(path, fileLimit) != before);
    CHECK(window.controller().session().moments().size() == 1);
}

TEST_CASE("there is no later version where the template is the same, older, another one or damaged") {
    ShownWindow window;
    window.openComplete();
    const std::string damaged = window.folder() / "stuk.yaml";
    saveFile(damaged, "schema_version: [", Nothing{});
    CHECK(laterTemplate(window.controller().session(), {SOURCE_DIR "/templates/beleidsmal-ai-bibliotheken.yaml",
                                                        TESTS_DIR "/storage/small.yaml", damaged, window.folder() / "weg.yaml"})
              .empty());
}

}  // namespace mal::test
