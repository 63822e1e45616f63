// SPDX-License-Identifier: EUPL-1.2
#include "gui/pages/page_column.h"

#include "gui/look/in_sight.h"
#include "gui/look/type_scale.h"

#include <QApplication>
#include <QEvent>
#include <QInputMethod>
#include <QScrollBar>
#include <QVBoxLayout>

namespace mal {

PageColumn::PageColumn(int characters, QWidget* parent)
    : QScrollArea(parent), m_characters(characters), m_content(new QWidget), m_column(new QVBoxLayout(m_content)) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);  // its children take the focus, an area without a name would only be in the way
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setWidget(m_content);
    m_content->setMinimumHeight(1);  // wrapped text asks for more height than it needs at its width; the area goes by the width
    m_content->setBackgroundRole(QPalette::Window);
    m_column->setSpacing(space(1.5));
    for (QTimer* soon : {&m_focusMoved, &m_caretMoved}) {
        soon->setSingleShot(true);
        soon->setInterval(0);
    }
    connect(&m_focusMoved, &QTimer::timeout, this, &PageColumn::followFocus);
    connect(&m_caretMoved, &QTimer::timeout, this, &PageColumn::followCaret);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (!now || !m_content->isAncestorOf(now)) return;
        followFocus();
        m_focusMoved.start();
    });
    connect(QGuiApplication::inputMethod(), &QInputMethod::cursorRectangleChanged, &m_caretMoved, qOverload<>(&QTimer::start));
    fit();
}

void PageColumn::followFocus() {
    // What is pressed with the mouse is in sight; were it moved now, the button would be released beside it.
    if (QApplication::mouseButtons() != Qt::NoButton) return;
    QWidget* focus = QApplication::focusWidget();
    if (!focus || !m_content->isAncestorOf(focus)) return;
    // Qt's own way shows of a text only the line with the caret.
    showWhole(*this, *focus);
    followCaret();
}

// A field grows with its text, or is only half in sight when one begins to type in it.
void PageColumn::followCaret() {
    const QWidget* focus = QApplication::focusWidget();
    const bool isPressed = QApplication::mouseButtons() != Qt::NoButton;
    if (isPressed || !focus || !m_content->isAncestorOf(focus) || !focus->testAttribute(Qt::WA_InputMethodEnabled)) return;
    const QRect caret = focus->inputMethodQuery(Qt::ImCursorRectangle).toRect();
    const QPoint place = focus->mapTo(m_content, caret.center());
    ensureVisible(0, place.y(), 0, space(3) + caret.height() / 2);
}

void PageColumn::scrollToTop() {
    verticalScrollBar()->setValue(0);
}

void PageColumn::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    fit();
}

void PageColumn::changeEvent(QEvent* event) {
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) fit();
}

void PageColumn::fit() {
    const int side = space(3);
    const int free = viewport()->width() - charactersWide(m_characters) - 2 * side;
    m_column->setContentsMargins(side, side, side + qMax(0, free), side * 2);
}

}  // namespace mal
