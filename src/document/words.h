// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The words a document adds of itself ("Inhoud", "Vastgesteld door"), in the language of the template.

#include <string>
#include <string_view>

namespace mal {

struct Words {
    const char* tag;  // BCP 47
    const char* contents;
    const char* page;  // {0} of {1}
    const char* stateConcept;
    const char* stateProposed;
    const char* stateAdopted;  // {0}: date in words
    const char* markConcept;
    const char* markExample;
    const char* version;
    const char* adoptedBy;
    const char* adoptedOn;
    const char* reviewOn;
    const char* madeWith;       // {0} title, {1} publisher, {2} month and year
    const char* letterChoice;   // {0} letter, {1} name
    const char* toDecide;       // opens an open point
    const char* toDecideTitle;  // heading of what is still open
    const char* onPurpose;      // title of a box with an accepted tension; {0}: numbers of the sections
    const char* basisLaw;
    const char* basisNorm;
    const char* basisBoth;
    const char* lawSays;
    const char* normAdds;
    const char* source;
    const char* inForce;         // {0}: date in words
    const char* secondary;       // the law itself was not read
    const char* acknowledgedBy;  // {0} name, {1} date in words
    const char* notAcknowledged;
    const char* acknowledgementWithdrawn;
    const char* toArrange;
    const char* signOff;
    const char* signOffIntro;          // once adopted
    const char* signOffIntroProposed;  // before
    const char* name;
    const char* role;
    const char* place;
    const char* date;
    const char* signature;
    const char* annex;  // {0} letter, {1} title
    const char* annexChoices;
    const char* annexChoicesIntro;
    const char* annexTerms;
    const char* annexTermsIntro;
    const char* annexSources;
    const char* annexSourcesIntro;  // {0}: date in words
    const char* chosen;
    const char* notChosen;
    const char* toChoose;  // beside every option while nothing is chosen
    const char* law;
    const char* whatLawSays;
    const char* since;
    const char* checkedOn;
    const char* points;
    const char* colophon;
    const char* yes;
    const char* no;
    const char* andWord;
};

// For a language of a template ("nl"). The loader refuses languages that are not here.
const Words& words(std::string_view language);

// The pattern with {0}, {1} … filled in.
std::string filled(const char* pattern, std::initializer_list<std::string> arguments);

}  // namespace mal
