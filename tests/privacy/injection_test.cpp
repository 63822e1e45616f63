// SPDX-License-Identifier: EUPL-1.2

// What people type, paste and call their files comes out as the text that it is, wherever it comes out: no markup, no links but
// https and mailto, no actions in a PDF, no sequences that a terminal obeys.

#include "cli/run.h"
#include "files/file.h"
#include "output/pdf/check/xml.h"
#include "output/pdf/check/xmp.h"
#include "output/pdf_tools.h"
#include "session/sessions.h"
#include "support/has.h"
#include "support/shipped_mal.h"
#include "support/temporary_folder.h"

#include <catch2/catch.hpp>

#include <regex>
#include <set>
#include <sstream>

using namespace mal;
using namespace mal::test;

namespace {

// Whole in one line, so that it fits in a name and in a cell.
const std::string hostile =
    "<script>alert(1)</script> ]]> &lt; <?xpacket end='w'?> [klik](javascript:alert(1)) ![x](https://a.nl/x.png) "
    "(a) /JS 1 0 R >> endobj `x` | a |";
const std::string hostileText =
    hostile + "\n\n# Kop\n\n<iframe src=\"https://a.nl\"></iframe>\n\n- [ ] taak\n\n" +
    "[goed](https://a.nl/) [fout](http://a.nl/) [fout](file:///etc/passwd) [fout](data:text/html,x)\n\n" +
    "=cmd|' /C calc'!A0\n\n```\ncode\n```\n\n---\n\n[ref]: https://a.nl";

PolicySession hostileSession() {
    PolicySession session = completeSession();
    session.setOrganisation({"Bibliotheek " + hostile.substr(0, 150), "", "<b>Ergens</b>", {}}, {},
                            {{hostile.substr(0, 150), "<i>x</i>"}});
    session.setAnswer("uitgangspunten", TextAnswer{hostileText});
    session.setNote("ambitie", hostileText);
    session.setAnswer("acties", TableAnswer{{{{"actie", hostile}, {"verantwoordelijke", "=1+1 <td>"}}}});
    return session;
}

std::string exportedAs(const PolicySession& session, const char* format) {
    std::string all;
    for (const KindOfDocument& kind : kindsOfDocument(session.mal()))
        all += session.exported(kind, *findFormat(format), noon).bytes;
    return all;
}

// Without the signs that a backslash makes into text.
std::string markupOf(const std::string& markdown) {
    return std::regex_replace(markdown, std::regex(R"(\\[^\n])"), "");
}

// Every URI in the file, and every name that makes a PDF do something.
std::set<std::string> addressesIn(const std::string& unpackedPdf) {
    std::set<std::string> addresses;
    const std::regex uri("/URI \\(((?:[^()\\\\]|\\\\.)*)\\)");
    for (std::sregex_iterator match(unpackedPdf.begin(), unpackedPdf.end(), uri), end; match != end; ++match)
        addresses.insert((*match)[1]);
    return addresses;
}

struct Answered {
    int code;
    std::string text;
};

Answered run(const std::vector<std::string>& words) {
    std::istringstream in;
    std::ostringstream out;
    const int code = cli::run(words, {noon, SOURCE_DIR "/templates"}, {in, out, out});
    return {code, out.str()};
}

}  // namespace

TEST_CASE("nothing typed becomes markup or an address in Markdown") {
    const std::string text = markupOf(exportedAs(hostileSession(), "markdown"));
    CHECK(has(text, "script"));
    for (const char* raw : {"<script", "</script", "<iframe", "<b>", "<i>", "<td>", "<?xpacket", "](javascript",
                            "](http:", "](file:", "](data:", "![x](", "\n# Kop", "\n[ref]:", "\n```"}) {
        CAPTURE(raw);
        CHECK_FALSE(has(text, raw));
    }
    CHECK(has(text, "](<https://a.nl/>)"));
}

