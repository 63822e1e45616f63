// SPDX-License-Identifier: EUPL-1.2
#include "base/utf8.h"

#include <catch2/catch.hpp>

using namespace mal;

TEST_CASE("valid UTF-8 is read character by character") {
    const std::string text = "aé€😀";
    std::size_t index = 0;
    CHECK(utf8::next(text, index) == U'a');
    CHECK(utf8::next(text, index) == U'é');
    CHECK(utf8::next(text, index) == U'€');
    CHECK(utf8::next(text, index) == U'😀');
    CHECK_FALSE(utf8::next(text, index));
    CHECK(utf8::length(text) == 4);
}

TEST_CASE("overlong forms, surrogates and cut-off characters are not UTF-8") {
    for (const std::string text : {"\xC0\xAF", "\xE0\x80\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE2\x82", "\xFF", "a\x80"}) {
        CAPTURE(utf8::printable(text));
        CHECK_FALSE(utf8::isValid(text));
    }
}

TEST_CASE("a character and its UTF-8 are each other's reverse") {
    for (char32_t c : {U'a', U'ÿ', U'߿', U'ࠀ', U'￼', U'𐀀', char32_t{0x10FFFD}}) {
        const std::string text = utf8::fromCharacter(c);
        std::size_t index = 0;
        CHECK(utf8::next(text, index) == c);
        CHECK(index == text.size());
    }
}

TEST_CASE("controls, bidi controls and noncharacters are forbidden, tab and line feed are not") {
    CHECK_FALSE(utf8::forbidden(U'\t'));
    CHECK_FALSE(utf8::forbidden(U'\n'));
    CHECK_FALSE(utf8::forbidden(U'é'));
    CHECK(utf8::forbidden(U'\r') == utf8::Forbidden::Control);
    CHECK(utf8::forbidden(U'\x1B') == utf8::Forbidden::Control);
    CHECK(utf8::forbidden(char32_t{0x85}) == utf8::Forbidden::Control);
    CHECK(utf8::forbidden(char32_t{0x202E}) == utf8::Forbidden::BidiControl);
    CHECK(utf8::forbidden(char32_t{0xFEFF}) == utf8::Forbidden::ByteOrderMark);
    CHECK(utf8::forbidden(char32_t{0xFFFE}) == utf8::Forbidden::Noncharacter);
}

TEST_CASE("what a terminal would obey is shown as an escape") {
    CHECK(utf8::printable("a\x1B[31mé\xFF") == "a\\u{001B}[31mé\\x{FF}");
}

TEST_CASE("words are compared in lower case, also in Greek and Cyrillic") {
    CHECK(utf8::lowered(std::string_view("AI-Geletterdheid ËÉ Łódź Αθήνα Киев")) == "ai-geletterdheid ëé łódź αθήνα киев");
}
