// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/message.h"

namespace mal::messages {

constexpr Message noSuchQuestion{"session.no-such-question", "‘{0}’ is geen vraag van deze mal.{1}"};
constexpr Message readOnlyAdopted{"session.read-only-adopted",
                                  "Dit beleid is vastgesteld en verandert niet meer. Begin een nieuwe versie."};
constexpr Message readOnlyProposed{"session.read-only-proposed",
                                   "Dit beleid ligt ter vaststelling en kan niet worden veranderd. Neem het eerst terug."};
constexpr Message readOnlyLooking{
    "session.read-only-looking",
    "U bekijkt dit beleid alleen, want iemand anders werkt eraan. Open het later opnieuw om het te veranderen."};
constexpr Message readOnlyNewer{"session.read-only-newer",
                                "Dit bestand is gemaakt met een nieuwere versie van Beleidsmal en kan alleen worden gelezen."};
constexpr Message statusNotHeld{
    "session.status-not-held", "Volgens dit bestand is het beleid {0}, maar er staan nog {1} punten open. Het telt als concept."};
constexpr Message documentTooLarge{
    "session.document-too-large",
    "Dit beleid is te groot om er een document van te maken: {0} MB tekst in {1} onderdelen. Maak het korter."};
constexpr Message notAPoint{"session.not-a-legal-point", "‘{0}’ is geen wettelijk punt en wordt niet bevestigd."};
constexpr Message nameNeeded{"session.name-needed", "Geef de naam van wie bevestigt."};
constexpr Message unusableText{"session.unusable-text", "Deze tekst bevat een teken dat niet mag ({0}). Haal het weg."};
constexpr Message textTooLarge{"session.text-too-large",
                               "De tekst die begint met ‘{0}’ is te lang om te bewaren. Maak hem korter dan {1} kB."};
constexpr Message tooLong{"session.too-long", "‘{0}…’ is te lang: hooguit {1} tekens."};
constexpr Message noSuchSection{"session.no-such-section", "‘{0}’ is geen onderdeel van deze mal.{1}"};
constexpr Message notATable{"session.not-a-table", "‘{0}’ is geen tabel; er kan geen rij bij."};
constexpr Message nothingToUndo{"session.nothing-to-undo", "Er is niets om ongedaan te maken."};
constexpr Message nothingToRedo{"session.nothing-to-redo", "Er is niets om opnieuw te doen."};
constexpr Message stillOpen{"session.still-open", "Dit kan nog niet, want er staat iets open ({1} in totaal). Het eerste: {0}"};
constexpr Message notProposed{"session.not-proposed", "Dit beleid ligt niet ter vaststelling."};
constexpr Message notAdopted{"session.not-adopted", "Dit beleid is niet vastgesteld. U kunt er gewoon aan verder werken."};
constexpr Message notAsAdopted{"session.not-as-adopted",
                               "Volgens dit bestand is het beleid vastgesteld, maar de inhoud is daarna veranderd, buiten "
                               "Beleidsmal om. Het telt als concept."};
constexpr Message noSuchCheck{"session.no-such-check", "‘{0}’ is geen controle van deze mal."};
constexpr Message openPointNotAccepted{"session.open-point-not-accepted",
                                       "‘{0}’ is nog te doen en kan niet worden aanvaard: {1}"};
constexpr Message momentNameNeeded{"session.moment-name-needed", "Geef het moment een naam, zodat u het herkent."};
constexpr Message historyFull{
    "session.history-full",
    "In dit bestand is geen ruimte voor nog een moment. Haal eerst een moment weg dat u niet meer nodig hebt."};
constexpr Message momentOfOtherTemplate{
    "session.moment-of-other-template",
    "Dit moment hoort bij versie {0} van de mal, en het beleid nu bij versie {1}. Open het moment "
    "apart, en bewaar het als u er echt naar terug wilt."};
constexpr Message beforeGoingBack{"session.before-going-back", "Vóór het teruggaan naar ‘{0}’"};
constexpr Message beforeUpgrade{"session.before-upgrade", "Vóór het overzetten naar versie {0} van de mal"};
constexpr Message nothingToConfirm{"session.nothing-to-confirm", "Bij ‘{0}’ is er niets te bevestigen."};
constexpr Message otherTemplateOffered{
    "session.other-template",
    "‘{0}’ is een andere mal dan die van dit beleid (‘{1}’). Overzetten kan alleen naar een nieuwere versie van dezelfde mal."};
constexpr Message olderTemplateOffered{
    "session.older-template",
    "Deze mal (versie {0}) is ouder dan die van dit beleid (versie {1}). Overzetten kan alleen "
    "naar een nieuwere versie."};
constexpr Message sameTemplateOffered{"session.same-template", "Dit beleid gebruikt deze mal al (versie {0})."};
constexpr Message sameVersionOffered{
    "session.same-version",
    "Deze mal heeft hetzelfde versienummer ({0}) als die van dit beleid, maar een andere tekst. Vraag "
    "de maker om een mal met een hoger nummer."};
constexpr Message adoptedVersion{"session.adopted-version", "versie {0}"};
constexpr Message logoNotUsed{"session.logo-not-used", "Het logo in dit bestand kan niet worden gebruikt: {0}"};

}  // namespace mal::messages
