// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Typing in a cell of a table: Enter keeps, Shift+Enter makes a new line, Escape leaves the cell as it was, Tab keeps.

#include <QStyledItemDelegate>

namespace mal {

class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    // Around the text of a cell.
    static int padding();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    EndEditHint hintFor(bool isForward) const;
};

}  // namespace mal
