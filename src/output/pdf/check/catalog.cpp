// SPDX-License-Identifier: EUPL-1.2

// What the trailer and the catalog must and may not say (ISO 14289-1, 7.1, 7.2, 7.10; ISO 19005-2, 6.1.3, 6.4, 6.5.2).

#include "output/pdf/check/language.h"
#include "output/pdf/check/subject.h"

namespace mal::pdf {

namespace {

void checkTrailer(Subject& subject) {
    Value trailer = subject.file.getTrailer();
    const std::vector<Value> parts = itemsOf(at(trailer, "/ID"));
    const bool hasIdentifier = parts.size() == 2 && Value(parts[0]).isString() && Value(parts[1]).isString();
    subject.report.expect(hasIdentifier, pdf_rules::identifier, {});
    subject.report.expect(!has(trailer, "/Encrypt"), pdf_rules::encrypted, {});
}

void checkLayers(Subject& subject) {
    Value properties = at(subject.catalog, "/OCProperties");
    std::vector<Value> settings = itemsOf(at(properties, "/Configs"));
    if (has(properties, "/D")) settings.push_back(at(properties, "/D"));
    for (const Value& setting : settings) {
        const bool isGood = !textAt(setting, "/Name").empty() && !has(setting, "/AS");
        subject.report.expect(isGood, pdf_rules::layerName, {});
    }
}

}  // namespace

void checkCatalog(Subject& subject) {
    Report& report = subject.report;
    Value catalog = subject.catalog;
    checkTrailer(subject);
    Value marks = at(catalog, "/MarkInfo");
    report.expect(isTrue(at(marks, "/Marked")), pdf_rules::notMarked, {});
    report.expect(!isTrue(at(marks, "/Suspects")), pdf_rules::suspects, {});
    report.expect(isLanguage(textAt(catalog, "/Lang")), pdf_rules::language, {});
    const bool showsTitle = isTrue(at(at(catalog, "/ViewerPreferences"), "/DisplayDocTitle"));
    report.expect(showsTitle, pdf_rules::titleShown, {});
    Value names = at(catalog, "/Names");
    report.expect(!has(names, "/JavaScript"), pdf_rules::scripts, {});
    report.expect(!has(names, "/EmbeddedFiles"), pdf_rules::embeddedFile, {});
    const bool isPlain = !has(names, "/AlternatePresentations") && !has(catalog, "/Requirements");
    report.expect(isPlain, pdf_rules::presentation, {});
    for (std::size_t i = 0; i < subject.pages.size(); ++i)
        report.expect(!has(subject.pages[i], "/PresSteps"), pdf_rules::presentation, subject.pagePlace(i));
    Value form = at(catalog, "/AcroForm");
    report.expect(!has(form, "/XFA") && !has(catalog, "/NeedsRendering"), pdf_rules::xfa, {});
    report.expect(!isTrue(at(form, "/NeedAppearances")), pdf_rules::needAppearances, {});
    checkLayers(subject);
}

}  // namespace mal::pdf
