// SPDX-License-Identifier: EUPL-1.2

// Every kind of document, made of the real examples and read back from the files: what a person finds in them.

#include "output/pdf_tools.h"
#include "output/sample_policy.h"
#include "support/examples.h"
#include "support/shipped_mal.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>

using namespace mal;
using namespace mal::test;
using Catch::Matchers::Contains;

namespace {

constexpr const char* moment = "2026-11-22T14:00:00+01:00";

Written made(const std::string& kind, const std::string& format, const Snapshot& snapshot, const DocumentWishes& wishes = {}) {
    return exported(snapshot, *findKindOfDocument(*snapshot.mal, kind), *findFormat(format), moment, wishes);
}

// Each PDF once: reading them back takes poppler a while.
const Written& pdfOf(const std::string& kind, const std::string& name) {
    static std::map<std::string, Written> written;
    const auto known = written.find(kind + name);
    if (known != written.end()) return known->second;
    return written.emplace(kind + name, made(kind, "pdf", example(name).snapshot)).first->second;
}

Snapshot complete() {
    Snapshot snapshot{std::make_shared<const PolicyTemplate>(shippedMal()), completePolicy(), {}};
    return snapshot;
}

}  // namespace

TEST_CASE("every kind of every example is a PDF that other programs take") {
    for (const Example& example : examples()) {
        for (const KindOfDocument& kind : kindsOfDocument(example.mal())) {
            CAPTURE(example.name, kind.name);
            const Written& written = pdfOf(kind.name, example.name);
            CHECK(written.problems.empty());
            CHECK(runOn(written.bytes, "qpdf --check {}").status == 0);
            CHECK(pageCount(written.bytes) > 0);
            CHECK_THAT(textOf(written.bytes), Contains("Bibliotheek Voorbeeldstad"));
        }
    }
}

TEST_CASE("the working document shows in words what was chosen, how people voted, and what is parked") {
    const std::string text = textOf(pdfOf("working", "voorbeeld-halverwege").bytes);
    CHECK_THAT(text, Contains("B – Selectief gekozen"));
    CHECK_THAT(text, Contains("niet gekozen"));
    CHECK_THAT(text, Contains("4 stemmen"));
    CHECK_THAT(text, Contains("In het beleid:"));
    CHECK_THAT(text, Contains("Ruben Leesman, ICT-coördinator"));
    CHECK_THAT(text, Contains("Werkdocument · Concept · Intern"));
}

TEST_CASE("the blank mal tells a screen reader where there is room to write, and draws the lines for the eye only") {
    const std::string structure = structureOf(pdfOf("blank", "voorbeeld-volledig").bytes);
    CHECK_THAT(structure, Contains("(ruimte om te schrijven)"));
    CHECK_THAT(structure, !Contains("____"));
    const std::string text = textOf(pdfOf("blank", "voorbeeld-volledig").bytes);
    CHECK_THAT(text, Contains("☐"));
    CHECK_THAT(text, !Contains("☒"));
}

TEST_CASE("the rules for staff are one page with headings, and say when they could not be") {
    const std::string& sheet = pdfOf("staff-rules", "voorbeeld-volledig").bytes;
    CHECK(pageCount(sheet) == 1);
    const std::string structure = structureOf(sheet);
    CHECK_THAT(structure, Contains("H1"));
    for (const char* heading : {"Wat mag je met AI?", "Wat mag je invoeren, en wat niet?", "Dit doen wij nooit",
                                "Controleer altijd", "Vraag het, meld het"})
        CHECK_THAT(structure, Contains(heading));
    CHECK(pageCount(pdfOf("staff-rules", "voorbeeld-halverwege").bytes) == 1);

    Snapshot snapshot = complete();
    std::string rules;
    for (int i = 0; i < 60; ++i)
        rules += "- Dit is een regel die best lang is, omdat er veel te vertellen valt over wat je invoert.\n";
    say(snapshot.policy, "spelregel-invoer", rules);
    const Written tooLong = made("staff-rules", "pdf", snapshot);
    CHECK(pageCount(tooLong.bytes) > 1);
    REQUIRE(tooLong.problems.size() == 1);
    CHECK(tooLong.problems[0].code == "document.too-long");
}

