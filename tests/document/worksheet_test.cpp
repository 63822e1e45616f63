// SPDX-License-Identifier: EUPL-1.2

// The working document and the blank mal, as someone reads them who works with them.

#include "document/blocks_of.h"
#include "document/compose.h"
#include "document/rich_text.h"
#include "support/has.h"
#include "support/shipped_mal.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace mal;
using namespace mal::test;

namespace {

const ComposeOptions options{"2026-11-22T14:00:00+01:00", "Beleidsmal test", std::nullopt};

Document blank() {
    return composeBlank(shippedMal(), Policy(), options);
}

Document working() {
    return composeWorkingDocument(shippedMal(), completePolicy(), options);
}

int levelOf(const Document& document, const std::string& anchor) {
    for (const Heading& heading : all<Heading>(document.blocks)) {
        if (heading.anchor == anchor) return heading.level;
    }
    return 0;
}

}  // namespace

TEST_CASE("questions stand at one level of heading, in every chapter") {
    for (const Document& document : {blank(), working()}) {
        for (const Heading& heading : all<Heading>(document.blocks)) {
            CAPTURE(heading.title);
            if (heading.anchor.starts_with("vraag-")) CHECK(heading.level == 3);
        }
        CHECK(levelOf(document, "vraag-versie") == levelOf(document, "vraag-eigenaar"));
        CHECK(levelOf(document, "sectie-status") == levelOf(document, "sectie-geldigheid"));
    }
}

TEST_CASE("on paper the form of a legal point is part of the point and has its number") {
    std::vector<std::string> accepts;
    for (const Box& box : all<Box>(blank().blocks)) {
        if (box.kind != BoxKind::Law) continue;
        const auto* form = std::get_if<Facts>(&box.blocks.back().kind);
        REQUIRE(form);
        CHECK(box.title.starts_with(form->facts.front().name.substr(0, 3)));
        accepts.push_back(form->facts.front().name);
    }
    REQUIRE(accepts.size() == 10);
    CHECK(accepts.front() == "3.1 a aanvaard door");
    CHECK(accepts.back() == "3.5 b aanvaard door");
    CHECK(all<Facts>(blank().blocks).empty());
}

TEST_CASE("on paper nothing is said to be accepted") {
    CHECK_FALSE(has(plainText(blank().blocks), shippedMal().chapters[3].confirmation));
    CHECK_FALSE(has(plainText(blank().blocks), "Nog niet bevestigd."));
    CHECK(has(plainText(working().blocks), shippedMal().chapters[3].confirmation));
}

TEST_CASE("on paper the room for an option names the option") {
    const std::vector<WritingRoom> rooms = all<WritingRoom>(blank().blocks);
    const auto names = [&](const std::string& words) {
        return std::any_of(rooms.begin(), rooms.end(), [&](const WritingRoom& room) { return has(room.label, words); });
    };
    const Question& domains = *shippedMal().question("toepassingsgebieden");
    for (const Choice& choice : std::get<MultipleChoice>(domains.body).choices)
        CHECK(names(choice.noteLabel + " – " + choice.label));
}

TEST_CASE("the blank mal says whose it is and not that it was made with itself") {
    CHECK(blank().cover.note == "Uitgave van Probiblio, mei 2026");
    CHECK(has(working().cover.note, "Opgesteld met"));
}

TEST_CASE("how far a team is, is a sentence") {
    CHECK(has(plainText(working().blocks), "30 van de 30 onderdelen zijn klaar."));
}

TEST_CASE("the fixed points that limit a section are a list of their own") {
    const std::string text = plainText(blank().blocks);
    CHECK(has(text, "Hier gelden ook de vaste punten:\n3.4 a Geen verboden AI\n3.4 b Geen hoog-risico AI\n"));
}

TEST_CASE("one thing to think about is a sentence, several are a list") {
    const std::string text = plainText(blank().blocks);
    CHECK(has(text, "Om over na te denken: Welke toepassingen passen niet bij onze bibliotheek?\n"));
    CHECK(has(text, "Om over na te denken:\nWaar meld je het"));
}
