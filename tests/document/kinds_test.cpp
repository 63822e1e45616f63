// SPDX-License-Identifier: EUPL-1.2
#include "document/blocks_of.h"
#include "document/compose.h"
#include "document/rich_text.h"
#include "rules/answers.h"
#include "support/examples.h"
#include "support/has.h"
#include "support/shipped_mal.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace mal;
using namespace mal::test;

namespace {

Document made(const std::string& kind, const PolicyTemplate& mal, const Policy& policy, const DocumentWishes& wishes = {}) {
    return compose(*findKindOfDocument(mal, kind), mal, policy, {"2026-11-22T14:00:00+01:00", "test", std::nullopt, wishes});
}

Document made(const std::string& kind, const Example& example, const DocumentWishes& wishes = {}) {
    return made(kind, example.mal(), example.policy(), wishes);
}

std::string textOf(const Document& document) {
    return plainText(document.blocks);
}

template <typename Visit>
void forEachQuestion(const PolicyTemplate& mal, const Visit& visit) {
    for (const Chapter& chapter : mal.chapters) {
        for (const Section& section : chapter.sections) {
            for (const Question& question : section.questions)
                visit(question);
        }
    }
}

// The mal with one more document, as its author describes it.
PolicyTemplate malWith(DocumentKind kind) {
    PolicyTemplate mal = shippedMal();
    mal.documents.push_back(std::move(kind));
    return mal;
}

}  // namespace

TEST_CASE("the kinds that are offered are those of every template and those that this one describes") {
    std::vector<std::string> names;
    for (const KindOfDocument& kind : kindsOfDocument(shippedMal()))
        names.push_back(kind.name);
    CHECK(names == std::vector<std::string>{"policy", "working", "blank", "staff-rules", "decision-memo"});
    CHECK(findKindOfDocument(malWith({"brief", "Brief", "", DocumentLayout::Memo, {}}), "brief")->title == "Brief");
    CHECK_FALSE(findKindOfDocument(shippedMal(), "brief"));
    for (const std::string_view name : kindsOfEveryTemplate)
        CHECK(findKindOfDocument(PolicyTemplate(), name));
}

TEST_CASE("in every kind headings go one level at a time and no anchor is used twice") {
    for (const Example& example : examples()) {
        for (const KindOfDocument& kind : kindsOfDocument(example.mal())) {
            CAPTURE(example.name, kind.name);
            int level = 0;
            std::set<std::string> anchors;
            for (const Block& block : made(kind.name, example, {.guidance = WithGuidance::Yes}).blocks) {
                if (const auto* heading = std::get_if<Heading>(&block.kind)) {
                    CAPTURE(heading->title);
                    CHECK(heading->level <= level + 1);
                    CHECK(anchors.insert(heading->anchor).second);
                    level = heading->level;
                } else if (const auto* panel = std::get_if<Panel>(&block.kind)) {
                    CHECK(level >= 1);
                    CHECK(anchors.insert(panel->anchor).second);
                }
            }
        }
    }
}

TEST_CASE("the policy can go without its annexes") {
    const Example& complete = example("voorbeeld-volledig");
    CHECK(has(textOf(made("policy", complete)), "Verantwoording van de keuzes"));
    CHECK_FALSE(has(textOf(made("policy", complete, {.annexes = WithAnnexes::No})), "Bijlage"));
}

TEST_CASE("the working document and the blank mal show every option of every question, with what it means for the policy") {
    for (const char* kind : {"working", "blank"}) {
        Policy policy = completePolicy({{"organisatievorm", "B"}});  // then every question is asked
        const Document document = made(kind, shippedMal(), policy);
        const std::string text = textOf(document);
        forEachQuestion(shippedMal(), [&](const Question& question) {
            CAPTURE(kind, question.id);
            if (!std::holds_alternative<FixedNote>(question.body)) CHECK(has(text, question.label));
            for (const Choice& choice : choices(question))
                CHECK(has(text, choice.label));
        });
        CHECK(has(text, "In het beleid: "));
    }
}

