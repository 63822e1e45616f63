// SPDX-License-Identifier: EUPL-1.2
#include "gui/editors/rich_text_edit.h"

#include "gui/editors/rich_text_document.h"
#include "gui/editors/spelling_marks.h"
#include "gui/look/type_scale.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextList>

#include <cmath>

namespace mal {

namespace {

constexpr int mostLines = 18;

QTextCharFormat weight(int value) {
    QTextCharFormat format;
    format.setFontWeight(value);
    return format;
}

// Bold and italic are of words: without a selection they go for the word that the cursor is inside of. At the edge of a word they
// go for what is typed next.
QTextCursor wordsAt(const QTextEdit& edit) {
    const QTextCursor cursor = edit.textCursor();
    QTextCursor words = cursor;
    if (!cursor.hasSelection()) words.select(QTextCursor::WordUnderCursor);
    const bool isInside = cursor.position() > words.selectionStart() && cursor.position() < words.selectionEnd();
    return cursor.hasSelection() || isInside ? words : cursor;
}

}  // namespace

RichTextEdit::RichTextEdit(QWidget* parent) : QTextEdit(parent) {
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);  // the session undoes
    setAcceptRichText(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(space(1));
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &RichTextEdit::fitHeight);
    fitHeight();
}

void RichTextEdit::setSpelling(Spelling* spelling) {
    m_spelling = spelling;
    if (spelling) new SpellingMarks(*spelling, *this);
}

void RichTextEdit::setLeastLines(int lines) {
    m_leastLines = lines;
    fitHeight();
}

int RichTextEdit::heightFor(int lines) const {
    const double lineHeight = fontMetrics().lineSpacing() * 1.18;
    return qRound(std::ceil(lines * lineHeight + 2 * document()->documentMargin())) + 2 * frameWidth();
}

void RichTextEdit::fitHeight() {
    const int content = qRound(std::ceil(document()->size().height())) + 2 * frameWidth();
    const int most = heightFor(mostLines);
    setVerticalScrollBarPolicy(content > most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const int height = qBound(heightFor(m_leastLines), content, most);
    if (height == m_height) return;
    m_height = height;
    updateGeometry();
}

QSize RichTextEdit::sizeHint() const {
    return {charactersWide(comfortableLine), m_height};
}

QSize RichTextEdit::minimumSizeHint() const {
    return {charactersWide(20), m_height};
}

void RichTextEdit::resizeEvent(QResizeEvent* event) {
    QTextEdit::resizeEvent(event);
    fitHeight();
}

void RichTextEdit::toggleBold() {
    QTextCursor words = wordsAt(*this);
    const bool isBold = words.charFormat().fontWeight() >= QFont::DemiBold;
    const QTextCharFormat format = weight(isBold ? QFont::Normal : QFont::Bold);
    if (words.hasSelection()) words.mergeCharFormat(format);
    mergeCurrentCharFormat(format);
}

void RichTextEdit::toggleItalic() {
    QTextCursor words = wordsAt(*this);
    QTextCharFormat format;
    format.setFontItalic(!words.charFormat().fontItalic());
    if (words.hasSelection()) words.mergeCharFormat(format);
    mergeCurrentCharFormat(format);
}

void RichTextEdit::toggleList(ListKind kind) {
    const ListKind* now = listKindAt(textCursor());
    if (now && *now == kind) {
        leaveList(textCursor());
    } else {
        makeList(textCursor(), kind);
    }
    Q_EMIT cursorPositionChanged();
}

bool RichTextEdit::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();  // the window's
            return true;
        }
    }
    if (event->type() == QEvent::FontChange) fitHeight();
    return QTextEdit::event(event);
}

// "- " and "1. " at the start of a paragraph make a list of it.
bool RichTextEdit::startsList() {
    QTextCursor cursor = textCursor();
    if (cursor.hasSelection() || cursor.currentList()) return false;
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    const bool isBullet = before == QLatin1String("-");
    if (!isBullet && before != QLatin1String("1.")) return false;
    cursor.movePosition(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    makeList(cursor, isBullet ? ListKind::Bulleted : ListKind::Numbered);
    return true;
}

// Enter on an item without words ends the list.
bool RichTextEdit::continuesList() {
    const QTextCursor cursor = textCursor();
    if (!cursor.currentList() || cursor.block().length() > 1) return true;
    leaveList(cursor);
    return false;
}

// What is typed behind a link is not part of it.
void RichTextEdit::stopLink() {
    const QTextCursor cursor = textCursor();
    if (cursor.hasSelection() || !cursor.charFormat().isAnchor()) return;
    QTextCursor next = cursor;
    if (next.movePosition(QTextCursor::NextCharacter) && next.charFormat().isAnchor() && !cursor.atBlockEnd()) return;
    QTextCharFormat format = cursor.charFormat();
    format.setAnchor(false);
    format.clearProperty(QTextFormat::AnchorHref);
    format.setFontUnderline(false);
    setCurrentCharFormat(format);
}

void RichTextEdit::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo)) return event->ignore();
    if (!isReadOnly()) {
        if (event->matches(QKeySequence::Bold)) return toggleBold();
        if (event->matches(QKeySequence::Italic)) return toggleItalic();
        const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (isEnter && event->modifiers() == Qt::ControlModifier) return event->ignore();
        if (isEnter && !continuesList()) return;
        if (isEnter) {  // also with Shift: the subset has no line ends inside a paragraph
            textCursor().insertBlock();
            ensureCursorVisible();
            return;
        }
        if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier && startsList()) return;
        if (!event->text().isEmpty()) stopLink();
    }
    QTextEdit::keyPressEvent(event);
}

void RichTextEdit::focusOutEvent(QFocusEvent* event) {
    QTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) Q_EMIT left();
}

bool RichTextEdit::canInsertFromMimeData(const QMimeData* source) const {
    return source && !source->formats().isEmpty() && (source->hasHtml() || source->hasText());
}

void RichTextEdit::insertFromMimeData(const QMimeData* source) {
    // Nobody owns the clipboard: Qt 6.4 would read the first of no formats.
    if (!canInsertFromMimeData(source)) return;
    QTextCursor cursor = textCursor();
    insert(cursor, blocksOf(*source));
    setTextCursor(cursor);
    ensureCursorVisible();
}

void RichTextEdit::contextMenuEvent(QContextMenuEvent* event) {
    const bool isByKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint place = isByKeyboard ? cursorRect().bottomLeft() : event->pos();
    QMenu* menu = createStandardContextMenu(place);
    for (QAction* action : menu->actions()) {
        // The session undoes, from the window's menu.
        if (action->objectName() == QLatin1String("edit-undo") || action->objectName() == QLatin1String("edit-redo"))
            menu->removeAction(action);
    }
    if (m_spelling && !isReadOnly())
        addSuggestions(*menu, *m_spelling, *this, isByKeyboard ? textCursor() : cursorForPosition(place));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(isByKeyboard ? viewport()->mapToGlobal(place) : event->globalPos());
}

}  // namespace mal
