// SPDX-License-Identifier: EUPL-1.2

// Where one signs on a screen: what the fields are to a reader, to a screen reader and on paper, and which documents have them.

#include "document/rich_text.h"
#include "output/pdf/pdf.h"
#include "output/pdf_tools.h"
#include "support/examples.h"

#include <catch2/catch.hpp>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>

#include <algorithm>
#include <set>

using namespace mal;
using namespace mal::test;
using Catch::Matchers::Contains;

namespace {

using Object = QPDFObjectHandle;

Document toSign(const std::string& signatureOfWords) {
    Document document;
    document.language = "nl-NL";
    document.title = "Beleid";
    document.moment = "2026-11-22T14:00:00+01:00";
    document.blocks = {
        Block{Heading{1, {}, "Ondertekening", "ondertekening"}},
        Block{SignOff{
            {{"Zoë", "directeur"}, {"", "voorzitter"}, {}}, "Naam", "Functie", "Plaats", "Datum", "Paraaf", signatureOfWords}}};
    return document;
}

const std::string& signable() {
    static const std::string bytes = writePdf(toSign("Handtekening van {0}")).bytes;
    return bytes;
}

void open(QPDF& file, const std::string& pdf) {
    file.processMemoryFile("sample", pdf.data(), pdf.size());
}

std::vector<Object> fieldsOf(QPDF& file) {
    Object form = file.getRoot().getKey("/AcroForm");
    return form.isDictionary() ? form.getKey("/Fields").getArrayAsVector() : std::vector<Object>();
}

std::size_t fieldCount(const std::string& pdf) {
    QPDF file;
    open(file, pdf);
    return fieldsOf(file).size();
}

std::vector<double> numbers(Object array) {
    std::vector<double> result;
    for (const Object& item : array.getArrayAsVector())
        result.push_back(Object(item).getNumericValue());
    return result;
}

std::size_t fieldCount(const std::string& kind, Audience audience) {
    const Snapshot& snapshot = example("voorbeeld-volledig").snapshot;
    DocumentWishes wishes;
    wishes.audience = audience;
    const std::string moment = "2026-11-22T14:00:00+01:00";
    return fieldCount(exported(snapshot, *findKindOfDocument(*snapshot.mal, kind), *findFormat("pdf"), moment, wishes).bytes);
}

}  // namespace

TEST_CASE("everyone who signs has an empty field of their own that says whose it is") {
    QPDF file;
    open(file, signable());
    Object form = file.getRoot().getKey("/AcroForm");
    CHECK_FALSE(form.hasKey("/NeedAppearances"));
    CHECK_FALSE(form.hasKey("/SigFlags"));
    const std::vector<Object> fields = fieldsOf(file);
    REQUIRE(fields.size() == 3);
    const std::vector<std::string> descriptions{"Handtekening van Zoë, directeur", "Handtekening van voorzitter", "Paraaf"};
    std::set<std::string> names;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        Object field = fields[i];
        CHECK(field.getKey("/Subtype").isNameAndEquals("/Widget"));
        CHECK(field.getKey("/FT").isNameAndEquals("/Sig"));
        CHECK_FALSE(field.hasKey("/V"));
        CHECK(field.getKey("/F").getIntValue() == 4);
        CHECK(field.getKey("/TU").getUTF8Value() == descriptions[i]);
        names.insert(field.getKey("/T").getUTF8Value());
        Object page = field.getKey("/P");
        CHECK(page.getKey("/Tabs").isNameAndEquals("/S"));
        const std::vector<Object> onPage = page.getKey("/Annots").getArrayAsVector();
        CHECK(std::count_if(onPage.begin(), onPage.end(),
                            [&](const Object& each) { return Object(each).getObjGen() == field.getObjGen(); }) == 1);
    }
    CHECK(names.size() == fields.size());
}

TEST_CASE("a field for a signature draws nothing and lies beside its word, above the line") {
    QPDF file;
    open(file, signable());
    constexpr double pageHeight = 841.89;
    std::vector<WordBox> words = wordBoxes(signable());
    words.erase(std::remove_if(words.begin(), words.end(), [](const WordBox& word) { return word.text != "Paraaf"; }),
                words.end());
    const std::vector<Object> fields = fieldsOf(file);
    REQUIRE(words.size() == fields.size());
    for (std::size_t i = 0; i < fields.size(); ++i) {
        Object field = fields[i];
        const std::vector<double> area = numbers(field.getKey("/Rect"));
        REQUIRE(area.size() == 4);
        CHECK(area[0] > words[i].right);
        CHECK(area[2] - area[0] > 200);
        CHECK(area[3] - area[1] > 50);
        CHECK(pageHeight - area[3] < words[i].top + 1);
        CHECK(pageHeight - area[1] > words[i].bottom);
        Object look = field.getKey("/AP").getKey("/N");
        REQUIRE(look.isStream());
        CHECK(look.getRawStreamData()->getSize() == 0);
        const std::vector<double> box = numbers(look.getDict().getKey("/BBox"));
        REQUIRE(box.size() == 4);
        CHECK(box[2] == Approx(area[2] - area[0]).margin(0.01));
        CHECK(box[3] == Approx(area[3] - area[1]).margin(0.01));
    }
}

TEST_CASE("a screen reader meets the field after the word for it") {
    const std::string structure = structureOf(signable());
    const std::size_t word = structure.find("Paraaf"), field = structure.find("Form");
    REQUIRE(word != std::string::npos);
    REQUIRE(field != std::string::npos);
    CHECK(word < field);
    CHECK(field < structure.find("Paraaf", word + 1));
}

TEST_CASE("other programs find the fields, and nothing that is signed") {
    CHECK(runOn(signable(), "qpdf --check {}").status == 0);
    CHECK_THAT(runOn(signable(), "pdfinfo {}").output, Contains("AcroForm"));
    CHECK_THAT(runOn(signable(), "pdfsig {}").output, !Contains("Signature Validation"));
}

TEST_CASE("a sign-off for paper has no fields") {
    CHECK(fieldCount(writePdf(toSign({})).bytes) == 0);
}

TEST_CASE("only what one adopts has fields to sign in, and not what is published") {
    CHECK(fieldCount("policy", Audience::Internal) > 0);
    CHECK(fieldCount("decision-memo", Audience::Internal) > 0);
    CHECK(fieldCount("policy", Audience::Public) == 0);
    for (const char* kind : {"working", "blank", "staff-rules"}) {
        CAPTURE(kind);
        CHECK(fieldCount(kind, Audience::Internal) == 0);
    }
}
