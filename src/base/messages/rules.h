// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/message.h"

namespace mal::messages {

inline constexpr Message acceptedOnPurpose{"tension.on-purpose", "Bewust zo gekozen, want"};
inline constexpr Message stillMeetsPoint{"tension.meets-point", "Zo voldoen wij toch aan {0}:"};
inline constexpr Message andWord{"list.and", " en "};

inline constexpr Message pointNotAcknowledged{"open.not-acknowledged", "Punt {0} is nog niet bevestigd."};
inline constexpr Message pointWithdrawn{"open.acknowledgement-withdrawn",
                                        "De tekst van punt {0} is veranderd nadat {1} die bevestigde. Lees de nieuwe tekst en "
                                        "bevestig opnieuw."};
inline constexpr Message choiceMissing{"open.choice-missing", "Maak een keuze bij ‘{0}’."};
inline constexpr Message choicesMissing{"open.choices-missing", "Kies wat van toepassing is bij ‘{0}’."};
inline constexpr Message yesNoMissing{"open.yes-no-missing", "Antwoord met ja of nee: ‘{0}’"};
inline constexpr Message textMissing{"open.text-missing", "Vul in: ‘{0}’."};
inline constexpr Message dateMissing{"open.date-missing", "Kies een datum bij ‘{0}’."};
inline constexpr Message rowsMissing{"open.rows-missing", "Zet ten minste één regel in de tabel ‘{0}’."};
inline constexpr Message cellsMissing{"open.cells-missing", "Kies voor elke regel een kolom bij ‘{0}’."};
inline constexpr Message noteMissing{"open.note-missing", "Geef een toelichting bij de keuze ‘{0}’ ({1})."};
inline constexpr Message tooFewChosen{"open.too-few-chosen", "Kies er ten minste {1} bij ‘{0}’."};
inline constexpr Message tooManyChosen{"open.too-many-chosen", "Kies er niet meer dan {1} bij ‘{0}’."};
inline constexpr Message tooFewRows{"open.too-few-rows", "Zet ten minste {1} regels in de tabel ‘{0}’."};
inline constexpr Message tooManyRows{"open.too-many-rows", "Houd het bij {1} regels in de tabel ‘{0}’; nu zijn het er {2}."};
inline constexpr Message textTooLong{"open.text-too-long", "Maak de tekst bij ‘{0}’ korter: {2} tekens, er passen er {1}."};
inline constexpr Message dateTooEarly{"open.date-too-early", "Kies bij ‘{0}’ een datum op of na {1}."};
inline constexpr Message dateTooLate{"open.date-too-late", "Kies bij ‘{0}’ een datum op of vóór {1}."};
inline constexpr Message choiceUnknown{"open.choice-unknown", "De keuze ‘{1}’ bij ‘{0}’ bestaat niet in deze mal. Kies opnieuw."};

inline constexpr Message stateNotStarted{"state.not-started", "niet begonnen"};
inline constexpr Message stateBusy{"state.busy", "bezig"};
inline constexpr Message stateReady{"state.ready", "klaar"};
inline constexpr Message stateParked{"state.parked", "geparkeerd"};
inline constexpr Message stateAttention{"state.attention", "aandacht nodig"};

}  // namespace mal::messages
