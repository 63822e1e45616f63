// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/message.h"

namespace mal::messages {

constexpr Message cannotOpen{"files.cannot-open", "‘{0}’ kan niet worden geopend: {1}."};
constexpr Message notAFile{"files.not-a-file", "‘{0}’ is geen gewoon bestand. Kies een bestand."};
constexpr Message tooLarge{"files.too-large", "‘{0}’ is te groot: {1} bytes, hooguit {2} past. Is dit het goede bestand?"};
constexpr Message cannotWrite{"files.cannot-write",
                              "‘{0}’ kan niet worden opgeslagen: {1}. Het bestand op de schijf is niet veranderd. Kies een "
                              "andere plaats of maak ruimte vrij."};
constexpr Message folderMissing{"files.folder-missing", "‘{0}’ kan niet worden opgeslagen: de map ‘{1}’ bestaat niet."};
constexpr Message fileIsReadOnly{"files.read-only", "‘{0}’ is alleen-lezen en is niet veranderd. Sla op onder een andere naam."};
constexpr Message folderNotSynced{"files.folder-not-synced",
                                  "‘{0}’ is geschreven, maar de schijf bevestigt dat niet: {1}. Controleer de schijf en sla "
                                  "nog een keer op."};
constexpr Message changedOutside{"files.changed-outside",
                                 "‘{0}’ is door iemand anders of een ander programma veranderd sinds het werd geopend. Het is "
                                 "niet overschreven. Sla op onder een andere naam of open het bestand opnieuw."};
constexpr Message alreadyThere{"files.already-there", "‘{0}’ bestaat al en is niet overschreven. Kies een andere naam."};
constexpr Message linkLeadsNowhere{
    "files.link-leads-nowhere",
    "‘{0}’ verwijst naar een plaats die nu niet te bereiken is. Er is niets veranderd. Sla op onder "
    "een andere naam."};
constexpr Message isAnInput{"files.is-an-input",
                            "‘{0}’ is een bestand waaruit wordt gelezen. Kies een andere naam voor het resultaat."};

constexpr Message noJournal{"files.no-journal",
                            "Uw werk kan niet tussendoor veilig worden gesteld in ‘{0}’: {1}. Sla zelf vaker op."};
constexpr Message backupUnusable{"files.backup-unusable",
                                 "‘{0}’ kan niet als beleid worden gelezen. Kies een andere reservekopie."};
constexpr Message noBackup{"files.no-backup",
                           "Van ‘{0}’ kan geen reservekopie worden gemaakt in ‘{1}’: {2}. Opslaan gaat wel gewoon door."};

constexpr Message reasonMissing{"files.reason.missing", "het bestaat niet"};
constexpr Message reasonDenied{"files.reason.denied", "er is geen toestemming voor"};
constexpr Message reasonFull{"files.reason.full", "de schijf is vol"};
constexpr Message reasonReadOnly{"files.reason.read-only", "de schijf is alleen-lezen"};
constexpr Message reasonFolder{"files.reason.folder", "een map in dit pad bestaat niet"};
constexpr Message reasonName{"files.reason.name", "de naam is te lang"};
constexpr Message reasonOther{"files.reason.other", "het systeem meldt ‘{0}’"};

}  // namespace mal::messages
