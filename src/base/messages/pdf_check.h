// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What the checker of PDFs (output/pdf/check) can find: one rule each, with a code that never changes, the clause that it comes
// from and a sentence for the reader. A = ISO 19005-2 (PDF/A-2), UA = ISO 14289-1 (PDF/UA-1). A number after a dash is that of
// the test of the clause in the public profiles of veraPDF (PDFA-2A, PDFUA-1), where one finds what the clause says.

#include "base/message.h"

namespace mal {

struct PdfRule {
    Message message;
    const char* clause;
};

}  // namespace mal

namespace mal::pdf_rules {

// The file as a whole
constexpr PdfRule damaged{{"file.damaged", "Het bestand is beschadigd of is geen PDF."}, "ISO 32000-1, 7.5"};
constexpr PdfRule tooLarge{{"file.too-large", "Een deel van het bestand is te groot om na te kijken."}, "ISO 32000-1, annex C"};
constexpr PdfRule header{{"file.header", "Het bestand begint niet zoals een PDF moet beginnen."}, "A 6.1.2-1; UA 6.1-1"};
constexpr PdfRule afterEnd{{"file.after-end", "Er staat nog iets na het einde van de PDF."}, "A 6.1.3-3"};
constexpr PdfRule identifier{{"file.identifier", "Het kenmerk (ID) van het bestand ontbreekt."}, "A 6.1.3-1"};
constexpr PdfRule encrypted{{"file.encrypted", "Het bestand is versleuteld."}, "A 6.1.3-2"};
constexpr PdfRule noPages{{"file.no-pages", "Het bestand heeft geen bladzijden."}, "ISO 32000-1, 7.7.3"};
constexpr PdfRule filter{{"stream.filter", "Gegevens zijn ingepakt op een manier die niet mag (LZW, Crypt of onbekend)."},
                         "A 6.1.7.2-1"};
constexpr PdfRule external{{"stream.external", "Gegevens staan in een ander bestand."}, "A 6.1.7.1-3"};
constexpr PdfRule streamEnd{{"stream.end", "De lengte of het einde van een gegevensblok klopt niet."}, "A 6.1.7.1-1, 6.1.7.1-2"};
constexpr PdfRule unreadable{{"stream.unreadable", "Een gegevensblok is niet uit te pakken."}, "ISO 32000-1, 7.4"};
constexpr PdfRule longString{{"limit.string", "Een tekst is langer dan 32.767 bytes."}, "A 6.1.13-3"};
constexpr PdfRule longName{{"limit.name", "Een naam is langer dan 127 bytes."}, "A 6.1.13-4"};
constexpr PdfRule largeNumber{{"limit.number", "Een getal is groter dan mag."}, "A 6.1.13-1, 6.1.13-2"};
constexpr PdfRule deepNesting{{"limit.nesting", "Gegevens zitten te diep in elkaar."}, "ISO 32000-1, annex C"};
constexpr PdfRule embeddedFile{{"file.embedded", "Er zit een ander bestand in de PDF."}, "A 6.8-5"};

// What the file does by itself
constexpr PdfRule forbiddenAction{
    {"action.forbidden", "Er is een handeling die niet mag, zoals een script of het starten van een programma."},
    "A 6.5.1-1, 6.5.1-2"};
constexpr PdfRule additionalAction{{"action.additional", "Er gebeurt vanzelf iets bij het openen, bladeren of invullen."},
                                   "A 6.5.2-1, 6.5.2-2, 6.4.1-1, 6.4.1-2"};
constexpr PdfRule scripts{{"action.scripts", "Het bestand heeft scripts."}, "A 6.5.1-1"};
constexpr PdfRule xfa{{"form.xfa", "Er is een formulier van de soort XFA."}, "A 6.4.2-1; UA 7.15-1"};
constexpr PdfRule needAppearances{{"form.need-appearances", "De lezer moet zelf tekenen hoe de invulvelden eruitzien."},
                                  "A 6.4.1-3"};
constexpr PdfRule presentation{{"file.presentation", "Er is een andere weergave van het stuk, of een diavoorstelling."},
                               "A 6.10-1, 6.10-2, 6.11-1"};
constexpr PdfRule layerName{{"layer.name", "Een laag heeft geen naam, of gaat vanzelf aan of uit."},
                            "A 6.9-1, 6.9-4; UA 7.10-1, 7.10-2"};

// What the file says of itself
constexpr PdfRule notMarked{{"tags.not-marked", "Het bestand zegt niet dat het tags heeft."}, "UA 6.2-1; A 6.7.2.2-1"};
constexpr PdfRule suspects{{"tags.suspects", "Het bestand zegt zelf dat zijn tags niet te vertrouwen zijn."}, "UA 7.1-4"};
constexpr PdfRule language{{"language.document", "De taal van het stuk is niet of niet goed opgegeven."},
                           "UA 7.2-29, 7.2-34; A 6.7.4-1"};
constexpr PdfRule partLanguage{{"language.part", "De taal van een deel is niet goed opgegeven."}, "UA 7.2-29; A 6.7.4-1"};
constexpr PdfRule titleShown{{"title.not-shown", "De lezer laat de bestandsnaam zien in plaats van de titel."}, "UA 7.1-10"};
constexpr PdfRule noMetadata{{"metadata.missing", "De gegevens over het stuk (XMP) ontbreken."}, "UA 7.1-8; A 6.6.2.1-1"};
constexpr PdfRule brokenMetadata{{"metadata.broken", "De gegevens over het stuk (XMP) zijn niet te lezen."}, "A 6.6.2.1-4"};
constexpr PdfRule metadataPacket{{"metadata.packet", "De kop van de gegevens over het stuk heeft een kenmerk dat niet mag."},
                                 "A 6.6.2.1-2, 6.6.2.1-3"};
constexpr PdfRule noPdfA{{"metadata.pdfa", "Het bestand zegt niet dat het PDF/A-2a is."}, "A 6.6.4-1, 6.6.4-2, 6.6.4-3"};
constexpr PdfRule noPdfUa{{"metadata.pdfua", "Het bestand zegt niet dat het PDF/UA-1 is."}, "UA 5-1, 5-2"};
constexpr PdfRule noExtension{{"metadata.extension", "Het bestand legt een eigen gegeven niet uit (uitbreidingsschema)."},
                              "A 6.6.2.3.1-1"};
constexpr PdfRule noTitle{{"title.missing", "Het stuk heeft geen titel."}, "UA 7.1-9"};
constexpr PdfRule infoDiffers{{"metadata.info-differs", "Twee plaatsen met gegevens over het stuk spreken elkaar tegen."},
                              "ISO 32000-1, 14.3.3"};

// Colours and pictures
constexpr PdfRule noIntent{{"colour.no-profile", "Er staan kleuren in zonder kleurprofiel (OutputIntent)."},
                           "A 6.2.4.3-2, 6.2.4.3-3, 6.2.4.3-4"};
constexpr PdfRule badProfile{{"colour.bad-profile", "Het kleurprofiel is niet te gebruiken."}, "A 6.2.3-1"};
constexpr PdfRule intentsDiffer{{"colour.profiles-differ", "Het bestand noemt meer dan één kleurprofiel."}, "A 6.2.3-2"};
constexpr PdfRule otherColours{{"colour.other-kind", "Er staan kleuren in van een andere soort dan het kleurprofiel."},
                               "A 6.2.4.3-2, 6.2.4.3-3"};
constexpr PdfRule transfer{{"graphics.transfer", "Er is een overdrachtsfunctie of rasterpunt die niet mag."},
                           "A 6.2.5-1, 6.2.5-2, 6.2.5-3, 6.2.5-4"};
constexpr PdfRule blendMode{{"graphics.blend-mode", "Er is een onbekende manier van mengen van kleuren."}, "A 6.2.10-1"};
constexpr PdfRule renderingIntent{{"graphics.intent", "Er is een onbekende manier van weergeven van kleuren."}, "A 6.2.6-1"};
constexpr PdfRule image{{"image.forbidden", "Een afbeelding heeft een kenmerk dat niet mag (gladmaken, andere versie, OPI)."},
                        "A 6.2.8-1, 6.2.8-2, 6.2.8-3"};
constexpr PdfRule postScript{{"graphics.postscript", "Er staat PostScript of een verwijzing naar een ander bestand in."},
                             "A 6.2.9-1, 6.2.9-2, 6.2.9-3"};

// Letters
constexpr PdfRule notEmbedded{{"font.not-embedded", "Een lettertype zit niet in het bestand."}, "UA 7.21.4.1-1; A 6.2.11.4.1-1"};
constexpr PdfRule badProgram{{"font.broken", "Een lettertype is beschadigd."}, "A 6.2.11.2"};
constexpr PdfRule fontName{{"font.name", "De namen van een lettertype zijn niet overal gelijk."}, "A 6.2.11.2"};
constexpr PdfRule subsetName{
    {"font.subset-name", "Twee delen van lettertypen hebben dezelfde naam, of de naam van een deel is niet goed."},
    "ISO 32000-1, 9.6.4"};
constexpr PdfRule fontEncoding{{"font.encoding", "De tekens van een lettertype zijn op een manier genummerd die niet mag."},
                               "UA 7.21.3.3-1; A 6.2.11.3.3-1"};
constexpr PdfRule cidToGid{{"font.cid-to-gid", "Een lettertype zegt niet welk teken bij welk nummer hoort."},
                           "UA 7.21.3.2-1; A 6.2.11.3.2-1"};
constexpr PdfRule noToUnicode{{"font.no-unicode", "Van een lettertype is niet bekend welke letters het toont."},
                              "UA 7.21.7-1; A 6.2.11.7.2-1"};
constexpr PdfRule badUnicode{{"font.unicode", "Van een teken is niet bekend welke letter het is."},
                             "UA 7.21.7-1, 7.21.7-2; A 6.2.11.7.2-1, 6.2.11.7.2-2"};
constexpr PdfRule notdef{{"font.notdef", "Er staat een teken dat het lettertype niet heeft."}, "UA 7.21.8-1; A 6.2.11.8-1"};
constexpr PdfRule missingGlyph{{"font.missing-glyph", "Een gebruikt teken ontbreekt in het lettertype."},
                               "UA 7.21.4.1-2; A 6.2.11.4.1-2"};
constexpr PdfRule width{{"font.width", "De breedte van een teken is anders dan in het lettertype."}, "UA 7.21.5-1; A 6.2.11.5-1"};

// What stands on the pages
constexpr PdfRule untagged{{"content.untagged", "Er staat iets op een bladzijde dat geen tag heeft en ook geen versiering is."},
                           "UA 7.1-3"};
constexpr PdfRule artifactNesting{{"content.artifact-nesting", "Versiering en inhoud zitten in elkaar."}, "UA 7.1-1, 7.1-2"};
constexpr PdfRule nestedContent{{"content.nested", "Gemerkte inhoud zit in andere gemerkte inhoud."}, "ISO 32000-1, 14.7.4.2"};
constexpr PdfRule identifierTwice{{"content.identifier-twice", "Twee stukken inhoud van een bladzijde hebben hetzelfde nummer."},
                                  "ISO 32000-1, 14.7.4.2"};
constexpr PdfRule unbalancedMarks{{"content.unbalanced", "Begin en einde van gemerkte inhoud passen niet bij elkaar."},
                                  "ISO 32000-1, 14.6"};
constexpr PdfRule unbalancedState{{"content.state", "Bewaren en terugzetten van de tekenstand (q en Q) passen niet bij elkaar."},
                                  "ISO 32000-1, 8.4.2"};
constexpr PdfRule deepState{{"content.state-depth", "De tekenstand is meer dan 28 keer na elkaar bewaard."}, "A 6.1.13-8"};
constexpr PdfRule unknownOperator{{"content.operator", "Er staat een onbekende opdracht op een bladzijde."}, "A 6.2.2-1"};
constexpr PdfRule unknownResource{{"content.resource", "Een bladzijde gebruikt iets dat er niet is."}, "A 6.2.2-2"};
constexpr PdfRule noOwner{{"content.no-element", "Gemerkte inhoud hoort bij geen onderdeel van de structuur."}, "UA 7.1-3"};

// The structure
constexpr PdfRule noStructure{
    {"tags.missing", "Het stuk heeft geen structuur: een voorleesprogramma kan het niet goed voorlezen."},
    "UA 7.1-11; A 6.7.3.3-1"};
constexpr PdfRule loop{{"tags.loop", "Een onderdeel van de structuur komt twee keer voor of zit in zichzelf."},
                       "ISO 32000-1, 14.7.2"};
constexpr PdfRule parentLink{{"tags.parent-link", "Een onderdeel van de structuur wijst niet terug naar waar het in zit."},
                             "UA 7.1-12; ISO 32000-1, 14.7.2"};
constexpr PdfRule parentTree{{"tags.parent-tree", "De lijst van inhoud naar structuur klopt niet."}, "ISO 32000-1, 14.7.4.4"};
constexpr PdfRule noContent{{"tags.no-content", "De structuur noemt inhoud die niet op de bladzijde staat."},
                            "ISO 32000-1, 14.7.4"};
constexpr PdfRule unknownType{{"tags.unknown-type", "Een onderdeel heeft een soort die niemand kent."}, "UA 7.1-5; A 6.7.3.4-1"};
constexpr PdfRule roleMap{{"tags.role-map", "De lijst van eigen soorten onderdelen klopt niet."},
                          "UA 7.1-6, 7.1-7; A 6.7.3.4-2, 6.7.3.4-3"};
constexpr PdfRule wrongPlace{{"tags.wrong-place", "Een onderdeel staat op een plaats waar het niet hoort."},
                             "UA 7.2-3 to 7.2-28, 7.2-36 to 7.2-40"};
constexpr PdfRule noAlternative{{"figure.no-text", "Een afbeelding of formule heeft geen beschrijving."}, "UA 7.3-1, 7.7-1"};
constexpr PdfRule noBox{{"figure.no-box", "Van een afbeelding is niet gezegd waar zij staat."}, "ISO 32000-1, 14.8.5.4.3"};
constexpr PdfRule headingSkipped{{"heading.skipped", "Een niveau van koppen is overgeslagen."}, "UA 7.4.2-1"};
constexpr PdfRule headingFirst{{"heading.first", "De eerste kop is niet van het hoogste niveau."}, "UA 7.4.2-1"};
constexpr PdfRule headingsMixed{{"heading.mixed", "Koppen met en zonder niveau staan door elkaar."}, "UA 7.4.4-2, 7.4.4-3"};
constexpr PdfRule noScope{{"table.no-scope", "Van een kopcel is niet gezegd of zij bij de rij of de kolom hoort."},
                          "UA 7.5-1, 7.5-2"};
constexpr PdfRule irregular{{"table.irregular", "De rijen van een tabel hebben niet evenveel cellen."},
                            "UA 7.2-15, 7.2-41, 7.2-42, 7.2-43"};
constexpr PdfRule noteId{{"note.id", "Een noot heeft geen eigen kenmerk."}, "UA 7.9-1, 7.9-2"};

// What can be pressed
constexpr PdfRule tabs{{"page.tabs", "Een bladzijde zegt niet dat men met Tab in de leesvolgorde loopt."}, "UA 7.18.3-1"};
constexpr PdfRule annotationType{{"annotation.type", "Er is een soort aantekening die niet mag."}, "A 6.3.1-1; UA 7.18.2-1"};
constexpr PdfRule annotationFlags{{"annotation.flags", "Een koppeling of aantekening wordt niet afgedrukt of is verborgen."},
                                  "A 6.3.2-1, 6.3.2-2"};
constexpr PdfRule annotationLook{
    {"annotation.appearance", "Van een aantekening of invulveld is niet vastgelegd hoe zij eruitziet."}, "A 6.3.3-1, 6.3.3-2"};
constexpr PdfRule annotationUntagged{
    {"annotation.untagged", "Een koppeling, aantekening of invulveld staat niet in de structuur."},
    "UA 7.18.1-1, 7.18.4-1, 7.18.5-1"};
constexpr PdfRule annotationParent{
    {"annotation.parent", "Een koppeling, aantekening of invulveld wijst niet naar zijn plaats in de structuur."},
    "ISO 32000-1, 14.7.4.4"};
constexpr PdfRule noDescription{{"annotation.no-text", "Een koppeling of aantekening heeft geen beschrijving."},
                                "UA 7.18.1-2, 7.18.5-2"};
constexpr PdfRule noFieldName{{"form.no-name", "Een invulveld heeft geen naam om voor te lezen."}, "UA 7.18.1-3"};
constexpr PdfRule fieldAction{{"form.action", "Een invulveld doet iets als men het aanwijst."}, "A 6.4.1-1"};
constexpr PdfRule formElement{{"form.element", "Een plaats voor een invulveld in de structuur heeft niet precies één invulveld."},
                              "UA 7.18.4-2"};
constexpr PdfRule signedRange{{"signature.range", "Een handtekening dekt niet het hele bestand."}, "A 6.4.3-1"};

}  // namespace mal::pdf_rules
