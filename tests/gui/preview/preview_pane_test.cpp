// SPDX-License-Identifier: EUPL-1.2
#include "gui/preview/preview_pane.h"

#include "document/chapters.h"
#include "gui/pages/page_fixture.h"
#include "gui/preview/paper_view.h"
#include "session/snapshot.h"

#include <catch2/catch.hpp>

#include <QBuffer>
#include <QPdfDocument>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace mal;
using namespace mal::test;

namespace {

// Shown, and up to date.
void show(PreviewPane& pane, int width = 500) {
    pane.resize(width, 700);
    pane.show();
    REQUIRE(comesTrue([&] { return !pane.isBehind(); }));
}

int scrolled(const PreviewPane& pane) {
    return pane.paper().verticalScrollBar()->value();
}

Written pdfOf(const PolicyController& controller) {
    return exported(controller.session().snapshot(), *findKindOfDocument(controller.mal(), "policy"), *findFormat("pdf"),
                    controller.now());
}

const HeadingOnPage& headingOf(const Written& written, const std::string& section) {
    for (const HeadingOnPage& heading : written.headings) {
        if (heading.anchor == sectionAnchor(section)) return heading;
    }
    FAIL("no heading for " << section);
    return written.headings.front();
}

void write(PolicyController& controller, const char* text) {
    controller.edit([&](PolicySession& session) { session.setNote("ambitie", text, Typing::Yes); });
}

}  // namespace

TEST_CASE("the PDF tells where its headings came") {
    const TemporaryFolder folder;
    const auto controller = example(folder, "voorbeeld-volledig.beleid");
    const Written written = pdfOf(*controller);
    QBuffer buffer;
    buffer.setData(QByteArray::fromStdString(written.bytes));
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    int found = 0;
    for (const Chapter& chapter : controller->mal().chapters) {
        for (const Section& section : chapter.sections) {
            if (section.number.empty() || section.number == chapter.number) continue;
            const HeadingOnPage& heading = headingOf(written, section.id);
            INFO(section.id);
            REQUIRE(static_cast<int>(heading.page) < document.pageCount());
            // Its number stands in the text of that page.
            CHECK(document.getAllText(static_cast<int>(heading.page)).text().contains(QString::fromStdString(section.number)));
            CHECK(heading.top > 0);
            CHECK(heading.top < 842);
            ++found;
        }
    }
    CHECK(found > 15);
    CHECK(exported(controller->session().snapshot(), *findKindOfDocument(controller->mal(), "policy"), *findFormat("markdown"),
                   controller->now())
              .headings.empty());
}

TEST_CASE("the preview shows all pages of the document and goes to the section at hand") {
    const TemporaryFolder folder;
    const auto controller = example(folder, "voorbeeld-volledig.beleid");
    PreviewPane pane(*controller, nullptr);
    pane.follow(QStringLiteral("transparantie"));  // before anything is made
    show(pane);
    const Written written = pdfOf(*controller);
    CHECK(pane.paper().currentPage() == static_cast<int>(headingOf(written, "transparantie").page));
    const int there = scrolled(pane);
    pane.follow(QStringLiteral("ambitie"));
    CHECK(pane.paper().currentPage() == static_cast<int>(headingOf(written, "ambitie").page));
    CHECK(scrolled(pane) < there);
}

