// SPDX-License-Identifier: EUPL-1.2
#include "gui/editors/long_text_editor.h"
#include "gui/editors/plain_field.h"
#include "gui/editors/rich_text_edit.h"
#include "gui/editors/rich_text_field.h"
#include "gui/editors/shown_editor.h"
#include "gui/editors/text_line.h"
#include "gui/look/disclosure.h"
#include "rules/answers.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

namespace mal::test {

namespace {

std::string textIn(const PolicyController& controller, const std::string& question) {
    const auto* answer = answerAs<TextAnswer>(controller.policy(), question);
    return answer ? answer->text : "";
}

RichTextField& field(ShownEditor& editor) {
    return *editor->findChild<RichTextField*>();
}

void pasteText(QWidget* into, const QString& text) {
    QApplication::clipboard()->setText(text);
    QTest::keyClick(into, Qt::Key_V, Qt::ControlModifier);
}

void pasteHtml(QWidget* into, const QString& html) {
    auto* data = new QMimeData;
    data->setHtml(html);
    QApplication::clipboard()->setMimeData(data);
    QTest::keyClick(into, Qt::Key_V, Qt::ControlModifier);
}

}  // namespace

TEST_CASE("What is typed in a line is the answer, one step to undo") {
    const auto controller = shippedPolicy();
    ShownEditor editor(*controller, "eigenaar");
    auto* line = editor.part<TextLine>();
    typeKeys(line, QStringLiteral("de directeur"));
    CHECK(textIn(*controller, "eigenaar") == "de directeur");
    controller->undo();
    CHECK(textIn(*controller, "eigenaar").empty());
    CHECK(line->text().isEmpty());
    controller->redo();
    CHECK(line->text() == QStringLiteral("de directeur"));
}

TEST_CASE("The cursor stays where it is while the same text is shown again") {
    const auto controller = shippedPolicy();
    ShownEditor editor(*controller, "eigenaar");
    auto* line = editor.part<TextLine>();
    typeKeys(line, QStringLiteral("abc"));
    line->setCursorPosition(1);
    typeKeys(line, QStringLiteral("x"));
    CHECK(line->cursorPosition() == 2);
    CHECK(textIn(*controller, "eigenaar") == "axbc");
}

TEST_CASE("Near its limit a line counts") {
    const auto controller = shippedPolicy();
    ShownEditor editor(*controller, "versie");
    typeKeys(editor.part<TextLine>(), QStringLiteral("1234567890123456789"));
    CHECK(editor.part<QLabel>(QStringLiteral("Nog 1 teken")));
    typeKeys(editor.part<TextLine>(), QStringLiteral("012"));
    CHECK(editor.part<QLabel>(QStringLiteral("2 tekens te veel")));
}

TEST_CASE("Letters and numbers are typed in a text field and choose nothing") {
    const auto controller = shippedPolicy();
    ShownEditor editor(*controller, "praktijk");
    typeKeys(field(editor).edit(), QStringLiteral("ABC 1 2"));
    CHECK(textIn(*controller, "praktijk") == "ABC 1 2");
}

TEST_CASE("Typed paragraphs, lists, bold and italic reach the policy") {
    const auto controller = shippedPolicy();
    ShownEditor editor(*controller, "praktijk");
    QWidget* edit = field(editor).edit();
    typeKeys(edit, QStringLiteral("Een "));
    pressKey(edit, Qt::Key_B, Qt::ControlModifier);
    typeKeys(edit, QStringLiteral("vet"));
    pressKey(edit, Qt::Key_B, Qt::ControlModifier);
    typeKeys(edit, QStringLiteral(" en "));
    pressKey(edit, Qt::Key_I, Qt::ControlModifier);
    typeKeys(edit, QStringLiteral("schuin"));
    pressKey(edit, Qt::Key_I, Qt::ControlModifier);
    pressKey(edit, Qt::Key_Return);
    typeKeys(edit, QStringLiteral("- een"));
    pressKey(edit, Qt::Key_Return);
    typeKeys(edit, QStringLiteral("twee"));
    pressKey(edit, Qt::Key_Return);
    pressKey(edit, Qt::Key_Return);
    typeKeys(edit, QStringLiteral("slot"));
    CHECK(textIn(*controller, "praktijk") == "Een **vet** en *schuin*\n\n- een\n- twee\n\nslot");
}

TEST_CASE("Stars and brackets that are typed stay stars and brackets") {
    const auto controller = shippedPolicy();
    ShownEditor editor(*controller, "praktijk");
    typeKeys(field(editor).edit(), QStringLiteral("5 * 3 en *dit* en [a](https://b)"));
    CHECK(field(editor).edit()->toPlainText() == QStringLiteral("5 * 3 en *dit* en [a](https://b)"));
    const std::string stored = textIn(*controller, "praktijk");
    editor->refresh();
    controller->undo();
    controller->redo();
    CHECK(textIn(*controller, "praktijk") == stored);
    CHECK(field(editor).edit()->toPlainText() == QStringLiteral("5 * 3 en *dit* en [a](https://b)"));
}

TEST_CASE("Buttons form the text and tell what holds at the cursor") {
    const auto controller = shippedPolicy();
    ShownEditor editor(*controller, "praktijk");
    typeKeys(field(editor).edit(), QStringLiteral("woord"));
    field(editor).edit()->selectAll();
    auto* bold = editor.part<QToolButton>(QStringLiteral("Vet"));
    bold->click();
    CHECK(textIn(*controller, "praktijk") == "**woord**");
    CHECK(bold->isChecked());
    editor.part<QToolButton>(QStringLiteral("Genummerd"))->click();
    CHECK(textIn(*controller, "praktijk") == "1. **woord**");
    editor.part<QToolButton>(QStringLiteral("Genummerd"))->click();
    CHECK(textIn(*controller, "praktijk") == "**woord**");
}

TEST_CASE("Tab leaves every text field, also backwards") {
    const auto controller = shippedPolicy();
    ShownEditor editor(*controller, "praktijk");
    QWidget* edit = field(editor).edit();
    edit->setFocus();
    pressKey(edit, Qt::Key_Tab);
    CHECK_FALSE(edit->hasFocus());
    CHECK(textIn(*controller, "praktijk").empty());
    edit->setFocus();
    pressKey(edit, Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK_FALSE(edit->hasFocus());
}

TEST_CASE("A paste of nothing is survived by every text field") {
    const auto controller = smallPolicy();
    QApplication::clipboard()->clear();
    QMimeData nothing;
    for (const char* id : {"voor-wie", "uitgangspunten", "datum", "aanleiding", "acties", "menselijk"}) {
        ShownEditor editor(*controller, id);
        for (QWidget* each : editor->findChildren<QWidget*>()) {
            if (each->focusPolicy() & Qt::TabFocus) QTest::keyClick(each, Qt::Key_V, Qt::ControlModifier);
            if (each->focusPolicy() & Qt::TabFocus) QTest::keyClick(each, Qt::Key_Insert, Qt::ShiftModifier);
        }
    }
    struct Open : RichTextEdit {
        using RichTextEdit::insertFromMimeData;
        using RichTextEdit::RichTextEdit;
    } rich(nullptr);
    rich.insertFromMimeData(nullptr);
    rich.insertFromMimeData(&nothing);
    struct OpenPlain : PlainField {
        using PlainField::insertFromMimeData;
        using PlainField::PlainField;
    } plain(QString(), nullptr);
    plain.insertFromMimeData(nullptr);
    plain.insertFromMimeData(&nothing);
    CHECK(rich.toPlainText().isEmpty());
    CHECK(plain.toPlainText().isEmpty());
}

TEST_CASE("Of a paste only paragraphs, lists, bold, italic and links are kept") {
    const auto controller = shippedPolicy();
    ShownEditor editor(*controller, "praktijk");
    QWidget* edit = field(editor).edit();
    pasteHtml(edit, QStringLiteral("<h1 style='color:red'>Kop</h1><p>Een <b>vet</b> <span style='font-size:40pt'>groot</span> "
                                   "<img src='file:///etc/passwd'> <a href='https://example.org'>link</a> "
                                   "<a href='javascript:x'>kwaad</a></p><ul><li>een</li><li>twee</li></ul>"));
    const std::string text = textIn(*controller, "praktijk");
    CHECK(text.find("**vet** groot") != std::string::npos);
    CHECK(text.find("[link](https://example.org)") != std::string::npos);
    CHECK(text.find("javascript") == std::string::npos);
    CHECK(text.find("- een\n- twee") != std::string::npos);
    CHECK(text.find("passwd") == std::string::npos);
}

TEST_CASE("Pasted lines are paragraphs, and pasted words go into the line") {
    const auto controller = shippedPolicy();
    ShownEditor editor(*controller, "praktijk");
    QWidget* edit = field(editor).edit();
    pasteText(edit, QStringLiteral("een\r\ntwee"));
    CHECK(textIn(*controller, "praktijk") == "een\n\ntwee");
    pasteText(edit, QStringLiteral(" drie"));
    CHECK(textIn(*controller, "praktijk") == "een\n\ntwee drie");
}

TEST_CASE("Characters that no policy may hold are left out of a paste") {
    const auto controller = shippedPolicy();
    ShownEditor editor(*controller, "praktijk");
    pasteText(field(editor).edit(), QString::fromUtf8("a\u202Eb\u0007c"));
    CHECK(textIn(*controller, "praktijk") == "abc");
}

TEST_CASE("Prompts and example are offered while the field is empty, and taken over in one step") {
    const auto controller = shippedPolicy();
    ShownEditor editor(*controller, "kerngroep");
    auto* outline = editor.part<QPushButton>(QStringLiteral("Neem als opzet over"));
    outline->click();
    CHECK(textIn(*controller, "kerngroep").starts_with("**Wie brengt kennis mee"));
    CHECK_FALSE(outline->isVisible());
    controller->undo();
    CHECK(textIn(*controller, "kerngroep").empty());
    CHECK(outline->isVisible());
    // It stands above the field, and Tab comes there in that order.
    outline->setFocus();
    pressKey(outline, Qt::Key_Tab);
    CHECK(field(editor).edit()->hasFocus());
    editor->findChild<Disclosure*>()->button()->click();
    editor.part<QPushButton>(QStringLiteral("Neem over en pas aan"))->click();
    CHECK(textIn(*controller, "kerngroep").starts_with("- de projectleider digitaal"));
}

TEST_CASE("The field grows with its text and then scrolls") {
    const auto controller = shippedPolicy();
    ShownEditor editor(*controller, "praktijk");
    auto* edit = field(editor).edit();
    const int low = edit->sizeHint().height();
    for (int line = 0; line < 10; ++line)
        pressKey(edit, Qt::Key_Return);
    const int higher = edit->sizeHint().height();
    CHECK(higher > low);
    for (int line = 0; line < 60; ++line)
        pressKey(edit, Qt::Key_Return);
    CHECK(edit->sizeHint().height() < higher * 3);
    CHECK(edit->verticalScrollBarPolicy() == Qt::ScrollBarAsNeeded);
}

TEST_CASE("Where nothing may be changed text can be read and copied, not typed") {
    const auto controller = readOnlyPolicy();
    ShownEditor editor(*controller, "uitgangspunten");
    const std::string before = textIn(*controller, "uitgangspunten");
    REQUIRE_FALSE(before.empty());
    typeKeys(field(editor).edit(), QStringLiteral("x"));
    CHECK(textIn(*controller, "uitgangspunten") == before);
    CHECK(field(editor).edit()->isEnabled());
    CHECK(field(editor).edit()->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
    CHECK(stateOf(field(editor).edit()).readOnly);
}

}  // namespace mal::test
