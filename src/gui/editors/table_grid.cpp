// SPDX-License-Identifier: EUPL-1.2
#include "gui/editors/table_grid.h"

#include "gui/editors/cell_delegate.h"
#include "gui/editors/grid_header.h"
#include "gui/look/measured_text.h"
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

int textHeight(const QFont& font, int width, const QString& text) {
    const int room = width - 2 * CellDelegate::padding() - 1;
    return qMax(wrappedSize(font, room, text).height(), QFontMetrics(font).height()) + 2 * CellDelegate::padding() + 1;
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
        if (m_isShowing) return;
        measureAgain();
        Q_EMIT cellTyped(row, column, item(row, column)->text());
    });
}

void TableGrid::show(const std::vector<TableRow>& rows) {
    m_isShowing = true;
    bool isOther = rowCount() != static_cast<int>(rows.size());
    setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const TableRow& cells = rows[static_cast<std::size_t>(row)];
        for (int column = 0; column < columnCount(); ++column) {
            const auto cell = cells.find(m_table.columns[static_cast<std::size_t>(column)].id);
            const QString text = cell == cells.end() ? QString() : toQString(cell->second);
            if (!item(row, column)) setItem(row, column, new QTableWidgetItem);
            if (item(row, column)->text() == text) continue;
            item(row, column)->setText(text);
            isOther = true;
        }
    }
    m_isShowing = false;
    if (isOther) measureAgain();
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

TableGrid::ColumnNeed TableGrid::needOf(int column) const {
    const QFontMetrics metrics = fontMetrics();
    const int padding = 2 * CellDelegate::padding() + 2;
    const int widest = charactersWide(widestForWeight);
    const QString head = horizontalHeaderItem(column)->text();
    ColumnNeed need;
    need.least = qMax(charactersWide(narrowestColumn), qRound(longestWord(metrics, head) * 1.08) + padding);
    need.wanted = need.least;
    for (int row = 0; row < rowCount(); ++row) {
        const QString text = item(row, column) ? item(row, column)->text() : QString();
        need.least = qMax(need.least, longestWord(metrics, text) + padding);
        need.wanted = qMax(need.wanted, qMin(widest, metrics.horizontalAdvance(text)) + padding);
    }
    need.wanted = qMax(need.wanted, need.least);
    return need;
}

const std::vector<TableGrid::ColumnNeed>& TableGrid::needs() const {
    if (!m_needs) {
        m_needs.emplace();
        for (int column = 0; column < columnCount(); ++column)
            m_needs->push_back(needOf(column));
    }
    return *m_needs;
}

// Each column at least as wide as its longest word where that fits, and the rest shared by how much text they hold.
std::vector<int> TableGrid::columnWidths(int width) const {
    const std::vector<ColumnNeed>& columns = needs();
    const auto count = columns.size();
    const int room = width - rowNumberWidth() - 2 * frameWidth();
    int leastSum = 0;
    int wantedSum = 0;
    for (const ColumnNeed& column : columns) {
        leastSum += column.least;
        wantedSum += column.wanted;
    }
    std::vector<int> result(count);
    int used = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (room <= leastSum) {
            result[i] = room * columns[i].least / qMax(1, leastSum);
        } else {
            const int more = columns[i].wanted - columns[i].least;
            const int spare = room - leastSum;
            const int moreSum = wantedSum - leastSum;
            result[i] = columns[i].least +
                        (moreSum > 0 ? static_cast<int>(1LL * spare * more / moreSum) : spare / static_cast<int>(count));
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
        height = qMax(height, textHeight(font(), widths[static_cast<std::size_t>(column)], text));
    }
    return height;
}

const TableGrid::Sizes& TableGrid::sizesFor(int width) const {
    constexpr int mostWidths = 16;  // of a window that is being dragged
    const auto known = m_sizes.constFind(width);
    if (known != m_sizes.constEnd()) return known.value();
    if (m_sizes.size() >= mostWidths) m_sizes.clear();
    Sizes sizes;
    sizes.columns = columnWidths(width);
    sizes.header = headerHeight(sizes.columns);
    for (int row = 0; row < rowCount(); ++row)
        sizes.rows.push_back(neededHeight(row, sizes.columns));
    return *m_sizes.insert(width, std::move(sizes));
}

int TableGrid::heightForWidth(int width) const {
    const Sizes& sizes = sizesFor(width);
    return std::accumulate(sizes.rows.begin(), sizes.rows.end(), sizes.header + 2 * frameWidth());
}

QSize TableGrid::sizeHint() const {
    const int width = charactersWide(comfortableLine);
    return {width, heightForWidth(width)};
}

QSize TableGrid::minimumSizeHint() const {
    return {rowNumberWidth() + columnCount() * charactersWide(narrowestColumn) / 2, space(8)};
}

void TableGrid::measureAgain() {
    m_needs.reset();
    m_sizes.clear();
    updateGeometry();
    if (!testAttribute(Qt::WA_PendingResizeEvent)) fit();  // else its place is not known yet
}

void TableGrid::fit() {
    const Sizes sizes = sizesFor(width());  // a copy: what follows may ask for other widths
    verticalHeader()->setFixedWidth(rowNumberWidth());
    horizontalHeader()->setFixedHeight(sizes.header);
    for (int column = 0; column < columnCount(); ++column)
        setColumnWidth(column, sizes.columns[static_cast<std::size_t>(column)]);
    for (int row = 0; row < rowCount(); ++row)
        setRowHeight(row, sizes.rows[static_cast<std::size_t>(row)]);
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
    if (event->type() == QEvent::FontChange) measureAgain();
    return QTableWidget::event(event);
}

void TableGrid::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool mayEdit = editTriggers() != QAbstractItemView::NoEditTriggers;
    if (!mayEdit || state() == QAbstractItemView::EditingState) return QTableWidget::keyPressEvent(event);
    if (event->modifiers() == Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        Q_EMIT moveWanted(event->key() == Qt::Key_Up ? -1 : 1);
    } else if (event->matches(QKeySequence::Paste)) {  // also Shift+Insert, so before Insert
        Q_EMIT pasteWanted();
    } else if (event->key() == Qt::Key_Insert || (isEnter && event->modifiers() == Qt::ControlModifier)) {
        Q_EMIT addWanted();
    } else if (isEnter && event->modifiers() == Qt::ShiftModifier) {
        Q_EMIT formWanted();
    } else if (isEnter && currentItem()) {
        editItem(currentItem());
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        isWholeRowSelected() ? Q_EMIT removeWanted() : Q_EMIT clearWanted();
    } else {
        QTableWidget::keyPressEvent(event);
    }
}

}  // namespace mal
