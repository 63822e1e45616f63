// SPDX-License-Identifier: EUPL-1.2
#include "gui/window/shown_window.h"
#include "session/sessions.h"

#include <catch2/catch.hpp>

#include <fstream>

namespace mal::test {

TEST_CASE("a conflict copy beside the file is pointed out by its name, and an ordinary copy is not") {
    ShownWindow window;
    const std::string path = window.folder() / "a.beleid";
    newSession().saveAs(path, morning);
    std::ofstream(window.folder() / "a (1).beleid") << "x";
    window.open(QString::fromStdString(path));
    CHECK_FALSE(visibleText(*window).contains(QStringLiteral("Naast dit bestand")));
    std::ofstream(window.folder() / "a (conflicted copy 2026-11-22).beleid") << "x";
    window.open(QString::fromStdString(path));
    const QString text = visibleText(*window);
    CHECK(text.contains(QStringLiteral("Naast dit bestand staat ‘a (conflicted copy 2026-11-22).beleid’.")));
    CHECK_FALSE(text.contains(QStringLiteral("a (1).beleid")));
    CHECK(faultsIn(*window) == "");
}

}  // namespace mal::test
