// SPDX-License-Identifier: EUPL-1.2
#include "gui/window/section_list.h"

#include "gui/look/colours.h"
#include "gui/look/painting.h"
#include "gui/look/type_scale.h"
#include "gui/window/section_delegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

namespace mal {

SectionList::SectionList(PolicyController& controller, QWidget* parent)
    : QTreeView(parent), m_model(new SectionModel(controller, this)) {
    setObjectName(QStringLiteral("section-list"));
    setAccessibleName(tr("Onderdelen"));
    setModel(m_model);
    setItemDelegate(new SectionDelegate(this));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setExpandsOnDoubleClick(false);
    setUniformRowHeights(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setIndentation(space(1.8));
    setMouseTracking(true);
    setTabKeyNavigation(false);
    // The last row: the pages that close the work are always in sight.
    expand(m_model->index(m_model->rowCount() - 1, 0));
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        choose(index);
        // A chapter that is opened with the mouse does not take over the mark of where one is.
        if (!m_model->step(index) && m_here.isValid() && isExpanded(m_here.parent()))
            selectionModel()->setCurrentIndex(m_here, QItemSelectionModel::ClearAndSelect);
    });
}

void SectionList::show(const WizardStep& step) {
    const QModelIndex index = m_model->indexOfStep(step);
    if (!index.isValid()) return;
    expand(index.parent());
    m_here = index;
    setCurrentIndex(index);
    scrollTo(index);
}

void SectionList::choose(const QModelIndex& index) {
    if (const auto step = m_model->step(index)) {
        Q_EMIT chosen(*step);
    } else {
        setExpanded(index, !isExpanded(index));
    }
}

void SectionList::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        choose(currentIndex());
        return;
    }
    QTreeView::keyPressEvent(event);
}

void SectionList::resizeEvent(QResizeEvent* event) {
    QTreeView::resizeEvent(event);
    // Rows are as high as their titles wrap.
    scheduleDelayedItemsLayout();
}

void SectionList::changeEvent(QEvent* event) {
    QTreeView::changeEvent(event);
    if (event->type() != QEvent::FontChange) return;
    setIndentation(space(1.8));
    scheduleDelayedItemsLayout();
}

void SectionList::drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const {
    if (index.parent().isValid()) return;
    const Antialiased antialiased(*painter);
    const QRectF place(rect.left(), rect.top() + space(1.2), rect.width(), QFontMetrics(font()).height());
    const Colours& colours = coloursOf(palette());
    if (isExpanded(index)) return drawArrow(*painter, place.adjusted(space(0.2), 0, space(0.2), 0), false, colours.quietText);
    painter->translate(place.center());
    painter->rotate(-90);
    drawArrow(*painter, QRectF(-place.height() / 2, -place.width() / 2, place.height(), place.width()), false, colours.quietText);
}

void SectionList::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    // The delegate draws what is chosen; a selection behind the branches too would make two shapes of one row.
    QStyleOptionViewItem row = option;
    row.showDecorationSelected = false;
    QTreeView::drawRow(painter, row, index);
}

}  // namespace mal
