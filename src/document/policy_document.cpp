// SPDX-License-Identifier: EUPL-1.2
#include "document/annexes.h"
#include "document/chapters.h"
#include "document/compose.h"
#include "document/front_matter.h"
#include "document/sign_off.h"

namespace mal {

namespace {

Blocks colophon(const Writing& writing) {
    Blocks blocks{{Heading{1, {}, writing.words.colophon, "colofon", false, StartsPage::No}}};
    appendTemplateText(blocks, writing, writing.mal.document.colophon, ParagraphRole::Small);
    return blocks;
}

}  // namespace

Document composePolicy(const PolicyTemplate& mal, const Policy& policy, const ComposeOptions& options) {
    const Writing writing = writingFor(mal, policy, options.wishes.audience);
    Document document = emptyDocument(writing, options, withPlaceholders(writing, mal.document.title));
    document.subject = withPlaceholders(writing, mal.document.subtitle);
    document.cover = cover(writing, options);
    document.blocks.push_back({Contents{writing.words.contents}});
    append(document.blocks, brief(writing));
    append(document.blocks, scope(writing));
    append(document.blocks, chapters(writing));
    append(document.blocks, signOffChapter(writing));
    if (options.wishes.annexes == WithAnnexes::Yes) append(document.blocks, annexes(writing, document.blocks));
    append(document.blocks, colophon(writing));
    hideNames(document, writing.hidden);
    return document;
}

}  // namespace mal
