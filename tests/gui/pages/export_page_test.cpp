// SPDX-License-Identifier: EUPL-1.2
#include "gui/pages/export_page.h"

#include "files/file.h"
#include "gui/pages/export_place.h"
#include "gui/pages/export_print.h"
#include "gui/pages/page_fixture.h"
#include "gui/settings.h"

#include <catch2/catch.hpp>

#include <QFileDialog>
#include <QPdfDocument>
#include <QPrinter>
#include <QRadioButton>
#include <QTest>
#include <QTimer>

#include <filesystem>

#include <set>

using namespace mal;
using namespace mal::test;

namespace {

QString at(const TemporaryFolder& folder, const char* name) {
    return QString::fromStdString(folder / name);
}

bool isThere(const TemporaryFolder& folder, const char* name) {
    return std::filesystem::exists(folder / name);
}

QString textOf(const QString& pdf) {
    QPdfDocument document;
    REQUIRE(document.load(pdf) == QPdfDocument::Error::None);
    QString text;
    for (int page = 0; page < document.pageCount(); ++page)
        text += document.getAllText(page).text();
    return text;
}

}  // namespace

TEST_CASE("a concept becomes a PDF that says CONCEPT, and the page leads to it") {
    const TemporaryFolder folder;
    const auto controller = saying(folder, {{"ambitie", "C"}});
    ExportPage page(*controller, nullptr);
    showPage(page, *controller);
    CHECK(visibleText(page).contains(QStringLiteral("Op elke bladzijde staat CONCEPT.")));
    page.exportTo(at(folder, "uit.pdf"), IfThere::Refuse);
    REQUIRE(comesTrue([&] { return !page.isBusy(); }));
    CHECK(textOf(at(folder, "uit.pdf")).contains(QStringLiteral("Concept · ")));
    CHECK(visibleText(page).contains(QStringLiteral("Gemaakt: uit.pdf")));
    CHECK(button(page, QStringLiteral("Openen")));
    CHECK(button(page, QStringLiteral("Toon in map")));
}

TEST_CASE("an example says that every page will call it one") {
    const TemporaryFolder folder;
    const auto controller = example(folder, "voorbeeld-volledig.beleid");
    ExportPage page(*controller, nullptr);
    showPage(page, *controller);
    CHECK(visibleText(page).contains(QStringLiteral("Op elke bladzijde staat VOORBEELD.")));
}

TEST_CASE("the chosen format is the one that is written") {
    const TemporaryFolder folder;
    const auto controller = complete(folder);
    ExportPage page(*controller, nullptr);
    showPage(page, *controller);
    press(page, QStringLiteral("Markdown"));
    page.exportTo(at(folder, "uit.md"), IfThere::Refuse);
    REQUIRE(comesTrue([&] { return !page.isBusy(); }));
    CHECK(readFile(folder / "uit.md", 1 << 20).find("# ") != std::string::npos);
}

TEST_CASE("a document that is called off leaves no file, and the next one can be made at once") {
    const TemporaryFolder folder;
    const auto controller = complete(folder);
    ExportPage page(*controller, nullptr);
    showPage(page, *controller);
    page.exportTo(at(folder, "uit.pdf"), IfThere::Refuse);
    REQUIRE(page.isBusy());
    for (QAbstractButton* each : page.findChildren<QAbstractButton*>()) {
        if (each->text() == QStringLiteral("Annuleren")) each->click();
    }
    CHECK_FALSE(page.isBusy());
    CHECK(visibleText(page).contains(QStringLiteral("Er is niets gemaakt.")));
    page.exportTo(at(folder, "tweede.pdf"), IfThere::Refuse);
    REQUIRE(comesTrue([&] { return !page.isBusy() && page.findChildren<ExportJob*>().isEmpty(); }));
    CHECK(isThere(folder, "tweede.pdf"));
    CHECK_FALSE(isThere(folder, "uit.pdf"));
}

