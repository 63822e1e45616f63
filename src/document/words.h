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
    const char* conceptOf;      // date of what is still a concept
    const char* proposalOf;     // date of what is proposed
    const char* madeWith;       // {0} title, {1} publisher, {2} month and year
    const char* publishedBy;    // {0} publisher, {1} month and year
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
    const char* signOffUndecided;      // before, while nobody is said to adopt it
    const char* signOffAlong;          // above those who do not adopt it
    const char* name;
    const char* role;
    const char* place;
    const char* date;
    const char* signature;
    const char* signatureOf;  // {0}: name and function
    const char* annex;        // {0} letter, {1} title
    const char* annexChoices;
    const char* annexChoicesIntro;
    const char* annexInPolicy;  // {0}: what the policy calls a section
    const char* annexTerms;
    const char* annexTermsIntro;
    const char* annexSources;
    const char* annexSourcesIntro;  // {0}: date in words
    const char* annexSecondary;     // what the mark means
    const char* annexSecondaryMark;
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

    // Who it is for (document/audience.h).
    const char* forInternal;
    const char* forPublic;
    const char* theRole;  // {0}: a function
    const char* someone;  // a function that is not known
    const char* adoption;
    const char* signedElsewhere;  // with placeholders of the template language

    // The working document and the blank mal.
    const char* working;
    const char* workingSubtitle;
    const char* blank;
    const char* blankSubtitle;
    const char* ourOrganisation;  // where none is named
    const char* organisation;
    const char* sessionDate;
    const char* present;
    const char* aboutMal;
    const char* standing;
    const char* sectionsReady;    // {0} of {1}, a sentence
    const char* sectionStanding;  // {0} state, {1} part of the session, {2} minutes
    const char* sectionOnPaper;   // {0} part of the session, {1} minutes
    const char* sessionCore;
    const char* sessionPrepare;
    const char* sessionElaborate;
    const char* openPoints;
    const char* parkedPoints;
    const char* parked;
    const char* parkedBecause;
    const char* parkedOwner;
    const char* parkedUntil;
    const char* note;   // internal
    const char* votes;  // {0}: a number
    const char* oneVote;
    const char* guidance;
    const char* limitedBy;
    const char* example;
    const char* prompts;
    const char* inPolicy;
    const char* ownNote;
    const char* ourAnswer;
    const char* notFilledIn;
    const char* notAsked;         // {0}: when it is
    const char* onlyWhen;         // {0}: when it is asked
    const char* whenChosen;       // {0} where, {1} what
    const char* whenAnswered;     // {0}: a question
    const char* whenNotAnswered;  // {0}: a question
    const char* whenCount;        // {0} where, {1} how many
    const char* whenLater;        // {0} a date, {1} months, {2} another date
    const char* whenNot;          // {0}: a condition
    const char* orWord;
    const char* tension;
    const char* tensionOpen;
    const char* suggestions;
    const char* roomToWrite;   // behind what goes there
    const char* roomForNotes;  // at the end of a section
    const char* acknowledgedOnPaper;
    const char* acknowledgedBySomeone;
    const char* acknowledgesPoint;  // {0}: number of the point
    const char* malVersion;         // {0}: of the mal
    const char* readingGuide;

    // What a template describes.
    const char* decision;  // heads a column: what a chapter decides
    const char* chapter;
    const char* pointsAccepted;  // {0} of {1}
    const char* ofDate;
    const char* section;
    const char* point;
    const char* numbersReferTo;  // {0}: one of them
};

// For a language of a template ("nl"). The loader refuses languages that are not here.
const Words& words(std::string_view language);

// The pattern with {0}, {1} … filled in.
std::string filled(const char* pattern, std::initializer_list<std::string> arguments);

}  // namespace mal
