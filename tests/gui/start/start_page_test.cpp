// SPDX-License-Identifier: EUPL-1.2
#include "gui/start/start_page.h"

#include "gui/application.h"
#include "gui/gui_fixture.h"
#include "gui/look/disclosure.h"
#include "gui/start/card_button.h"
#include "gui/start/recent_block.h"
#include "gui/texts.h"
#include "session/shipped_files.h"
#include "support/temporary_folder.h"

#include <QAccessible>
#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <catch2/catch.hpp>

#include <fstream>

using namespace mal;
using namespace mal::test;

namespace {

const std::string templates = SOURCE_DIR "/templates";

// Shown, with everything read that stands in files.
class ShownPage {
public:
    explicit ShownPage(const QList<RecentPolicy>& recent = {})
        : m_page({standardTemplate(templates), shippedExamples(templates)}) {
        m_page.setRecent(recent);
        m_page.resize(1024, 768);
        QSignalSpy read(&m_page, &StartPage::filesRead);
        m_page.show();
        REQUIRE(read.wait(60'000));
        settle();
    }

    StartPage& operator*() { return m_page; }
    StartPage* operator->() { return &m_page; }

private:
    StartPage m_page;
};

RecentPolicy recentAt(const QString& path) {
    return {path, QStringLiteral("Bibliotheek Oost"), 12, 30, QStringLiteral("2026-11-22T14:03:11+01:00")};
}

QString existing(const TemporaryFolder& folder, const std::string& name) {
    std::ofstream(folder / name) << "x";
    return toQString(folder / name);
}

QList<CardButton*> cardsIn(const QWidget& page) {
    QList<CardButton*> cards;
    for (CardButton* card : page.findChildren<CardButton*>()) {
        if (card->isVisible()) cards.append(card);
    }
    return cards;
}

CardButton& cardWith(const QWidget& page, const QString& words) {
    for (CardButton* card : cardsIn(page)) {
        if (card->accessibleName().contains(words)) return *card;
    }
    FAIL("no card with " << words.toStdString());
    throw std::logic_error("not reached");
}

}  // namespace

TEST_CASE("the first screen offers a new policy, opening one, and three examples") {
    ShownPage page;
    QSignalSpy begun(&*page, &StartPage::newPolicy);
    QSignalSpy opened(&*page, &StartPage::openFile);
    button(*page, QStringLiteral("Nieuw beleid")).click();
    button(*page, QStringLiteral("Openen…")).click();
    CHECK(begun.count() == 1);
    CHECK(opened.count() == 1);
    CHECK(cardsIn(*page).size() == 3);
    CHECK_FALSE(visibleText(*page).contains(QStringLiteral("Laatst geopend")));
    CHECK_FALSE(visibleText(*page).contains(QStringLiteral("Niet opgeslagen")));
}

TEST_CASE("an example says that it is one, of whom, and how far it is") {
    ShownPage page;
    const CardButton& card = cardWith(*page, QStringLiteral("Halverwege"));
    CHECK(card.accessibleName().startsWith(QStringLiteral("VOORBEELD, Halverwege, Bibliotheek Voorbeeldstad, ")));
    CHECK(card.accessibleName().contains(QStringLiteral(" onderdelen klaar")));
    QSignalSpy opened(&*page, &StartPage::openExample);
    cardWith(*page, QStringLiteral("Volledig")).click();
    REQUIRE(opened.count() == 1);
    CHECK(opened.at(0).at(0).toString().endsWith(QStringLiteral("voorbeeld-volledig.beleid")));
}

TEST_CASE("a recent policy shows organisation, progress, last change and file, and opens") {
    const TemporaryFolder folder;
    const QString path = existing(folder, "oost.beleid");
    ShownPage page({recentAt(path)});
    CardButton& card = cardWith(*page, QStringLiteral("Bibliotheek Oost"));
    CHECK(card.accessibleName().contains(QStringLiteral("12 van 30 onderdelen klaar · gewijzigd op 22 november 2026, 14:03")));
    CHECK(card.accessibleName().contains(QStringLiteral("oost.beleid")));
    QSignalSpy opened(&*page, &StartPage::openPath);
    card.setFocus();
    QTest::keyClick(&card, Qt::Key_Return);
    REQUIRE(opened.count() == 1);
    CHECK(opened.at(0).at(0).toString() == path);
}

TEST_CASE("a recent policy whose file is gone says so and can be taken from the list") {
    const TemporaryFolder folder;
    const QString path = toQString(folder / "weg.beleid");
    ShownPage page({recentAt(path)});
    CHECK(cardWith(*page, QStringLiteral("Bibliotheek Oost")).accessibleName().contains(QStringLiteral("staat hier niet meer")));
    QSignalSpy opened(&*page, &StartPage::openPath);
    QSignalSpy removed(&*page, &StartPage::removeRecent);
    cardWith(*page, QStringLiteral("Bibliotheek Oost")).click();
    CHECK(opened.count() == 0);
    button(*page, QStringLiteral("Uit de lijst halen")).click();
    REQUIRE(removed.count() == 1);
    CHECK(removed.at(0).at(0).toString() == path);
    page->setRecent({});
    settle();
    CHECK_FALSE(visibleText(*page).contains(QStringLiteral("Laatst geopend")));
}

TEST_CASE("a file that goes while the page is shown is not opened") {
    const TemporaryFolder folder;
    const QString path = existing(folder, "oost.beleid");
    ShownPage page({recentAt(path)});
    REQUIRE(QFile::remove(path));
    QSignalSpy opened(&*page, &StartPage::openPath);
    CardButton& card = cardWith(*page, QStringLiteral("Bibliotheek Oost"));
    card.click();
    CHECK(opened.count() == 0);
    CHECK(card.accessibleName().contains(QStringLiteral("staat hier niet meer")));
}

TEST_CASE("Delete takes a policy from the list and the list can be cleared") {
    const TemporaryFolder folder;
    ShownPage page({recentAt(existing(folder, "a.beleid"))});
    QApplication::setActiveWindow(&*page);
    CardButton& card = cardWith(*page, QStringLiteral("Bibliotheek Oost"));
    card.setFocus();
    QSignalSpy removed(&*page, &StartPage::removeRecent);
    QSignalSpy cleared(&*page, &StartPage::clearRecent);
    QTest::keyClick(&card, Qt::Key_Delete);
    CHECK(removed.count() == 1);
    button(*page, QStringLiteral("Lijst wissen")).click();
    CHECK(cleared.count() == 1);
}

TEST_CASE("more than five recent policies are shown when asked for") {
    const TemporaryFolder folder;
    QList<RecentPolicy> recent;
    for (int number = 0; number < 8; ++number)
        recent.append(recentAt(existing(folder, std::to_string(number) + ".beleid")));
    ShownPage page(recent);
    QApplication::setActiveWindow(&*page);
    const auto shown = [&] { return page->findChild<RecentBlock*>()->findChildren<CardButton*>(); };
    const auto visible = [&] {
        const QList<CardButton*> cards = shown();
        return std::count_if(cards.begin(), cards.end(), [](const CardButton* card) { return card->isVisible(); });
    };
    CHECK(visible() == 5);
    button(*page, QStringLiteral("Toon alle 8")).click();
    CHECK(visible() == 8);
    CHECK(shown().at(5)->hasFocus());
}

TEST_CASE("arrow keys, Home and End go through a list of cards") {
    ShownPage page;
    QApplication::setActiveWindow(&*page);
    const QList<CardButton*> cards = cardsIn(*page);
    cards.first()->setFocus();
    QTest::keyClick(cards.at(0), Qt::Key_Down);
    CHECK(cards.at(1)->hasFocus());
    QTest::keyClick(cards.at(1), Qt::Key_End);
    CHECK(cards.at(2)->hasFocus());
    QTest::keyClick(cards.at(2), Qt::Key_Right);
    CHECK(cards.at(2)->hasFocus());
    QTest::keyClick(cards.at(2), Qt::Key_Home);
    CHECK(cards.at(0)->hasFocus());
}

TEST_CASE("Tab leads through everything on the first screen, from top to bottom") {
    const TemporaryFolder folder;
    ShownPage page({recentAt(existing(folder, "a.beleid"))});
    page->setRecoverable({{QStringLiteral("1"), QStringLiteral("Bibliotheek West"), {QStringLiteral("14:03")}}});
    settle();
    QApplication::setActiveWindow(&*page);
    page->takeFocus();
    QStringList order;
    for (int step = 0; step < 12 && !order.contains(QApplication::focusWidget()->accessibleName()); ++step) {
        QWidget* focused = QApplication::focusWidget();
        const auto* plain = qobject_cast<QAbstractButton*>(focused);
        const QString name = focused->accessibleName().isEmpty() && plain ? plain->text() : focused->accessibleName();
        if (order.contains(name)) break;
        order.append(name);
        QTest::keyClick(focused, Qt::Key_Tab);
    }
    REQUIRE(order.size() == 11);
    CHECK(order.at(0) == QStringLiteral("&Nieuw beleid"));
    CHECK(order.at(1) == QStringLiteral("&Openen…"));
    CHECK(order.at(2) == QStringLiteral("Terughalen: Bibliotheek West"));
    CHECK(order.at(3) == QStringLiteral("Bekijk wat verschilt: Bibliotheek West"));
    CHECK(order.at(4) == QStringLiteral("Weggooien…: Bibliotheek West"));
    CHECK(order.at(10).contains(QStringLiteral("Over deze mal")));
}

TEST_CASE("work that was not saved is offered back and is only thrown away after a second question") {
    ShownPage page;
    page->setRecoverable({{QStringLiteral("7"), QStringLiteral("Bibliotheek West"), {QStringLiteral("Gewijzigd om 14:03")}}});
    settle();
    CHECK(visibleText(*page).contains(QStringLiteral("Niet opgeslagen werk gevonden")));
    CHECK(visibleText(*page).contains(QStringLiteral("Gewijzigd om 14:03")));
    QSignalSpy recovered(&*page, &StartPage::recover);
    QSignalSpy discarded(&*page, &StartPage::discardRecovery);
    button(*page, QStringLiteral("Terughalen: Bibliotheek West")).click();
    QSignalSpy looked(&*page, &StartPage::lookAtRecovery);
    button(*page, QStringLiteral("Bekijk wat verschilt: Bibliotheek West")).click();
    REQUIRE(looked.count() == 1);
    CHECK(looked.at(0).at(0).toString() == QStringLiteral("7"));
    REQUIRE(recovered.count() == 1);
    CHECK(recovered.at(0).at(0).toString() == QStringLiteral("7"));

    button(*page, QStringLiteral("Weggooien…: Bibliotheek West")).click();
    CHECK(discarded.count() == 0);
    CHECK(visibleText(*page).contains(QStringLiteral("niet ongedaan")));
    button(*page, QStringLiteral("Bewaren: Bibliotheek West")).click();
    CHECK_FALSE(visibleText(*page).contains(QStringLiteral("niet ongedaan")));
    button(*page, QStringLiteral("Weggooien…: Bibliotheek West")).click();
    button(*page, QStringLiteral("Toch weggooien: Bibliotheek West")).click();
    REQUIRE(discarded.count() == 1);
    CHECK(discarded.at(0).at(0).toString() == QStringLiteral("7"));
    page->setRecoverable({});
    settle();
    CHECK_FALSE(visibleText(*page).contains(QStringLiteral("Niet opgeslagen")));
}

TEST_CASE("what the template says about itself is folded until asked for") {
    ShownPage page;
    auto* fold = page->findChild<Disclosure*>();
    REQUIRE(fold->isVisible());
    CHECK_FALSE(visibleText(*page).contains(QStringLiteral("Doel van deze mal")));
    button(*fold, QStringLiteral("Over deze mal: Beleidsmal AI voor bibliotheken")).click();
    settle();
    CHECK(visibleText(*page).contains(QStringLiteral("Doel van deze mal")));
}

TEST_CASE("a program that finds no templates still has a first screen") {
    StartPage page({});
    QSignalSpy read(&page, &StartPage::filesRead);
    page.show();
    REQUIRE(read.wait(60'000));
    CHECK(cardsIn(page).isEmpty());
    CHECK_FALSE(visibleText(page).contains(QStringLiteral("Voorbeelden")));
    CHECK(button(page, QStringLiteral("Openen…")).isVisible());
}

TEST_CASE("nothing on the first screen is cut off or without a name, also with large text and in the dark") {
    const TemporaryFolder folder;
    auto& look = static_cast<Application*>(qApp)->appearance();
    ShownPage page(
        {recentAt(existing(
             folder, "een-lange-naam-zonder-blanks-zoals-mensen-die-soms-maken-0123456789012345678901234567890123456789.beleid")),
         recentAt(toQString(folder / "weg.beleid"))});
    page->setRecoverable({{QStringLiteral("1"), QStringLiteral("Bibliotheek West"), {QStringLiteral("Gewijzigd om 14:03")}}});
    page->findChild<Disclosure*>()->setOpen(true);
    const int zoom = GENERATE(100, 150, 250);
    const auto brightness = GENERATE(Brightness::Light, Brightness::Dark);
    look.apply(brightness);
    look.setZoom(zoom);
    settle();
    settle();
    CHECK(faultsIn(*page) == "");
    page->resize(1024, 700);
    settle();
    CHECK(page->width() == 1024);
    CHECK(sidewaysIn(*page) == "");
    look.setZoom(100);
    look.apply(Brightness::Light);
}
