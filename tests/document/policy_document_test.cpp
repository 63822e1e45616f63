// SPDX-License-Identifier: EUPL-1.2
#include "base/overloaded.h"
#include "document/blocks_of.h"
#include "document/compose.h"
#include "document/rich_text.h"
#include "support/has.h"
#include "support/shipped_mal.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace mal;
using namespace mal::test;

namespace {

Document compose(const Policy& policy) {
    return composePolicy(shippedMal(), policy, {"2026-11-22T14:00:00+01:00", "Beleidsmal test", std::nullopt});
}

std::string textOf(const Policy& policy) {
    return plainText(compose(policy).blocks);
}

std::vector<std::string> titles(const Document& document) {
    std::vector<std::string> result;
    for (const Heading& heading : all<Heading>(document.blocks))
        result.push_back(heading.title);
    return result;
}

bool isHeaded(const Document& document, const std::string& title) {
    const std::vector<std::string> headings = titles(document);
    return std::find(headings.begin(), headings.end(), title) != headings.end();
}

Policy adopted(Policy policy) {
    policy.status = Status::Adopted;
    policy.adoption = Adoption{"2026-12-15T10:00:00+01:00", "", {}};
    return policy;
}

}  // namespace

TEST_CASE("a choice is printed as its sentences with the option named beside it") {
    const std::string text = textOf(completePolicy({{"ambitie", "B"}}));
    const Choice* selective = findChoice(*shippedMal().question("ambitie"), "B");
    CHECK(has(text, "Keuze B – Selectief"));
    CHECK(has(text, plainText(richText(selective->policyText))));
    CHECK_FALSE(has(text, "Keuze A – Terughoudend"));
}

TEST_CASE("the nuance of a choice stands below it") {
    Policy policy = completePolicy({{"ambitie", "B"}});
    policy.answers["ambitie"].note = "Wij beginnen bij de **nieuwsbrief**.";
    const std::string text = textOf(policy);
    CHECK(text.find("Wij beginnen bij de nieuwsbrief.") > text.find("Keuze B – Selectief"));
}

TEST_CASE("headings go one level at a time and no anchor is used twice") {
    for (const Policy& policy : {policyThatSays({}), completePolicy(), adopted(completePolicy())}) {
        int level = 0;
        std::set<std::string> anchors;
        for (const Heading& heading : all<Heading>(compose(policy).blocks)) {
            CAPTURE(heading.title);
            CHECK(heading.level <= level + 1);
            CHECK(anchors.insert(heading.anchor).second);
            level = heading.level;
        }
    }
}

TEST_CASE("no heading stands alone") {
    for (const Policy& policy : {policyThatSays({}), completePolicy(), adopted(policyThatSays({}))}) {
        const Document document = compose(policy);
        for (std::size_t i = 0; i < document.blocks.size(); ++i) {
            const auto* heading = std::get_if<Heading>(&document.blocks[i].kind);
            if (!heading) continue;
            CAPTURE(heading->title);
            REQUIRE(i + 1 < document.blocks.size());
            const auto* next = std::get_if<Heading>(&document.blocks[i + 1].kind);
            CHECK((!next || next->level > heading->level));
        }
    }
}

TEST_CASE("what a concept has not decided is said, what an adopted policy left open is not there") {
    Policy policy = completePolicy();
    policy.answers.erase("ambitie");
    CHECK(has(textOf(policy), "Nog te besluiten"));
    CHECK_FALSE(has(textOf(adopted(completePolicy())), "Nog te besluiten"));
    CHECK(isHeaded(compose(policy), "Ambitieniveau richting AI"));
}

TEST_CASE("a question that nobody had to answer leaves nothing behind") {
    Policy policy = completePolicy();
    const std::string lead = plainText(richText(shippedMal().question("spelregel-toelichting")->documentLead));
    policy.answers.erase("spelregel-toelichting");
    if (!lead.empty()) CHECK_FALSE(has(textOf(policy), lead));
}

TEST_CASE("a hidden question is never printed") {
    Policy policy = completePolicy({{"organisatievorm", "B"}});
    say(policy, "kerngroep", "Mira en Joost.");
    CHECK(has(textOf(policy), "Mira en Joost."));
    say(policy, "organisatievorm", "A");
    CHECK_FALSE(has(textOf(policy), "Mira en Joost."));
}

