// SPDX-License-Identifier: EUPL-1.2
#include "output/sample_policy.h"

#include <cmath>

namespace mal::test {

namespace {

Block blockOf(Spans spans, ParagraphRole role = ParagraphRole::Body) {
    return {Paragraph{std::move(spans), role}};
}

Span plain(std::string text) {
    return {std::move(text), false, false, {}};
}

Span bold(std::string text) {
    return {std::move(text), true, false, {}};
}

Span italic(std::string text) {
    return {std::move(text), false, true, {}};
}

Span linked(std::string text, std::string target) {
    return {std::move(text), false, false, std::move(target)};
}

TableCell cell(std::string text) {
    return {{plain(std::move(text))}};
}

Block bullets(std::vector<std::string> texts) {
    List list;
    for (std::string& text : texts)
        list.items.push_back({{paragraph(std::move(text))}});
    return {list};
}

Block named(std::string text) {
    return paragraph(std::move(text), ParagraphRole::Named);
}

Block chapter(std::string number, std::string title) {
    Block block = heading(1, std::move(number), std::move(title));
    std::get<Heading>(block.kind).startsPage = StartsPage::Yes;
    return block;
}

void add(Blocks& blocks, std::vector<Block> more) {
    for (Block& block : more)
        blocks.push_back(std::move(block));
}

Cover sampleCover() {
    Cover cover;
    cover.organisation = "Bibliotheek De Lage Landen";
    cover.title = "Beleid voor het gebruik van kunstmatige intelligentie";
    cover.subtitle = "Bewust, menselijk en controleerbaar werken met AI in de openbare bibliotheek";
    cover.state = "Concept, nog niet vastgesteld";
    cover.facts = {{"Versie", {plain("0.9")}},
                   {"Datum", {plain("22 november 2026")}},
                   {"Opgesteld door", {plain("Managementteam en werkgroep AI")}},
                   {"Vastgesteld door", {}},
                   {"Evaluatie", {plain("uiterlijk november 2027")}}};
    cover.note = "Gemaakt met een mal voor bibliotheken. De keuzes in dit stuk zijn van de bibliotheek zelf.";
    cover.logo = CoverLogo{sampleLogo(), "Logo van Bibliotheek De Lage Landen: een open boek"};
    return cover;
}

Blocks introduction() {
    Blocks blocks;
    add(blocks,
        {chapter("1", "Waarom dit beleid"),
         paragraph("Kunstmatige intelligentie verandert hoe mensen lezen, zoeken en leren. De bibliotheek wil daarin een plek "
                   "zijn waar "
                   "iedereen terechtkan met vragen, en zelf laten zien hoe het zorgvuldig kan.",
                   ParagraphRole::Lead),
         paragraph("Dit beleid zegt wat medewerkers, vrijwilligers en partners van ons mogen verwachten. Het legt vast welke "
                   "keuzes wij "
                   "maken, waarom wij die maken en wie erop aanspreekbaar is. Wij kiezen niet voor verbieden en niet voor alles "
                   "toestaan, maar voor leren met duidelijke grenzen."),
         blockOf({plain("Het beleid geldt voor alle toepassingen waarin een systeem zelf teksten, beelden, aanbevelingen of "
                        "voorspellingen "
                        "maakt. Dat is ruimer dan chatbots alleen: ook "),
                  bold("de aanbevelingen in de catalogus"), plain(", "), bold("automatische ondertiteling"),
                  plain(" en slimme functies in kantoorprogramma’s vallen eronder. Meer over de wet staat in "),
                  linked("hoofdstuk 3", "#wet"), plain(" en op "),
                  linked("de website van de Autoriteit Persoonsgegevens",
                         "https://autoriteitpersoonsgegevens.nl/themas/algoritmes-ai"),
                  plain(".")}),
         heading(2, "1.1", "Voor wie dit geldt"),
         paragraph("Het beleid geldt voor iedereen die namens de bibliotheek werkt:"),
         bullets({"medewerkers in vaste en tijdelijke dienst, op alle vestigingen;",
                  "vrijwilligers, stagiairs en gastdocenten die een activiteit begeleiden;",
                  "leveranciers die voor ons programma’s beheren, voor zover zij met onze gegevens werken."}),
         heading(2, "1.2", "Drie uitgangspunten"),
         {List{
             ListKind::Numbered,
             {{{blockOf(
                  {bold("De mens beslist."), plain(" Geen besluit over een lid, een medewerker of een aanvraag wordt genomen "
                                                   "zonder dat een mens ernaar heeft gekeken en het kan uitleggen.")})}},
              {{blockOf(
                    {bold("Wij zijn open."), plain(" Wie met ons te maken heeft, kan zien waar en waarvoor wij AI gebruiken:")}),
                {List{ListKind::Numbered,
                      {{{paragraph("in het openbare register op onze website;")}},
                       {{paragraph("bij elke tekst of afbeelding die grotendeels door een systeem is gemaakt;")}},
                       {{paragraph("in het gesprek aan de balie, wanneer iemand ernaar vraagt.")}}}}}}},
              {{blockOf({bold("Wij leren."), plain(" Medewerkers krijgen tijd om te proberen, en fouten worden besproken voordat "
                                                   "er regels bij komen.")})}}}}},
         heading(3, "1.2.1", "Hoe deze uitgangspunten werken"),
         paragraph(
             "Bij twijfel gaat het eerste uitgangspunt voor. Een toepassing die handig is maar waarvan wij de uitkomst niet "
             "kunnen "
             "uitleggen, gebruiken wij niet voor besluiten over mensen. Voor ideeën, concepten en vertalingen is meer ruimte, "
             "zolang een medewerker het resultaat leest en er met zijn of haar naam voor staat."),
         paragraph("Nog te besluiten: wie neemt de beslissing als twee vestigingen van mening verschillen?",
                   ParagraphRole::Open)});
    return blocks;
}

Blocks choices() {
    Blocks blocks;
    add(blocks,
        {chapter("2", "Onze keuzes"),
         paragraph(
             "Per onderwerp koos het managementteam uit drie richtingen. Alle drie zijn verdedigbaar; de keuze zegt wat bij deze "
             "bibliotheek past.",
             ParagraphRole::Lead),
         heading(2, "2.1", "Ambitie"),
         named("Keuze B – Selectief"),
         paragraph(
             "De bibliotheek gebruikt AI waar het de dienstverlening aantoonbaar beter maakt, en begint klein. Wij kiezen elk "
             "jaar "
             "ten hoogste drie toepassingen die wij samen met gebruikers uitproberen. Pas na een evaluatie wordt een toepassing "
             "onderdeel van het gewone werk."),
         paragraph(
             "De Coöperatieve Bibliotheken in onze regio kozen anders. Wij delen wat wij leren, maar volgen ons eigen tempo."),
         {Options{
             {{"A – Terughoudend",
               "Wij wachten tot anderen ervaring hebben opgedaan en gebruiken AI alleen waar het niet anders kan.", false},
              {"B – Selectief",
               "Wij kiezen enkele toepassingen met een duidelijke meerwaarde en evalueren die voordat wij verdergaan.", true},
              {"C – Voorop", "Wij zoeken nieuwe toepassingen actief op en nemen het risico dat sommige niet werken.", false}},
             "gekozen",
             "niet gekozen"}},
         {Box{
             BoxKind::Tension,
             "Spanning die wij bewust aanvaarden",
             {paragraph(
                  "Selectief beginnen betekent dat sommige medewerkers langer moeten wachten op hulpmiddelen waar zij om vragen. "
                  "Wij vinden dat aanvaardbaar, omdat begeleiding anders tekortschiet."),
              {Facts{"Besluit over de spanning",
                     {{"Aanvaard door", {plain("Managementteam")}}, {"Op", {plain("3 november 2026")}}}}}}}},
         heading(2, "2.2", "Gebruik door medewerkers"),
         named("Keuze A – Alleen goedgekeurde hulpmiddelen"),
         paragraph(
             "Medewerkers gebruiken voor hun werk alleen hulpmiddelen die op de goedgekeurde lijst staan. De lijst noemt per "
             "hulpmiddel "
             "waarvoor het bedoeld is, welke gegevens erin mogen en wie vragen beantwoordt. Een nieuw hulpmiddel aanvragen kost "
             "ten hoogste twee weken."),
         bullets({"Persoonsgegevens van leden gaan nooit in een hulpmiddel waarmee wij geen verwerkersovereenkomst hebben.",
                  "Vertrouwelijke stukken, zoals personeelsdossiers en aanbestedingen, ook niet.",
                  "Wie een tekst grotendeels laat maken, zegt dat erbij en controleert feiten, namen en bronnen."}),
         {Box{BoxKind::Open,
              "Nog te besluiten",
              {paragraph(
                   "Mag een vrijwilliger een eigen account gebruiken bij een cursus? De werkgroep doet in januari een voorstel."),
               bullets({"Wie betaalt het account?", "Wat gebeurt er met de gesprekken na afloop van de cursus?"})}}},
         heading(2, "2.3", "Collectie en auteursrecht"),
         named("Keuze B – Zichtbaar maken"),
         paragraph("Boeken en beelden die grotendeels door een systeem zijn gemaakt, zijn in onze catalogus herkenbaar. Wij "
                   "nemen ze op wanneer "
                   "leden erom vragen of wanneer zij iets toevoegen, en kopen ze niet ongezien in. Makers uit de regio krijgen "
                   "voorrang "
                   "bij activiteiten."),
         {Box{BoxKind::Note,
              "Goed om te weten",
              {blockOf({plain("De uitgever is verantwoordelijk voor de aanduiding. Ontbreekt die, dan vraagt de collectioneur "
                              "na. Zie ook "),
                        italic("Begrippen"), plain(" achter in dit stuk.")})}}}});
    return blocks;
}

Block lawTable() {
    Table table;
    table.summary = "Wat de wet vraagt, per onderwerp, met wie ervoor zorgt en wanneer het klaar is";
    table.heads = {{"Onderwerp", 1.1}, {"Wat wij doen", 2.4}, {"Wie", 1}, {"Gereed", 0.8}};
    table.firstColumnIsHead = true;
    const std::vector<std::vector<std::string>> rows{
        {"AI-geletterdheid", "Elke medewerker volgt een basistraining van vier uur en herhaalt die elke twee jaar.", "Hoofd HR",
         "1 maart 2027"},
        {"Verboden toepassingen", "Wij gebruiken geen herkenning van emoties en geen beoordeling van mensen op hun gedrag.",
         "Directeur-bestuurder", "nu"},
        {"Hoog risico", "Voor werving en selectie beoordeelt de functionaris gegevensbescherming elk systeem vooraf.",
         "Functionaris gegevensbescherming", "1 april 2027"},
        {"Openheid", "Chatbots zeggen dat zij geen mens zijn. Gemaakte beelden krijgen een merkteken.", "Hoofd communicatie",
         "1 februari 2027"},
        {"Register", "Het register met toepassingen staat op de website en wordt elk kwartaal bijgewerkt.", "Informatiemanager",
         "1 februari 2027"},
        {"Klachten", "Wie vindt dat een systeem verkeerd oordeelt, krijgt binnen tien werkdagen antwoord van een mens.",
         "Klachtencoördinator", "1 maart 2027"},
        {"Inkoop",
         "Bij elke aanbesteding vragen wij hoe een systeem is getraind, welke gegevens het bewaart en hoe wij eruit kunnen.",
         "Inkoper", "1 mei 2027"}};
    for (const auto& row : rows) {
        std::vector<TableCell> cells;
        for (const std::string& text : row)
            cells.push_back(cell(text));
        table.rows.push_back(cells);
    }
    return {table};
}

Blocks law() {
    Blocks blocks;
    Block wet = chapter("3", "Wat de wet vraagt");
    std::get<Heading>(wet.kind).anchor = "wet";
    add(blocks,
        {wet,
         paragraph("Dit hoofdstuk is geen keuze. Het zegt wat de Europese AI-verordening, de Algemene verordening "
                   "gegevensbescherming en "
                   "de Auteurswet van ons vragen, en wie namens de bibliotheek heeft bevestigd dat te weten.",
                   ParagraphRole::Lead),
         heading(2, "3.1", "Medewerkers begrijpen waarmee zij werken"),
         {Box{BoxKind::Law,
              "Artikel 4 AI-verordening: AI-geletterdheid",
              {paragraph("Aanbieders en gebruikers van AI-systemen zorgen dat hun personeel voldoende weet van AI om er "
                         "verantwoord mee te "
                         "werken. Wat voldoende is, hangt af van de kennis van de medewerker en van de mensen voor wie het "
                         "systeem wordt "
                         "gebruikt."),
               blockOf({bold("Deze mal voegt toe: "),
                        plain("de bibliotheek legt de scholing vast in een jaarplan en rapporteert erover aan de "
                              "raad van toezicht.")}),
               {Facts{"Bevestiging",
                      {{"Bevestigd door", {plain("M. van der Velde-Özdemir, directeur-bestuurder")}},
                       {"Op", {plain("3 november 2026")}}}}}}}},
         heading(2, "3.2", "Verboden toepassingen"),
         {Box{BoxKind::Law,
              "Artikel 5 AI-verordening: verboden praktijken",
              {paragraph("Systemen die mensen ongemerkt beïnvloeden, die emoties van medewerkers herkennen of die mensen "
                         "beoordelen op hun "
                         "sociale gedrag, zijn verboden. Daar is geen uitzondering op voor bibliotheken."),
               {Facts{"Bevestiging", {{"Bevestigd door", {}}, {"Op", {}}}}}}}},
         heading(2, "3.3", "Wat wij doen en wanneer"),
         paragraph(
             "De tabel noemt per onderwerp wat wij doen, wie daarvoor zorgt en wanneer het klaar is. Boetes kunnen oplopen tot "
             "€ 35.000.000 of 7 % van de omzet; belangrijker vinden wij dat leden ons kunnen vertrouwen."),
         lawTable(),
         paragraph("Stand van de wetgeving op 1 november 2026.", ParagraphRole::Small)});
    return blocks;
}

Blocks closing() {
    Blocks blocks;
    add(blocks,
        {chapter("4", "Vaststelling"),
         paragraph("Dit beleid is vastgesteld door de bestuurder, na instemming van de ondernemingsraad en gehoord de raad van "
                   "toezicht."),
         {SignOff{{{"M. van der Velde-Özdemir", "directeur-bestuurder"}, {"", "voorzitter van de ondernemingsraad"}},
                  "Naam",
                  "Functie",
                  "Plaats",
                  "Datum",
                  "Handtekening",
                  "Handtekening van {0}"}},
         chapter("A", "Begrippen"),
         {Definitions{{{"AI-systeem",
                        {plain("Een programma dat zelf afleidt hoe het van invoer tot uitvoer komt, zoals een tekst, een "
                               "voorspelling of een aanbeveling.")}},
                       {"Generatieve AI",
                        {plain("AI die iets nieuws maakt: tekst, beeld, geluid of programmacode. Voorbeelden zijn "),
                         italic("chatbots"), plain(" en beeldgeneratoren.")}},
                       {"Gegevensbeschermingseffectbeoordeling",
                        {plain("Onderzoek vooraf naar de risico’s voor mensen van wie gegevens "
                               "worden gebruikt.")}},
                       {"Hallucinatie", {plain("Een antwoord dat overtuigend klinkt, maar niet klopt.")}},
                       {"Register", {plain("De openbare lijst van toepassingen op onze website.")}}}}},
         heading(2, "A.1", "Namen en tekens"),
         paragraph(
             "Wij schrijven namen zoals mensen ze zelf schrijven: Łódź, Şanlıurfa, Brașov, Ελλάδα, Кириллица. Afbrekingen als "
             "coördinatieovereenkomst, beïnvloeding en geïndividualiseerd mogen nooit een trema kwijtraken. Een pijl → of een "
             "vinkje ✓ mag.")});
    return blocks;
}

}  // namespace

std::string repeated(const std::string& text, int times) {
    std::string result;
    for (int i = 0; i < times; ++i)
        result += text;
    return result;
}

Spans spans(std::string text) {
    return {{std::move(text), false, false, {}}};
}

Block paragraph(std::string text, ParagraphRole role) {
    return {Paragraph{{plain(std::move(text))}, role}};
}

Block heading(int level, std::string number, std::string title) {
    Heading result;
    result.level = level;
    result.anchor = "h" + number;
    result.number = std::move(number);
    result.title = std::move(title);
    return {result};
}

Picture sampleLogo() {
    Picture logo;
    logo.width = 240;
    logo.height = 96;
    for (int y = 0; y < logo.height; ++y) {
        for (int x = 0; x < logo.width; ++x) {
            const bool isPage = std::abs(x - 48) > 3 && x > 4 && x < 92 && std::abs(y - 48 + std::abs(x - 48) / 4) < 34;
            const bool isLine = x > 112 && y % 24 < 9 && x < 236 - (y / 24) * 22;
            logo.rgb.insert(logo.rgb.end(),
                            {std::uint8_t(15), std::uint8_t(isPage ? 76 : 122), std::uint8_t(isPage ? 107 : 135)});
            logo.alpha.push_back(isPage || isLine ? 255 : 0);
        }
    }
    return logo;
}

Document samplePolicy() {
    Document document;
    document.language = "nl-NL";
    document.title = "Beleid voor het gebruik van kunstmatige intelligentie – Bibliotheek De Lage Landen";
    document.author = "Bibliotheek De Lage Landen";
    document.subject = "AI-beleid";
    document.creator = "Beleidsmal 0.1.0";
    document.moment = "2026-11-22T14:03:11+01:00";
    document.mark = "CONCEPT";
    document.headLeft = "Bibliotheek De Lage Landen";
    document.headRight = "Beleid kunstmatige intelligentie";
    document.footLeft = "Versie 0.9 · concept";
    document.pageWords = "Pagina {0} van {1}";
    document.cover = sampleCover();
    document.blocks.push_back({Contents{"Inhoud"}});
    for (Blocks part : {introduction(), choices(), law(), closing()})
        add(document.blocks, std::move(part));
    return document;
}

Document longPolicy(int pages) {
    constexpr int pagesOfPart = 8;
    Document document = samplePolicy();
    document.blocks = {{Contents{"Inhoud"}}};
    for (int i = 0; i * pagesOfPart < pages; ++i) {
        for (Blocks part : {introduction(), choices(), law()}) {
            for (Block& block : part) {
                auto* title = std::get_if<Heading>(&block.kind);
                if (title && (i > 0 || title->anchor != "wet")) title->anchor += "-" + std::to_string(i);
                document.blocks.push_back(std::move(block));
            }
        }
        // Words that occur once, as names do.
        document.blocks.push_back(
            paragraph("Vestiging " + std::to_string(i) + "-Zuid telt leden" + std::to_string(i * 7919) + " mee."));
    }
    return document;
}

}  // namespace mal::test
