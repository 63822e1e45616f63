// SPDX-License-Identifier: EUPL-1.2
#include "cli/running.h"

#include "files/file.h"
#include "support/has.h"
#include "support/shipped_mal.h"
#include "support/temporary_folder.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <sstream>

using namespace mal;
using namespace mal::test;

namespace {

std::string example(const std::string& name) {
    return SOURCE_DIR "/templates/voorbeelden/" + name + ".beleid";
}

std::string contentOf(const std::string& path) {
    return readFile(path, 64 << 20);
}

}  // namespace

TEST_CASE("help is there at every level, and explains each option it names") {
    CHECK(run({"--help"}).code == 0);
    for (const char* command : {"new", "show", "check", "set", "export", "moment", "upgrade", "template", "pdf"}) {
        CAPTURE(command);
        CHECK(has(run({"--help"}).out, command));
        const Ran help = run({command, "--help"});
        CHECK(help.code == 0);
        CHECK(has(help.out, "Gebruik: beleidsmal-cli " + std::string(command)));
    }
    CHECK(has(run({"template", "check", "--help"}).out, "Gebruik: beleidsmal-cli template check MAL"));
    CHECK(has(run({"--version"}).out, "beleidsmal-cli 0."));
}

TEST_CASE("wrong use says what is wrong and where the help is") {
    CHECK(run({}).code == 64);
    const std::vector<std::pair<std::vector<std::string>, std::string>> cases = {
        {{"bestaatniet"}, "‘bestaatniet’ is geen commando. Zie ‘beleidsmal-cli --help’."},
        {{"template"}, "Geef een commando. Zie ‘beleidsmal-cli template --help’."},
        {{"show"}, "BELEID ontbreekt. Zie ‘beleidsmal-cli show --help’."},
        {{"show", "a", "b"}, "‘b’ is er één te veel."},
        {{"show", "a", "--jsn"}, "‘--jsn’ is geen optie van dit commando."},
        {{"export", "a", "-o"}, "Achter ‘--output’ hoort BESTAND."},
        {{"show", "--json=1", "a"}, "Achter ‘--json’ hoort geen waarde."},
        {{"export", "a"}, "‘--output’ ontbreekt."},
        {{"export", "a", "-o", "b", "--format", "doc"}, "‘doc’ kan niet bij ‘--format’. Kies uit: pdf, markdown."},
        {{"export", "a", "-o", "b", "--date", "gisteren"}, "‘gisteren’ is geen datum of moment."},
    };
    for (const auto& [words, sentence] : cases) {
        const Ran ran = run(words);
        CAPTURE(sentence, ran.err);
        CHECK(ran.code == 64);
        CHECK(has(ran.err, sentence));
    }
}

TEST_CASE("a new policy is not ready, lists its open points, and never replaces a file") {
    const TemporaryFolder folder;
    const std::string path = newPolicy(folder);
    const Ran check = run({"check", path});
    CHECK(check.code == 1);
    CHECK(has(check.out, "Punt 3.1 a is nog niet bevestigd.  [geen-zelfstandig-besluit]"));
    CHECK(has(check.out, "[ambitie]"));
    const std::string before = contentOf(path);
    const Ran again = run({"new", "--organisation", "Ander", "-o", path});
    CHECK(again.code == 3);
    CHECK(has(again.err, "bestaat al"));
    CHECK(contentOf(path) == before);
}

