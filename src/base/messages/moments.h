// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What the command line says of moments and of a newer template.

#include "base/message.h"

namespace mal::messages {

constexpr Message momentAdopted{"cli.moment-adopted", "vastgesteld: versie {0}"};
constexpr Message noMoments{"cli.no-moments", "In dit beleid is nog geen moment bewaard."};
constexpr Message momentLine{"cli.moment-line", "{0}  {1}  {2}  (mal {3})"};
constexpr Message noMomentNumbered{"cli.no-moment-numbered", "‘{0}’ is geen nummer van een bewaard moment. Het zijn er {1}."};
constexpr Message momentKept{"cli.moment-kept", "Bewaard als moment: {0}"};
constexpr Message momentRestored{"cli.moment-restored", "Teruggezet: {0}. Hoe het beleid net was, is ook als moment bewaard."};
constexpr Message momentForgotten{"cli.moment-forgotten", "Weggehaald: {0}"};
constexpr Message sameAsNow{"cli.same-as-now", "Zo is het beleid nu nog."};
constexpr Message differsFromNow{"cli.differs-from-now", "Veranderd sinds dat moment (toen → nu):"};

constexpr Message previewOrOutput{"cli.preview-or-output", "Kies één van twee: ‘--preview’ of ‘--output BESTAND’."};
constexpr Message upgradeTitle{"cli.upgrade-title", "Van versie {0} naar versie {1} van ‘{2}’."};
constexpr Message upgradeNothing{"cli.upgrade-nothing", "Aan de vragen verandert niets."};
constexpr Message upgradeFate{"cli.upgrade-fate", "{0}: {1}"};
constexpr Message upgradeAnswer{"cli.upgrade-answer", "Nu ingevuld: {0}"};
constexpr Message upgradeCounts{"cli.upgrade-counts",
                                "Van deze vragen: {0} antwoorden blijven staan, {1} zijn te bevestigen, {2} wettelijke punten "
                                "zijn opnieuw te bevestigen, {3} zijn in te vullen, {4} worden apart bewaard."};
constexpr Message upgradePreviewed{"cli.upgrade-previewed", "Dit is een voorbeeld. Er is niets veranderd."};

}  // namespace mal::messages