TEST_CASE("nothing typed becomes an action or an address in a PDF") {
    const PolicySession session = hostileSession();
    for (const KindOfDocument& kind : kindsOfDocument(session.mal())) {
        CAPTURE(kind.name);
        const std::string pdf = session.exported(kind, *findFormat("pdf"), noon).bytes;
        const std::string inside = unpacked(pdf);
        for (const char* name : {"/S /JavaScript", "/JS ", "/Launch", "/OpenAction", "/AA ", "/SubmitForm", "/ImportData",
                                 "/GoToR", "/EmbeddedFile", "/RichMedia"}) {
            CAPTURE(name);
            CHECK_FALSE(has(inside, "<<" + std::string(name)));
            CHECK_FALSE(std::regex_search(inside, std::regex("^ *" + std::string(name))));
        }
        for (const std::string& address : addressesIn(inside)) {
            CAPTURE(address);
            CHECK((address.starts_with("https:") || address.starts_with("mailto:")));
        }
    }
}

TEST_CASE("a name cannot break out of the metadata of a PDF") {
    const PolicySession session = hostileSession();
    const std::string inside = unpacked(session.exported(kindsOfDocument(session.mal()).front(), *findFormat("pdf"), noon).bytes);
    const std::size_t from = inside.find("<?xpacket begin");
    REQUIRE(from != std::string::npos);
    const std::size_t to = inside.find("<?xpacket end=\"w\"?>", from);
    REQUIRE(to != std::string::npos);
    const auto root = pdf::parseXml(std::string_view(inside).substr(from, to - from));
    REQUIRE(root);
    const pdf::Xmp xmp(*root);
    CHECK(has(xmp.value(pdf::xmp::dublinCore, "title").value_or(""), "<script>alert(1)</script>"));
}

TEST_CASE("no file name, name of an organisation or answer says anything to a terminal") {
    const TemporaryFolder folder;
    const std::string path = folder /
                             "\x1B]0;weg\x07\x1B[31mrood\xC2\x9B"
                             "2J\xE2\x80\xAE.beleid";
    std::string all;
    const auto note = [&](const std::vector<std::string>& words) {
        const Answered answered = run(words);
        all += answered.text;
        return answered.code;
    };
    CHECK(note({"new", "--organisation", "B\x1B[2J", "-o", path}) != 0);
    CHECK(note({"new", "--organisation", "Bibliotheek Ergens", "-o", path}) == 0);
    CHECK(note({"set", path, "ambitie", "C"}) == 0);
    CHECK(note({"set", path, "ambitie", "--note", "\x1B[2J"}) != 0);
    CHECK(note({"set", path, "\x1B[2J", "C"}) != 0);
    CHECK(note({"set", path, "ambitie", "\x1B[2J"}) != 0);
    CHECK(note({"show", path}) == 0);
    CHECK(note({"check", path}) == 1);
    CHECK(note({"export", path, "--output", path + ".md", "--format", "markdown"}) == 0);
    CHECK(note({"export", path, "--output", path, "--format", "markdown"}) != 0);
    CHECK(note({"export", path, "--output", path + ".md", "--format", "\x1B[2J"}) != 0);
    CHECK(note({"template", "check", path}) != 0);
    CHECK(note({"pdf", "check", path}) != 0);
    CHECK(note({"show", path + "weg"}) != 0);
    CHECK(note({"\x1B[2J"}) != 0);
    saveFile(path, "beleidsmal: 1\norganisation:\n  n\x1B[2Jame: x\n", Anything{});
    CHECK(note({"show", path}) != 0);
    saveFile(path, "beleidsmal: 1\n\"\\x1B[2J\": x\n", Anything{});
    CHECK(note({"show", path}) != 0);
    CHECK(all.find('\x1B') == std::string::npos);
    CHECK(all.find('\x07') == std::string::npos);
    CHECK_FALSE(has(all, "\xC2\x9B"));
    CHECK_FALSE(has(all, "\xE2\x80\xAE"));
}