TEST_CASE("answers of every type are set by their text form and seen by show") {
    const TemporaryFolder folder;
    const std::string path = newPolicy(folder);
    CHECK(run({"set", path, "ambitie", "B", "--note", "Wij beginnen klein."}).code == 0);
    CHECK(run({"set", path, "aanleiding", "inwoners, leveranciers"}).code == 0);
    CHECK(run({"set", path, "pilots", "ja"}).code == 0);
    CHECK(run({"set", path, "versie", "1.0"}).code == 0);
    CHECK(run({"set", path, "datum", "2026-12-15"}).code == 0);
    CHECK(run({"set", path, "uitgangspunten", "--file", "-"}, "Eerste regel.\n\n- punt\n").code == 0);
    CHECK(run({"set", path, "acties", "--file", "-"}, "Doen | Sanne | mei\nLaten | Joost\n").code == 0);
    CHECK(run({"set", path, "openheid-bezoekers", "--by", "Noor", "--role", "directeur", "--to-arrange", "Bordje"}).code == 0);

    const auto seen = nlohmann::json::parse(run({"show", path, "--json"}).out);
    CHECK(seen["answers"]["ambitie"]["text"] == "B");
    CHECK(seen["answers"]["ambitie"]["note"] == "Wij beginnen klein.");
    CHECK(seen["answers"]["aanleiding"]["text"] == "leveranciers, inwoners");
    CHECK(seen["answers"]["pilots"]["text"] == "ja");
    CHECK(seen["answers"]["datum"]["text"] == "2026-12-15");
    CHECK(seen["answers"]["uitgangspunten"]["text"] == "Eerste regel.\n\n- punt");
    CHECK(seen["answers"]["acties"]["text"] == "Doen | Sanne | mei\nLaten | Joost | ");
    CHECK(seen["answers"]["openheid-bezoekers"]["text"] == "Noor");
    CHECK(run({"set", path, "ambitie", "--clear"}).code == 0);
    CHECK(has(contentOf(path), "Wij beginnen klein."));
}

TEST_CASE("an answer that does not fit is refused and nothing is written") {
    const TemporaryFolder folder;
    const std::string path = newPolicy(folder);
    const std::string before = contentOf(path);
    const std::vector<std::pair<std::vector<std::string>, std::string>> cases = {
        {{"ambitie", "D"}, "Kies uit: A, B, C."},          {{"pilots", "misschien"}, "Kies ja of nee."},
        {{"datum", "2026-02-30"}, "is geen datum"},        {{"versie", "1.0\nen meer"}, "past op één regel"},
        {{"acties", "a | b | c | d"}, "hooguit 3 cellen"}, {{"openheid-bezoekers", "ja"}, "Iemand bevestigt het"},
        {{"grens-wet", "tekst"}, "is vaste tekst"},        {{"uitgangspunten", "rood \x1B[31m"}, "U+001B"},
        {{"ambitei", "A"}, "Bedoelt u ‘ambitie’?"},        {{"ambitie"}, "Geef een antwoord"},
    };
    for (const auto& [words, sentence] : cases) {
        std::vector<std::string> all = {"set", path};
        all.insert(all.end(), words.begin(), words.end());
        const Ran ran = run(all);
        CAPTURE(sentence, ran.err);
        CHECK(ran.code != 0);
        CHECK(has(ran.err, sentence));
        CHECK(contentOf(path) == before);
    }
}

TEST_CASE("setting what is already so leaves the file as it is") {
    const TemporaryFolder folder;
    const std::string path = newPolicy(folder);
    REQUIRE(run({"set", path, "ambitie", "B", "--date", "2026-11-22"}).code == 0);
    const std::string before = contentOf(path);
    REQUIRE(run({"set", path, "ambitie", "B", "--date", "2026-11-23"}).code == 0);
    CHECK(contentOf(path) == before);
}

TEST_CASE("the complete example is ready for adoption, the half-way one is not") {
    const Ran complete = run({"check", example("voorbeeld-volledig")});
    INFO(complete.out);
    CHECK(complete.code == 0);
    CHECK(run({"check", example("voorbeeld-halverwege")}).code == 1);
    const auto ready = nlohmann::json::parse(run({"check", example("voorbeeld-volledig"), "--json"}).out);
    CHECK(ready["ready"] == true);
    CHECK(ready["open_points"].empty());
}

TEST_CASE("the example full of tensions shows them and is not stopped by them") {
    const Ran tense = run({"show", example("voorbeeld-spanningen")});
    for (const char* check : {"C01", "C02b", "C05", "C06", "C08b", "C09", "C10", "C11", "C12", "C14", "C15b"}) {
        CAPTURE(check);
        CHECK(has(tense.out, std::string("  ") + check + " ("));
    }
    CHECK(run({"check", example("voorbeeld-spanningen")}).code == 0);
}

