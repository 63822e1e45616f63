// SPDX-License-Identifier: EUPL-1.2
#include "document/sign_off.h"

#include "document/rich_text.h"
#include "rules/answers.h"

namespace mal {

namespace {

struct Parties {
    std::vector<SignOffParty> adopting;  // nobody while it is not said who does and others sign
    std::vector<SignOffParty> along;
};

Parties partiesOf(const Writing& writing) {
    const Person decides = adopter(writing);
    Parties parties;
    for (const Signatory& signatory : writing.policy.signatories) {
        const bool isAdopting = !isBlank(decides.name) && (signatory.name == decides.name || signatory.role == decides.name);
        (isAdopting ? parties.adopting : parties.along).push_back({signatory.name, signatory.role});
    }
    const bool isSaid = !isBlank(decides.name) || parties.along.empty();
    if (parties.adopting.empty() && isSaid) parties.adopting.push_back({decides.name, decides.role});
    return parties;
}

void addParties(Blocks& blocks, const Words& words, const char* intro, std::vector<SignOffParty> parties) {
    if (parties.empty()) return;
    blocks.push_back({paragraph(intro)});
    blocks.push_back(
        {SignOff{std::move(parties), words.name, words.role, words.place, words.date, words.signature, words.signatureOf}});
}

// Who adopts a policy does so in a public office and is named; who signs along is named by function.
Blocks adoptedBy(const Writing& writing) {
    if (writing.status != Status::Adopted) return {};
    Blocks blocks{{paragraph(writing.words.signOffIntro)}, {paragraph(adopterInWords(writing))}};
    List along;
    for (const SignOffParty& party : partiesOf(writing).along) {
        if (!isBlank(party.role)) along.items.push_back({{Block{paragraph(party.role)}}});
    }
    if (!along.items.empty()) blocks.push_back({paragraph(writing.words.signOffAlong)});
    appendList(blocks, std::move(along));
    blocks.push_back({paragraph(withPlaceholders(writing, writing.words.signedElsewhere), ParagraphRole::Small)});
    return blocks;
}

}  // namespace

Blocks signOff(const Writing& writing) {
    if (!writing.shows.signatures) return adoptedBy(writing);
    const Words& words = writing.words;
    Parties parties = partiesOf(writing);
    const bool isUndecided = parties.adopting.empty();
    Blocks blocks;
    addParties(blocks, words, writing.status == Status::Adopted ? words.signOffIntro : words.signOffIntroProposed,
               std::move(parties.adopting));
    addParties(blocks, words, isUndecided ? words.signOffUndecided : words.signOffAlong, std::move(parties.along));
    return blocks;
}

Blocks signOffChapter(const Writing& writing) {
    Blocks content = signOff(writing);
    if (content.empty()) return {};
    const char* title = writing.shows.signatures ? writing.words.signOff : writing.words.adoption;
    Blocks blocks{{Heading{1, {}, title, "ondertekening", true, StartsPage::No}}};
    append(blocks, std::move(content));
    return blocks;
}

}  // namespace mal