TEST_CASE("notes that are not for print are not printed") {
    Policy policy = completePolicy();
    policy.sections["ambitie"].internalNote = "Alleen voor onszelf.";
    policy.sections["ambitie"].parked = Parked{"Geparkeerde reden.", "Sanne", std::nullopt};
    CHECK_FALSE(has(textOf(policy), "Alleen voor onszelf."));
    CHECK_FALSE(has(textOf(policy), "Geparkeerde reden."));
}

TEST_CASE("suggested rows are printed only once they were taken over") {
    const Policy policy = completePolicy();
    const auto& table = std::get<TableQuestion>(shippedMal().question("acties")->body);
    for (const SuggestedRow& row : table.suggestedRows) {
        CAPTURE(row.front());
        for (const Table& printed : all<Table>(compose(policy).blocks)) {
            for (const auto& cells : printed.rows)
                CHECK(plainText(cells.front().front()) != row.front());
        }
    }
    CHECK(has(textOf(policy), "De volgorde is de prioriteit."));
}

TEST_CASE("a legal point is printed with its basis, what the law asks, what the mal adds, and who acknowledged it") {
    const Document document = compose(completePolicy());
    const std::vector<Box> boxes = all<Box>(document.blocks);
    const auto points = std::count_if(boxes.begin(), boxes.end(), [](const Box& box) { return box.kind == BoxKind::Law; });
    CHECK(points == 10);
    const auto first = std::find_if(boxes.begin(), boxes.end(), [](const Box& box) { return box.kind == BoxKind::Law; });
    REQUIRE(first != boxes.end());
    CHECK(first->title == "3.1 a · Wet en norm");
    const std::string text = plainText(first->blocks);
    CHECK(has(text, "Geen enkel AI-systeem beslist zelfstandig over bezoekers, medewerkers of vrijwilligers."));
    CHECK(has(text, "Wat de wet vraagt: "));
    CHECK(has(text, "Wat de mal toevoegt: "));
    CHECK(has(text, "artikel 22 (geldt vanaf 25 mei 2018)"));
    CHECK(has(text, "Gelezen, besproken en aanvaard door D. Irecteur (directeur-bestuurder) op 17 november 2026."));
    CHECK(has(plainText(document.blocks), "Wij maken hierop geen uitzonderingen."));
}

TEST_CASE("a legal point nobody confirmed says so") {
    Policy policy = completePolicy();
    policy.answers.erase("openheid-bezoekers");
    CHECK(has(textOf(policy), "Nog niet bevestigd."));
}

TEST_CASE("an accepted tension is printed with its reason, once, where its last section ends") {
    Policy policy = completePolicy({{"ambitie", "C"}, {"organisatievorm", "A"}});
    policy.checks["C01"].reason = "ons MT houdt het overzicht.";
    const std::string text = textOf(policy);
    const std::string words = "Bewust zo gekozen, want ons MT houdt het overzicht.";
    CHECK(has(text, "Bewuste afweging bij 0.2 en 5.1"));
    REQUIRE(has(text, words));
    CHECK(text.find(words) == text.rfind(words));
    CHECK(text.find(words) > text.find("Hoe wij AI organiseren"));

    policy.checks["C01"].reason = "Bewust zo gekozen, want ons MT houdt het overzicht.";
    CHECK(has(textOf(policy), words));
    CHECK_FALSE(has(textOf(policy), "want Bewust"));
}

TEST_CASE("an accepted tension that touches the law says how the law is met") {
    Policy policy = completePolicy({{"transparantie", "A"}, {"zichtbaarheid", "B"}});
    policy.checks["C08"].reason = "ook bij indirect gebruik staat het op de website.";
    CHECK(has(textOf(policy), "Zo voldoen wij toch aan 3.3 a: ook bij indirect gebruik staat het op de website."));
}

TEST_CASE("every page of what is not adopted carries a mark") {
    CHECK(compose(completePolicy()).mark == "CONCEPT");
    CHECK(compose(adopted(completePolicy())).mark.empty());
    Policy example = completePolicy();
    example.isExample = true;
    CHECK(compose(example).mark == "VOORBEELD");
    CHECK(compose(adopted(example)).mark == "VOORBEELD");
}

TEST_CASE("the glossary explains the terms that are used and no others") {
    const auto explained = [](const Policy& policy) {
        const std::vector<Definitions> glossaries = all<Definitions>(compose(policy).blocks);
        REQUIRE(glossaries.size() == 1);
        std::set<std::string> terms;
        for (const Definition& definition : glossaries.front().definitions)
            terms.insert(definition.term);
        return terms;
    };
    Policy policy = completePolicy();
    CHECK(explained(policy).contains("AI-geletterdheid"));
    CHECK_FALSE(explained(policy).contains("IAMA"));
    say(policy, "dilemmas", "Wij doen een IAMA.");
    CHECK(explained(policy).contains("IAMA"));
    say(policy, "dilemmas", "Wij doen een IAMAtje.");
    CHECK_FALSE(explained(policy).contains("IAMA"));
}