TEST_CASE("the same policy and date give the same bytes in every format") {
    const TemporaryFolder folder;
    for (const char* format : {"pdf", "markdown"}) {
        for (const char* name : {"eerst", "daarna"}) {
            const Ran ran =
                run({"export", example("voorbeeld-volledig"), "-f", format, "--date", "2026-11-22", "-o", folder / name});
            INFO(ran.err);
            REQUIRE(ran.code == 0);
        }
        CHECK(contentOf(folder / "eerst") == contentOf(folder / "daarna"));
    }
}

TEST_CASE("an export never overwrites the policy it reads, by whatever name") {
    const TemporaryFolder folder;
    const std::string path = newPolicy(folder);
    std::filesystem::create_hard_link(path, folder / "zelfde.pdf");
    const std::string before = contentOf(path);
    for (const std::string& target : {path, folder / "./ons.beleid", folder / "zelfde.pdf"}) {
        const Ran ran = run({"export", path, "-o", target});
        CHECK(ran.code == 3);
        CHECK(has(ran.err, "waaruit wordt gelezen"));
        CHECK(contentOf(path) == before);
    }
}

TEST_CASE("a file that cannot be used gives a sentence and exit code 2, for every command") {
    const TemporaryFolder folder;
    saveFile(folder / "raar", "dit: is\ngeen: beleid\n", Nothing{});
    for (const std::string& file : {folder / "bestaat-niet", folder.path(), std::string("/dev/null"), folder / "raar"}) {
        for (const std::vector<std::string>& words : {std::vector<std::string>{"show", file},
                                                      {"check", file},
                                                      {"check", file, "--json"},
                                                      {"set", file, "ambitie", "A"},
                                                      {"export", file, "-o", folder / "uit"},
                                                      {"template", "check", file},
                                                      {"template", "show", file},
                                                      {"new", "--template", file, "--organisation", "X", "-o", folder / "uit"}}) {
            const Ran ran = run(words);
            CAPTURE(words.front(), file, ran.err);
            CHECK(ran.code == 2);
            const bool asksJson = words.back() == "--json";
            CHECK(ran.err.empty() == asksJson);
            if (asksJson) CHECK(nlohmann::json::parse(ran.out)["usable"] == false);
            CHECK_FALSE(std::filesystem::exists(folder / "uit"));
        }
    }
}

TEST_CASE("the shipped template is in order and shows what it asks") {
    const std::string path = SOURCE_DIR "/templates/beleidsmal-ai-bibliotheken.yaml";
    const Ran check = run({"template", "check", path});
    CHECK(check.code == 0);
    CHECK(has(check.out, "in orde: 11 hoofdstukken"));
    CHECK(has(run({"template", "show", path}).out, "ambitie  (single_choice)"));
    CHECK(nlohmann::json::parse(run({"template", "show", path, "--json"}).out)["questions"].size() == shippedMal().places.size());
}

TEST_CASE("a file of a newer format can be looked at, and nothing is concluded from it") {
    const TemporaryFolder folder;
    const std::string path = folder / "nieuwer.beleid";
    std::string bytes = contentOf(example("voorbeeld-volledig"));
    bytes.replace(0, std::string("beleidsmal: 1").size(), "beleidsmal: 2");
    saveFile(path, bytes, Nothing{});
    CHECK(run({"show", path}).code == 0);
    for (const std::vector<std::string>& words :
         {std::vector<std::string>{"check", path}, {"export", path, "-o", folder / "uit.pdf"}, {"set", path, "ambitie", "A"}}) {
        const Ran ran = run(words);
        CAPTURE(words.front());
        CHECK(ran.code == 2);
        CHECK(has(ran.err, "nieuwere versie"));
    }
    CHECK(contentOf(path) == bytes);
}

TEST_CASE("an organisation needs a name") {
    const TemporaryFolder folder;
    const Ran ran = run({"new", "--organisation", " ", "-o", folder / "a.beleid"});
    CHECK(ran.code == 64);
    CHECK(has(ran.err, "Geef de naam van de organisatie."));
}

