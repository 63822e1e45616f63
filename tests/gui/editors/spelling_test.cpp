// SPDX-License-Identifier: EUPL-1.2
#include "gui/editors/spelling.h"
#include "gui/editors/rich_text_field.h"
#include "gui/editors/shown_editor.h"
#include "support/temporary_folder.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QContextMenuEvent>
#include <QFile>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

namespace mal::test {

namespace {

void write(const std::string& path, const QByteArray& bytes) {
    QFile file(QString::fromStdString(path));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

// A dictionary of two words, in Latin-1 as older Dutch ones are.
void writeDictionary(const TemporaryFolder& folder) {
    write(folder / "nl_NL.aff", "SET ISO8859-1\nTRY abcdefghijklmnopqrstuvwxyz\n");
    write(folder / "nl_NL.dic", "3\nbeleid\ncaf\xe9\nbibliotheek\n");
}

void await(Spelling& spelling) {
    QSignalSpy changed(&spelling, &Spelling::changed);
    if (!spelling.isReady()) REQUIRE(changed.wait(20000));
}

std::vector<int> startsIn(Spelling& spelling, const char* text) {
    std::vector<int> starts;
    for (const Misspelling& word : spelling.misspellings(QString::fromUtf8(text)))
        starts.push_back(word.start);
    return starts;
}

}  // namespace

TEST_CASE("Words are looked up in the dictionary, in its encoding") {
    const TemporaryFolder folder;
    writeDictionary(folder);
    Spelling spelling({QString::fromStdString(folder.path())}, nullptr);
    await(spelling);
    CHECK(startsIn(spelling, "beleid belijd café caffé") == std::vector<int>{7, 19});
    CHECK(spelling.suggestions(QStringLiteral("belied")).contains(QStringLiteral("beleid")));
}

TEST_CASE("Initials, numbers, addresses and joined words are no mistakes") {
    const TemporaryFolder folder;
    writeDictionary(folder);
    Spelling spelling({QString::fromStdString(folder.path())}, nullptr);
    await(spelling);
    CHECK(startsIn(spelling, "AVG GPT4 jan@example.org https://example.nl www.dinges.nl AI-beleid bibliotheek-beleid").empty());
    CHECK(startsIn(spelling, "beleid-xqzw").size() == 1);
}

TEST_CASE("A word can be called right") {
    const TemporaryFolder folder;
    writeDictionary(folder);
    Spelling spelling({QString::fromStdString(folder.path())}, nullptr);
    await(spelling);
    CHECK_FALSE(spelling.isCorrect(QStringLiteral("Probiblio")));
    spelling.ignore(QStringLiteral("Probiblio"));
    CHECK(spelling.isCorrect(QStringLiteral("probiblio")));
}

TEST_CASE("Without a dictionary every word is right") {
    const TemporaryFolder folder;
    Spelling spelling({QString::fromStdString(folder.path())}, nullptr);
    QTest::qWait(0);
    CHECK(spelling.isCorrect(QStringLiteral("xqzw")));
    CHECK(spelling.misspellings(QStringLiteral("xqzw")).empty());
    CHECK(spelling.suggestions(QStringLiteral("xqzw")).isEmpty());
}

TEST_CASE("What is spelled wrong is underlined, and words of the template are right") {
    const auto controller = shippedPolicy();
    ShownEditor editor(*controller, "praktijk");
    Spelling& spelling = spellingOf(*controller);
    await(spelling);
    if (!spelling.isReady()) {
        WARN("no Dutch dictionary on this machine");
        return;
    }
    CHECK(spelling.isCorrect(QStringLiteral("Voorbeeldstad")));
    CHECK(spelling.isCorrect(QStringLiteral("schijnzekerheid")));
    QTextEdit* edit = editor->findChild<RichTextField*>()->edit();
    QTest::keyClicks(edit, QStringLiteral("Dit is een fuot woord "));
    QTRY_COMPARE(edit->extraSelections().size(), 1);
    CHECK(edit->extraSelections().front().cursor.selectedText() == QStringLiteral("fuot"));
}

TEST_CASE("Suggestions are in the menu that the keyboard opens") {
    const TemporaryFolder folder;
    writeDictionary(folder);
    Spelling spelling({QString::fromStdString(folder.path())}, nullptr);
    await(spelling);
    RichTextField field(QStringLiteral("Veld"), &spelling, nullptr);
    field.show();
    QTest::keyClicks(field.edit(), QStringLiteral("belied"));
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(field.edit(), &event);
    auto* menu = field.edit()->findChild<QMenu*>();
    REQUIRE(menu);
    REQUIRE_FALSE(menu->actions().isEmpty());
    CHECK(menu->actions().front()->text() == QStringLiteral("beleid"));
    menu->actions().front()->trigger();
    CHECK(field.text() == "beleid");
    menu->close();
}

}  // namespace mal::test