TEST_CASE("a file that is there is only replaced when a person says so") {
    const TemporaryFolder folder;
    const auto controller = complete(folder);
    saveFile(folder / "uit.pdf", "van iemand anders", Nothing{});
    ExportPage page(*controller, nullptr);
    showPage(page, *controller);
    page.exportTo(at(folder, "uit.pdf"), IfThere::Refuse);
    REQUIRE(comesTrue([&] { return !page.isBusy(); }));
    CHECK(readFile(folder / "uit.pdf", 1 << 24) == "van iemand anders");
    press(page, QStringLiteral("Vervang het bestand"));
    REQUIRE(comesTrue([&] { return !page.isBusy(); }));
    CHECK(readFile(folder / "uit.pdf", 1 << 24).starts_with("%PDF"));
}

TEST_CASE("a document never replaces the policy itself, whatever it is called") {
    const TemporaryFolder folder;
    const auto controller = complete(folder);
    const std::string before = readFile(controller->session().path(), 1 << 24);
    std::filesystem::create_symlink(controller->session().path(), folder / "zelfde.pdf");
    ExportPage page(*controller, nullptr);
    showPage(page, *controller);
    page.exportTo(at(folder, "zelfde.pdf"), IfThere::Overwrite);
    CHECK_FALSE(page.isBusy());
    CHECK(visibleText(page).contains(QStringLiteral("Het document is niet gemaakt.")));
    CHECK(readFile(controller->session().path(), 1 << 24) == before);
}

TEST_CASE("what cannot be written is said in plain words") {
    const TemporaryFolder folder;
    const auto controller = complete(folder);
    ExportPage page(*controller, nullptr);
    showPage(page, *controller);
    page.exportTo(at(folder, "nergens/uit.pdf"), IfThere::Refuse);
    REQUIRE(comesTrue([&] { return !page.isBusy(); }));
    CHECK(visibleText(page).contains(QStringLiteral("bestaat niet")));
    CHECK(button(page, QStringLiteral("Kies een andere naam")));
}

TEST_CASE("the dialog starts in the last folder with a name that says what it is") {
    const TemporaryFolder folder;
    const auto controller = complete(folder);
    std::filesystem::create_directory(folder / "laatst");
    Settings settings(at(folder, "instellingen.ini"));
    settings.setLastFolder(at(folder, "laatst"));
    ExportPage page(*controller, nullptr, &settings);
    showPage(page, *controller);
    QString shownFolder, shownName;
    QTimer::singleShot(0, &page, [&] {
        auto* dialog = page.findChild<QFileDialog*>();
        REQUIRE(dialog);
        shownFolder = dialog->directory().absolutePath();
        shownName = dialog->selectedFiles().constFirst();
        CHECK(dialog->testOption(QFileDialog::DontConfirmOverwrite));
        dialog->reject();
    });
    press(page, QStringLiteral("Exporteer"));
    CHECK(shownFolder == at(folder, "laatst"));
    CHECK(shownName.contains(QStringLiteral("Bibliotheek Ergens - ")));
    CHECK(shownName.endsWith(QStringLiteral(" - 2026-11-22.pdf")));
    CHECK_FALSE(page.isBusy());
}

TEST_CASE("a proposed name holds nothing that a file system refuses") {
    Policy policy;
    policy.organisation.name = "../Bieb: \"Noord/Zuid\" <x>?";
    const KindOfDocument policyDocument = *findKindOfDocument(shippedMal(), "policy");
    const QString name =
        proposedName(shippedMal(), policy, policyDocument, Audience::Internal, *findFormat("pdf"), QStringLiteral("2026-11-22"));
    for (const QChar refused : QStringLiteral("/\\:*?\"<>|"))
        CHECK_FALSE(name.contains(refused));
    CHECK_FALSE(name.startsWith(QLatin1Char('.')));
    CHECK(withEnding(QStringLiteral("beleid.PDF"), *findFormat("pdf")) == QStringLiteral("beleid.PDF"));
    CHECK(withEnding(QStringLiteral("mal.yaml"), *findFormat("pdf")) == QStringLiteral("mal.yaml.pdf"));
}