TEST_CASE("every kind of document is made by its name, and a name that there is not is answered with those that there are") {
    const TemporaryFolder folder;
    const std::string path = example("voorbeeld-volledig");
    for (const char* kind : {"policy", "working", "blank", "staff-rules", "decision-memo"}) {
        const Ran ran = run({"export", path, "--kind", kind, "-f", "markdown", "-o", folder / kind});
        CAPTURE(kind, ran.err);
        CHECK(ran.code == 0);
        CHECK_FALSE(contentOf(folder / kind).empty());
    }
    const Ran unknown = run({"export", path, "--kind", "brief", "-o", folder / "uit"});
    CHECK(unknown.code == 64);
    CHECK(has(unknown.err, "Kies uit: policy, working, blank, staff-rules, decision-memo."));
}

TEST_CASE("for whom, without annexes and with guidance are asked on the command line") {
    const TemporaryFolder folder;
    const std::string path = example("voorbeeld-volledig");
    CHECK(run({"export", path, "--audience", "public", "--without-annexes", "-f", "markdown", "-o", folder / "open"}).code == 0);
    const std::string open = contentOf(folder / "open");
    CHECK(has(open, "Openbare versie"));
    CHECK_FALSE(has(open, "Samir"));
    CHECK_FALSE(has(open, "Bijlage"));
    CHECK(run({"export", path, "-k", "working", "--with-guidance", "-f", "markdown", "-o", folder / "werk"}).code == 0);
    CHECK(has(contentOf(folder / "werk"), "Voor de begeleider"));
}

TEST_CASE("what a kind of document cannot do is refused, and nothing is written") {
    const TemporaryFolder folder;
    const std::string path = example("voorbeeld-volledig");
    for (const std::vector<std::string>& words : {std::vector<std::string>{"-k", "working", "--audience", "public"},
                                                  {"-k", "blank", "--without-annexes"},
                                                  {"-k", "policy", "--with-guidance"},
                                                  {"--audience", "iedereen"}}) {
        std::vector<std::string> all{"export", path, "-o", folder / "uit"};
        all.insert(all.end(), words.begin(), words.end());
        const Ran ran = run(all);
        CAPTURE(ran.err);
        CHECK(ran.code == 64);
        CHECK_FALSE(std::filesystem::exists(folder / "uit"));
    }
}

TEST_CASE("a blank mal is made of a template alone") {
    const TemporaryFolder folder;
    const std::string path = SOURCE_DIR "/templates/beleidsmal-ai-bibliotheken.yaml";
    CHECK(run({"template", "blank", path, "-f", "markdown", "-o", folder / "leeg.md"}).code == 0);
    CHECK(has(contentOf(folder / "leeg.md"), "- [ ] **B – Selectief**"));
    CHECK(run({"template", "blank", path, "--organisation", "Bibliotheek Ergens", "-o", folder / "leeg.pdf"}).code == 0);
    CHECK(contentOf(folder / "leeg.pdf").starts_with("%PDF"));
    CHECK(run({"template", "blank", path, "-o", path}).code == 3);
    CHECK(run({"template", "blank", path}).code == 64);
}

TEST_CASE("pdf check says of any PDF what is wrong with it, and tells a script so") {
    const TemporaryFolder folder;
    const std::string good = folder / "goed.pdf";
    REQUIRE(run({"export", example("voorbeeld-halverwege"), "-o", good}).code == 0);
    const Ran fine = run({"pdf", "check", good});
    CHECK(fine.code == 0);
    CHECK(has(fine.out, "is in orde: PDF/UA-1 en PDF/A-2a"));

    const std::string faulty = folder / "fout.pdf";
    saveFile(faulty, contentOf(good) + "nog iets", Nothing{});
    const Ran refused = run({"pdf", "check", faulty});
    CHECK(refused.code == 1);
    CHECK(has(refused.out,
              "voldoet niet aan PDF/UA-1 en PDF/A-2a. Soorten fouten: 1.\n"
              "- Er staat nog iets na het einde van de PDF. [file.after-end; A 6.1.3-3]\n  1 keer\n"));
    const auto json = nlohmann::json::parse(run({"pdf", "check", "--json", faulty}).out);
    CHECK(json["good"] == false);
    CHECK(json["findings"][0]["code"] == "file.after-end");
    CHECK(run({"pdf", "check", example("voorbeeld-volledig")}).code == 1);
    CHECK(run({"pdf", "check", folder / "bestaat-niet.pdf"}).code == 2);
}
