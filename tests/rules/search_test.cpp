// SPDX-License-Identifier: EUPL-1.2
#include "rules/search.h"

#include "base/utf8.h"
#include "rules/terms.h"
#include "support/shipped_mal.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace mal;
using namespace mal::test;

namespace {

std::vector<Found> inAnswers(std::vector<Found> found) {
    std::erase_if(found, [](const Found& hit) { return hit.in != FoundIn::Answer; });
    return found;
}

std::string marked(const Found& hit) {
    return hit.excerpt.substr(hit.start, hit.length);
}

}  // namespace

TEST_CASE("words of an answer are found with their question, whatever their capitals") {
    const Policy policy = policyThatSays({{"praktijk", "Wij schrijven nieuwsbrieven met Copilot."}});
    const auto found = inAnswers(search(shippedMal(), policy, "copilot"));
    REQUIRE(found.size() == 1);
    CHECK(found.front().section == "nulmeting");
    CHECK(found.front().question == "praktijk");
    CHECK(marked(found.front()) == "Copilot");
}

TEST_CASE("a chosen option, a toelichting and a note are found; an option that was not chosen is no answer") {
    Policy policy = policyThatSays({{"ambitie", "B"}});
    policy.answers["ambitie"].note = "eerst het kwartaalplan";
    policy.sections["ambitie"].internalNote = "navragen bij Zoë";
    CHECK(inAnswers(search(shippedMal(), policy, "kwartaalplan")).size() == 1);
    const auto note = search(shippedMal(), policy, "zoë");
    REQUIRE(note.size() == 1);
    CHECK(note.front().in == FoundIn::Note);
    const std::string label = findChoice(*shippedMal().question("ambitie"), "C")->label;
    CHECK(inAnswers(search(shippedMal(), policy, label)).empty());
    CHECK_FALSE(search(shippedMal(), policy, label).empty());
}

TEST_CASE("a question that is not asked now is not found") {
    const Policy hidden = policyThatSays({{"organisatievorm", "A"}, {"kerngroep", "de kwartiermakers"}});
    const Policy asked = policyThatSays({{"organisatievorm", "C"}, {"kerngroep", "de kwartiermakers"}});
    CHECK(search(shippedMal(), hidden, "kwartiermakers").empty());
    CHECK(search(shippedMal(), asked, "kwartiermakers").size() == 1);
}

TEST_CASE("an excerpt is one line that never cuts a character in two") {
    const std::string text =
        std::string(60, 'x') + "éééééééééééééééééééééééé doel ëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëë\nnaar";
    const auto found = inAnswers(search(shippedMal(), policyThatSays({{"praktijk", text}}), "doel"));
    REQUIRE(found.size() == 1);
    CHECK(marked(found.front()) == "doel");
    CHECK(found.front().excerpt.find('\n') == std::string::npos);
    CHECK(found.front().excerpt.starts_with("… "));
    for (std::size_t index = 0; index < found.front().excerpt.size();)
        REQUIRE(utf8::next(found.front().excerpt, index));
}

TEST_CASE("blank words find nothing, and a word that is everywhere is not listed without end") {
    CHECK(search(shippedMal(), {}, " \n").empty());
    CHECK(search(shippedMal(), {}, "e", 7).size() == 7);
}

TEST_CASE("a term is found as a whole word, the longer of two at one place, and once") {
    PolicyTemplate mal;
    mal.terms = {{"AI", {}, "…"}, {"AI-systeem", {"AI-systemen"}, "…"}, {"prompt", {"prompts"}, "…"}};
    const std::string text = "Mail over ai-systemen en prompts, dan AI, en nog eens AI.";
    std::vector<std::string> words;
    for (const TermPlace& place : termPlaces(mal, text))
        words.push_back(place.term->term + ":" + text.substr(place.start, place.length));
    CHECK(words == std::vector<std::string>{"AI-systeem:ai-systemen", "prompt:prompts", "AI:AI"});
}
