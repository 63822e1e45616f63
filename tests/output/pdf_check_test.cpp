// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/check/check.h"

#include "files/file.h"
#include "output/pdf/pdf.h"
#include "output/pdf_mutations.h"
#include "output/pdf_tools.h"
#include "output/sample_policy.h"
#include "session/policy_session.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace mal;
using namespace mal::test;

namespace {

const std::string& samplePdf() {
    static const std::string bytes = writePdf(samplePolicy()).bytes;
    return bytes;
}

std::set<std::string> codesOf(const std::string& pdf) {
    std::set<std::string> codes;
    for (const Finding& finding : checkPdf(pdf))
        codes.insert(finding.code);
    return codes;
}

const std::set<std::string> none;

std::string exampleExport(const std::string& name) {
    const OpenedPolicy opened = PolicySession::open(SOURCE_DIR "/templates/voorbeelden/" + name + ".beleid");
    REQUIRE(opened.session);
    const std::string moment = "2026-11-22T14:03:11+01:00";
    return previewed(opened.session->snapshot(), *findKindOfDocument(opened.session->mal(), "policy"), *findFormat("pdf"), moment)
        .bytes;
}

}  // namespace

TEST_CASE("what this program writes has nothing against it") {
    CHECK(codesOf(samplePdf()) == none);
    CHECK(codesOf(rewritten(samplePdf())) == none);
    CHECK(codesOf(writePdf(Document{}).bytes) == none);
    for (const char* name : {"voorbeeld-volledig", "voorbeeld-halverwege", "voorbeeld-spanningen"}) {
        CAPTURE(name);
        CHECK(codesOf(exampleExport(name)) == none);
    }
}

TEST_CASE("odd texts do not make a file that breaks a rule") {
    Document document = samplePolicy();
    document.title = "R&D <b> ]]> ‘beleid’ \xFF \x01";
    document.subject = std::string(200'000, 'y');
    document.author = "Łódź & Ελλάδα (Кириллица) \\ Việt";
    document.blocks.push_back(paragraph("Łódź ğ ș Ελλάδα Кириллица Ω Ω 漢字 عربي 👍 □ e\u0301 ﬁ \u00AD \t \u200B"));
    document.blocks.push_back(paragraph(std::string(3000, 'w')));
    document.blocks.push_back(heading(9, "", ""));
    document.blocks.push_back(paragraph(""));
    const Findings findings = checkPdf(writePdf(document).bytes);
    for (const Finding& finding : findings)
        FAIL_CHECK(finding.code << " " << (finding.places.empty() ? "" : finding.places.front()));
}

TEST_CASE("a file broken in one way is refused for that reason and no other") {
    REQUIRE(mutations().size() >= 25);
    for (const Mutation& mutation : mutations()) {
        CAPTURE(mutation.name);
        CHECK(codesOf(mutation.apply(samplePdf())) == mutation.rules);
    }
}

TEST_CASE("what is no PDF, or only a part of one, is a finding and no more") {
    const std::string& pdf = samplePdf();
    for (const std::string& bytes : {std::string(), std::string("x"), std::string("%PDF-1.7\n"), std::string("Beste lezer,\n\n"),
                                     std::string(1000, '\0'), "%PDF-1.7\n" + std::string(5000, '<')}) {
        CHECK(codesOf(bytes).count("file.damaged") == 1);
    }
    for (std::size_t part = 0; part < 40; ++part) {
        CAPTURE(part);
        CHECK(codesOf(pdf.substr(0, pdf.size() * part / 40)).count("file.damaged") == 1);
    }
}

TEST_CASE("bytes changed anywhere never bring the checker down") {
    const std::string file = unpacked(samplePdf());
    for (std::size_t run = 0; run < 40; ++run) {
        std::string bytes = file;
        for (std::size_t i = 0; i < 20; ++i)
            bytes[(run * 7919 + i * 104729) % bytes.size()] = static_cast<char>(run * 31 + i * 17);
        CAPTURE(run);
        CHECK_FALSE(codesOf(bytes).empty());
    }
}

TEST_CASE("structure that goes round or too deep is told, not followed") {
    const auto fileWith = [](const std::string& objects) {
        return "%PDF-1.7\n%\xB7\xBE\xAD\xAA\n1 0 obj<</Type/Catalog/Pages 2 0 R/StructTreeRoot 4 0 R>>endobj\n"
               "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R>>endobj\n" +
               objects + "trailer<</Root 1 0 R>>\n%%EOF\n";
    };
    CHECK(
        codesOf(fileWith("4 0 obj<</K 5 0 R>>endobj\n5 0 obj<</S/Sect/P 4 0 R/K 6 0 R>>endobj\n6 0 obj<</S/Sect/P 5 0 R/K 5 0 R>>"
                         "endobj\n"))
            .count("tags.loop") == 1);
    std::string chain = "4 0 obj<</K 5 0 R>>endobj\n";
    for (int number = 5; number < 3000; ++number)
        chain += std::to_string(number) + " 0 obj<</S/Sect/K " + std::to_string(number + 1) + " 0 R>>endobj\n";
    CHECK(codesOf(fileWith(chain)).count("limit.nesting") == 1);
    CHECK(codesOf(fileWith("4 0 obj<</RoleMap<</A/B/B/A>>/K<</S/A>>>>endobj\n")).count("tags.role-map") == 1);
    CHECK(codesOf(fileWith("4 0 obj<</ParentTree 5 0 R>>endobj\n5 0 obj<</Kids[5 0 R]>>endobj\n")).count("tags.parent-tree") ==
          1);
}

TEST_CASE("a kind of fault is told once, with how often and the first places") {
    std::string pdf = samplePdf();
    const auto mutation =
        std::find_if(mutations().begin(), mutations().end(), [](const Mutation& each) { return each.name == "no structure"; });
    REQUIRE(mutation != mutations().end());
    const Findings findings = checkPdf(mutation->apply(pdf));
    const auto untagged = std::find_if(findings.begin(), findings.end(),
                                       [](const Finding& finding) { return finding.code == "annotation.untagged"; });
    REQUIRE(untagged != findings.end());
    CHECK(untagged->count > 14);
    CHECK(untagged->places.size() == 5);
    CHECK(untagged->places.front().starts_with("bladzijde 2 (object "));
    CHECK(untagged->text == "Een koppeling, aantekening of invulveld staat niet in de structuur.");
    CHECK(untagged->clause.find("7.18.5") != std::string::npos);
}

TEST_CASE("a document that breaks a rule of its format is not handed over") {
    const OpenedPolicy opened = PolicySession::open(SOURCE_DIR "/templates/voorbeelden/voorbeeld-halverwege.beleid");
    REQUIRE(opened.session);
    const Snapshot snapshot = opened.session->snapshot();
    const KindOfDocument kind = *findKindOfDocument(*snapshot.mal, "policy");
    Format broken = *findFormat("pdf");
    broken.write = [](const Document& document) {
        Written written = writePdf(document);
        written.bytes += "more";
        return written;
    };
    const std::string moment = "2026-11-22T14:03:11+01:00";
    CHECK_THROWS_WITH(exported(snapshot, kind, broken, moment),
                      "Het document is niet goed gemaakt (file.after-end (1)) en is daarom niet bewaard. Dat is een fout van "
                      "Beleidsmal, niet van u. Meld dit aan de maker.");
    CHECK_FALSE(previewed(snapshot, kind, broken, moment).bytes.empty());
    CHECK_FALSE(exported(snapshot, kind, *findFormat("pdf"), moment).bytes.empty());
}
