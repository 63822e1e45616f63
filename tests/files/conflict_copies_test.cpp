// SPDX-License-Identifier: EUPL-1.2
#include "files/conflict_copies.h"

#include "support/temporary_folder.h"

#include <catch2/catch.hpp>

#include <fstream>

using namespace mal;
using namespace mal::test;

TEST_CASE("a copy that a sync client made of a conflict is told by its name") {
    const std::string name =
        GENERATE(as<std::string>{}, "beleid (conflicted copy 2026-11-22).beleid",
                 "beleid (conflicted copy 2026-11-22 140311).beleid", "beleid (Jan's conflicted copy 2026-11-22).beleid",
                 "Beleid (Conflicted Copy).BELEID", "beleid (conflicterend exemplaar van Jan 2026-11-22).beleid",
                 "beleid (Conflicterende kopie van JAN-PC 2026-11-22).beleid", "beleid (Case Conflict 1).beleid",
                 "beleid (SFConflict jan@bibliotheek.nl 2026-11-22-14-03-11).beleid",
                 "beleid.sync-conflict-20261122-140311-ABCDEF7.beleid", "beleid-conflict-20261122-140311.beleid",
                 "beleid_conflict-20261122-140311.beleid", "beleid_JAN-PC_Nov-22-140311-2026_Conflict.beleid",
                 "beleid [conflicted].beleid", "beleid.Conflict.beleid");
    CAPTURE(name);
    CHECK(isConflictCopy(name, "beleid.beleid"));
}

TEST_CASE("an ordinary copy, another policy and other files are no conflict copies") {
    const std::string name =
        GENERATE(as<std::string>{}, "beleid.beleid", "beleid (1).beleid", "beleid - kopie.beleid", "beleid 2026.beleid",
                 "beleid-conflict.beleid", "beleid-conflict-met-de-or.beleid", "beleid (conflict met de or).beleid",
                 "conflicted copy.beleid", "ander (conflicted copy 2026-11-22).beleid", "beleid (conflicted copy 2026-11-22).pdf",
                 "", "b", ".beleid");
    CAPTURE(name);
    CHECK_FALSE(isConflictCopy(name, "beleid.beleid"));
}

TEST_CASE("the conflict copies beside a file are found, and none where there is no folder") {
    const TemporaryFolder folder;
    for (const char* name : {"a.beleid", "a (1).beleid", "a.sync-conflict-20261122-140311-X.beleid", "a (conflicted copy).beleid",
                             "b (conflicted copy).beleid"})
        std::ofstream(folder / name) << "x";
    CHECK(conflictCopiesOf(folder / "a.beleid") ==
          std::vector<std::string>{"a (conflicted copy).beleid", "a.sync-conflict-20261122-140311-X.beleid"});
    CHECK(conflictCopiesOf(folder / "weg/a.beleid").empty());
    CHECK(conflictCopiesOf("").empty());
}
