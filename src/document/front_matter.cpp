// SPDX-License-Identifier: EUPL-1.2
#include "document/front_matter.h"

#include "document/answer_prose.h"
#include "document/quotes.h"
#include "document/rich_text.h"
#include "rules/answers.h"

namespace mal {

namespace {

// Before a policy is adopted every page says what it is; an example says so for ever.
std::string mark(const Writing& writing) {
    if (writing.policy.isExample) return writing.words.markExample;
    return writing.status == Status::Adopted ? std::string() : std::string(writing.words.markConcept);
}

std::string statusInWords(const Writing& writing) {
    switch (writing.status) {
        case Status::Concept:
            return writing.words.stateConcept;
        case Status::Proposed:
            return writing.words.stateProposed;
        case Status::Adopted:
            return filled(writing.words.stateAdopted, {plainAnswer(writing.policy, writing.mal.adoption.adoptedOn)});
    }
    return {};
}

Blocks briefBlock(const Writing& writing, const AnswerBlock& block) {
    Blocks blocks;
    appendTemplateText(blocks, writing, block.text);
    append(blocks, overview(writing, block.questions));
    return blocks;
}

}  // namespace

std::string stateInWords(const Writing& writing) {
    const char* audience = writing.audience == Audience::Public ? writing.words.forPublic : writing.words.forInternal;
    return statusInWords(writing) + " · " + audience;
}

std::string publisherOf(const Writing& writing) {
    return withPlaceholders(writing, filled(writing.words.publishedBy, {"{publisher}", "{published}"}));
}

std::string sourceOf(const Writing& writing) {
    return withPlaceholders(writing, filled(writing.words.madeWith, {"{mal}", "{publisher}", "{published}"}));
}

std::optional<CoverLogo> logoOf(const Writing& writing, const ComposeOptions& options) {
    const auto& logo = writing.policy.houseStyle.logo;
    if (!options.logo || !logo) return std::nullopt;
    return CoverLogo{*options.logo, logo->alt};
}

void addFact(std::vector<Fact>& facts, const char* name, const std::string& value) {
    if (!isBlank(value)) facts.push_back({name, plainLine(value)});
}

Blocks overview(const Writing& writing, const std::vector<std::string>& questionIds) {
    List list;
    for (const std::string& questionId : questionIds) {
        const QuestionPlace* place = writing.mal.place(questionId);
        Spans line = place ? namedAnswer(writing, *place) : Spans();
        if (!line.empty()) list.items.push_back({{Block{Paragraph{std::move(line)}}}});
    }
    Blocks blocks;
    appendList(blocks, std::move(list));
    return blocks;
}

Document emptyDocument(const Writing& writing, const ComposeOptions& options, std::string title) {
    Document document;
    document.language = writing.words.tag;
    document.title = std::move(title);
    document.author = writing.policy.organisation.name;
    document.creator = options.program;
    document.moment = options.moment;
    document.accentColour = writing.policy.houseStyle.colour;
    document.mark = mark(writing);
    // A title that names the organisation says it all.
    const bool isNamed = document.title.find(document.author) != std::string::npos;
    document.headLeft = isNamed ? document.title : document.author;
    if (!isNamed) document.headRight = document.title;
    document.footLeft = stateInWords(writing);
    const std::string version = plainAnswer(writing.policy, writing.mal.adoption.version);
    if (!version.empty()) document.footLeft = std::string(writing.words.version) + " " + version + " · " + document.footLeft;
    document.pageWords = writing.words.page;
    return document;
}

Cover cover(const Writing& writing, const ComposeOptions& options) {
    const PolicyTemplate& mal = writing.mal;
    const Words& words = writing.words;
    Cover cover;
    cover.organisation = writing.policy.organisation.name;
    cover.title = withPlaceholders(writing, mal.document.title);
    cover.subtitle = withPlaceholders(writing, mal.document.subtitle);
    cover.state = stateInWords(writing);
    const auto answer = [&](const std::string& questionId) { return plainAnswer(writing.policy, questionId); };
    addFact(cover.facts, words.version, answer(mal.adoption.version));
    // Who adopts and when is only a fact once it has happened.
    if (writing.status == Status::Adopted) {
        addFact(cover.facts, words.adoptedBy, adopterInWords(writing));
        addFact(cover.facts, words.adoptedOn, answer(mal.adoption.adoptedOn));
    } else if (const auto date = dateOfMoment(options.moment)) {
        // Versions keep their number until they are adopted: the date tells one print from the next.
        addFact(cover.facts, writing.status == Status::Concept ? words.conceptOf : words.proposalOf, inWords(*date));
    }
    addFact(cover.facts, words.reviewOn, answer(mal.adoption.reviewOn));
    cover.note = sourceOf(writing);
    cover.logo = logoOf(writing, options);
    return cover;
}

Blocks brief(const Writing& writing) {
    const DocumentWords& document = writing.mal.document;
    Blocks content;
    for (const AnswerBlock& block : document.briefBlocks) {
        Blocks blocks = briefBlock(writing, block);
        if (blocks.empty()) continue;
        content.push_back({Heading{2, {}, block.heading, "kort-" + std::to_string(content.size()), false, StartsPage::No}});
        append(content, std::move(blocks));
    }
    if (content.empty()) return {};
    Blocks blocks{{Heading{1, {}, document.briefTitle, "kort", true, StartsPage::Yes}}};
    appendTemplateText(blocks, writing, document.briefIntro, ParagraphRole::Lead);
    append(blocks, std::move(content));
    return blocks;
}

Blocks scope(const Writing& writing) {
    const AnswerBlock& words = writing.mal.document.scope;
    Blocks content;
    appendTemplateText(content, writing, words.text);
    std::vector<QuestionPlace> places;
    for (const std::string& questionId : words.questions) {
        if (const QuestionPlace* place = writing.mal.place(questionId)) places.push_back(*place);
    }
    append(content, answersProse(writing, places));
    if (content.empty()) return {};
    Blocks blocks{{Heading{1, {}, words.heading, "voor-wie", true, StartsPage::Yes}}};
    append(blocks, std::move(content));
    return blocks;
}

Blocks colophon(const Writing& writing, int level) {
    Blocks content;
    appendTemplateText(content, writing, writing.mal.document.colophon, ParagraphRole::Small);
    if (content.empty()) return {};
    Blocks blocks{{Heading{level, {}, writing.words.colophon, "colofon", false, StartsPage::No}}};
    append(blocks, std::move(content));
    return blocks;
}

void finish(Document& document, const Writing& writing) {
    hideNames(document, writing.hidden);
    curlQuotes(document);
}

}  // namespace mal
