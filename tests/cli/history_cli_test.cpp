// SPDX-License-Identifier: EUPL-1.2
#include "cli/running.h"
#include "files/file.h"
#include "support/has.h"
#include "support/newer_mal.h"
#include "support/shipped_mal.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace mal;
using namespace mal::test;

namespace {

std::string contentOf(const std::string& path) {
    return readFile(path, 64 << 20);
}

std::string newerMal(const TemporaryFolder& folder, const std::string& version = "2.0.0") {
    const std::string path = folder / ("mal-" + version + ".yaml");
    const std::string changes =
        "changes:\n  - {version: " + version + ", question: ambitie, kind: meaning, text: Selectief vraagt *nu* meer.}\n";
    saveFile(path, newerMalText(version, changes), Anything{});
    return path;
}

}  // namespace

TEST_CASE("moments are kept, listed, shown with what changed since, and gone back to") {
    const TemporaryFolder folder;
    const std::string path = newPolicy(folder);
    CHECK(has(run({"moment", "list", path}).out, "nog geen moment"));
    CHECK(run({"set", path, "ambitie", "B"}).code == 0);
    CHECK(has(run({"moment", "keep", path, "na de MT-sessie"}).out, "Bewaard als moment: na de MT-sessie"));
    CHECK(run({"set", path, "ambitie", "C"}).code == 0);

    CHECK(has(run({"moment", "list", path}).out, "1  2026-11-22T14:03:11+01:00  na de MT-sessie  (mal "));
    const auto listed = nlohmann::json::parse(run({"moment", "list", path, "--json"}).out);
    REQUIRE(listed["moments"].size() == 1);
    CHECK(listed["moments"][0]["number"] == 1);
    CHECK(listed["moments"][0]["kind"] == "moment");
    CHECK(listed["moments"][0]["of_this_template"] == true);

    const Ran shown = run({"moment", "show", path, "1"});
    CHECK(shown.code == 0);
    CHECK(has(shown.out, "0.2 Ambitieniveau richting AI: B – Selectief"));
    CHECK(has(shown.out, "Ons ambitieniveau – Antwoord: ‘B – Selectief’ → ‘C – Voorbeeldstellend’"));
    const auto then = nlohmann::json::parse(run({"moment", "show", path, "1", "--json"}).out);
    CHECK(then["answers"]["ambitie"]["text"] == "B");

    CHECK(run({"moment", "restore", path, "1"}).code == 0);
    CHECK(nlohmann::json::parse(run({"show", path, "--json"}).out)["answers"]["ambitie"]["text"] == "B");
    CHECK(has(run({"moment", "list", path}).out, "2  2026-11-22T14:03:11+01:00  Vóór het teruggaan naar ‘na de MT-sessie’"));
    CHECK(run({"moment", "restore", path, "2"}).code == 0);
    CHECK(nlohmann::json::parse(run({"show", path, "--json"}).out)["answers"]["ambitie"]["text"] == "C");
    CHECK(run({"moment", "forget", path, "1"}).code == 0);
    CHECK_FALSE(has(run({"moment", "list", path}).out, "1  2026-11-22T14:03:11+01:00  na de MT-sessie"));
}

TEST_CASE("a number that is no moment is wrong use and changes nothing") {
    const TemporaryFolder folder;
    const std::string path = newPolicy(folder);
    CHECK(run({"moment", "keep", path, "begin"}).code == 0);
    const std::string before = contentOf(path);
    for (const char* number : {"0", "2", "een", "1x", "", "99999999999999999999"}) {
        CAPTURE(number);
        const Ran ran = run({"moment", "restore", path, number});
        CHECK(ran.code == 64);
        CHECK(has(ran.err, "is geen nummer van een bewaard moment. Het zijn er 1."));
    }
    CHECK(run({"moment", "keep", path, " "}).code == 3);
    CHECK(contentOf(path) == before);
}

