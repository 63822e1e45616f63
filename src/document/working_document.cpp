// SPDX-License-Identifier: EUPL-1.2
#include "document/compose.h"
#include "document/front_matter.h"
#include "document/overview_blocks.h"
#include "document/rich_text.h"
#include "document/worksheet.h"
#include "rules/profile.h"
#include "rules/progress.h"

namespace mal {

namespace {

Cover workingCover(const Writing& writing, const ComposeOptions& options) {
    Cover result = cover(writing, options);
    result.subtitle = writing.words.workingSubtitle;
    result.state = std::string(writing.words.working) + " · " + result.state;
    return result;
}

void addPart(Blocks& blocks, const char* title, const char* anchor, Blocks content) {
    if (content.empty()) return;
    blocks.push_back({Heading{2, {}, title, anchor, false, StartsPage::No}});
    append(blocks, std::move(content));
}

Blocks readingGuide(const Writing& writing) {
    const auto guide = profile(writing.mal, writing.policy);
    Blocks blocks;
    if (guide && guide->answered > 0) appendTemplateText(blocks, writing, guide->reading);
    return blocks;
}

// How far the team is, before the work itself.
Blocks standing(const Writing& writing) {
    const Words& words = writing.words;
    const Progress states = progress(writing.mal, writing.policy);
    Blocks blocks{{Heading{1, {}, words.standing, "stand", true, StartsPage::Yes}}};
    blocks.push_back({paragraph(filled(words.sectionsReady, {std::to_string(states.ready()), std::to_string(states.total())}),
                                ParagraphRole::Lead)});
    addPart(blocks, words.readingGuide, "leeswijzer", readingGuide(writing));
    addPart(blocks, words.parkedPoints, "geparkeerd", parkedPoints(writing));
    addPart(blocks, words.openPoints, "open", openPointList(writing));
    return blocks;
}

}  // namespace

Document composeWorkingDocument(const PolicyTemplate& mal, const Policy& policy, const ComposeOptions& options) {
    const Writing writing = writingFor(mal, policy, Audience::Internal);
    const std::string title = std::string(writing.words.working) + ": " + withPlaceholders(writing, mal.document.title);
    Document document = emptyDocument(writing, options, title);
    document.subject = writing.words.workingSubtitle;
    document.footLeft = std::string(writing.words.working) + " · " + document.footLeft;
    document.cover = workingCover(writing, options);
    document.blocks.push_back({Contents{writing.words.contents}});
    append(document.blocks, standing(writing));
    append(document.blocks, worksheetChapters({writing, Sheet::Filled, options.wishes.guidance}));
    append(document.blocks, aboutTheMal(writing, StartsPage::No));
    finish(document, writing);
    return document;
}

}  // namespace mal
