// SPDX-License-Identifier: EUPL-1.2
#include "document/sign_off.h"

#include "document/rich_text.h"
#include "rules/answers.h"

namespace mal {

namespace {

SignOffParty adopter(const Writing& writing) {
    const AdoptionQuestions& adoption = writing.mal.adoption;
    return {plainAnswer(writing.policy, adoption.adoptedBy), plainAnswer(writing.policy, adoption.role)};
}

std::vector<SignOffParty> parties(const Writing& writing) {
    std::vector<SignOffParty> parties;
    for (const Signatory& signatory : writing.policy.signatories)
        parties.push_back({signatory.name, signatory.role});
    if (parties.empty()) parties.push_back(adopter(writing));
    return parties;
}

// Who adopts a policy does so in a public office and is named; who signs along is named by function.
Blocks adoptedBy(const Writing& writing) {
    if (writing.status != Status::Adopted) return {};
    const SignOffParty first = adopter(writing);
    List list;
    const auto add = [&](const std::string& who) { list.items.push_back({{Block{paragraph(who)}}}); };
    add(first.role.empty() ? first.name : first.name + ", " + first.role);
    for (const Signatory& signatory : writing.policy.signatories) {
        if (signatory.name != first.name && !isBlank(signatory.role)) add(signatory.role);
    }
    return {Block{paragraph(writing.words.signOffIntro)}, Block{std::move(list)},
            Block{paragraph(withPlaceholders(writing, writing.words.signedElsewhere), ParagraphRole::Small)}};
}

}  // namespace

Blocks signOff(const Writing& writing) {
    if (!writing.shows.signatures) return adoptedBy(writing);
    const Words& words = writing.words;
    return {
        Block{paragraph(writing.status == Status::Adopted ? words.signOffIntro : words.signOffIntroProposed)},
        Block{SignOff{parties(writing), words.name, words.role, words.place, words.date, words.signature, words.signatureOf}},
    };
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
