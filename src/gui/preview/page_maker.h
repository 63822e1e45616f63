// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Makes the PDF of a policy and draws its pages, on the thread that it is moved to. It is asked by queued calls and answers by
// signals; what it made last stays here to draw more pages from. Which order comes when is the pane's business.

#include "output/format.h"
#include "session/snapshot.h"

#include <QImage>
#include <QObject>
#include <QSizeF>
#include <QString>

#include <memory>
#include <string>
#include <vector>

class QBuffer;
class QPdfDocument;

namespace mal {

// Pages to be drawn, at so many pixels of the screen for each point of the paper.
struct PagesWanted {
    std::vector<int> pages;  // from 0
    double pixelsPerPoint = 1;
};

struct DrawnPage {
    int page = 0;
    QImage image;
};

struct MadePages {
    QString why;                // in words, where it could not be made; then there is nothing else
    std::vector<QSizeF> sizes;  // of the pages, in points
    std::vector<HeadingOnPage> headings;
    std::vector<DrawnPage> drawn;  // the pages that were wanted with it, so that none is white for a moment
};

class PageMaker : public QObject {
    Q_OBJECT

public:
    PageMaker();
    ~PageMaker() override;

    void make(const Snapshot& snapshot, const std::string& moment, const PagesWanted& wanted);
    void draw(const PagesWanted& wanted);

Q_SIGNALS:
    void made(std::shared_ptr<const mal::MadePages> pages);
    void drawn(std::vector<mal::DrawnPage> pages);

private:
    MadePages pagesOf(const Snapshot& snapshot, const std::string& moment, const PagesWanted& wanted);
    std::vector<DrawnPage> drawnPages(const PagesWanted& wanted);

    std::unique_ptr<QBuffer> m_buffer;  // the document reads from it as long as it lives
    std::unique_ptr<QPdfDocument> m_document;
};

}  // namespace mal
