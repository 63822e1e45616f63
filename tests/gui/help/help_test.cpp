// SPDX-License-Identifier: EUPL-1.2
#include "gui/application.h"
#include "gui/gui_fixture.h"
#include "gui/help/about_dialog.h"
#include "gui/help/help_topics.h"
#include "gui/help/help_window.h"
#include "support/shipped_mal.h"

#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace mal;
using namespace mal::test;

TEST_CASE("every topic of the help has a title, a text and links that lead to another topic") {
    QStringList keys;
    for (const HelpTopic& topic : helpTopics())
        keys.append(topic.key);
    CHECK(keys.size() == 10);
    static const QRegularExpression link(QStringLiteral("href=\"([^\"]*)\""));
    for (const HelpTopic& topic : helpTopics()) {
        INFO(topic.key.toStdString());
        CHECK_FALSE(topic.title.isEmpty());
        CHECK(topic.plain.size() > 300);
        CHECK_FALSE(topic.plain.contains(QLatin1Char('!')));
        for (auto found = link.globalMatch(topic.html); found.hasNext();) {
            const QString target = found.next().captured(1);
            INFO(target.toStdString());
            CHECK(target.endsWith(QStringLiteral(".html")));
            CHECK(keys.contains(target.section(QLatin1Char('.'), 0, 0)));
        }
    }
}

TEST_CASE("the help says that a screen reader is started first, since Qt does not notice a later one") {
    const auto& topics = helpTopics();
    const auto aids = std::find_if(topics.begin(), topics.end(),
                                   [](const HelpTopic& topic) { return topic.key == QStringLiteral("hulpmiddelen"); });
    REQUIRE(aids != topics.end());
    CHECK(aids->plain.contains(QStringLiteral("Start eerst de schermlezer")));
}

TEST_CASE("the help opens with the topic that is asked for") {
    HelpWindow help;
    help.showTopic(QStringLiteral("opslaan"));
    settle();
    CHECK(help.isVisible());
    CHECK(help.topic() == QStringLiteral("opslaan"));
    CHECK(help.findChild<QTextBrowser*>()->toPlainText().contains(QStringLiteral("Niet opgeslagen werk gevonden")));
    CHECK(help.findChild<QListWidget*>()->currentItem()->text() == QStringLiteral("Opslaan en terugvinden"));
    help.showTopic(QStringLiteral("bestaat-niet"));
    CHECK(help.topic() == QStringLiteral("start"));
}

TEST_CASE("the help goes back and forward through what was read") {
    HelpWindow help;
    help.showTopic(QStringLiteral("start"));
    CHECK_FALSE(button(help, QStringLiteral("Terug")).isEnabled());
    help.showTopic(QStringLiteral("toetsen"));
    button(help, QStringLiteral("Terug")).click();
    CHECK(help.topic() == QStringLiteral("start"));
    CHECK(help.findChild<QListWidget*>()->currentRow() == 0);
    button(help, QStringLiteral("Vooruit")).click();
    CHECK(help.topic() == QStringLiteral("toetsen"));
}

TEST_CASE("searching the help lists the topics with all the words") {
    HelpWindow help;
    help.showTopic(QStringLiteral("start"));
    auto* search = help.findChild<QLineEdit*>();
    auto* list = help.findChild<QListWidget*>();
    QTest::keyClicks(search, QStringLiteral("schermlezer starten"));
    CHECK(list->count() == 0);
    CHECK(visibleText(help).contains(QStringLiteral("Niets gevonden")));
    search->clear();
    QTest::keyClicks(search, QStringLiteral("schermlezer TOETSENBORD"));
    REQUIRE(list->count() >= 1);
    QApplication::setActiveWindow(&help);
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(list->hasFocus());
    CHECK(help.topic() == QStringLiteral("hulpmiddelen"));
    CHECK(topicsAbout(QStringLiteral("controle")).first().key == QStringLiteral("controle"));
}

TEST_CASE("the help follows a link and is closed by Escape") {
    HelpWindow help;
    help.showTopic(QStringLiteral("start"));
    auto* text = help.findChild<QTextBrowser*>();
    text->setSource(QUrl(QStringLiteral("qrc:/help/opslaan.html")));
    CHECK(help.findChild<QListWidget*>()->currentItem()->text() == QStringLiteral("Opslaan en terugvinden"));
    QTest::keyClick(text, Qt::Key_Escape);
    CHECK_FALSE(help.isVisible());
}

TEST_CASE("the help keeps its topic and grows when the text becomes larger") {
    auto& look = static_cast<Application*>(qApp)->appearance();
    HelpWindow help;
    help.showTopic(QStringLiteral("toetsen"));
    settle();
    auto* text = help.findChild<QTextBrowser*>();
    const double before = text->document()->size().height();
    look.setZoom(150);
    settle();
    CHECK(help.topic() == QStringLiteral("toetsen"));
    CHECK(text->document()->size().height() > before * 1.2);
    look.setZoom(100);
}

TEST_CASE("the program says its version, its licence, its template and the position of the law") {
    AboutDialog about(&shippedMal(), nullptr);
    about.show();
    settle();
    const QString text = visibleText(about);
    CHECK(text.contains(QStringLiteral("Versie ") + QApplication::applicationVersion()));
    CHECK(text.contains(QStringLiteral("EUPL-1.2")));
    CHECK(text.contains(QStringLiteral("Beleidsmal AI voor bibliotheken, versie 1.1.0\nUitgegeven door Probiblio")));
    CHECK(text.contains(QStringLiteral("Stand van de wet: 22 november 2026")));
    CHECK(text.contains(QStringLiteral("Qt (LGPL 3)")));
    CHECK(text.contains(QStringLiteral("Alles blijft op deze computer.")));
    CHECK(faultsIn(about) == "");
}

TEST_CASE("without an open policy the program says that there is no template") {
    AboutDialog about(nullptr, nullptr);
    about.show();
    CHECK(visibleText(about).contains(QStringLiteral("Er is nu geen beleid geopend.")));
}

TEST_CASE("nothing in the help is cut off or without a name, also with large text") {
    auto& look = static_cast<Application*>(qApp)->appearance();
    look.setZoom(GENERATE(100, 150));
    HelpWindow help;
    help.showTopic(QStringLiteral("onderdeel"));
    settle();
    CHECK(faultsIn(help) == "");
    look.setZoom(100);
}
