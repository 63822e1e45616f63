// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The steps that can be undone, as they follow the words "Ongedaan maken:".

#include "base/message.h"

namespace mal::messages {

constexpr Message editChoice{"edit.choice", "keuze {0} bij ‘{1}’"};
constexpr Message editChoices{"edit.choices", "de keuzes bij ‘{0}’"};
constexpr Message editChoiceNote{"edit.choice-note", "de toelichting bij een keuze van ‘{0}’"};
constexpr Message editYes{"edit.yes", "ja bij ‘{0}’"};
constexpr Message editNo{"edit.no", "nee bij ‘{0}’"};
constexpr Message editText{"edit.text", "de tekst bij ‘{0}’"};
constexpr Message editDate{"edit.date", "de datum bij ‘{0}’"};
constexpr Message editRowMore{"edit.row-more", "een rij erbij in ‘{0}’"};
constexpr Message editRowLess{"edit.row-less", "een rij minder in ‘{0}’"};
constexpr Message editRows{"edit.rows", "de rijen van ‘{0}’"};
constexpr Message editCells{"edit.cells", "de indeling bij ‘{0}’"};
constexpr Message editConfirmed{"edit.confirmed", "de bevestiging van punt {0}"};
constexpr Message editNotConfirmed{"edit.not-confirmed", "het intrekken van de bevestiging van punt {0}"};
constexpr Message editAnswerConfirmed{"edit.answer-confirmed", "het bevestigen van het antwoord bij ‘{0}’"};
constexpr Message editCleared{"edit.cleared", "het leegmaken van ‘{0}’"};
constexpr Message editNote{"edit.note", "de toelichting bij ‘{0}’"};

constexpr Message editInternalNote{"edit.internal-note", "de notitie bij {0}"};
constexpr Message editParked{"edit.parked", "parkeren van {0}"};
constexpr Message editParking{"edit.parking", "wat er staat bij het parkeren van {0}"};
constexpr Message editTakenUp{"edit.taken-up", "weer oppakken van {0}"};
constexpr Message editDone{"edit.done", "klaar melden van {0}"};
constexpr Message editNotDone{"edit.not-done", "weer openzetten van {0}"};

constexpr Message editAccepted{"edit.accepted", "bewust zo gekozen bij {0}"};
constexpr Message editReason{"edit.reason", "de reden bij {0}"};
constexpr Message editNotAccepted{"edit.not-accepted", "weghalen van de reden bij {0}"};

constexpr Message editTakenOver{"edit.taken-over", "wat is overgenomen"};
constexpr Message editWentBack{"edit.went-back", "het teruggaan naar een eerder moment"};

constexpr Message editOrganisation{"edit.organisation", "de gegevens van de organisatie"};
constexpr Message editHouseStyle{"edit.house-style", "de huisstijl"};
constexpr Message editLogo{"edit.logo", "het logo"};
constexpr Message editSignatories{"edit.signatories", "wie ondertekent"};

}  // namespace mal::messages
