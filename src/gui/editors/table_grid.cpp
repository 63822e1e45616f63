// SPDX-License-Identifier: EUPL-1.2
#include "gui/editors/table_grid.h"

#include "gui/editors/cell_delegate.h"
#include "gui/editors/grid_header.h"
#include "gui/look/type_scale.h"
#include "gui/texts.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace mal {

namespace {

constexpr int narrowestColumn = 9;   // characters
constexpr int widestForWeight = 48;  // characters; a longer cell does not make its column wider still

int textHeight(const QFontMetrics& metrics, int width, const QString& text) {
    const int room = qMax(1, width - 2 * CellDelegate::padding() - 1);
    const int height = metrics.boundingRect(QRect(0, 0, room, 1 << 20), Qt::TextWordWrap, text).height();
    return qMax(height, metrics.height()) + 2 * CellDelegate::padding() + 1;
}

int longestWord(const QFontMetrics& metrics, const QString& text) {
    int widest = 0;
    for (const QString& word : text.split(QLatin1Char(' ')))
        widest = qMax(widest, metrics.horizontalAdvance(word));
    return widest;
}

}  // namespace

TableGrid::TableGrid(const QString& name, const TableQuestion& table, QWidget* parent)
    : QTableWidget(0, static_cast<int>(table.columns.size()), parent), m_table(table) {
    setAccessibleName(name);
    QStringList heads;
    for (const TableColumn& column : table.columns)
        heads << toQString(column.label);
    setItemDelegate(new CellDelegate(this));
    setTabKeyNavigation(false);
    setWordWrap(true);
    setCornerButtonEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    setHorizontalHeader(new GridHeader(Qt::Horizontal, this));
    setVerticalHeader(new GridHeader(Qt::Vertical, this));
    setHorizontalHeaderLabels(heads);
    if (auto* corner = findChild<QAbstractButton*>(QString(), Qt::FindDirectChildrenOnly)) corner->installEventFilter(this);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QTableWidget::cellChanged, this, [this](int row, int column) {
        if (!m_isShowing) Q_EMIT cellTyped(row, column, item(row, column)->text());
    });
}

void TableGrid::show(const std::vector<TableRow>& rows) {
    m_isShowing = true;
    setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const TableRow& cells = rows[static_cast<std::size_t>(row)];
        for (int column = 0; column < columnCount(); ++column) {
            const auto cell = cells.find(m_table.columns[static_cast<std::size_t>(column)].id);
            const QString text = cell == cells.end() ? QString() : toQString(cell->second);
            if (!item(row, column)) setItem(row, column, new QTableWidgetItem);
            if (item(row, column)->text() != text) item(row, column)->setText(text);
        }
    }
    m_isShowing = false;
    updateGeometry();
    fit();
}

void TableGrid::setReadOnly(bool isReadOnly) {
    setEditTriggers(isReadOnly ? QAbstractItemView::NoEditTriggers
                               : QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                                     QAbstractItemView::AnyKeyPressed);
}

bool TableGrid::isWholeRowSelected() const {
    return currentRow() >= 0 && selectionModel()->isRowSelected(currentRow(), {});
}

int TableGrid::rowNumberWidth() const {
    return fontMetrics().horizontalAdvance(QStringLiteral("000")) + space(1);
}

