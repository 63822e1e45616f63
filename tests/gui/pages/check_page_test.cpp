// SPDX-License-Identifier: EUPL-1.2
#include "gui/pages/check_page.h"

#include "files/file.h"
#include "gui/gui_fixture.h"
#include "gui/look/disclosure.h"
#include "gui/pages/link_line.h"
#include "gui/pages/page_fixture.h"
#include "gui/texts.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <set>

using namespace mal;
using namespace mal::test;

namespace {

std::vector<LinkLine*> visibleLines(QWidget& page) {
    std::vector<LinkLine*> lines;
    for (LinkLine* line : page.findChildren<LinkLine*>()) {
        if (line->isVisibleTo(&page)) lines.push_back(line);
    }
    return lines;
}

// The small template of the tests of the loader, with so many chapters, sections and questions that must be answered.
std::string largeTemplate(int chapters, int sections, int questions) {
    std::string more;
    for (int c = 0; c < chapters; ++c) {
        const std::string chapter = std::to_string(c + 10);
        more += "  - id: h" + chapter + "\n    number: \"" + chapter + "\"\n    title: Hoofdstuk\n    sections:\n";
        for (int s = 0; s < sections; ++s) {
            const std::string section = chapter + "-" + std::to_string(s);
            more += "      - id: s" + section + "\n        title: Onderdeel " + section +
                    "\n        session: core\n        minutes: 1\n        questions:\n";
            for (int q = 0; q < questions; ++q) {
                more += "          - {id: q" + section + "-" + std::to_string(q) + ", type: short_text, label: Vraag " + section +
                        "-" + std::to_string(q) + ", required: adoption}\n";
            }
        }
    }
    std::string yaml = readFile(TESTS_DIR "/storage/faults/base.yaml", std::size_t{1} << 20);
    return yaml.insert(yaml.find("\nchecks:") + 1, more);
}

void foldOut(const CheckPage& page) {
    for (Disclosure* part : page.findChildren<Disclosure*>()) {
        if (!part->isOpen()) part->button()->click();
    }
}

}  // namespace

TEST_CASE("Controle starts with the legal points and leads to each field") {
    const TemporaryFolder folder;
    const auto controller = saying(folder, {{"ambitie", "C"}});
    CheckPage page(*controller, nullptr);
    const Jumps jumps(page);
    showPage(page, *controller);
    const std::vector<OpenPoint>& points = controller->openPoints();
    REQUIRE(points.front().kind == OpenPointKind::LegalPoint);
    const std::vector<LinkLine*> lines = visibleLines(page);
    REQUIRE_FALSE(lines.empty());
    CHECK(lines.front()->text() == toQString(points.front().text));
    lines.front()->click();
    CHECK(jumps.to == std::vector<std::string>{points.front().section + "/" + points.front().question});
}

TEST_CASE("Tab goes down Controle as it is read, also past what was folded open and built again") {
    const TemporaryFolder folder;
    const auto controller = example(folder, "voorbeeld-halverwege.beleid");
    CheckPage page(*controller, nullptr);
    showPage(page, *controller);
    foldOut(page);
    controller->edit([](PolicySession& session) { session.clearAnswer("ambitie"); });
    settle();
    page.activateWindow();
    page.takeFocus();
    const QWidget* first = nullptr;
    int last = -1;
    int stops = 0;
    for (; stops < 500; ++stops) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QWidget* now = QApplication::focusWidget();
        REQUIRE(now);
        const int top = now->mapTo(now->window(), QPoint()).y() - page.findChild<QScrollArea*>()->widget()->y();
        if (now == first) break;
        if (!first) first = now;
        INFO(nameOf(*now).toStdString());
        REQUIRE(top >= last);
        last = top;
    }
    CHECK(stops > 30);
}

TEST_CASE("every open point is on the page, in the words of the field, and each line has a name of its own") {
    const TemporaryFolder folder;
    const auto controller = example(folder, "voorbeeld-halverwege.beleid");
    CheckPage page(*controller, nullptr);
    showPage(page, *controller);
    foldOut(page);
    std::set<QString> names;
    for (LinkLine* line : visibleLines(page)) {
        INFO(line->accessibleName().toStdString());
        CHECK(names.insert(line->accessibleName() + line->accessibleDescription()).second);
    }
    const QString text = visibleText(page);
    for (const OpenPoint& point : controller->openPoints())
        CHECK(text.contains(toQString(point.text)));
}

