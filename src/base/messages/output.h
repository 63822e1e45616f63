// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What writing a document may tell the user.

#include "base/message.h"

namespace mal::messages {

constexpr Message pdfNotWritten{"pdf.not-written",
                                "De PDF kan niet worden gemaakt: de PDF-bibliotheek meldt fout {0}. Meld dit aan de maker."};
constexpr Message pdfFontRefused{"pdf.font-refused",
                                 "De PDF kan niet worden gemaakt: een lettertype is niet te gebruiken. Meld dit aan de maker."};
constexpr Message writtenWrongly{
    "output.written-wrongly",
    "Het document is niet goed gemaakt ({0}) en is daarom niet bewaard. Dat is een fout van Beleidsmal, niet van u. Meld dit aan "
    "de maker."};
constexpr Message pdfNoGlyph{
    "pdf.no-glyph", "Het teken {0} ({1}) zit niet in het lettertype. In de PDF staat op die plaats een leeg vierkant (□)."};
constexpr Message pdfAccentDarkened{
    "pdf.accent-darkened", "De huiskleur {0} is te licht om te lezen op wit. In de PDF staat daarom de donkerder kleur {1}."};
constexpr Message pdfAccentUnknown{"pdf.accent-unknown",
                                   "De huiskleur ‘{0}’ is geen kleur als #1A2B3C. De PDF krijgt de gewone kleur."};
constexpr Message pdfLinkRefused{
    "pdf.link-refused",
    "De koppeling naar ‘{0}’ werkt niet in de PDF: alleen https: en mailto: en plaatsen in het stuk zelf kunnen."};
constexpr Message pdfTooManyLinks{"pdf.too-many-links",
                                  "Het stuk heeft meer dan {0} koppelingen. De rest staat in de PDF als gewone tekst."};
constexpr Message pdfTooManyParties{"pdf.too-many-parties",
                                    "Meer dan {0} partijen ondertekenen. De rest staat in de PDF alleen met naam en functie."};
constexpr Message pdfContinued{"pdf.continued", "{0} (vervolg)"};
constexpr Message pdfLogoRefused{"pdf.logo-refused", "Het logo is niet goed gelezen en staat daarom niet in de PDF."};

constexpr Message imageTooManyBytes{"image.too-many-bytes",
                                    "De afbeelding is te groot ({0} MB). Kies een bestand van ten hoogste {1} MB."};
constexpr Message imageTooManyPixels{"image.too-many-pixels",
                                     "De afbeelding is te groot ({0} × {1} beeldpunten). Maak haar ten hoogste {2} × {2}."};
constexpr Message imageUnknownKind{"image.unknown-kind", "Dit is geen PNG- of JPEG-afbeelding. Kies een ander bestand."};
constexpr Message imageFourColours{
    "image.four-colours",
    "Deze JPEG is voor drukwerk gemaakt (CMYK). Bewaar haar als gewone afbeelding (RGB) of kies een ander bestand."};
constexpr Message imageBroken{"image.broken",
                              "De afbeelding is beschadigd of niet volledig. Bewaar haar opnieuw of kies een ander bestand."};

}  // namespace mal::messages
