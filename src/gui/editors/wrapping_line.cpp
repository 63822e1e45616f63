// SPDX-License-Identifier: EUPL-1.2
#include "gui/editors/wrapping_line.h"

#include "gui/look/type_scale.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QSignalBlocker>
#include <QTextBlock>

#include <cmath>

namespace mal {

namespace {

constexpr int mostLines = 12;  // beyond that it scrolls

bool isUndo(const QKeyEvent& event) {
    return event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo);
}

}  // namespace

WrappingLine::WrappingLine(const QString& name, QWidget* parent) : QPlainTextEdit(parent) {
    setAccessibleName(name);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);  // the session undoes
    document()->setDocumentMargin(space(0.75));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        Q_EMIT edited(toPlainText());
    });
    fitHeight();
}

void WrappingLine::show(const QString& text) {
    if (text == toPlainText()) return;
    const QSignalBlocker blocker(this);
    const int position = textCursor().position();
    setPlainText(text);
    QTextCursor cursor = textCursor();
    cursor.setPosition(hasFocus() ? qMin(position, static_cast<int>(text.size())) : 0);
    setTextCursor(cursor);
    fitHeight();
}

int WrappingLine::heightOf(int lines) const {
    return qMax(lines * fontMetrics().lineSpacing() + qRound(2 * document()->documentMargin()) + 2 * frameWidth(), space(4));
}

void WrappingLine::fitHeight() {
    const auto* layout = qobject_cast<const QPlainTextDocumentLayout*>(document()->documentLayout());
    double content = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        content += layout->blockBoundingRect(block).height();
    const int most = heightOf(mostLines);
    // QPlainTextEdit keeps its margin and a pixel free below the text, and scrolls by whole lines as soon as a part of that is
    // missing.
    const int wanted = qRound(std::ceil(content + document()->documentMargin())) + 2 + 2 * frameWidth();
    setVerticalScrollBarPolicy(wanted > most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const int height = qBound(heightOf(1), wanted, most);
    if (height == m_height) return;
    m_height = height;
    updateGeometry();
}

QSize WrappingLine::sizeHint() const {
    return {charactersWide(comfortableLine) * 2 / 3, m_height};
}

QSize WrappingLine::minimumSizeHint() const {
    return {charactersWide(16), m_height};
}

bool WrappingLine::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && isUndo(*static_cast<QKeyEvent*>(event))) {
        event->ignore();  // the window's
        return true;
    }
    const bool isDone = QPlainTextEdit::event(event);
    if (event->type() == QEvent::FontChange) {
        document()->setDocumentMargin(space(0.75));
        fitHeight();
    }
    return isDone;
}

void WrappingLine::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter || isUndo(*event)) return event->ignore();
    QPlainTextEdit::keyPressEvent(event);
}

void WrappingLine::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

void WrappingLine::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) Q_EMIT left();
}

void WrappingLine::contextMenuEvent(QContextMenuEvent* event) {
    QMenu* menu = createStandardContextMenu(event->pos());
    for (QAction* action : menu->actions()) {
        if (action->objectName() == QLatin1String("edit-undo") || action->objectName() == QLatin1String("edit-redo"))
            menu->removeAction(action);
    }
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(event->globalPos());
}

void WrappingLine::insertFromMimeData(const QMimeData* source) {
    // Nobody owns the clipboard: Qt 6.4 would read the first of no formats.
    if (!source || source->formats().isEmpty() || !source->hasText()) return;
    insertPlainText(source->text().simplified());
}

}  // namespace mal
