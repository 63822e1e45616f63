// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What reading and writing templates and policy files can say.

#include "base/message.h"

namespace mal::messages {

// Any file.
constexpr Message tooManyProblems{"file.too-many-problems", "Er zijn nog meer fouten. Los eerst de fouten hierboven op."};
constexpr Message fileTooLarge{"file.too-large", "Dit bestand is te groot. Het mag niet groter zijn dan {0} MB."};
constexpr Message emptyFile{"file.empty", "Dit bestand is leeg."};
constexpr Message notUtf8{"file.not-utf8",
                          "Dit is geen UTF-8. Sla het bestand op met de tekencodering UTF-8 en open het opnieuw."};
constexpr Message loneCarriageReturn{
    "file.carriage-return",
    "Hier staat een los regelterugloopteken (U+000D). Sla het bestand op met gewone regeleinden (LF of CRLF)."};
constexpr Message controlCharacter{"file.control-character", "Hier staat een onzichtbaar stuurteken ({0}). Haal dat weg."};
constexpr Message bidiCharacter{"file.bidi-character",
                                "Hier staat een onzichtbaar teken dat de leesrichting omkeert ({0}). Daardoor kan er iets "
                                "anders lijken te staan. Haal dat weg."};
constexpr Message noncharacter{"file.noncharacter", "Hier staat {0}; dat is geen teken dat in een tekst hoort. Haal dat weg."};
constexpr Message percentLine{
    "file.percent-line",
    "Een regel mag niet met % beginnen; YAML leest dat als opdracht. Zet er een spatie of een ander teken voor."};

// YAML.
constexpr Message tooMuchPunctuation{
    "yaml.too-much-punctuation",
    "Na deze plek volgen te veel haken en leestekens achter elkaar. Dit bestand wordt niet gelezen."};
constexpr Message tooManyNodes{"yaml.too-many-values", "Dit bestand heeft meer dan {0} waarden. Dat is te veel om te lezen."};
constexpr Message tooDeep{"yaml.too-deep", "Hier staan meer dan {0} niveaus in elkaar. Dat is te diep om te lezen."};
constexpr Message textTooLong{"yaml.text-too-long", "Deze tekst is te lang. Een tekst mag niet groter zijn dan {0} kB."};
constexpr Message keyTooLong{"yaml.key-too-long", "Deze sleutel is te lang. Een sleutel mag niet langer zijn dan {0} bytes."};
constexpr Message secondDocument{"yaml.second-document",
                                 "Hier begint een tweede YAML-document. Er mag er maar één in het bestand staan; haal weg "
                                 "wat hierna komt, of de regel met --- of ..."};
constexpr Message anchor{
    "yaml.anchor",
    "Ankers (&) en verwijzingen (*) kunnen hier niet. Schrijf de tekst uit, of zet de waarde tussen aanhalingstekens."};
constexpr Message tag{
    "yaml.tag", "Typeaanduidingen van YAML kunnen hier niet (‘{0}’). Haal die weg, of zet de waarde tussen aanhalingstekens."};
constexpr Message mergeKey{"yaml.merge-key", "Samenvoegen met << kan hier niet. Schrijf de sleutels uit."};
constexpr Message keyNotText{"yaml.key-not-text",
                             "Een sleutel moet een gewone tekst zijn: een woord, een dubbelepunt en een spatie."};
constexpr Message duplicateKey{"yaml.duplicate-key",
                               "De sleutel ‘{0}’ staat hier twee keer; de eerste keer op regel {1}. Haal er één weg."};
constexpr Message forbiddenEscape{"yaml.forbidden-escape",
                                  "Deze tekst maakt met een backslash een teken dat niet mag ({0}). Haal dat weg."};
constexpr Message yamlEscape{
    "yaml.escape",
    "Deze backslash vormt geen bekend teken. Gebruik \\n, \\t, \\\" of \\\\, of zet de tekst tussen enkele aanhalingstekens."};
constexpr Message yamlTab{"yaml.tab", "Hier is ingesprongen met een tab. Gebruik spaties."};
constexpr Message yamlOpenBrace{"yaml.open-brace", "Een { die hier open is, wordt niet gesloten met }."};
constexpr Message yamlOpenBracket{"yaml.open-bracket", "Een [ die hier open is, wordt niet gesloten met ]."};
constexpr Message yamlMap{
    "yaml.map",
    "Hier klopt de opmaak niet. Meestal is de inspringing anders dan op de regel erboven, of ontbreekt er een dubbelepunt."};
constexpr Message yamlList{
    "yaml.list", "Hier klopt de lijst niet. Begin elk onderdeel met een streepje en een spatie, alle even ver ingesprongen."};
constexpr Message yamlColon{"yaml.colon",
                            "Deze dubbelepunt kan hier niet. Zet een tekst met een dubbelepunt erin tussen aanhalingstekens."};
constexpr Message yamlDash{"yaml.dash", "Dit streepje kan hier niet. Zet een lijst op een nieuwe regel onder de sleutel."};
constexpr Message yamlFlowEnd{"yaml.flow-end", "Deze haak sluit iets wat niet open is."};
constexpr Message yamlOpenQuote{"yaml.open-quote", "Een aanhalingsteken wordt geopend maar niet gesloten."};
constexpr Message yamlBlock{"yaml.block",
                            "Na | of > mag op deze regel alleen een cijfer, + of - staan. De tekst begint op de volgende regel."};
constexpr Message yamlUnknown{"yaml.unknown",
                              "Met dit teken kan een waarde niet beginnen. Zet de tekst tussen aanhalingstekens."};
constexpr Message yamlOther{"yaml.other",
                            "Dit is geen geldige YAML. Kijk naar de inspringing, de dubbelepunten en de aanhalingstekens."};

constexpr Message kindNull{"yaml.kind-null", "niets"};
constexpr Message kindText{"yaml.kind-text", "één tekst"};
constexpr Message kindList{"yaml.kind-list", "een lijst"};
constexpr Message kindMap{"yaml.kind-map", "een groep sleutels"};
constexpr Message kindDate{"yaml.kind-date", "een datum"};
constexpr Message kindNumber{"yaml.kind-number", "een getal"};
constexpr Message kindYesNo{"yaml.kind-yes-no", "ja of nee"};
constexpr Message kindPicture{"yaml.kind-picture", "base64"};
constexpr Message kindBoolean{"yaml.kind-boolean", "true of false"};

// Any part of a template.
constexpr Message didYouMean{"template.did-you-mean", " Bedoelt u ‘{0}’?"};
constexpr Message possibleHere{"template.possible-here", " Mogelijk zijn nog: {0}."};
constexpr Message possibleValues{"template.possible-values", " Mogelijk zijn: {0}."};
constexpr Message notATemplate{"template.not-a-template",
                               "Dit is geen mal. Een mal begint met sleutels, zoals ‘schema_version: 1’."};
constexpr Message newerTemplate{
    "template.newer",
    "Deze mal is gemaakt voor een nieuwere versie van dit programma (taalversie {0}; dit programma leest tot en met {1})."};
constexpr Message unknownKey{"template.unknown-key", "‘{0}’ is hier geen bekende sleutel.{1}"};
constexpr Message missingKey{"template.missing-key", "Hier ontbreekt ‘{0}’. Voeg die sleutel toe."};
constexpr Message emptyValue{"template.empty-value", "‘{0}’ is leeg. Vul een waarde in, of haal de sleutel weg."};
constexpr Message emptyList{"template.empty-list", "De lijst ‘{0}’ is leeg. Vul die, of haal de sleutel weg."};
constexpr Message wrongKind{"template.wrong-kind", "‘{0}’ moet {1} zijn, maar is {2}."};
constexpr Message numberForText{
    "template.number-for-text",
    "‘{0}’ moet een tekst zijn, en YAML leest {1} niet als tekst. Schrijf het met aanhalingstekens: \"{1}\"."};
constexpr Message severalLines{"template.several-lines", "‘{0}’ moet op één regel passen; deze tekst heeft meer regels."};
constexpr Message notASlug{"template.not-a-slug",
                           "‘{0}’ kan geen naam zijn. Gebruik alleen kleine letters, cijfers en streepjes."};
constexpr Message notAChoiceValue{
    "template.not-a-choice-value",
    "‘{0}’ kan geen keuze zijn. Gebruik één hoofdletter, of alleen kleine letters, cijfers en streepjes."};
constexpr Message notHttps{"template.not-https", "‘{0}’ is geen adres dat met https:// begint."};
constexpr Message forbiddenLink{"template.forbidden-link",
                                "Een link mag alleen naar https:// of mailto: gaan, en niet naar ‘{0}’."};
constexpr Message notADate{"template.not-a-date", "‘{0}’ is geen datum die bestaat. Schrijf een datum als 2026-11-22."};
constexpr Message notAMonth{"template.not-a-month",
                            "‘{0}’ is geen maand of datum. Schrijf een maand als 2026-05 of een datum als 2026-05-18."};
constexpr Message notAVersion{"template.not-a-version", "‘{0}’ is geen versie. Schrijf drie getallen, als 1.0.0."};
constexpr Message notANumber{"template.not-a-number",
                             "‘{0}’ moet een heel getal zijn van {1} tot en met {2}, zonder aanhalingstekens."};
constexpr Message notABoolean{"template.not-a-boolean", "‘{0}’ moet true of false zijn."};
constexpr Message unknownValue{"template.unknown-value", "‘{1}’ kan niet bij ‘{0}’.{2}"};
constexpr Message unknownPlaceholder{"template.unknown-placeholder", "{{0}} is geen bekende invulplek.{1}"};
constexpr Message answerPlace{
    "template.answer-place", "{answer} kan hier niet: alleen in de document_lead van een vraag van het type short_text of date."};
constexpr Message duplicateId{"template.duplicate-id", "‘{0}’ staat er al, op regel {1}. Kies hier een andere naam."};

// References.
constexpr Message unknownQuestion{"template.unknown-question", "‘{0}’ is geen vraag van deze mal.{1}"};
constexpr Message unknownSection{"template.unknown-section", "‘{0}’ is geen onderdeel van deze mal.{1}"};
constexpr Message unknownDomain{"template.unknown-domain", "‘{0}’ is geen domein van deze mal.{1}"};
constexpr Message unknownPhase{"template.unknown-phase", "‘{0}’ is geen fase van deze mal.{1}"};
constexpr Message wrongType{"template.wrong-type", "‘{0}’ is een vraag van het type {1}. Hier past alleen: {2}."};
constexpr Message anyTypeButNote{"template.any-type-but-note", "elk type behalve note"};
constexpr Message unknownChoice{"template.unknown-choice", "‘{0}’ is geen keuze van de vraag ‘{1}’.{2}"};
constexpr Message countTooHigh{"template.count-too-high", "Zo veel kan nooit: de vraag ‘{0}’ heeft {1} keuzes."};
constexpr Message missingColumns{"template.missing-columns",
                                 "De tabel ‘{0}’ kan geen acties bevatten. Er ontbreekt een kolom met holds: {1}."};
constexpr Message relevantChain{
    "template.relevant-chain",
    "Of ‘{0}’ wordt gevraagd, hangt via te veel andere vragen af: hooguit {1} na elkaar. Maak de keten korter."};
constexpr Message relevantParts{"template.relevant-parts", "De voorwaarde bij ‘{0}’ kijkt naar te veel vragen: hooguit {1}."};
constexpr Message tooManyTerms{"template.too-many-terms",
                               "Er staan te veel begrippen in deze mal: met alle schrijfwijzen samen hooguit {0}."};
constexpr Message circle{"template.circle",
                         "Deze vragen wachten op elkaar en worden dus nooit gesteld: {0}. Verander één ‘relevant’."};

// Conditions.
constexpr Message noCondition{
    "template.no-condition",
    "Hier ontbreekt waarop gelet wordt. Kies er één: is, in, includes, answered, count_at_least, later_than, all, any of not."};
constexpr Message twoConditions{"template.two-conditions",
                                "Een voorwaarde let op één ding; hier staan ‘{0}’ en ‘{1}’. Zet ze elk apart onder all of any."};

// Questions and chapters.
constexpr Message noteLabel{"template.note-label", "Toelichting"};
constexpr Message noteForm{"template.note-form", "‘note’ moet none zijn, of een groep met een label: {label: Toelichting}."};
constexpr Message neededNote{
    "template.needed-note",
    "Keuze ‘{0}’ vraagt een toelichting, maar er is geen veld voor. Haal needs_note weg, of geef een note."};
constexpr Message tooFewChoices{"template.too-few-choices", "Hier moeten ten minste {0} keuzes staan."};
constexpr Message minAboveChoices{"template.min-above-choices",
                                  "Zo veel kan niemand kiezen: er zijn {0} keuzes. Verlaag min_selected."};
constexpr Message maxBelowMin{"template.max-below-min", "‘{0}’ ligt voor of onder ‘{1}’, zodat geen antwoord goed is."};
constexpr Message missingNormAdds{"template.missing-norm-adds",
                                  "Bij basis norm of both moet ‘norm_adds’ staan: wat deze mal vraagt boven op de wet."};
constexpr Message missingSources{"template.missing-sources", "Bij basis law of both moet ‘sources’ staan: de bron in de wet."};
constexpr Message sameColumn{"template.same-column", "Er is al een kolom met holds: {0}. Er kan er maar één zijn."};
constexpr Message questionInFixedChapter{
    "template.question-in-fixed-chapter",
    "In een vast hoofdstuk kunnen alleen vragen van het type acknowledge en note staan; ‘{0}’ is {1}."};
constexpr Message missingConfirmation{"template.missing-confirmation",
                                      "Het vaste hoofdstuk ‘{0}’ heeft geen ‘confirmation’: wat iemand bij elk punt bevestigt."};
constexpr Message confirmationOutsideFixed{"template.confirmation-outside-fixed",
                                           "‘confirmation’ kan alleen in een vast hoofdstuk (fixed: true)."};
constexpr Message closingOutsideFixed{"template.closing-outside-fixed",
                                      "‘closing’ kan alleen in een onderdeel van een vast hoofdstuk (fixed: true)."};
constexpr Message documentIntroInFixed{
    "template.document-intro-in-fixed",
    "Een vast hoofdstuk heeft geen ‘document_intro’: zijn ‘intro’ wordt gedrukt zoals die er staat."};

// Kinds of document that the template describes.
constexpr Message kindOfEveryTemplate{"template.kind-of-every-template",
                                      "‘{0}’ is een soort document dat elke mal al heeft. Kies een andere naam."};
constexpr Message emptyDocumentBlock{"template.empty-document-block",
                                     "Het blok ‘{0}’ laat niets zien. Geef ‘text’, ‘from’ of ‘shows’."};
constexpr Message sheetShows{"template.sheet-shows",
                             "‘shows’ kan niet op een blad (layout: sheet). Het blok ‘{0}’ hoort in een notitie (layout: memo)."};

// Profile, renames and changes.
constexpr Message dominantTooHigh{"template.dominant-too-high",
                                  "‘dominant_from’ kan niet hoger zijn dan het aantal vragen hier ({0})."};
constexpr Message unknownReading{"template.unknown-reading", "‘{0}’ is geen keuze van de vragen van dit profiel (of ‘mixed’)."};
constexpr Message renamedStillThere{"template.renamed-still-there",
                                    "‘{0}’ is nog een vraag van deze mal en kan dus geen nieuwe naam hebben."};
constexpr Message removedStillThere{"template.removed-still-there",
                                    "‘{0}’ is nog een vraag van deze mal en kan dus niet vervallen zijn."};
constexpr Message changeOrder{
    "template.change-order",
    "Versie {0} staat na versie {1}. Zet de nieuwste wijziging bovenaan, en geen nieuwer dan de mal zelf."};

// Policy files.
constexpr Message notAPolicy{"policy.not-a-policy", "Dit is geen beleidsbestand. Een beleidsbestand begint met ‘beleidsmal: 1’."};
constexpr Message cutOff{
    "policy.cut-off",
    "Dit bestand is afgebroken: het einde ontbreekt (de laatste regel moet ... zijn). Gebruik een reservekopie van dit beleid."};
constexpr Message newerPolicy{"policy.newer",
                              "Dit beleid is bewaard met een nieuwere versie van dit programma (bestandsversie {0}). Het "
                              "is te lezen, maar niet te wijzigen."};
constexpr Message wrongVersion{"policy.wrong-version", "‘beleidsmal’ moet 1 zijn: de versie van dit soort bestand."};
constexpr Message embeddedTemplate{"policy.embedded-template", "{0} (mal)"};
constexpr Message noTemplate{"policy.no-template",
                             "In dit bestand ontbreekt de mal (‘template_text’). Zonder mal zijn de antwoorden niet te lezen."};
constexpr Message badTemplate{
    "policy.bad-template",
    "De mal in dit bestand is niet goed. Zonder mal zijn de antwoorden niet te lezen. De fouten staan hierna."};
constexpr Message otherTemplate{
    "policy.other-template",
    "De mal in dit bestand is veranderd nadat het beleid is bewaard. Controleer of de antwoorden nog bij de vragen passen."};
constexpr Message unknownStatus{"policy.unknown-status",
                                "‘{0}’ kan niet bij ‘status’. Mogelijk zijn: concept, proposed, adopted."};
constexpr Message nameTooLong{"policy.name-too-long",
                              "De naam of plaats van de organisatie is te lang: hooguit {0} tekens. Maak die korter."};
constexpr Message tooManySignatories{"policy.too-many-signatories",
                                     "Er staan te veel ondertekenaars in dit bestand: hooguit {0}. Haal er een aantal weg."};
constexpr Message tooManyTableRows{
    "policy.too-many-rows", "Er staan te veel regels in de tabellen van dit bestand: samen hooguit {0}. Haal er een aantal weg."};
constexpr Message tooMuchFilledIn{"policy.too-much-filled-in",
                                  "De mal in dit bestand noemt de organisatie zo vaak dat het document te groot wordt."};
constexpr Message keptAside{
    "policy.kept-aside", "‘{0}’ is hier niet te begrijpen ({1} verwacht). Het blijft in het bestand staan, maar telt niet mee."};
constexpr Message answerToNoQuestion{
    "policy.answer-to-no-question",
    "Dit bestand heeft een antwoord op ‘{0}’, maar zo’n vraag is er niet. Het blijft bewaard en komt niet in het beleid."};
constexpr Message answerKeptAside{
    "policy.answer-kept-aside",
    "Het antwoord op ‘{0}’ past niet bij een vraag van het type {1}. Het blijft in het bestand staan, maar telt niet mee."};
constexpr Message noSuchMoment{"policy.no-such-moment", "Dit moment is in het bestand niet te vinden, of het is beschadigd."};
constexpr Message adoptedStays{"policy.adopted-stays", "Een vastgestelde versie blijft bewaard en kan niet weg."};
constexpr Message momentWithoutTemplate{
    "policy.moment-without-template",
    "Dit moment is gemaakt met een andere versie van de mal, en die staat niet (of niet heel) in dit bestand."};
constexpr Message notWrittenBack{"policy.not-written-back",
                                 "Dit beleid kan niet worden bewaard: wat er in het bestand zou komen, is niet precies "
                                 "wat u hebt ingevuld. Het oude bestand is niet "
                                 "veranderd. Meld dit als fout in het programma."};

}  // namespace mal::messages
