// SPDX-License-Identifier: EUPL-1.2
#include "document/rich_text.h"
#include "gui/editors/rich_text_document.h"
#include "gui/editors/rich_text_field.h"
#include "gui/editors/rich_text_source.h"

#include <catch2/catch.hpp>

#include <QTest>
#include <QTextDocument>
#include <QTextEdit>

#include <random>

namespace mal::test {

namespace {

using Random = std::mt19937;

std::size_t upTo(Random& random, std::size_t count) {
    return random() % count;
}

// Texts as people and files write them: everything the subset knows, and what only looks like it.
std::string line(Random& random) {
    static const std::vector<std::string> pieces{"woord",
                                                 "**vet**",
                                                 "*schuin*",
                                                 "***beide***",
                                                 "[hier](https://example.org/a)",
                                                 "5 * 3",
                                                 "a*b",
                                                 "\\*ster",
                                                 "één",
                                                 "**twee w**",
                                                 "(**vet**)",
                                                 "**vet**, en",
                                                 "[los]",
                                                 "*",
                                                 "**open",
                                                 "a\\b",
                                                 "1. midden",
                                                 "- midden",
                                                 "<b>x</b>",
                                                 "**a *b* c**",
                                                 "`code`",
                                                 "**[b](https://example.org)**",
                                                 "#1",
                                                 "mailto:a@b.nl",
                                                 "\\[x](https://example.org)",
                                                 "x  y",
                                                 "\\\\*"};
    std::string result;
    for (std::size_t i = 0, count = 1 + upTo(random, 5); i < count; ++i)
        result += (i > 0 ? " " : "") + pieces[upTo(random, pieces.size())];
    return result;
}

std::string text(Random& random) {
    static const std::vector<std::string> breaks{"\n\n",  "\n",    "\n\n\n",   "\n- ",  "\n  - ",
                                                 "\n1. ", "\n2. ", "\n   1. ", "\n\n  "};
    std::string result = upTo(random, 3) == 0 ? "- " : "";
    for (std::size_t i = 0, count = 1 + upTo(random, 7); i < count; ++i)
        result += (i > 0 ? breaks[upTo(random, breaks.size())] : "") + line(random);
    if (upTo(random, 4) == 0) result += "\n";
    return result;
}

std::string throughDocument(const std::string& source) {
    QTextDocument document;
    fill(document, richText(source));
    return richTextSource(blocksOf(static_cast<const QTextDocument&>(document)));
}

std::string withoutSpaces(const std::string& text) {
    std::string result;
    for (const char c : text) {
        if (c != ' ' && c != '\n') result += c;
    }
    return result;
}

}  // namespace

TEST_CASE("A text goes through the field's document and says the same") {
    Random random(7);
    for (int i = 0; i < 3000; ++i) {
        const std::string source = text(random);
        const std::string written = throughDocument(source);
        INFO("source:\n" << source << "\n---\nwritten:\n" << written);
        // The words are all there, in their order.
        REQUIRE(withoutSpaces(plainText(richText(written))) == withoutSpaces(plainText(richText(source))));
        // And written once, it is written the same for ever.
        REQUIRE(throughDocument(written) == written);
    }
}

TEST_CASE("What the subset can say is said again exactly") {
    for (const char* source :
         {"Een alinea.", "Een\n\ntwee", "- een\n- twee", "1. een\n2. twee", "- een\n  - binnen\n  - nog\n- twee",
          "**vet** en *schuin*", "***beide***", "[hier](https://example.org)", "Boven:\n\n- een\n\n  erbij\n- twee\n\nOnder.",
          "5 * 3 is 15", "1\\. geen lijst", "\\- geen lijst", "1. een\n   - diep\n2. twee", "**[b](https://example.org)**",
          "**a *b* c**"}) {
        INFO(source);
        CHECK(richText(throughDocument(source)) == richText(source));
    }
}

TEST_CASE("A paragraph after a list in a list stands by itself") {
    const Blocks blocks = richText("- een\n  - binnen\n\nDaarna.");
    REQUIRE(blocks.size() == 2);
    CHECK(std::holds_alternative<Paragraph>(blocks[1].kind));
    CHECK(richText("- een\n  - binnen\n\n  Nog bij een.").size() == 1);
}

TEST_CASE("Opening and leaving a field never changes its text") {
    Random random(11);
    RichTextField field(QStringLiteral("Veld"), nullptr, nullptr);
    field.show();
    int edits = 0;
    QObject::connect(&field, &RichTextField::edited, &field, [&edits] { ++edits; });
    for (int i = 0; i < 400; ++i) {
        const std::string source = text(random);
        field.setText(source);
        field.edit()->setFocus();
        QTest::keyClick(field.edit(), Qt::Key_End);
        QTest::keyClick(field.edit(), Qt::Key_Left, Qt::ShiftModifier);
        field.edit()->clearFocus();
        REQUIRE(field.text() == source);
    }
    CHECK(edits == 0);
}

TEST_CASE("What a person did not change stays as it was written") {
    RichTextField field(QStringLiteral("Veld"), nullptr, nullptr);
    field.show();
    field.setText("Eerste alinea, met\neen regeleinde erin.\n\n\n- een \\* ster\n- twee\n\nLaatste.\n");
    QTest::keyClick(field.edit(), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(field.edit(), QStringLiteral("x"));
    CHECK(field.text() == "Eerste alinea, met\neen regeleinde erin.\n\n- een \\* ster\n- twee\n\nLaatste.x");
    QTest::keyClick(field.edit(), Qt::Key_Backspace);
    CHECK(field.text() == "Eerste alinea, met\neen regeleinde erin.\n\n\n- een \\* ster\n- twee\n\nLaatste.\n");
}

TEST_CASE("One letter more is one letter more, whatever the text") {
    Random random(23);
    RichTextField field(QStringLiteral("Veld"), nullptr, nullptr);
    field.show();
    for (int i = 0; i < 300; ++i) {
        const std::string source = text(random);
        field.setText(source);
        QTest::keyClick(field.edit(), Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClicks(field.edit(), QStringLiteral("Q"));
        INFO("source:\n" << source << "\n---\nnow:\n" << field.text());
        REQUIRE(withoutSpaces(plainText(richText(field.text()))) == "Q" + withoutSpaces(plainText(richText(source))));
        QTest::keyClick(field.edit(), Qt::Key_Backspace);
    }
}

TEST_CASE("Bold inside a word becomes bold for the word, as it will be printed") {
    RichTextField field(QStringLiteral("Veld"), nullptr, nullptr);
    field.show();
    QTest::keyClicks(field.edit(), QStringLiteral("beleid"));
    QTextCursor cursor = field.edit()->textCursor();
    cursor.setPosition(0);
    cursor.setPosition(2, QTextCursor::KeepAnchor);
    field.edit()->setTextCursor(cursor);
    QTest::keyClick(field.edit(), Qt::Key_B, Qt::ControlModifier);
    CHECK(field.text() == "**beleid**");
}

}  // namespace mal::test
