// SPDX-License-Identifier: EUPL-1.2
#include "gui/guards.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDialog>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextEdit>
#include <QToolButton>

namespace mal {

namespace {

bool isEmpty(QClipboard::Mode mode) {
    const QMimeData* offered = QApplication::clipboard()->mimeData(mode);
    return !offered || offered->formats().isEmpty();
}

bool isTextField(QObject* object) {
    for (QObject* each = object; each; each = each->parent()) {
        if (qobject_cast<QTextEdit*>(each) || qobject_cast<QPlainTextEdit*>(each)) return true;
    }
    return false;
}

bool isWheelField(const QWidget* widget) {
    return qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget);
}

}  // namespace

bool isPasteOfNothing(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const bool isPaste = static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste);
        return isPaste && isTextField(watched) && isEmpty(QClipboard::Clipboard);
    }
    if (event->type() == QEvent::MouseButtonRelease) {
        const bool isMiddle = static_cast<QMouseEvent*>(event)->button() == Qt::MiddleButton;
        return isMiddle && isTextField(watched) && isEmpty(QClipboard::Selection);
    }
    return false;
}

bool isWheelWithoutFocus(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::Wheel) return false;
    auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget || !isWheelField(widget) || widget->hasFocus()) return false;
    event->ignore();  // on to the page
    return true;
}

bool openedContextMenu(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() != Qt::Key_F10 || key->modifiers() != Qt::ShiftModifier) return false;
    auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget || widget != QApplication::focusWidget()) return false;
    const QPoint place = widget->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, place, widget->mapToGlobal(place), Qt::NoModifier);
    return QApplication::sendEvent(widget, &asked) && asked.isAccepted();
}

bool isPressedByEnter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!isEnter || key->isAutoRepeat() || (key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) return false;
    if (!qobject_cast<QPushButton*>(watched) && !qobject_cast<QToolButton*>(watched)) return false;
    auto* button = static_cast<QAbstractButton*>(watched);
    // In a dialog Enter may be meant for its default button; QDialog sees to that.
    if (!button->isEnabled() || qobject_cast<QDialog*>(button->window())) return false;
    button->click();
    return true;
}

void keepFocusFromWheel(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::Polish) return;
    auto* widget = qobject_cast<QWidget*>(watched);
    if (widget && isWheelField(widget) && widget->focusPolicy() == Qt::WheelFocus) widget->setFocusPolicy(Qt::StrongFocus);
}

}  // namespace mal