TEST_CASE("rules that are a little too long are set smaller, and never smaller than nine points") {
    Snapshot snapshot = complete();
    std::string rules;
    for (int i = 0; i < 12; ++i)
        rules += "- Dit is een regel.\n";
    say(snapshot.policy, "spelregel-invoer", rules);
    const Written written = made("staff-rules", "pdf", snapshot);
    CHECK(pageCount(written.bytes) == 1);
    CHECK(written.problems.empty());
    double least = 100;
    for (const WordBox& word : wordBoxes(written.bytes)) {
        if (word.text == "regel.") least = std::min(least, word.bottom - word.top);
    }
    CHECK(least > 9);  // the box of a word is higher than its letters
    CHECK(least < 16);
}

TEST_CASE("the decision memo ends with room to sign") {
    const std::string text = textOf(pdfOf("decision-memo", "voorbeeld-volledig").bytes);
    CHECK_THAT(text, Contains("Wat wij besluiten, per hoofdstuk"));
    CHECK_THAT(text, Contains("Handtekening"));
    CHECK_THAT(text, Contains("Samir Bouzidi"));
    CHECK(pageCount(pdfOf("decision-memo", "voorbeeld-volledig").bytes) <= 5);
}

TEST_CASE("a public PDF holds no name of staff anywhere in the file") {
    const Written written = made("policy", "pdf", example("voorbeeld-volledig").snapshot, {.audience = Audience::Public});
    const std::string text = textOf(written.bytes) + unpacked(written.bytes);
    for (const char* name : {"Marleen", "Samir", "Femke", "Bouzidi", "Inktvoort", "Boekhorst"})
        CHECK_THAT(text, !Contains(name));
    CHECK_THAT(text, Contains("Openbare versie"));
}

TEST_CASE("the logo of the organisation stands on every kind of document, with its description") {
    const Picture logo = sampleLogo();
    for (const KindOfDocument& kind : kindsOfDocument(shippedMal())) {
        CAPTURE(kind.name);
        Policy policy = completePolicy();
        policy.houseStyle.logo = Logo{"", "Logo van Bibliotheek Ergens"};
        const Document document = compose(kind, shippedMal(), policy, {moment, "test", logo});
        const std::string objects = runOn(findFormat("pdf")->write(document).bytes, "qpdf --json {}").output;
        CHECK_THAT(objects, Contains("/Figure"));
        CHECK((objects.find("u:Logo van Bibliotheek Ergens") != std::string::npos));
    }
}

TEST_CASE("a logo that is no picture is left out, with the reason and the remedy") {
    for (const char* kind : {"policy", "staff-rules"}) {
        Snapshot snapshot = complete();
        snapshot.policy.houseStyle.logo = Logo{"dit is geen plaatje", "Logo"};
        const Written written = made(kind, "pdf", snapshot);
        REQUIRE(written.problems.size() == 1);
        CHECK(written.problems[0].code == "image.unknown-kind");
        CHECK_THAT(written.problems[0].text, Contains("Kies een ander bestand"));
    }
}

TEST_CASE("a colour that is too light is darkened with a note, in every kind") {
    for (const KindOfDocument& kind : kindsOfDocument(shippedMal())) {
        Snapshot snapshot = complete();
        snapshot.policy.houseStyle.colour = "#FFE066";
        const Written written = made(kind.name, "pdf", snapshot);
        CAPTURE(kind.name);
        REQUIRE(written.problems.size() == 1);
        CHECK(written.problems[0].code == "pdf.accent-darkened");
    }
}

TEST_CASE("in Markdown the blank mal has boxes to tick and lines to write on") {
    const std::string text = made("blank", "markdown", example("voorbeeld-volledig").snapshot).bytes;
    CHECK_THAT(text, Contains("- [ ] **B – Selectief**"));
    CHECK_THAT(text, !Contains("- [x]"));
    CHECK_THAT(text, Contains("\n" + std::string(60, '_') + "\n"));
}

TEST_CASE("in Markdown a short piece has its title once, as the only heading of the highest level") {
    for (const char* kind : {"staff-rules", "decision-memo"}) {
        const std::string text = made(kind, "markdown", example("voorbeeld-volledig").snapshot).bytes;
        CAPTURE(kind);
        std::size_t count = 0;
        for (std::size_t at = text.find("\n# "); at != std::string::npos; at = text.find("\n# ", at + 1))
            ++count;
        CHECK(count == 1);
        CHECK_THAT(text, Contains("\n## "));
    }
}

TEST_CASE("the same policy, kind and moment give the same bytes") {
    for (const KindOfDocument& kind : kindsOfDocument(shippedMal())) {
        const Snapshot& snapshot = example("voorbeeld-volledig").snapshot;
        CHECK(made(kind.name, "pdf", snapshot).bytes == made(kind.name, "pdf", snapshot).bytes);
    }
}