TEST_CASE("the accountability shows every option with the chosen one marked") {
    const std::vector<Options> options = all<Options>(compose(completePolicy({{"ambitie", "B"}})).blocks);
    int withAmbition = 0;
    for (const Options& entry : options) {
        if (entry.options.front().name != "A – Terughoudend") continue;
        ++withAmbition;
        REQUIRE(entry.options.size() == 3);
        CHECK_FALSE(entry.options[0].isChosen);
        CHECK(entry.options[1].isChosen);
        CHECK_FALSE(entry.options[2].isChosen);
    }
    CHECK(withAmbition == 1);
}

TEST_CASE("each legal source is in the annex once") {
    const std::vector<Table> tables = all<Table>(compose(completePolicy()).blocks);
    REQUIRE_FALSE(tables.empty());
    std::set<std::string> seen;
    for (const auto& row : tables.back().rows) {
        CHECK(seen.insert(plainText(row[0].front()) + plainText(row[1].front())).second);
    }
    CHECK(seen.size() >= 8);
}

TEST_CASE("braces in an answer are text and never filled in") {
    Policy policy = completePolicy();
    say(policy, "uitgangspunten", "Wij schrijven {organisation} zo.");
    CHECK(has(textOf(policy), "Wij schrijven {organisation} zo."));
}

TEST_CASE("no placeholder of the mal is left in a document") {
    for (const Policy& policy : {policyThatSays({}), completePolicy()}) {
        const Document document = compose(policy);
        CHECK_FALSE(has(plainText(document.blocks) + document.title + document.cover.note, "{"));
    }
}

TEST_CASE("the same policy gives the same document") {
    const Policy policy = completePolicy();
    CHECK(compose(policy) == compose(policy));
}

TEST_CASE("who signs is printed, with room to write where nobody is named") {
    Policy policy = completePolicy({{"vastgesteld-door", "Noor van Dam"}});
    policy.signatories = {{"Noor van Dam", "directeur-bestuurder"}, {"", "voorzitter OR"}};
    const std::vector<SignOff> blocks = all<SignOff>(compose(policy).blocks);
    REQUIRE(blocks.size() == 2);
    CHECK(blocks.back().parties == std::vector<SignOffParty>{{"", "voorzitter OR"}});
    CHECK(blocks.front().signatureOfWords == "Handtekening van {0}");
    CHECK(all<SignOff>(compose(policyThatSays({})).blocks).front().parties.size() == 1);
}

TEST_CASE("a policy that only says it is adopted is printed as the concept it is") {
    Policy claimed = adopted(completePolicy());
    SECTION("a legal point is open") {
        claimed.answers.erase("openheid-bezoekers");
    }
    SECTION("a field of the adoption is open") {
        claimed.answers.erase("datum");
    }
    SECTION("nobody adopted it") {
        claimed.adoption.reset();
    }
    const Document document = compose(claimed);
    CHECK(document.mark == "CONCEPT");
    CHECK(document.cover.state == "Concept · Intern");
    CHECK(has(plainText(document.blocks), "Ter vaststelling door:"));
    CHECK_FALSE(has(plainText(document.blocks), "Aldus vastgesteld door:"));
}

TEST_CASE("while nothing is chosen no option is called not chosen") {
    for (const Options& options : all<Options>(compose(policyThatSays({})).blocks)) {
        CHECK(options.notChosenWord == "nog te kiezen");
    }
}

TEST_CASE("a full stop that somebody typed after an answer does not stand twice") {
    Policy policy = completePolicy();
    say(policy, "eigenaar", "de directeur.");
    CHECK_FALSE(has(textOf(policy), ".."));
    CHECK_FALSE(has(textOf(policy), "  "));
}

TEST_CASE("the cover of a concept has its date, that of an adopted policy the date of adoption") {
    const auto names = [](const Document& document) {
        std::string result;
        for (const Fact& fact : document.cover.facts)
            result += fact.name + ": " + plainText(fact.value) + "\n";
        return result;
    };
    CHECK(has(names(compose(policyThatSays({}))), "Datum van dit concept: 22 november 2026"));
    CHECK_FALSE(has(names(compose(adopted(completePolicy()))), "concept"));
}

