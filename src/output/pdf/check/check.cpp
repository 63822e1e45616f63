// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/check/check.h"

#include "output/pdf/check/subject.h"

#include <qpdf/QPDFExc.hh>

#include <new>

namespace mal {

namespace {

using namespace pdf;

// libqpdf mends what it can and says so; a file that needs mending is not a good one.
void reportRepairs(QPDF& file, Report& report) {
    for (const QPDFExc& warning : file.getWarnings()) {
        const auto position = warning.getFilePosition();
        report.add(pdf_rules::damaged, position > 0 ? "byte " + std::to_string(position) : std::string());
    }
}

template <typename Part>
void guarded(Report& report, Part part) {
    try {
        part();
    } catch (const std::bad_alloc&) {
        throw;
    } catch (const std::exception&) {
        report.add(pdf_rules::damaged, {});
    }
}

void checkOpened(QPDF& file, std::string_view bytes, Report& report) {
    Subject subject{file, bytes, report, file.getRoot(), file.getAllPages()};
    report.expect(!subject.pages.empty(), pdf_rules::noPages, {});
    // The structure comes before all objects: most of what is read of it need not be kept.
    for (const auto part : {checkCatalog, checkMetadata, checkContent, checkColours, checkFonts, readStructure, checkObjects,
                            checkElements, checkTables, checkParentTree, checkAnnotations}) {
        guarded(report, [&] { part(subject); });
    }
}

}  // namespace

Findings checkPdf(std::string_view bytes) {
    Report report;
    checkBytes(bytes, report);
    guarded(report, [&] {
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("PDF", bytes.data(), bytes.size());
        guarded(report, [&] { checkOpened(file, bytes, report); });
        reportRepairs(file, report);
    });
    return std::move(report).findings();
}

}  // namespace mal
