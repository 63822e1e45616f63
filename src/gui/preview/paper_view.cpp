// SPDX-License-Identifier: EUPL-1.2
#include "gui/preview/paper_view.h"

#include "gui/look/colours.h"
#include "gui/look/painting.h"
#include "gui/look/type_scale.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace mal {

namespace {

// White above a heading that one arrives at, in points.
constexpr double above = 18;
// Pixels a point from which a page can be read well; below it what is left out of each margin, in points.
constexpr double legible = 0.95;
constexpr double marginLeftOut = 42;
// Images of pages further from what is in sight are let go.
constexpr int pagesKept = 3;

double gap() {
    return space(1.5);
}

}  // namespace

PaperView::PaperView(QWidget* parent) : QAbstractScrollArea(parent) {
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);  // or the width would change with the number of pages
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::StyledPanel);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    verticalScrollBar()->setFocusPolicy(Qt::NoFocus);
}

void PaperView::showPages(const MadePages& pages) {
    // What stays where it was is the heading that the view starts under, or the place on the page where there is none.
    const HeadingOnPage* before = headingAbove(m_place);
    const std::string anchor = before ? before->anchor : std::string();
    const double below = before ? yOf(m_place) - yOf({before->page, before->top}) : 0;
    m_sizes = pages.sizes;
    m_headings = pages.headings;
    m_pageTops.clear();
    double top = 0;
    for (const QSizeF& size : m_sizes) {
        m_pageTops.push_back(top);
        top += size.height();
    }
    std::erase_if(m_images, [this](const auto& entry) { return entry.first >= pageCount(); });
    for (const DrawnPage& drawn : pages.drawn)
        m_images[drawn.page] = drawn.image;
    if (const HeadingOnPage* now = anchor.empty() ? nullptr : heading(anchor)) {
        m_place = placeAt(yOf({now->page, now->top}) + below);
    }
    layOut();
}

void PaperView::addDrawn(std::vector<DrawnPage> pages) {
    for (DrawnPage& drawn : pages) {
        if (drawn.page < pageCount()) m_images[drawn.page] = std::move(drawn.image);
    }
    const std::vector<int> near = pagesInSight().pages;
    std::erase_if(m_images, [&](const auto& entry) {
        return std::none_of(near.begin(), near.end(), [&](int page) { return std::abs(page - entry.first) <= pagesKept; });
    });
    viewport()->update();
}

bool PaperView::showHeading(const std::string& anchor) {
    const HeadingOnPage* found = heading(anchor);
    if (!found) return false;
    m_marked = anchor;
    scrollTo(yOf({found->page, found->top - above}));
    viewport()->update();
    return true;
}

int PaperView::currentPage() const {
    // Of the line of sight, which is not at the top.
    return static_cast<int>(placeAt(verticalScrollBar()->value() + viewport()->height() / 3.0).page);
}

PagesWanted PaperView::pagesInSight() const {
    PagesWanted wanted{{}, scale() * devicePixelRatioF()};
    if (m_sizes.empty()) return wanted;
    const double top = verticalScrollBar()->value();
    const auto first = static_cast<int>(placeAt(top).page);
    const auto last = static_cast<int>(placeAt(top + viewport()->height()).page);
    for (int page = first; page <= last; ++page)
        wanted.pages.push_back(page);
    // Then what comes into sight next.
    if (last + 1 < pageCount()) wanted.pages.push_back(last + 1);
    if (first > 0) wanted.pages.push_back(first - 1);
    return wanted;
}

PagesWanted PaperView::missingPages() const {
    PagesWanted wanted = pagesInSight();
    std::erase_if(wanted.pages, [&](int page) {
        const auto found = m_images.find(page);
        const QSize size = (m_sizes[static_cast<std::size_t>(page)] * wanted.pixelsPerPoint).toSize();
        return found != m_images.end() && found->second.size() == size;
    });
    return wanted;
}

const HeadingOnPage* PaperView::heading(const std::string& anchor) const {
    const auto found = std::find_if(m_headings.begin(), m_headings.end(),
                                    [&](const HeadingOnPage& candidate) { return candidate.anchor == anchor; });
    return found == m_headings.end() ? nullptr : &*found;
}

