// SPDX-License-Identifier: EUPL-1.2
#include "output/pdf/check/xmp.h"
#include "output/pdf/check/to_unicode.h"

#include <catch2/catch.hpp>

using namespace mal::pdf;

namespace {

const char* const packet = R"(<?xpacket begin="" id="x"?><x:xmpmeta xmlns:x="adobe:ns:meta/">
<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><!-- other prefixes than usual -->
<r:Description r:about="" xmlns:d="http://purl.org/dc/elements/1.1/" xmlns:a="http://www.aiim.org/pdfa/ns/id/" a:part="2">
<d:title><r:Alt><r:li xml:lang="x-default">R&amp;D &#x2018;nu&#8217;</r:li></r:Alt></d:title>
<e:thing xmlns:e="https://example.org/eigen">1</e:thing></r:Description></r:RDF></x:xmpmeta><?xpacket end="w"?>)";

}  // namespace

TEST_CASE("metadata is read whatever prefixes and forms it has") {
    const auto root = parseXml(packet);
    REQUIRE(root);
    const Xmp metadata(*root);
    CHECK(metadata.value(xmp::dublinCore, "title") == "R&D ‘nu’");
    CHECK(metadata.value(xmp::pdfaId, "part") == "2");
    CHECK_FALSE(metadata.value(xmp::pdf, "Producer"));
    CHECK(metadata.undescribed() == std::set<std::string>{"https://example.org/eigen"});
}

TEST_CASE("what is not well-formed is not read") {
    CHECK(parseXml("<a><b/></a>"));
    for (const char* text : {"", "a", "<a>", "<a></b>", "<a b></a>", "<a b=c/>", "<a:b/>", "<a>&nbsp;</a>", "<a>&#0;</a>",
                             "<a/><b/>", "<!DOCTYPE a><a/>", "<a b='<'/>", "<a>\xFF</a>", "<a>&"}) {
        CAPTURE(text);
        CHECK_FALSE(parseXml(text));
    }
    std::string deep;
    for (int i = 0; i < 100'000; ++i)
        deep += "<a>";
    CHECK_FALSE(parseXml(deep));
}

TEST_CASE("maps to Unicode are read line by line and as ranges") {
    const auto texts = textsOfCodes(
        "2 beginbfchar <0003> <0041> <0004> <00660069> endbfchar 2 beginbfrange <0010> <0012> <0061> <0020> <0021> [<0041> "
        "<FEFF>] "
        "endbfrange");
    CHECK(texts.size() == 7);
    CHECK(texts.at(4) == std::string("\0f\0i", 4));
    CHECK(texts.at(0x12) == std::string("\0c", 2));
    CHECK(isGoodText(texts.at(0x20)));
    CHECK_FALSE(isGoodText(texts.at(0x21)));
    CHECK_FALSE(isGoodText(""));
    CHECK(textsOfCodes("beginbfchar <00").empty());
}
