// SPDX-License-Identifier: EUPL-1.2
#include "document/front_matter.h"

#include "document/answer_prose.h"
#include "document/rich_text.h"
#include "rules/answers.h"

namespace mal {

namespace {

std::string stateInWords(const Writing& writing) {
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

void addFact(std::vector<Fact>& facts, const char* name, const std::string& value) {
    if (!isBlank(value)) facts.push_back({name, plainLine(value)});
}

// One line of an overview: "Ambitieniveau richting AI: B – Selectief".
std::optional<ListItem> overviewLine(const Writing& writing, const std::string& questionId) {
    const QuestionPlace* place = writing.mal.place(questionId);
    if (!place) return std::nullopt;
    const Spans answer = answerInOneLine(writing, *place);
    if (answer.empty() && !writing.showsOpenPoints()) return std::nullopt;
    const Section& section = writing.mal.section(*place);
    const bool isAlone = !choices(writing.mal.question(*place)).empty();
    Spans spans{{(isAlone ? documentTitle(section) : writing.mal.question(*place).label) + ": ", true, false, {}}};
    if (answer.empty()) {
        spans.push_back({writing.words.toDecideTitle, false, true, {}});
    } else {
        spans.insert(spans.end(), answer.begin(), answer.end());
    }
    return ListItem{{Block{Paragraph{std::move(spans), ParagraphRole::Body}}}};
}

Blocks briefBlock(const Writing& writing, const AnswerBlock& block) {
    Blocks blocks;
    appendTemplateText(blocks, writing, block.text);
    List list;
    for (const std::string& questionId : block.questions) {
        if (auto line = overviewLine(writing, questionId)) list.items.push_back(std::move(*line));
    }
    if (!list.items.empty()) blocks.push_back({std::move(list)});
    return blocks;
}

}  // namespace

Cover cover(const Writing& writing, const ComposeOptions& options) {
    const PolicyTemplate& mal = writing.mal;
    const Words& words = writing.words;
    Cover cover;
    cover.organisation = writing.policy.organisation.name;
    cover.title = withPlaceholders(writing, mal.document.title);
    cover.subtitle = withPlaceholders(writing, mal.document.subtitle);
    cover.state = stateInWords(writing);
    const auto answer = [&](const std::string& questionId) { return plainAnswer(writing.policy, questionId); };
    const std::string role = answer(mal.adoption.role);
    const std::string adoptedBy = answer(mal.adoption.adoptedBy) + (role.empty() ? "" : ", " + role);
    addFact(cover.facts, words.version, answer(mal.adoption.version));
    // Who adopts and when is only a fact once it has happened.
    if (writing.status == Status::Adopted) {
        addFact(cover.facts, words.adoptedBy, adoptedBy);
        addFact(cover.facts, words.adoptedOn, answer(mal.adoption.adoptedOn));
    }
    addFact(cover.facts, words.reviewOn, answer(mal.adoption.reviewOn));
    cover.note = withPlaceholders(writing, filled(words.madeWith, {"{mal}", "{publisher}", "{published}"}));
    const auto& logo = writing.policy.houseStyle.logo;
    if (options.logo && logo) cover.logo = CoverLogo{*options.logo, logo->alt};
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

}  // namespace mal