TEST_CASE("a name never promises another format than what is in the file") {
    CHECK(withEnding(QStringLiteral("beleid.pdf"), *findFormat("markdown")) == QStringLiteral("beleid.md"));
    CHECK(withEnding(QStringLiteral("beleid.md"), *findFormat("pdf")) == QStringLiteral("beleid.pdf"));
}

TEST_CASE("each kind of document has a name of its own, and one for the public says so") {
    Policy policy;
    policy.organisation.name = "Bibliotheek Ergens";
    std::set<QString> names;
    std::size_t count = 0;
    for (const KindOfDocument& kind : kindsOfDocument(shippedMal())) {
        for (const Audience audience : {Audience::Internal, Audience::Public}) {
            names.insert(proposedName(shippedMal(), policy, kind, audience, *findFormat("pdf"), QStringLiteral("2026-11-22")));
            ++count;
        }
    }
    CHECK(names.size() == count);
    CHECK(names.contains(QStringLiteral("Bibliotheek Ergens - Werkdocument - openbaar - 2026-11-22.pdf")));
}

TEST_CASE("printing puts the pages that are asked for on sheets of any size") {
    const TemporaryFolder folder;
    const auto controller = complete(folder);
    const Written written = exported(controller->session().snapshot(), *findKindOfDocument(controller->mal(), "policy"),
                                     *findFormat("pdf"), controller->now());
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(at(folder, "papier.pdf"));
    printer.setPageSize(QPageSize(QPageSize::A5));
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setResolution(150);
    printer.setFromTo(2, 4);
    CHECK(printPdf(written.bytes, printer, [] { return true; }));
    QPdfDocument paper;
    REQUIRE(paper.load(at(folder, "papier.pdf")) == QPdfDocument::Error::None);
    CHECK(paper.pageCount() == 3);
    const QSizeF size = paper.pagePointSize(0);
    CHECK(size.width() > size.height());
    // The page stands upright in the middle: white at the sides, ink within.
    const QImage image = paper.render(0, (size * 2).toSize());
    const auto hasInk = [&](int from, int to) {
        for (int x = from; x < to; ++x) {
            for (int y = 0; y < image.height(); ++y) {
                const QColor colour = image.pixelColor(x, y);
                if (colour.alpha() > 0 && colour.lightness() < 200) return true;
            }
        }
        return false;
    };
    CHECK_FALSE(hasInk(0, image.width() / 5));
    CHECK(hasInk(image.width() / 3, image.width() * 2 / 3));
}

TEST_CASE("what is asked of a document is what is made, and what a kind cannot do cannot be asked") {
    const TemporaryFolder folder;
    const auto controller = example(folder, "voorbeeld-volledig.beleid");
    ExportPage page(*controller, nullptr);
    showPage(page, *controller);
    press(page, QStringLiteral("Markdown"));
    press(page, QStringLiteral("Openbaar"));
    press(page, QStringLiteral("Met bijlagen"));
    page.exportTo(at(folder, "uit.md"), IfThere::Refuse);
    REQUIRE(comesTrue([&] { return !page.isBusy(); }));
    const std::string text = readFile(folder / "uit.md", 1 << 20);
    CHECK(text.find("Openbare versie") != std::string::npos);
    CHECK(text.find("Samir") == std::string::npos);
    CHECK(text.find("Bijlage A") == std::string::npos);
    press(page, QStringLiteral("Werkdocument"));
    CHECK_FALSE(button(page, QStringLiteral("Openbaar"))->isEnabled());
    CHECK_FALSE(button(page, QStringLiteral("Met bijlagen"))->isEnabled());
    CHECK(button(page, QStringLiteral("Met de aanwijzingen voor de begeleider"))->isEnabled());
}
