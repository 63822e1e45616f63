// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What a newer version of a template changes for a policy.

#include "base/message.h"

namespace mal::messages {

// What differs in a question.
constexpr Message changedLabel{"upgrade.label", "De vraag luidt nu ‘{1}’. Eerst was dat ‘{0}’."};
constexpr Message changedExplanation{"upgrade.explanation", "De uitleg bij de vraag is aangepast."};
constexpr Message changedPrinting{"upgrade.printing", "De woorden rond het antwoord in het beleid zijn anders."};
constexpr Message nowRequired{"upgrade.now-required", "Deze vraag moet nu beantwoord zijn om het beleid vast te stellen."};
constexpr Message noLongerRequired{"upgrade.no-longer-required", "Deze vraag hoeft niet meer beantwoord te zijn."};
constexpr Message changedRelevance{"upgrade.relevance", "Wanneer deze vraag wordt gesteld, is veranderd."};
constexpr Message noteAdded{"upgrade.note-added", "U kunt nu een toelichting geven."};
constexpr Message noteRemoved{"upgrade.note-removed",
                              "Een toelichting wordt niet meer gevraagd. Wat er stond, blijft in het bestand bewaard."};
constexpr Message choiceAdded{"upgrade.choice-added", "Nieuwe keuze: {0}."};
constexpr Message choiceRemoved{"upgrade.choice-removed", "Deze keuze vervalt: {0}."};
constexpr Message chosenRemoved{"upgrade.chosen-removed", "Uw keuze vervalt: {0}. Kies opnieuw."};
constexpr Message choiceRenamed{"upgrade.choice-renamed", "Keuze {0} heet nu ‘{2}’. Eerst was dat ‘{1}’."};
constexpr Message choiceDescribed{"upgrade.choice-described", "De omschrijving van keuze {0} is veranderd."};
constexpr Message choiceSays{"upgrade.choice-says", "Bij keuze {0} komt in het beleid: ‘{2}’. Eerst was dat: ‘{1}’."};
constexpr Message yesNoSays{"upgrade.yes-no-says", "Bij ‘{0}’ komt in het beleid: ‘{2}’. Eerst was dat: ‘{1}’."};
constexpr Message changedLimits{"upgrade.limits", "Hoeveel er mag of moet worden ingevuld, is veranderd."};
constexpr Message columnAdded{"upgrade.column-added", "Nieuwe kolom: {0}."};
constexpr Message columnRemoved{"upgrade.column-removed",
                                "Deze kolom vervalt: {0}. Wat erin stond, blijft in het bestand bewaard."};
constexpr Message columnRenamed{"upgrade.column-renamed", "De kolom ‘{0}’ heet nu ‘{1}’."};
constexpr Message rowAdded{"upgrade.row-added", "Nieuwe rij: {0}."};
constexpr Message rowRemoved{"upgrade.row-removed", "Deze rij vervalt: {0}. Wat erbij stond, blijft in het bestand bewaard."};
constexpr Message rowRenamed{"upgrade.row-renamed", "De rij ‘{0}’ heet nu ‘{1}’."};
constexpr Message changedPoint{"upgrade.point",
                               "De tekst van dit punt is veranderd. Wie bevestigde, moet de nieuwe tekst lezen."};
constexpr Message changedSources{"upgrade.sources", "De bronnen of de toelichting bij de wet zijn bijgewerkt."};
constexpr Message changedFixedText{"upgrade.fixed-text", "De vaste tekst is veranderd."};
constexpr Message changedType{
    "upgrade.type", "Deze vraag is van een andere soort geworden. Uw antwoord past er niet meer bij en blijft apart bewaard."};
constexpr Message movedTo{"upgrade.moved", "De vraag staat nu bij {0}."};
constexpr Message renamedQuestion{"upgrade.renamed", "De vraag heeft in de mal een andere naam gekregen. Uw antwoord gaat mee."};
constexpr Message smallChange{"upgrade.small", "Er is iets kleins aangepast."};

// What happens to the rest of the policy.
constexpr Message sectionGone{
    "upgrade.section-gone",
    "Het onderdeel ‘{0}’ vervalt. De notitie, de stemmen en wat er geparkeerd is, blijven in het bestand bewaard."};
constexpr Message tensionGone{"upgrade.tension-gone", "De spanning {0} vervalt. Uw reden blijft in het bestand bewaard: {1}"};
constexpr Message tensionChanged{"upgrade.tension-changed", "De spanning {0} is veranderd. Kijk of uw reden nog klopt: {1}"};

// Kinds of change and what becomes of the answer.
constexpr Message kindWording{"upgrade.kind-wording", "verwoording"};
constexpr Message kindMeaning{"upgrade.kind-meaning", "betekenis"};
constexpr Message kindLaw{"upgrade.kind-law", "wet"};
constexpr Message kindRemoved{"upgrade.kind-removed", "vervallen"};
constexpr Message kindAdded{"upgrade.kind-added", "nieuw"};
constexpr Message fateNothing{"upgrade.fate-nothing", "hier is niets ingevuld"};
constexpr Message fateKept{"upgrade.fate-kept", "uw antwoord blijft staan"};
constexpr Message fateToConfirm{"upgrade.fate-to-confirm", "uw antwoord blijft staan en moet opnieuw worden bevestigd"};
constexpr Message fateWithdrawn{"upgrade.fate-withdrawn", "de bevestiging geldt niet meer; iemand moet opnieuw bevestigen"};
constexpr Message fateKeptApart{"upgrade.fate-kept-apart", "uw antwoord komt niet meer in het beleid en blijft apart bewaard"};
constexpr Message fateOpen{"upgrade.fate-open", "hier moet u nog iets invullen of kiezen"};

}  // namespace mal::messages