// Each column at least as wide as its longest word where that fits, and the rest shared by how much text they hold.
std::vector<int> TableGrid::columnWidths(int width) const {
    const auto count = static_cast<std::size_t>(columnCount());
    const QFontMetrics metrics = fontMetrics();
    const int padding = 2 * CellDelegate::padding() + 2;
    const int widest = charactersWide(widestForWeight);
    std::vector<int> least(count), wanted(count);
    for (std::size_t i = 0; i < count; ++i) {
        const int column = static_cast<int>(i);
        const QString head = horizontalHeaderItem(column)->text();
        least[i] = qMax(charactersWide(narrowestColumn), qRound(longestWord(metrics, head) * 1.08) + padding);
        wanted[i] = least[i];
        for (int row = 0; row < rowCount(); ++row) {
            const QString text = item(row, column) ? item(row, column)->text() : QString();
            least[i] = qMax(least[i], longestWord(metrics, text) + padding);
            wanted[i] = qMax(wanted[i], qMin(widest, metrics.horizontalAdvance(text)) + padding);
        }
        wanted[i] = qMax(wanted[i], least[i]);
    }
    const int room = width - rowNumberWidth() - 2 * frameWidth();
    const int leastSum = std::accumulate(least.begin(), least.end(), 0);
    const int wantedSum = std::accumulate(wanted.begin(), wanted.end(), 0);
    std::vector<int> result(count);
    int used = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (room <= leastSum) {
            result[i] = room * least[i] / qMax(1, leastSum);
        } else {
            const int more = wanted[i] - least[i];
            const int spare = room - leastSum;
            const int moreSum = wantedSum - leastSum;
            result[i] =
                least[i] + (moreSum > 0 ? static_cast<int>(1LL * spare * more / moreSum) : spare / static_cast<int>(count));
        }
        used += result[i];
    }
    if (count > 0) result.back() += qMax(0, room - used);
    return result;
}

int TableGrid::headerHeight(const std::vector<int>& widths) const {
    const auto* header = qobject_cast<const GridHeader*>(horizontalHeader());
    return header ? header->heightFor(widths) : 0;
}

int TableGrid::neededHeight(int row, const std::vector<int>& widths) const {
    int height = space(4.5);
    for (int column = 0; column < columnCount(); ++column) {
        const QString text = item(row, column) ? item(row, column)->text() : QString();
        height = qMax(height, textHeight(fontMetrics(), widths[static_cast<std::size_t>(column)], text));
    }
    return height;
}

int TableGrid::heightForWidth(int width) const {
    const std::vector<int> widths = columnWidths(width);
    int height = headerHeight(widths) + 2 * frameWidth();
    for (int row = 0; row < rowCount(); ++row)
        height += neededHeight(row, widths);
    return height;
}

QSize TableGrid::sizeHint() const {
    const int width = charactersWide(comfortableLine);
    return {width, heightForWidth(width)};
}

QSize TableGrid::minimumSizeHint() const {
    return {rowNumberWidth() + columnCount() * charactersWide(narrowestColumn) / 2, space(8)};
}

void TableGrid::fit() {
    const std::vector<int> widths = columnWidths(width());
    verticalHeader()->setFixedWidth(rowNumberWidth());
    horizontalHeader()->setFixedHeight(headerHeight(widths));
    for (int column = 0; column < columnCount(); ++column)
        setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
    for (int row = 0; row < rowCount(); ++row)
        setRowHeight(row, neededHeight(row, widths));
}

void TableGrid::resizeEvent(QResizeEvent* event) {
    QTableWidget::resizeEvent(event);
    fit();
}

// The corner between the headers looks like them.
bool TableGrid::eventFilter(QObject* watched, QEvent* event) {
    auto* corner = qobject_cast<QAbstractButton*>(watched);
    if (!corner || event->type() != QEvent::Paint) return QTableWidget::eventFilter(watched, event);
    QPainter(corner).fillRect(corner->rect(), GridHeader::surface());
    return true;
}

bool TableGrid::event(QEvent* event) {
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
        fit();
    }
    return QTableWidget::event(event);
}

void TableGrid::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool mayEdit = editTriggers() != QAbstractItemView::NoEditTriggers;
    if (!mayEdit || state() == QAbstractItemView::EditingState) return QTableWidget::keyPressEvent(event);
    if (event->modifiers() == Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        Q_EMIT moveWanted(event->key() == Qt::Key_Up ? -1 : 1);
    } else if (event->key() == Qt::Key_Insert || (isEnter && event->modifiers() == Qt::ControlModifier)) {
        Q_EMIT addWanted();
    } else if (isEnter && event->modifiers() == Qt::ShiftModifier) {
        Q_EMIT formWanted();
    } else if (isEnter && currentItem()) {
        editItem(currentItem());
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        isWholeRowSelected() ? Q_EMIT removeWanted() : Q_EMIT clearWanted();
    } else if (event->matches(QKeySequence::Paste)) {
        Q_EMIT pasteWanted();
    } else {
        QTableWidget::keyPressEvent(event);
    }
}

}  // namespace mal
