// SPDX-License-Identifier: EUPL-1.2
#include "gui/preview/page_maker.h"

#include "base/error.h"
#include "gui/texts.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>

namespace mal {

PageMaker::PageMaker() = default;
PageMaker::~PageMaker() = default;

void PageMaker::make(const Snapshot& snapshot, const std::string& moment, const PagesWanted& wanted) {
    auto pages = std::make_shared<MadePages>();
    try {
        *pages = pagesOf(snapshot, moment, wanted);
    } catch (const Error& error) {
        pages->why = sentenceOf(error);
    } catch (const std::exception&) {  // no memory, for one: nothing may leave the thread
        pages->why = tr("Het voorbeeld kan nu niet worden gemaakt.");
    }
    Q_EMIT made(pages);
}

void PageMaker::draw(const PagesWanted& wanted) {
    Q_EMIT drawn(drawnPages(wanted));
}

MadePages PageMaker::pagesOf(const Snapshot& snapshot, const std::string& moment, const PagesWanted& wanted) {
    Written written = previewed(snapshot, *findKindOfDocument(*snapshot.mal, "policy"), *findFormat("pdf"), moment);
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(QByteArray::fromStdString(written.bytes));
    buffer->open(QIODevice::ReadOnly);
    auto document = std::make_unique<QPdfDocument>();
    document->load(buffer.get());
    MadePages pages;
    if (document->status() != QPdfDocument::Status::Ready) {
        pages.why = tr("Het voorbeeld kan nu niet worden getoond.");
        return pages;
    }
    for (int page = 0; page < document->pageCount(); ++page)
        pages.sizes.push_back(document->pagePointSize(page));
    pages.headings = std::move(written.headings);
    m_document = std::move(document);  // the old document before its buffer
    m_buffer = std::move(buffer);
    pages.drawn = drawnPages(wanted);
    return pages;
}

std::vector<DrawnPage> PageMaker::drawnPages(const PagesWanted& wanted) {
    std::vector<DrawnPage> result;
    if (!m_document) return result;
    for (const int page : wanted.pages) {
        if (page < 0 || page >= m_document->pageCount()) continue;
        const QSize size = (m_document->pagePointSize(page) * wanted.pixelsPerPoint).toSize();
        if (size.isEmpty()) continue;
        const QImage drawn = m_document->render(page, size);
        if (drawn.isNull()) continue;
        QImage paper(size, QImage::Format_RGB32);
        paper.fill(Qt::white);  // what is drawn has no background of its own
        QPainter(&paper).drawImage(0, 0, drawn);
        result.push_back({page, std::move(paper)});
    }
    return result;
}

}  // namespace mal
