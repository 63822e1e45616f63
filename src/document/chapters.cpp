// SPDX-License-Identifier: EUPL-1.2
#include "document/chapters.h"

#include "base/utf8.h"
#include "document/answer_prose.h"
#include "document/legal_point.h"
#include "document/rich_text.h"

#include <algorithm>
#include <map>

namespace mal {

namespace {

// People often repeat the words that the form already says; the document should not.
std::string_view withoutLead(std::string_view reason, const std::string& lead) {
    if (!utf8::lowered(reason).starts_with(utf8::lowered(lead))) return reason;
    reason.remove_prefix(lead.size());
    const std::size_t start = reason.find_first_not_of(" ,:…");
    return start == std::string_view::npos ? std::string_view() : reason.substr(start);
}

// Accepted tensions, each in the last of its sections: by then a reader has seen all the choices it is about.
using TensionsBySection = std::map<std::string, Blocks>;

TensionsBySection acceptedTensions(const Writing& writing) {
    TensionsBySection result;
    for (const Tension& tension : tensions(writing.mal, writing.policy)) {
        if (!tension.isAccepted || tension.check->sections.empty()) continue;
        result[tension.check->sections.back()].push_back({acceptedTension(writing, tension)});
    }
    return result;
}

Blocks sectionAnswers(const Writing& writing, std::size_t c, std::size_t s) {
    std::vector<QuestionPlace> places;
    const Section& section = writing.mal.chapters[c].sections[s];
    for (std::size_t q = 0; q < section.questions.size(); ++q) {
        if (section.questions[q].isPrintedInPlace) places.push_back({c, s, q});
    }
    return answersProse(writing, places);
}

Blocks sectionBlocks(const Writing& writing, std::size_t c, std::size_t s, const TensionsBySection& accepted) {
    const Chapter& chapter = writing.mal.chapters[c];
    const Section& section = chapter.sections[s];
    Blocks answers = sectionAnswers(writing, c, s);
    if (answers.empty()) return {};
    Blocks blocks;
    if (section.number != chapter.number) {
        blocks.push_back({Heading{2, section.number, documentTitle(section), sectionAnchor(section.id), true, StartsPage::No}});
    }
    // What opens a chapter that has no words of its own is its lead.
    const bool opensChapter = section.number == chapter.number && chapter.documentIntro.empty();
    appendTemplateText(blocks, writing, section.documentIntro, opensChapter ? ParagraphRole::Lead : ParagraphRole::Body);
    append(blocks, std::move(answers));
    appendTemplateText(blocks, writing, section.closing);
    const auto tense = accepted.find(section.id);
    if (tense != accepted.end()) append(blocks, tense->second);
    return blocks;
}

Blocks chapterBlocks(const Writing& writing, std::size_t c, const TensionsBySection& accepted) {
    const Chapter& chapter = writing.mal.chapters[c];
    Blocks sections;
    for (std::size_t s = 0; s < chapter.sections.size(); ++s)
        append(sections, sectionBlocks(writing, c, s, accepted));
    if (sections.empty()) return {};
    Blocks blocks;
    blocks.push_back({Heading{1, chapter.number, documentTitle(chapter), chapterAnchor(chapter.id), true, StartsPage::No}});
    appendTemplateText(blocks, writing, chapter.isFixed ? chapter.intro : chapter.documentIntro, ParagraphRole::Lead);
    appendConfirmation(blocks, writing, c);
    append(blocks, std::move(sections));
    return blocks;
}

}  // namespace

Box acceptedTension(const Writing& writing, const Tension& tension) {
    const std::string lead = acceptanceLead(writing.mal, *tension.check);
    Box box{BoxKind::Tension, filled(writing.words.onPurpose, {sectionNumbers(writing, tension.check->sections)}), {}};
    Blocks reason = richText(withoutLead(tension.reason, lead));
    auto* first = reason.empty() ? nullptr : std::get_if<Paragraph>(&reason.front().kind);
    if (first) first->spans.insert(first->spans.begin(), {lead + " ", false, false, {}});
    append(box.blocks, std::move(reason));
    return box;
}

std::string chapterAnchor(std::string_view chapterId) {
    return "hoofdstuk-" + std::string(chapterId);
}

std::string sectionAnchor(std::string_view sectionId) {
    return "sectie-" + std::string(sectionId);
}

Blocks chapters(const Writing& writing) {
    const TensionsBySection accepted = acceptedTensions(writing);
    Blocks blocks;
    for (std::size_t c = 0; c < writing.mal.chapters.size(); ++c)
        append(blocks, chapterBlocks(writing, c, accepted));
    return blocks;
}

}  // namespace mal