TEST_CASE("a preview of an upgrade tells per question what changes, and changes nothing") {
    const TemporaryFolder folder;
    const std::string path = newPolicy(folder);
    CHECK(run({"set", path, "ambitie", "B"}).code == 0);
    const std::string mal = newerMal(folder);
    const std::string before = contentOf(path);
    const Ran ran = run({"upgrade", path, "--template", mal, "--preview"});
    CHECK(ran.code == 0);
    CHECK(has(ran.out, "naar versie 2.0.0 van ‘Beleidsmal AI voor bibliotheken’"));
    CHECK(has(ran.out, "Ons ambitieniveau  [ambitie]"));
    CHECK(has(ran.out, "betekenis: uw antwoord blijft staan en moet opnieuw worden bevestigd"));
    CHECK(has(ran.out, "- Selectief vraagt nu meer."));
    CHECK(has(ran.out, "Nu ingevuld: B – Selectief"));
    CHECK(has(ran.out, "Er is niets veranderd."));
    const auto json = nlohmann::json::parse(run({"upgrade", path, "--template", mal, "--preview", "--json"}).out);
    CHECK(json["to"] == "2.0.0");
    REQUIRE(json["questions"].size() == 1);
    CHECK(json["questions"][0]["question"] == "ambitie");
    CHECK(json["questions"][0]["kind"] == "meaning");
    CHECK(json["questions"][0]["fate"] == "to_confirm");
    CHECK(contentOf(path) == before);
}

TEST_CASE("an upgrade goes to a new file, and its inputs are never overwritten") {
    const TemporaryFolder folder;
    const std::string path = newPolicy(folder);
    CHECK(run({"set", path, "ambitie", "B"}).code == 0);
    const std::string mal = newerMal(folder);
    const std::string before = contentOf(path);
    const std::string malBefore = contentOf(mal);
    for (const std::string& output : {path, mal})
        CHECK(run({"upgrade", path, "-t", mal, "-o", output}).code == 3);
    const std::string made = folder / "nieuw.beleid";
    CHECK(run({"upgrade", path, "-t", mal, "-o", made}).code == 0);
    CHECK(contentOf(path) == before);
    CHECK(contentOf(mal) == malBefore);

    CHECK(has(run({"check", made}).out, "[ambitie]"));
    CHECK(has(run({"check", made}).out, "versie 2.0.0 van de mal"));
    CHECK(run({"set", made, "ambitie", "--confirm"}).code == 0);
    CHECK_FALSE(has(run({"check", made}).out, "versie 2.0.0 van de mal"));
    CHECK(run({"set", made, "ambitie", "--confirm"}).code == 3);
    CHECK(run({"moment", "restore", made, "1"}).code == 0);
    CHECK(has(run({"show", made}).out, "versie " + shippedMal().version));
    CHECK(run({"upgrade", path, "-t", mal, "-o", made}).code == 3);
}

TEST_CASE("an upgrade that cannot be is refused with what is the matter") {
    const TemporaryFolder folder;
    const std::string path = newPolicy(folder);
    CHECK(run({"upgrade", path, "-t", newerMal(folder)}).code == 64);
    CHECK(run({"upgrade", path, "-t", newerMal(folder), "--preview", "-o", folder / "x"}).code == 64);
    CHECK(run({"upgrade", path, "-t", folder / "weg.yaml", "--preview"}).code == 2);
    CHECK(run({"upgrade", path, "-t", path, "--preview"}).code == 2);
    const Ran same = run({"upgrade", path, "--preview"});
    CHECK(same.code == 3);
    CHECK(has(same.err, "Dit beleid gebruikt deze mal al"));
    const Ran older = run({"upgrade", path, "-t", newerMal(folder, "1.0.0"), "--preview"});
    CHECK(older.code == 3);
    CHECK(has(older.err, "ouder"));
}

TEST_CASE("the complete example goes over to a newer template and keeps all of its answers") {
    const TemporaryFolder folder;
    const std::string path = SOURCE_DIR "/templates/voorbeelden/voorbeeld-halverwege.beleid";
    const std::string made = folder / "nieuw.beleid";
    CHECK(run({"upgrade", path, "-t", newerMal(folder), "-o", made}).code == 0);
    const auto before = nlohmann::json::parse(run({"show", path, "--json"}).out);
    const auto after = nlohmann::json::parse(run({"show", made, "--json"}).out);
    CHECK(after["answers"] == before["answers"]);
}
