// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/hyphenation.h"

#include <catch2/catch.hpp>

#include <set>

using mal::pdf::Hyphenation;
using mal::pdf::HyphenPlace;

namespace {

std::string hyphenated(const std::string& word, const std::set<HyphenPlace>& places) {
    static const Hyphenation hyphenation;
    std::string result = word;
    const auto breaks = hyphenation.breaks(word);
    for (auto i = breaks.rbegin(); i != breaks.rend(); ++i) {
        if (places.count(i->place) > 0) result.insert(i->offset, "-");
    }
    return result;
}

std::string hyphenated(const std::string& word) {
    return hyphenated(word, {HyphenPlace::Joint, HyphenPlace::Syllable, HyphenPlace::Poor});
}

std::string hyphenatedAt(HyphenPlace place, const std::string& word) {
    return hyphenated(word, {place});
}

}  // namespace

TEST_CASE("Dutch words break between syllables, with three letters on either side") {
    CHECK(hyphenated("verantwoordelijkheid") == "ver-ant-woor-de-lijk-heid");
    CHECK(hyphenated("bibliotheek") == "bibli-o-theek");
    CHECK(hyphenated("avond") == "avond");
    CHECK(hyphenated("beleid") == "beleid");
}

TEST_CASE("a compound is best parted where its second word starts, and no word right before a short ending") {
    CHECK(hyphenatedAt(HyphenPlace::Joint, "informatiebeveiligingsbeleid") == "informatie-beveiligings-beleid");
    CHECK(hyphenatedAt(HyphenPlace::Joint, "gebruiksverantwoordelijke") == "gebruiks-verantwoordelijke");
    CHECK(hyphenatedAt(HyphenPlace::Joint, "dienstverlening") == "dienst-verlening");
    CHECK(hyphenatedAt(HyphenPlace::Joint, "onmogelijke") == "onmogelijke");
    CHECK(hyphenatedAt(HyphenPlace::Syllable, "informatiebeveiligingsbeleid") == "informatiebeveiligingsbeleid");
    CHECK(hyphenatedAt(HyphenPlace::Poor, "afdelingen") == "afdelin-gen");
    CHECK(hyphenatedAt(HyphenPlace::Syllable, "bibliotheek") == "bibli-o-theek");
}

TEST_CASE("a diaeresis never gets lost at a break") {
    for (const char* word : {"coördinatie", "beïnvloeding", "geïndividualiseerd", "reëel", "financiële"}) {
        const std::string result = hyphenated(word);
        CAPTURE(result);
        for (const char* wrong : {"-ö", "-ï", "-ë"})
            CHECK(result.find(wrong) == std::string::npos);
    }
}

TEST_CASE("capitals at the start do not matter, capitals throughout are not broken") {
    CHECK(hyphenated("Verantwoordelijkheid") == "Ver-ant-woor-de-lijk-heid");
    CHECK(hyphenated("VERANTWOORDELIJKHEID") == "VERANTWOORDELIJKHEID");
}

TEST_CASE("signs around and in a word are left out of it") {
    CHECK(hyphenated("(verantwoordelijkheid),") == "(ver-ant-woor-de-lijk-heid),");
    CHECK(hyphenated("AI-verordening") == "AI-ver-or-de-ning");
}

TEST_CASE("words in other scripts, too long words and broken bytes have no breaks") {
    CHECK(hyphenated("Кириллица") == "Кириллица");
    CHECK(hyphenated(std::string(5000, 'a')) == std::string(5000, 'a'));
    CHECK(hyphenated("verantwoor\xFF"
                     "delijk") ==
          "verantwoor\xFF"
          "delijk");
    CHECK(hyphenated("") == "");
}
