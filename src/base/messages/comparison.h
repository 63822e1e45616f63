// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Words for what differs between two policies, and for an answer beside another one.

#include "base/message.h"

namespace mal::messages {

constexpr Message confirmedBy{"answer.confirmed-by", "bevestigd door {0}"};
constexpr Message confirmedByOn{"answer.confirmed-by-on", "bevestigd door {0} op {1}"};
constexpr Message stillToArrange{"answer.still-to-arrange", "nog te regelen: {0}"};

constexpr Message placeOrganisation{"comparison.organisation", "Organisatie"};
constexpr Message placeWhole{"comparison.whole", "Het hele beleid"};
constexpr Message placeNowhere{"comparison.nowhere", "Vraag die niet in de mal staat"};

constexpr Message headingOrganisation{"comparison.heading-organisation", "Naam, huisstijl en ondertekening"};
constexpr Message headingSection{"comparison.heading-section", "Bij het hele onderdeel"};
constexpr Message headingTension{"comparison.heading-tension", "Spanning {0}"};
constexpr Message headingStatus{"comparison.heading-status", "Stand van het beleid"};
constexpr Message headingTemplate{"comparison.heading-template", "De mal"};
constexpr Message headingHistory{"comparison.heading-history", "Bewaarde momenten en eerdere versies"};
constexpr Message headingRest{"comparison.heading-rest", "Overige gegevens"};

constexpr Message partAnswer{"comparison.answer", "Antwoord"};
constexpr Message partNuance{"comparison.note", "Toelichting"};
constexpr Message partToConfirm{"comparison.to-confirm", "Nog te bevestigen"};
constexpr Message partRest{"comparison.rest", "Overige gegevens"};
constexpr Message partNote{"comparison.internal-note", "Notitie"};
constexpr Message partParked{"comparison.parked", "Geparkeerd"};
constexpr Message partVotes{"comparison.votes", "Stemmen"};
constexpr Message partDone{"comparison.done", "Klaar gemeld"};
constexpr Message partReason{"comparison.reason", "Waarom het zo bedoeld is"};
constexpr Message partName{"comparison.name", "Naam"};
constexpr Message partShortName{"comparison.short-name", "Korte naam"};
constexpr Message partPlace{"comparison.place", "Plaats"};
constexpr Message partColour{"comparison.colour", "Huiskleur"};
constexpr Message partLogo{"comparison.logo", "Logo"};
constexpr Message partSignatories{"comparison.signatories", "Ondertekenaars"};
constexpr Message partStatus{"comparison.status", "Stand"};
constexpr Message partVersion{"comparison.version", "Versie"};
constexpr Message partCount{"comparison.count", "Aantal"};

constexpr Message wordYes{"comparison.yes", "ja"};
constexpr Message wordNo{"comparison.no", "nee"};
constexpr Message parkedUntil{"comparison.parked-until", "oppakken op {0}"};
constexpr Message logoThere{"comparison.logo-there", "een logo"};
constexpr Message logoOther{"comparison.logo-other", "een ander logo"};
constexpr Message logoSaying{"comparison.logo-saying", "{0} (‘{1}’)"};
constexpr Message otherText{"comparison.other-text", "{0}, met een andere tekst"};
constexpr Message statusConcept{"comparison.concept", "concept"};
constexpr Message statusProposed{"comparison.proposed", "ter vaststelling"};
constexpr Message statusAdopted{"comparison.adopted", "vastgesteld"};

constexpr Message line{"comparison.line", "{0} · {1} – {2}: {3} → {4}"};
constexpr Message lineBare{"comparison.line-bare", "{0} · {1} – {2}"};
constexpr Message quoted{"comparison.quoted", "‘{0}’"};
constexpr Message nothing{"comparison.nothing", "(leeg)"};
constexpr Message andMore{"comparison.and-more", "… en nog {0}"};

}  // namespace mal::messages