const HeadingOnPage* PaperView::headingAbove(const Place& place) const {
    const HeadingOnPage* result = nullptr;
    for (const HeadingOnPage& each : m_headings) {
        // One that was brought to the top stands a little below it.
        const bool isAbove = each.page < place.page || (each.page == place.page && each.top <= place.top + 2 * above);
        if (isAbove) result = &each;
    }
    return result;
}

double PaperView::scale() const {
    double widest = 1;
    for (const QSizeF& size : m_sizes)
        widest = std::max(widest, size.width());
    const double whole = (viewport()->width() - 2 * gap()) / widest;
    if (whole >= legible) return whole;
    // In a narrow pane the letters count for more than the white beside them.
    const double text = viewport()->width() / std::max(1.0, widest - 2 * marginLeftOut);
    return std::clamp(text, 0.05, legible);
}

double PaperView::yOf(const Place& place) const {
    if (m_sizes.empty()) return 0;
    const std::size_t page = std::min(place.page, m_sizes.size() - 1);
    return (m_pageTops[page] + place.top) * scale() + static_cast<double>(page + 1) * gap();
}

PaperView::Place PaperView::placeAt(double y) const {
    if (m_sizes.empty()) return {};
    std::size_t page = 0;
    while (page + 1 < m_sizes.size() && y >= yOf({page + 1, 0}))
        ++page;
    return {page, (y - yOf({page, 0})) / scale()};
}

QRectF PaperView::rectOf(std::size_t page) const {
    const QSizeF size = m_sizes[page] * scale();
    return {(viewport()->width() - size.width()) / 2, yOf({page, 0}) - verticalScrollBar()->value(), size.width(), size.height()};
}

void PaperView::layOut() {
    m_isLayingOut = true;
    double height = 0;
    if (!m_sizes.empty()) height = yOf({m_sizes.size() - 1, m_sizes.back().height()}) + gap();
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(space(4));
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(height)) - viewport()->height()));
    verticalScrollBar()->setValue(static_cast<int>(std::lround(yOf(m_place))));
    m_isLayingOut = false;
    viewport()->update();
    Q_EMIT moved();
}

void PaperView::scrollTo(double y) {
    m_place = placeAt(y);
    layOut();
}

void PaperView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    const Colours& colours = coloursOf(palette());
    painter.fillRect(viewport()->rect(), mixed(colours.page, colours.text, 0.06));
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (std::size_t page = 0; page < m_sizes.size(); ++page) {
        const QRectF place = rectOf(page);
        if (place.bottom() < 0) continue;
        if (place.top() > viewport()->height()) break;
        painter.fillRect(place.toAlignedRect().adjusted(-1, -1, 1, 1), colours.border);
        const auto image = m_images.find(static_cast<int>(page));
        if (image == m_images.end()) {
            painter.fillRect(place, Qt::white);  // paper is white in the dark as well
        } else {
            painter.drawImage(place, image->second);
        }
    }
    drawMark(painter);
}

void PaperView::drawMark(QPainter& painter) const {
    const HeadingOnPage* from = heading(m_marked);
    if (!from) return;
    const HeadingOnPage* to = from + 1 == m_headings.data() + m_headings.size() ? nullptr : from + 1;
    const std::size_t last = to ? to->page : from->page;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(lightColours().accent);  // on paper
    for (std::size_t page = from->page; page <= last && page < m_sizes.size(); ++page) {
        constexpr double margin = 60, width = 4;  // points: where text stands on a page, and the mark
        const double top = page == from->page ? from->top - 2 : margin;
        const double bottom = to && page == to->page ? to->top - 14 : m_sizes[page].height() - margin;
        if (bottom <= top) continue;
        const QRectF paper = rectOf(page);
        painter.drawRoundedRect(QRectF(std::max(paper.left() + 3 * width * scale(), 0.0), paper.top() + top * scale(),
                                       width * scale(), (bottom - top) * scale()),
                                2, 2);
    }
}

void PaperView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void PaperView::scrollContentsBy(int, int) {
    viewport()->update();
    if (m_isLayingOut) return;
    m_place = placeAt(verticalScrollBar()->value());
    Q_EMIT moved();
}

void PaperView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Home) {
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMinimum);
    } else if (event->key() == Qt::Key_End) {
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMaximum);
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PaperView::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) layOut();
}

}  // namespace mal