TEST_CASE("a change is on paper within half a second and leaves the view where it was") {
    const TemporaryFolder folder;
    const auto controller = example(folder, "voorbeeld-volledig.beleid");
    PreviewPane pane(*controller, nullptr);
    pane.follow(QStringLiteral("transparantie"));
    show(pane);
    auto* bar = pane.paper().verticalScrollBar();
    bar->setValue(bar->value() + 57);
    const Written before = pdfOf(*controller);
    const HeadingOnPage placeBefore = headingOf(before, "transparantie");
    const int scrolledBefore = scrolled(pane);
    // So much text that what comes after moves to another page.
    std::string text;
    for (int line = 0; line < 60; ++line)
        text += "Dit is een regel toelichting die het stuk langer maakt.\n\n";
    write(*controller, text.c_str());
    CHECK(pane.isBehind());
    REQUIRE(comesTrue([&] { return !pane.isBehind(); }));
    const HeadingOnPage placeAfter = headingOf(pdfOf(*controller), "transparantie");
    REQUIRE(placeAfter.page > placeBefore.page);
    // As far below the heading as it was.
    CHECK(scrolled(pane) > scrolledBefore);
    CHECK(pane.paper().currentPage() - static_cast<int>(placeAfter.page) == Approx(0).margin(1));
    controller->undo();
    REQUIRE(comesTrue([&] { return !pane.isBehind(); }));
    CHECK(std::abs(scrolled(pane) - scrolledBefore) <= 1);
}

TEST_CASE("many changes are not made one after another: the last one wins") {
    const TemporaryFolder folder;
    const auto controller = example(folder, "voorbeeld-volledig.beleid");
    PreviewPane pane(*controller, nullptr);
    show(pane);
    const QSignalSpy updates(&pane, &PreviewPane::updated);
    for (int letter = 0; letter < 200; ++letter) {
        write(*controller, std::string(static_cast<std::size_t>(letter) + 1, 'x').c_str());
        QCoreApplication::processEvents();
    }
    REQUIRE(comesTrue([&] { return !pane.isBehind(); }));
    CHECK(updates.count() >= 1);
    CHECK(updates.count() < 50);
}

TEST_CASE("a hidden preview makes nothing until it is shown") {
    const TemporaryFolder folder;
    const auto controller = example(folder, "voorbeeld-volledig.beleid");
    PreviewPane pane(*controller, nullptr);
    write(*controller, "Nieuw.");
    QCoreApplication::processEvents();
    CHECK(pane.isBehind());
    CHECK(pane.paper().pageCount() == 0);
    show(pane);
    CHECK(pane.paper().pageCount() > 10);
    pane.hide();
    write(*controller, "Nog nieuwer.");
    CHECK(pane.isBehind());
    show(pane);
}

TEST_CASE("the same place is in view when the preview gets another width") {
    const TemporaryFolder folder;
    const auto controller = example(folder, "voorbeeld-volledig.beleid");
    PreviewPane pane(*controller, nullptr);
    pane.follow(QStringLiteral("transparantie"));
    show(pane);
    const int page = pane.paper().currentPage();
    const int before = scrolled(pane);
    pane.resize(800, 700);
    QCoreApplication::processEvents();
    CHECK(pane.paper().currentPage() == page);
    CHECK(scrolled(pane) > before);
    pane.resize(500, 700);
    QCoreApplication::processEvents();
    CHECK(std::abs(scrolled(pane) - before) <= 1);
}

TEST_CASE("the preview is worked with the keyboard and has a name") {
    const TemporaryFolder folder;
    const auto controller = example(folder, "voorbeeld-volledig.beleid");
    PreviewPane pane(*controller, nullptr);
    show(pane);
    auto* paper = pane.findChild<PaperView*>();
    CHECK(paper->focusPolicy() == Qt::StrongFocus);
    CHECK(paper->accessibleName() == QStringLiteral("Voorbeeld van het beleid"));
    CHECK(paper->accessibleDescription().startsWith(QStringLiteral("Bladzijde 1 van ")));
    QTest::keyClick(paper, Qt::Key_PageDown);
    CHECK(scrolled(pane) > 0);
    QTest::keyClick(paper, Qt::Key_End);
    CHECK(paper->currentPage() > 10);
    QTest::keyClick(paper, Qt::Key_Home);
    CHECK(scrolled(pane) == 0);
}

TEST_CASE("a preview that is closed while it makes a document waits for it and no longer") {
    const TemporaryFolder folder;
    const auto controller = example(folder, "voorbeeld-volledig.beleid");
    for (int time = 0; time < 5; ++time) {
        PreviewPane pane(*controller, nullptr);
        pane.resize(400, 400);
        pane.show();
        CHECK(pane.isBehind());
    }
}
