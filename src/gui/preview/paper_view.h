// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Pages under each other, as wide as there is room. Keeps its place when the pages are replaced or get another width: what a
// person was reading stays where it was. It draws images that it is given, and says which it would like to have.

#include "gui/preview/page_maker.h"

#include <QAbstractScrollArea>

#include <map>

namespace mal {

class PaperView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PaperView(QWidget* parent);

    void showPages(const MadePages& pages);
    void addDrawn(std::vector<DrawnPage> pages);

    // Brings the heading to the top, and marks its part of the text in the margin. Where there is no heading with this anchor
    // nothing moves, and the answer is false.
    bool showHeading(const std::string& anchor);
    bool hasHeading(const std::string& anchor) const { return heading(anchor) != nullptr; }

    int pageCount() const { return static_cast<int>(m_sizes.size()); }
    int currentPage() const;  // from 0
    // What is in sight or nearly so and not drawn yet at this width.
    PagesWanted missingPages() const;
    // What is in sight or nearly so.
    PagesWanted pagesInSight() const;

Q_SIGNALS:
    // Another part is in sight, or the same at another size.
    void moved();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Place {  // on the paper
        std::size_t page = 0;
        double top = 0;  // points
    };

    const HeadingOnPage* heading(const std::string& anchor) const;
    const HeadingOnPage* headingAbove(const Place& place) const;
    double scale() const;
    double yOf(const Place& place) const;
    Place placeAt(double y) const;
    QRectF rectOf(std::size_t page) const;
    void layOut();
    void scrollTo(double y);
    void drawMark(QPainter& painter) const;

    std::vector<QSizeF> m_sizes;  // points
    std::vector<HeadingOnPage> m_headings;
    std::map<int, QImage> m_images;
    std::vector<double> m_pageTops;  // points, without the gaps
    std::string m_marked;            // anchor
    Place m_place;                   // at the top of the view
    bool m_isLayingOut = false;
};

}  // namespace mal
