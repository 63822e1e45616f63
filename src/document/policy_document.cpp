// SPDX-License-Identifier: EUPL-1.2
#include "document/annexes.h"
#include "document/chapters.h"
#include "document/compose.h"
#include "document/front_matter.h"
#include "document/sign_off.h"

namespace mal {

Document composePolicy(const PolicyTemplate& mal, const Policy& policy, const ComposeOptions& options) {
    const Writing writing = writingFor(mal, policy, options.wishes.audience);
    Document document = emptyDocument(writing, options, withPlaceholders(writing, mal.document.title));
    document.subject = withPlaceholders(writing, mal.document.subtitle);
    document.cover = cover(writing, options);
    document.blocks.push_back({Contents{writing.words.contents}});
    append(document.blocks, brief(writing));
    // The colophon never stands alone on a last page: it ends the page that says whom the policy is for.
    Blocks forWhom = scope(writing);
    const bool isColophonLast = forWhom.empty();
    if (!isColophonLast) append(forWhom, colophon(writing, 2));
    append(document.blocks, std::move(forWhom));
    append(document.blocks, chapters(writing));
    append(document.blocks, signOffChapter(writing));
    if (options.wishes.annexes == WithAnnexes::Yes) append(document.blocks, annexes(writing, document.blocks));
    if (isColophonLast) append(document.blocks, colophon(writing, 1));
    finish(document, writing);
    return document;
}

}  // namespace mal
