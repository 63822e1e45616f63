// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/message.h"

namespace mal::messages {

constexpr Message unknownOption{"cli.unknown-option", "‘{0}’ is geen optie van dit commando."};
constexpr Message optionNeedsValue{"cli.option-needs-value", "Achter ‘{0}’ hoort {1}."};
constexpr Message optionTakesNoValue{"cli.option-takes-no-value", "Achter ‘{0}’ hoort geen waarde."};
constexpr Message optionTwice{"cli.option-twice", "‘{0}’ staat er twee keer."};
constexpr Message optionNeeded{"cli.option-needed", "‘{0}’ ontbreekt."};
constexpr Message operandMissing{"cli.operand-missing", "{0} ontbreekt."};
constexpr Message operandTooMany{"cli.operand-too-many", "‘{0}’ is er één te veel."};
constexpr Message unknownCommand{"cli.unknown-command", "‘{0}’ is geen commando."};
constexpr Message commandMissing{"cli.command-missing", "Geef een commando."};
constexpr Message seeHelp{"cli.see-help", "Zie ‘{0} --help’."};
constexpr Message wrongValue{"cli.wrong-value", "‘{1}’ kan niet bij ‘{0}’. Kies uit: {2}."};
constexpr Message notForKind{"cli.not-for-kind", "‘{0}’ kan niet bij het soort document ‘{1}’."};
constexpr Message notAMoment{"cli.not-a-moment",
                             "‘{0}’ is geen datum of moment. Schrijf 2026-11-22 of 2026-11-22T14:03:11+01:00."};
constexpr Message unusableFile{"cli.unusable-file", "‘{0}’ kan zo niet worden gebruikt ({1} fout(en))."};
constexpr Message saved{"cli.saved", "Opgeslagen: {0}"};
constexpr Message made{"cli.made", "Gemaakt: {0}"};
constexpr Message ready{"cli.ready", "Dit beleid kan worden vastgesteld: er staat niets meer open."};
constexpr Message notYet{"cli.not-yet", "Nog niet klaar om vast te stellen. Dit staat open ({0}):"};
constexpr Message templateGood{"cli.template-good", "‘{0}’ is in orde: {1} hoofdstukken, {2} onderdelen, {3} vragen."};
constexpr Message pdfGood{"cli.pdf-good", "‘{0}’ is in orde: PDF/UA-1 en PDF/A-2a, voor zover een programma dat kan zien."};
constexpr Message pdfFaulty{"cli.pdf-faulty", "‘{0}’ voldoet niet aan PDF/UA-1 en PDF/A-2a. Soorten fouten: {1}."};
constexpr Message pdfFinding{"cli.pdf-finding", "{0} [{1}; {2}]"};
constexpr Message pdfPlaces{"cli.pdf-places", "{0} keer: {1}"};
constexpr Message pdfTimes{"cli.pdf-times", "{0} keer"};
constexpr Message templateMissing{"cli.template-missing",
                                  "De meegeleverde mal is niet gevonden. Geef er zelf een op met ‘--template BESTAND’."};
constexpr Message valueMissing{"cli.value-missing", "Geef een antwoord, of gebruik --file, --clear, --confirm, --note of --by."};
constexpr Message answerTooLong{"cli.answer-too-long", "Het antwoord is te lang: meer dan {0} kB."};
constexpr Message outputLost{"cli.output-lost", "De uitvoer kon niet worden geschreven."};
constexpr Message unexpected{"cli.unexpected",
                             "Er ging iets mis dat niet mag gebeuren: {0}. Er is niets veranderd. Meld dit aan de maker."};
constexpr Message newerFormat{
    "cli.newer-format",
    "‘{0}’ is gemaakt met een nieuwere versie van Beleidsmal. Deze versie begrijpt het niet helemaal en kan het "
    "alleen laten zien. Gebruik de nieuwere versie."};
constexpr Message nameMissing{"cli.name-missing", "Geef de naam van de organisatie."};
constexpr Message outOfMemory{"cli.out-of-memory", "Er is niet genoeg geheugen voor dit bestand. Er is niets veranderd."};

}  // namespace mal::messages
