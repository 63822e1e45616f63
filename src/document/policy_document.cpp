// SPDX-License-Identifier: EUPL-1.2
#include "document/annexes.h"
#include "document/chapters.h"
#include "document/compose.h"
#include "document/front_matter.h"
#include "document/rich_text.h"
#include "document/writing.h"
#include "rules/answers.h"
#include "rules/status.h"

namespace mal {

namespace {

// Before a policy is adopted every page says what it is; an example says so for ever.
std::string mark(const Writing& writing) {
    if (writing.policy.isExample) return writing.words.markExample;
    return writing.status == Status::Adopted ? std::string() : std::string(writing.words.markConcept);
}

std::vector<SignOffParty> parties(const Writing& writing) {
    std::vector<SignOffParty> parties;
    for (const Signatory& signatory : writing.policy.signatories)
        parties.push_back({signatory.name, signatory.role});
    const AdoptionQuestions& adoption = writing.mal.adoption;
    if (parties.empty()) {
        parties.push_back({plainAnswer(writing.policy, adoption.adoptedBy), plainAnswer(writing.policy, adoption.role)});
    }
    return parties;
}

Blocks signOff(const Writing& writing) {
    const Words& words = writing.words;
    SignOff block{parties(writing), words.name, words.role, words.place, words.date, words.signature};
    return {
        Block{Heading{1, {}, words.signOff, "ondertekening", true, StartsPage::No}},
        Block{paragraph(writing.status == Status::Adopted ? words.signOffIntro : words.signOffIntroProposed)},
        Block{std::move(block)},
    };
}

Blocks colophon(const Writing& writing) {
    Blocks blocks{{Heading{1, {}, writing.words.colophon, "colofon", false, StartsPage::No}}};
    appendTemplateText(blocks, writing, writing.mal.document.colophon, ParagraphRole::Small);
    return blocks;
}

}  // namespace

Document composePolicy(const PolicyTemplate& mal, const Policy& policy, const ComposeOptions& options) {
    const Writing writing{mal, policy, words(mal.language), heldStatus(mal, policy)};
    Document document;
    document.language = writing.words.tag;
    document.title = withPlaceholders(writing, mal.document.title);
    document.author = policy.organisation.name;
    document.subject = withPlaceholders(writing, mal.document.subtitle);
    document.creator = options.program;
    document.moment = options.moment;
    document.accentColour = policy.houseStyle.colour;
    document.mark = mark(writing);
    document.cover = cover(writing, options);
    document.headLeft = policy.organisation.name;
    document.headRight = document.title;
    const std::string version = plainAnswer(policy, mal.adoption.version);
    document.footLeft = document.cover.state;
    if (!version.empty()) document.footLeft = std::string(writing.words.version) + " " + version + " · " + document.footLeft;
    document.pageWords = writing.words.page;

    document.blocks.push_back({Contents{writing.words.contents}});
    append(document.blocks, brief(writing));
    append(document.blocks, scope(writing));
    append(document.blocks, chapters(writing));
    append(document.blocks, signOff(writing));
    append(document.blocks, annexes(writing, document.blocks));
    append(document.blocks, colophon(writing));
    return document;
}

}  // namespace mal
