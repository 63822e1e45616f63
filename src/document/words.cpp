// SPDX-License-Identifier: EUPL-1.2
#include "document/words.h"

#include "base/message.h"

namespace mal {

const Words& words(std::string_view) {
    static constexpr Words dutch{
        .tag = "nl-NL",
        .contents = "Inhoud",
        .page = "Pagina {0} van {1}",
        .stateConcept = "Concept",
        .stateProposed = "Ter vaststelling",
        .stateAdopted = "Vastgesteld op {0}",
        .markConcept = "CONCEPT",
        .markExample = "VOORBEELD",
        .version = "Versie",
        .adoptedBy = "Vastgesteld door",
        .adoptedOn = "Datum",
        .reviewOn = "Evaluatiemoment",
        .madeWith = "Opgesteld met: {0} ({1}, {2})",
        .letterChoice = "Keuze {0} – {1}",
        .toDecide = "Nog te besluiten. ",
        .toDecideTitle = "Nog te besluiten",
        .onPurpose = "Bewuste afweging bij {0}",
        .basisLaw = "Wet",
        .basisNorm = "Norm van deze mal",
        .basisBoth = "Wet en norm",
        .lawSays = "Wat de wet vraagt",
        .normAdds = "Wat de mal toevoegt",
        .source = "Bron",
        .inForce = "geldt vanaf {0}",
        .secondary = "via een secundaire bron; controleer op EUR-Lex",
        .acknowledgedBy = "Gelezen, besproken en aanvaard door {0} op {1}.",
        .notAcknowledged = "Nog niet bevestigd.",
        .acknowledgementWithdrawn = "De tekst is veranderd na de bevestiging. Dit punt moet opnieuw worden bevestigd.",
        .toArrange = "Nog te regelen",
        .signOff = "Ondertekening",
        .signOffIntro = "Aldus vastgesteld door:",
        .signOffIntroProposed = "Ter vaststelling door:",
        .name = "Naam",
        .role = "Functie",
        .place = "Plaats",
        .date = "Datum",
        .signature = "Handtekening",
        .annex = "Bijlage {0}. {1}",
        .annexChoices = "Verantwoording van de keuzes",
        .annexChoicesIntro = "Bij elke keuze staan hier alle mogelijkheden uit de mal. Zo is te zien wat wij kozen en wat niet.",
        .annexTerms = "Begrippen",
        .annexTermsIntro = "Deze begrippen komen in dit beleid voor.",
        .annexSources = "Juridische bronnen",
        .annexSourcesIntro =
            "De stand van de wet is gecontroleerd op {0}. De weergave is in eigen woorden en geen juridisch advies.",
        .chosen = "gekozen",
        .notChosen = "niet gekozen",
        .toChoose = "nog te kiezen",
        .law = "Wet en artikel",
        .whatLawSays = "Wat er staat, in eigen woorden",
        .since = "Geldt vanaf",
        .checkedOn = "Gecontroleerd op",
        .points = "Bij punt",
        .colophon = "Colofon",
        .yes = "Ja",
        .no = "Nee",
        .andWord = " en ",
    };
    return dutch;
}

std::string filled(const char* pattern, std::initializer_list<std::string> arguments) {
    return text(Message{"", pattern}, arguments);
}

}  // namespace mal
