// SPDX-License-Identifier: EUPL-1.2
#include "gui/pages/export_print.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>
#include <QPrinter>

#include <algorithm>
#include <vector>

namespace mal {

namespace {

// More than the eye sees on paper, and a page then takes 35 megabytes for the moment that it is drawn.
constexpr int highestResolution = 300;
constexpr double pointsPerInch = 72;

std::vector<int> pagesToPrint(const QPrinter& printer, int count) {
    const int first = std::max(1, printer.fromPage());
    const int last = printer.toPage() > 0 ? std::min(count, printer.toPage()) : count;
    std::vector<int> pages;
    for (int page = first; page <= last; ++page)
        pages.push_back(page - 1);
    if (printer.pageOrder() == QPrinter::LastPageFirst) std::reverse(pages.begin(), pages.end());
    const std::vector<int> once = pages;
    for (int copy = 1; copy < printer.copyCount() && !printer.supportsMultipleCopies(); ++copy)
        pages.insert(pages.end(), once.begin(), once.end());
    return pages;
}

void drawPage(QPainter& painter, QPdfDocument& document, int page, const QPrinter& printer) {
    const QSizeF sheet = printer.pageLayout().fullRectPoints().size();
    const QSizeF paper = document.pagePointSize(page);
    const double fit = std::min({1.0, sheet.width() / paper.width(), sheet.height() / paper.height()});
    const double dots = printer.resolution() / pointsPerInch * fit;
    const QSizeF size = paper * dots;
    const QPointF corner((sheet.width() * printer.resolution() / pointsPerInch - size.width()) / 2,
                         (sheet.height() * printer.resolution() / pointsPerInch - size.height()) / 2);
    const double shrink = std::min(1.0, static_cast<double>(highestResolution) / printer.resolution());
    painter.drawImage(QRectF(corner, size), document.render(page, (size * shrink).toSize()));
}

}  // namespace

bool printPdf(const std::string& bytes, QPrinter& printer, const std::function<bool()>& goesOn) {
    QBuffer buffer;
    buffer.setData(QByteArray::fromStdString(bytes));
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    printer.setFullPage(true);  // the pages have margins of their own
    QPainter painter;
    if (!painter.begin(&printer)) return false;
    bool isFirst = true;
    for (const int page : pagesToPrint(printer, document.pageCount())) {
        if (!goesOn()) {
            printer.abort();
            return true;
        }
        if (!isFirst && !printer.newPage()) return false;
        isFirst = false;
        drawPage(painter, document, page, printer);
    }
    return painter.end();
}

}  // namespace mal