TEST_CASE("a point that was filled in leaves the page") {
    const TemporaryFolder folder;
    const auto controller = saying(folder, {});
    CheckPage page(*controller, nullptr);
    showPage(page, *controller);
    const std::size_t before = controller->openPoints().size();
    CHECK(visibleText(page).contains(QStringLiteral("Nog %1 punten").arg(before)));
    controller->edit([](PolicySession& session) { session.setAnswer("ambitie", ChoiceAnswer{"A"}); });
    CHECK(visibleText(page).contains(QStringLiteral("Nog %1 punten").arg(before - 1)));
}

TEST_CASE("a clean policy leads to Vaststellen, any other may be exported all the same") {
    const TemporaryFolder folder;
    const auto controller = complete(folder);
    CheckPage page(*controller, nullptr);
    showPage(page, *controller);
    const QSignalSpy adopt(&page, &CheckPage::adoptWanted), exporting(&page, &CheckPage::exportWanted);
    press(page, QStringLiteral("Naar Vaststellen"));
    CHECK(adopt.count() == 1);
    controller->edit([](PolicySession& session) { session.clearAnswer("ambitie"); });
    CHECK_FALSE(button(page, QStringLiteral("Naar Vaststellen")));
    CHECK(visibleText(page).contains(QStringLiteral("CONCEPT")));
    press(page, QStringLiteral("Naar Exporteren"));
    CHECK(exporting.count() == 1);
}

TEST_CASE("parked sections and tensions without a word do not block, and are told") {
    const TemporaryFolder folder;
    const auto controller = complete(folder, {{"ambitie", "C"}, {"organisatievorm", "A"}});
    controller->edit([](PolicySession& session) {
        session.park("ambitie", Parked{"Eerst de raad vragen", "Sanne", Date{2026, 12, 1}});
    });
    CheckPage page(*controller, nullptr);
    const Jumps jumps(page);
    showPage(page, *controller);
    REQUIRE(controller->openPoints().empty());
    auto* parked = button(page, QStringLiteral("0.2"));
    REQUIRE(parked);
    CHECK(parked->accessibleDescription() == QStringLiteral("Eerst de raad vragen · wie: Sanne · uiterlijk 1 december 2026"));
    parked->click();
    CHECK(jumps.to == std::vector<std::string>{"ambitie/"});
    const QSignalSpy overview(&page, &CheckPage::overviewWanted);
    press(page, QStringLiteral("Bij 0.2 willen jullie een voorbeeld zijn."));
    CHECK(overview.count() == 1);
}

TEST_CASE("all answers can be looked through, with a word for what is not there and a way to each field") {
    const TemporaryFolder folder;
    const auto controller = saying(folder, {{"ambitie", "C"}});
    CheckPage page(*controller, nullptr);
    const Jumps jumps(page);
    showPage(page, *controller);
    const QList<Disclosure*> parts = page.findChildren<Disclosure*>();
    const std::size_t chapters = controller->mal().chapters.size();
    REQUIRE(static_cast<std::size_t>(parts.size()) >= chapters);
    Disclosure* first = parts[parts.size() - static_cast<qsizetype>(chapters)];
    first->button()->click();
    const QString label = toQString(controller->mal().question("ambitie")->label);
    QAbstractButton* line = nullptr;
    for (LinkLine* each : first->findChildren<LinkLine*>()) {
        if (each->accessibleDescription().startsWith(QStringLiteral("C – "))) line = each;
    }
    REQUIRE(line);
    CHECK(line->accessibleName() == QStringLiteral("Wijzig: ") + label);
    line->click();
    CHECK(jumps.to == std::vector<std::string>{"ambitie/ambitie"});
    CHECK(std::any_of(parts.begin(), parts.end(), [](const Disclosure* part) {
        const auto lines = part->findChildren<LinkLine*>();
        return std::any_of(lines.begin(), lines.end(), [](const LinkLine* each) {
            return each->accessibleDescription() == QStringLiteral("nog niet ingevuld");
        });
    }));
}

TEST_CASE("a template of two thousand open questions is on the page at once") {
    const TemporaryFolder folder;
    const auto controller = ofTemplate(folder, largeTemplate(10, 20, 10));
    REQUIRE(controller->openPoints().size() >= 2000);
    CheckPage page(*controller, nullptr);
    showPage(page, *controller);
    // Lines are made for what is open, and that is never all of it.
    CHECK(page.findChildren<LinkLine*>().size() <= 100);
    press(page, QStringLiteral("Toon de volgende"));
    QCoreApplication::processEvents();
    CHECK(qobject_cast<LinkLine*>(page.focusWidget()));
    CHECK(page.findChildren<LinkLine*>().size() <= 200);
}