TEST_CASE("the working document marks the chosen option in words and leaves the others") {
    const Document document = made("working", shippedMal(), completePolicy({{"ambitie", "B"}}));
    bool isFound = false;
    for (const Options& options : all<Options>(document.blocks)) {
        for (const Option& option : options.options) {
            if (option.name.find("Selectief") == std::string::npos) continue;
            isFound = true;
            CHECK(option.isChosen);
            CHECK(options.chosenWord == "gekozen");
        }
    }
    CHECK(isFound);
}

TEST_CASE("the working document holds what the team keeps to itself") {
    const std::string text = textOf(made("working", example("voorbeeld-halverwege")));
    CHECK(has(text, "Samir belt morgen met de leverancier van de website."));
    CHECK(has(text, "4 stemmen"));
    CHECK(has(text, "Ruben Leesman, ICT-coördinator"));
    CHECK(has(text, "20 november 2026"));
    CHECK(has(text, "Stand: geparkeerd."));
    CHECK(has(text, "Wat nog open staat"));
    CHECK(has(text, "Nog niet bevestigd."));
    const std::string tense = textOf(made("working", example("voorbeeld-spanningen")));
    CHECK(has(tense, "Hierover is nog niets afgesproken."));
}

TEST_CASE("what the facilitator is told stands in it only when asked for") {
    for (const char* kind : {"working", "blank"}) {
        CHECK_FALSE(has(textOf(made(kind, shippedMal(), Policy())), "Voor de begeleider"));
        CHECK(has(textOf(made(kind, shippedMal(), Policy(), {.guidance = WithGuidance::Yes})), "Voor de begeleider"));
    }
}

TEST_CASE("a question that is not asked is named with when it is, and its old answer is not told") {
    Policy policy = completePolicy({{"organisatievorm", "B"}});
    say(policy, "kerngroep", "Mira en Joost.");
    say(policy, "organisatievorm", "A");
    const std::string text = textOf(made("working", shippedMal(), policy));
    CHECK(has(text, "Niet aan de orde. Alleen als bij 5.1 is gekozen voor B"));
    CHECK_FALSE(has(text, "Mira en Joost."));
    CHECK(has(textOf(made("blank", shippedMal(), policy)), "Alleen als bij 5.1 is gekozen voor B"));
}

TEST_CASE("the blank mal holds no answer, and room for each") {
    const Example& complete = example("voorbeeld-volledig");
    const Document document = made("blank", complete);
    const std::string text = textOf(document);
    for (const auto& [id, answer] : complete.policy().answers) {
        if (!answer.note.empty()) CHECK_FALSE(has(text, plainText(richText(answer.note))));
        if (const auto* written = std::get_if<TextAnswer>(&answer.value)) {
            if (written->text.size() > 20) CHECK_FALSE(has(text, written->text));
        }
    }
    CHECK_FALSE(has(text, "Marleen"));
    CHECK(document.mark.empty());
    std::size_t texts = 0, tables = 0;
    forEachQuestion(complete.mal(), [&](const Question& question) {
        if (std::holds_alternative<TextQuestion>(question.body)) ++texts;
        if (std::holds_alternative<TableQuestion>(question.body)) ++tables;
    });
    CHECK(all<WritingRoom>(document.blocks).size() > texts);
    const std::vector<Table> toFill = all<Table>(document.blocks);
    CHECK(toFill.size() == tables);
    for (const Table& table : toFill)
        CHECK(table.isToFill);
    for (const Options& options : all<Options>(document.blocks)) {
        CHECK(options.chosenWord.empty());
        for (const Option& option : options.options)
            CHECK_FALSE(option.isChosen);
    }
}

TEST_CASE("a blank mal of a template alone leaves room for the name of the organisation") {
    const Document document = made("blank", shippedMal(), Policy());
    CHECK(document.cover.organisation.empty());
    REQUIRE_FALSE(document.cover.facts.empty());
    CHECK(document.cover.facts[0].name == "Organisatie");
    CHECK(document.cover.facts[0].value.empty());
    CHECK_FALSE(has(textOf(document), "{organisation}"));
}