TEST_CASE("the colophon does not end the document but the page that says whom the policy is for") {
    for (const Policy& policy : {policyThatSays({}), completePolicy(), adopted(completePolicy())}) {
        const std::vector<std::string> headings = titles(compose(policy));
        const auto colophon = std::find(headings.begin(), headings.end(), "Colofon");
        REQUIRE(colophon != headings.end());
        CHECK(*std::prev(colophon) == "Voor wie dit beleid geldt");
        CHECK(std::next(colophon) != headings.end());
    }
}

TEST_CASE("no chapter claims a page of its own, and of the annexes only the first") {
    for (const Heading& heading : all<Heading>(compose(completePolicy()).blocks)) {
        CAPTURE(heading.title);
        if (heading.anchor.starts_with("hoofdstuk-")) CHECK(heading.startsPage == StartsPage::No);
        if (heading.anchor.starts_with("bijlage-"))
            CHECK((heading.startsPage == StartsPage::Yes) == (heading.anchor == "bijlage-a"));
    }
}

TEST_CASE("the policy says once which sources were read elsewhere, above the sources and with a mark at each") {
    const Document document = compose(completePolicy());
    const std::string text = plainText(document.blocks);
    CHECK(text.find("EUR-Lex") == text.rfind("EUR-Lex"));
    CHECK_FALSE(has(text, "gecontroleerd op"));
    CHECK(has(text, "Een * betekent: "));
    for (const Box& box : all<Box>(document.blocks))
        CHECK_FALSE(has(plainText(box.blocks), "EUR-Lex"));
    const std::vector<Table> tables = all<Table>(document.blocks);
    for (const auto& row : tables.back().rows) {
        const std::string law = plainText(row[0].front());
        CAPTURE(law);
        CHECK(law.ends_with("*") == law.starts_with("AI-verordening"));
    }
}

TEST_CASE("every chapter opens with a lead, also one that is a single section") {
    const Document document = compose(completePolicy());
    for (std::size_t i = 0; i + 1 < document.blocks.size(); ++i) {
        const auto* heading = std::get_if<Heading>(&document.blocks[i].kind);
        if (!heading || !heading->anchor.starts_with("hoofdstuk-")) continue;
        CAPTURE(heading->title);
        const auto* lead = std::get_if<Paragraph>(&document.blocks[i + 1].kind);
        REQUIRE(lead);
        CHECK(lead->role == ParagraphRole::Lead);
    }
}

TEST_CASE("the policy has one name for the law, and explains the other once") {
    Policy policy = completePolicy();
    const Document document =
        composePolicy(shippedMal(), policy, {"2026-11-22T14:00:00+01:00", "test", std::nullopt, {.annexes = WithAnnexes::No}});
    const std::string text = plainText(document.blocks);
    CHECK(text.find("AI Act") == text.rfind("AI Act"));
    CHECK(has(text, "EU AI Act, in dit beleid de AI-verordening"));
    CHECK_FALSE(has(textOf(policy), "deze mal"));
    CHECK_FALSE(has(textOf(policy), "Deze mal"));
}

TEST_CASE("the running head says the name of the organisation once") {
    Policy policy = completePolicy();
    policy.organisation.name = "Bibliotheek Duinzicht";
    const Document document = compose(policy);
    CHECK(document.headLeft == "AI-beleid Bibliotheek Duinzicht");
    CHECK(document.headRight.empty());
}

TEST_CASE("the accountability says what the policy calls a section that the mal calls otherwise") {
    CHECK(has(textOf(completePolicy()), "Zwaarte van organisatie-inrichting\nIn dit beleid: Hoeveel wij organiseren.\n"));
}

TEST_CASE("a list of one is a sentence") {
    const auto lists = [](const Document& document) {
        std::size_t ofOne = 0;
        for (const List& list : all<List>(document.blocks)) {
            if (list.items.size() == 1) ++ofOne;
        }
        return ofOne;
    };
    const Policy policy = completePolicy({{"voor-wie", "medewerkers"}});
    CHECK(has(textOf(policy), "Dit beleid geldt voor:\nOnze medewerkers, met een vast of een tijdelijk contract.\n"));
    CHECK(lists(compose(policy)) == 0);
}

TEST_CASE("quotation marks that were typed straight are printed curled") {
    Policy policy = completePolicy();
    say(policy, "dilemmas", "Wij vragen \"waarom\".");
    CHECK(has(textOf(policy), "Wij vragen “waarom”."));
}
