// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/message.h"

namespace mal::messages {

constexpr Message acceptedOnPurpose{"tension.on-purpose", "Bewust zo gekozen, want"};
constexpr Message stillMeetsPoint{"tension.meets-point", "Zo voldoen wij toch aan {0}:"};
constexpr Message andWord{"list.and", " en "};

constexpr Message pointNotAcknowledged{"open.not-acknowledged", "Punt {0} is nog niet bevestigd."};
constexpr Message pointWithdrawn{"open.acknowledgement-withdrawn",
                                 "De tekst van punt {0} is veranderd nadat {1} die bevestigde. Lees de nieuwe tekst en "
                                 "bevestig opnieuw."};
constexpr Message organisationMissing{"open.organisation-missing", "Vul de naam van de organisatie in."};
constexpr Message choiceMissing{"open.choice-missing", "Maak een keuze bij ‘{0}’."};
constexpr Message choicesMissing{"open.choices-missing", "Kies wat van toepassing is bij ‘{0}’."};
constexpr Message yesNoMissing{"open.yes-no-missing", "Antwoord met ja of nee: ‘{0}’"};
constexpr Message textMissing{"open.text-missing", "Vul in: ‘{0}’."};
constexpr Message dateMissing{"open.date-missing", "Kies een datum bij ‘{0}’."};
constexpr Message rowsMissing{"open.rows-missing", "Zet ten minste één regel in de tabel ‘{0}’."};
constexpr Message cellsMissing{"open.cells-missing", "Kies voor elke regel een kolom bij ‘{0}’."};
constexpr Message noteMissing{"open.note-missing", "Geef een toelichting bij de keuze ‘{0}’ ({1})."};
constexpr Message tooFewChosen{"open.too-few-chosen", "Kies er ten minste {1} bij ‘{0}’."};
constexpr Message tooManyChosen{"open.too-many-chosen", "Kies er niet meer dan {1} bij ‘{0}’."};
constexpr Message tooFewRows{"open.too-few-rows", "Zet ten minste {1} regels in de tabel ‘{0}’."};
constexpr Message tooManyRows{"open.too-many-rows", "Houd het bij {1} regels in de tabel ‘{0}’; nu zijn het er {2}."};
constexpr Message textTooLong{"open.text-too-long", "Maak de tekst bij ‘{0}’ korter: {2} tekens, er passen er {1}."};
constexpr Message dateTooEarly{"open.date-too-early", "Kies bij ‘{0}’ een datum op of na {1}."};
constexpr Message dateTooLate{"open.date-too-late", "Kies bij ‘{0}’ een datum op of vóór {1}."};
constexpr Message answerToConfirm{"open.to-confirm",
                                  "De betekenis van ‘{0}’ is veranderd in versie {1} van de mal. Kijk of uw antwoord nog klopt, "
                                  "en bevestig het of kies opnieuw."};
constexpr Message choiceUnknown{"open.choice-unknown", "De keuze ‘{1}’ bij ‘{0}’ bestaat niet in deze mal. Kies opnieuw."};

constexpr Message notAChoice{"answer.not-a-choice", "‘{1}’ is geen keuze bij ‘{0}’. Kies uit: {2}."};
constexpr Message notYesNo{"answer.not-yes-no", "‘{1}’ is geen antwoord op ‘{0}’. Kies ja of nee."};
constexpr Message notADate{"answer.not-a-date", "‘{1}’ is geen datum voor ‘{0}’. Schrijf een datum als 2026-11-22."};
constexpr Message notOneLine{"answer.not-one-line", "‘{0}’ past op één regel; deze tekst heeft er meer."};
constexpr Message tooManyCells{"answer.too-many-cells", "Een regel van ‘{0}’ heeft hooguit {1} cellen: {2}."};
constexpr Message notACell{"answer.not-a-cell",
                           "‘{1}’ is geen regel van ‘{0}’. Schrijf ‘regel: kolom’; regels: {2}; kolommen: {3}."};
constexpr Message notAText{"answer.not-a-text", "De tekst bij ‘{0}’ bevat een teken dat niet mag: {1}."};
constexpr Message notUtf8{"answer.not-utf-8", "De tekst bij ‘{0}’ is niet als UTF-8 opgeslagen. Sla hem op als UTF-8."};
constexpr Message notByText{"answer.not-by-text",
                            "‘{0}’ is een wettelijk punt. Iemand bevestigt het: geef een naam en een functie."};
constexpr Message nothingToAnswer{"answer.nothing-to-answer", "‘{0}’ is vaste tekst. Daar is geen antwoord op."};

constexpr Message stateNotStarted{"state.not-started", "niet begonnen"};
constexpr Message stateBusy{"state.busy", "bezig"};
constexpr Message stateReady{"state.ready", "klaar"};
constexpr Message stateParked{"state.parked", "geparkeerd"};
constexpr Message stateAttention{"state.attention", "aandacht nodig"};

}  // namespace mal::messages