TEST_CASE("the rules for staff tell what may, what may not, what never, and whom to ask, in the organisation's own words") {
    const Document document = made("staff-rules", example("voorbeeld-volledig"));
    const std::vector<Panel> panels = all<Panel>(document.blocks);
    REQUIRE(panels.size() == 5);
    CHECK(panels[0].tone == PanelTone::Allowed);
    CHECK(has(plainText(panels[0].blocks), "Groen, mag altijd:"));
    CHECK(panels[1].tone == PanelTone::Forbidden);
    CHECK(has(plainText(panels[1].blocks), "leengegevens"));
    CHECK(panels[2].tone == PanelTone::Never);
    CHECK(has(plainText(panels[2].blocks), "Wie lid kan worden"));
    CHECK(panels[4].tone == PanelTone::Contact);
    CHECK(has(plainText(panels[4].blocks), "ai@bibliotheekvoorbeeldstad.example"));
    CHECK(document.onePage);
}

TEST_CASE("rules that are not there yet are said to be missing in a concept") {
    const std::string text = textOf(made("staff-rules", example("voorbeeld-halverwege")));
    CHECK(has(text, "Wij beschrijven nog welke tools wij wel en niet gebruiken."));
    CHECK(has(text, "Wij wijzen nog een aanspreekpunt voor vragen over AI aan."));
}

TEST_CASE("rules that are too long for one page name the texts to shorten") {
    Policy policy = completePolicy();
    say(policy, "spelregel-invoer", std::string(4000, 'a') + " en nog drie woorden");
    const Document document = made("staff-rules", shippedMal(), policy);
    REQUIRE(document.onePage);
    CHECK(document.onePage->tooLong.code == "document.too-long");
    CHECK(has(document.onePage->tooLong.text, "6.3 ‘Invoer’"));
}

TEST_CASE("the decision memo calls only those tensions chosen on purpose that were, and the others open") {
    Policy policy = completePolicy({{"ambitie", "C"}, {"organisatievorm", "A"}});
    const auto countOpen = [](const std::string& text) {
        const std::string words = "Hierover is nog niets afgesproken.";
        int count = 0;
        for (std::size_t at = text.find(words); at != std::string::npos; at = text.find(words, at + 1))
            ++count;
        return count;
    };
    const std::string open = textOf(made("decision-memo", shippedMal(), policy));
    REQUIRE(countOpen(open) > 0);
    CHECK_FALSE(has(open, "Bewust zo gekozen"));
    CHECK_FALSE(has(open, "Alle keuzes zijn gemaakt en alle vaste punten zijn aanvaard."));
    policy.checks["C01"].reason = "ons MT houdt het overzicht.";
    const std::string settled = textOf(made("decision-memo", shippedMal(), policy));
    CHECK(has(settled, "Bewust zo gekozen, want ons MT houdt het overzicht."));
    CHECK(countOpen(settled) == countOpen(open) - 1);
}

TEST_CASE("the decision memo gives each chapter a line, what is open and parked, the tensions and who decides") {
    const std::string text = textOf(made("decision-memo", example("voorbeeld-halverwege")));
    for (const Chapter& chapter : shippedMal().chapters)
        CHECK(has(text, chapter.number + " "));
    CHECK(has(text, "Onze ambitie: B – Selectief"));
    CHECK(has(text, "6 van de 10 vaste punten zijn aanvaard."));
    CHECK(has(text, "Wij weten nog niet wat het roosterpakket precies voorspelt."));
    CHECK(has(text, "Te ondertekenen door:"));
    const std::string complete = textOf(made("decision-memo", example("voorbeeld-volledig")));
    CHECK(has(complete, "Alle keuzes zijn gemaakt en alle vaste punten zijn aanvaard."));
    CHECK_FALSE(has(complete, "eparkeerd"));
    CHECK(has(complete, "Bewust zo gekozen, want een vaste groep van vier mensen"));
    CHECK(has(complete, "Instellen AI-kerngroep"));
}

