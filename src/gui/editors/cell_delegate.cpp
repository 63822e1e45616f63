// SPDX-License-Identifier: EUPL-1.2
#include "gui/editors/cell_delegate.h"

#include "gui/editors/plain_field.h"
#include "gui/look/painting.h"
#include "gui/look/type_scale.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace mal {

int CellDelegate::padding() {
    return space(0.75);
}

QWidget* CellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const {
    const QString column = index.model()->headerData(index.column(), Qt::Horizontal).toString();
    auto* field = new PlainField(tr("%1, rij %2").arg(column).arg(index.row() + 1), parent);
    field->document()->setDocumentMargin(padding() - field->frameWidth());
    return field;
}

void CellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    auto* field = qobject_cast<PlainField*>(editor);
    const QString text = index.data(Qt::EditRole).toString();
    if (!field || field->toPlainText() == text) return;
    field->setPlainText(text);
    field->selectAll();
}

void CellDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    if (const auto* field = qobject_cast<PlainField*>(editor)) model->setData(index, field->toPlainText(), Qt::EditRole);
}

// On to the next cell; from the last one Tab leads out of the table.
QAbstractItemDelegate::EndEditHint CellDelegate::hintFor(bool isForward) const {
    const auto* view = qobject_cast<const QAbstractItemView*>(parent());
    if (!view) return NoHint;
    const QModelIndex at = view->currentIndex();
    const int lastRow = isForward ? view->model()->rowCount() - 1 : 0;
    const int lastColumn = isForward ? view->model()->columnCount() - 1 : 0;
    if (at.row() == lastRow && at.column() == lastColumn) return NoHint;
    return isForward ? EditNextItem : EditPreviousItem;
}

bool CellDelegate::eventFilter(QObject* object, QEvent* event) {
    auto* field = qobject_cast<PlainField*>(object);
    if (field && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers().testFlag(Qt::ShiftModifier)) {
            field->insertPlainText(QStringLiteral("\n"));
            return true;
        }
        if (isEnter) {
            Q_EMIT commitData(field);
            Q_EMIT closeEditor(field, NoHint);
            return true;
        }
        // Qt leaves Tab to a field of several lines.
        if (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab) {
            const EndEditHint next = hintFor(key->key() == Qt::Key_Tab);
            Q_EMIT commitData(field);
            Q_EMIT closeEditor(field, next);
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Colours& colours = coloursOf(QApplication::palette());
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(option.rect, isSelected ? colours.accentSoft : colours.card);
    painter->setPen(colours.text);
    painter->setFont(option.font);
    const int edge = padding();
    painter->drawText(option.rect.adjusted(edge, edge, -edge, -edge), Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop,
                      index.data(Qt::DisplayRole).toString());
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        const Antialiased antialiased(*painter);
        drawFocusRing(*painter, option.rect, colours, false);
    }
    painter->restore();
}

}  // namespace mal
