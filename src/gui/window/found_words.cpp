// SPDX-License-Identifier: EUPL-1.2
#include "gui/window/found_words.h"

#include <QLineEdit>
#include <QTableView>
#include <QTextEdit>

namespace mal {

namespace {

bool select(QTextEdit& edit, const QString& words) {
    edit.moveCursor(QTextCursor::Start);
    return edit.find(words);
}

bool select(QLineEdit& edit, const QString& words) {
    const auto at = edit.text().indexOf(words, 0, Qt::CaseInsensitive);
    if (at < 0) return false;
    edit.setSelection(static_cast<int>(at), static_cast<int>(words.size()));
    return true;
}

bool select(QTableView& table, const QString& words) {
    const QAbstractItemModel* model = table.model();
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex cell = model->index(row, column);
            if (!cell.data().toString().contains(words, Qt::CaseInsensitive)) continue;
            table.setCurrentIndex(cell);
            return true;
        }
    }
    return false;
}

}  // namespace

bool selectWords(QWidget& part, const QString& words) {
    for (QWidget* child : part.findChildren<QWidget*>()) {
        if (!child->isVisible() || !child->isEnabled()) continue;
        auto* text = qobject_cast<QTextEdit*>(child);
        auto* line = qobject_cast<QLineEdit*>(child);
        auto* table = qobject_cast<QTableView*>(child);
        const bool isFound = (text && select(*text, words)) || (line && select(*line, words)) || (table && select(*table, words));
        if (!isFound) continue;
        child->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    return false;
}

}  // namespace mal