TEST_CASE("the decision memo tells what is still to be arranged for the points that were accepted, and by whom these were") {
    Policy policy = completePolicy();
    const std::string arrange = "De leverancier moet nog een melding inbouwen.";
    CHECK_FALSE(has(textOf(made("decision-memo", shippedMal(), policy)), "Nog te regelen"));
    std::get<AcknowledgeAnswer>(policy.answers["openheid-bezoekers"].value).toArrange = arrange;
    const std::string memo = textOf(made("decision-memo", shippedMal(), policy));
    CHECK(has(memo, "3.3 a Wij maken duidelijk wanneer AI meedoet\n" + arrange + "\nD. Irecteur (directeur-bestuurder)\n"));
    const std::string open = textOf(made("decision-memo", shippedMal(), policy, {.audience = Audience::Public}));
    CHECK_FALSE(has(open, "Nog te regelen"));
    CHECK_FALSE(has(open, arrange));
}

TEST_CASE("the decision memo has a line for each answer, under a name that fits it") {
    const Document memo = made("decision-memo", shippedMal(), completePolicy({{"rol", "B"}, {"ambitie", "A"}}));
    const std::vector<Table> tables = all<Table>(memo.blocks);
    REQUIRE_FALSE(tables.empty());
    const TableCell& first = tables.front().rows.front().at(1);
    REQUIRE(first.size() == 4);
    CHECK(plainText(first[1]) == "Wat dit beleid moet doen: B – Lerend en kaderstellend");
    CHECK(plainText(first[2]) == "Onze ambitie: A – Terughoudend");
    CHECK(plainText(tables.front().rows.back().at(1).back()).starts_with("Dit beleid geldt voor: Medewerkers"));
}

TEST_CASE("the decision memo names the version where it is decided on, and not in its head too") {
    const Document memo = made("decision-memo", example("voorbeeld-volledig"));
    CHECK(memo.cover.state == "Concept · Intern");
    for (const Facts& facts : all<Facts>(memo.blocks)) {
        for (const Fact& fact : facts.facts)
            CHECK(fact.name != "Versie");
    }
    CHECK(has(textOf(memo), "Versie: 1.0"));
}

TEST_CASE("the rules for staff explain numbers when there are any") {
    Policy policy = completePolicy();
    const std::string words = "verwijzen naar ons beleid.";
    CHECK_FALSE(has(textOf(made("staff-rules", shippedMal(), policy)), words));
    say(policy, "spelregel-gebruik", "Alles wat bij 6.2 en 4.3 staat, maar niet versie 14.4 of 6.35.");
    CHECK(has(textOf(made("staff-rules", shippedMal(), policy)), "Nummers, zoals 6.2, verwijzen naar ons beleid."));
    say(policy, "spelregel-gebruik", "Niet voor 14.4 of 6.35 euro.");
    CHECK_FALSE(has(textOf(made("staff-rules", shippedMal(), policy)), words));
}

TEST_CASE("a block that shows something says so in the template's words where there is nothing, or is left out") {
    DocumentBlock silent{"Zwijgt", "Dit is geparkeerd.", {}, AnswersAs::Prose, BlockStyle::Plain, BlockShows::ParkedPoints, ""};
    DocumentBlock speaking = silent;
    speaking.heading = "Spreekt";
    speaking.nothing = "Niets geparkeerd.";
    const PolicyTemplate mal = malWith({"brief", "Brief", "", DocumentLayout::Memo, {silent, speaking}});
    const std::string text = textOf(made("brief", mal, completePolicy()));
    CHECK_FALSE(has(text, "Zwijgt"));
    CHECK(has(text, "Spreekt\nNiets geparkeerd."));
    CHECK_FALSE(has(text, "Dit is geparkeerd."));
}

TEST_CASE("answers in lines stand behind their names") {
    const DocumentBlock block{"Keuzes", "", {"ambitie", "pilots"}, AnswersAs::Lines, BlockStyle::Plain, BlockShows::Nothing, ""};
    const PolicyTemplate mal = malWith({"brief", "Brief", "", DocumentLayout::Memo, {block}});
    const std::string text = textOf(made("brief", mal, completePolicy({{"ambitie", "C"}, {"pilots", "ja"}})));
    CHECK(has(text, "Onze ambitie: C"));
    CHECK(has(text, "Werken wij met pilots? Ja"));
}
