// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Draws a row of the list of sections: icon, title over as many lines as it needs, and the state in a word below it.

#include <QStyledItemDelegate>

namespace mal {

class SectionDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace mal
