// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/hyphenation.h"

#include <catch2/catch.hpp>

using mal::pdf::Hyphenation;

namespace {

std::string hyphenated(const std::string& word) {
    static const Hyphenation hyphenation;
    std::string result = word;
    const auto breaks = hyphenation.breaks(word);
    for (auto i = breaks.rbegin(); i != breaks.rend(); ++i)
        result.insert(*i, "-");
    return result;
}

}  // namespace

TEST_CASE("Dutch words break between syllables, with three letters on either side") {
    CHECK(hyphenated("verantwoordelijkheid") == "ver-ant-woor-de-lijk-heid");
    CHECK(hyphenated("bibliotheek") == "bibli-o-theek");
    CHECK(hyphenated("avond") == "avond");
    CHECK(hyphenated("beleid") == "beleid");
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
