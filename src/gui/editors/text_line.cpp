// SPDX-License-Identifier: EUPL-1.2
#include "gui/editors/text_line.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

namespace mal {

namespace {

bool isUndo(const QKeyEvent& event) {
    return event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo);
}

}  // namespace

TextLine::TextLine(const QString& name, QWidget* parent) : QLineEdit(parent) {
    setAccessibleName(name);
}

void TextLine::show(const QString& text) {
    if (text == this->text()) return;
    const int position = cursorPosition();
    setText(text);
    setCursorPosition(hasFocus() ? qMin(position, static_cast<int>(text.size())) : 0);
}

bool TextLine::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && isUndo(*static_cast<QKeyEvent*>(event))) {
        event->ignore();
        return true;
    }
    return QLineEdit::event(event);
}

void TextLine::keyPressEvent(QKeyEvent* event) {
    if (isUndo(*event)) return event->ignore();
    QLineEdit::keyPressEvent(event);
}

void TextLine::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) Q_EMIT left();
}

void TextLine::contextMenuEvent(QContextMenuEvent* event) {
    QMenu* menu = createStandardContextMenu();
    for (QAction* action : menu->actions()) {
        if (action->objectName() == QLatin1String("edit-undo") || action->objectName() == QLatin1String("edit-redo"))
            menu->removeAction(action);
    }
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(event->globalPos());
}

}  // namespace mal
