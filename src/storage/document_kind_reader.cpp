// SPDX-License-Identifier: EUPL-1.2
#include "storage/document_kind_reader.h"

#include <algorithm>
#include <array>

namespace mal {

namespace {

constexpr std::array<Named<DocumentLayout>, 2> layoutNames = {Named<DocumentLayout>{"sheet", DocumentLayout::Sheet},
                                                              Named<DocumentLayout>{"memo", DocumentLayout::Memo}};

constexpr std::array<Named<BlockStyle>, 5> styleNames = {
    Named<BlockStyle>{"plain", BlockStyle::Plain}, Named<BlockStyle>{"allowed", BlockStyle::Allowed},
    Named<BlockStyle>{"forbidden", BlockStyle::Forbidden}, Named<BlockStyle>{"never", BlockStyle::Never},
    Named<BlockStyle>{"contact", BlockStyle::Contact}};

constexpr std::array<Named<AnswersAs>, 2> answersAsNames = {Named<AnswersAs>{"prose", AnswersAs::Prose},
                                                            Named<AnswersAs>{"lines", AnswersAs::Lines}};

constexpr std::array<Named<BlockShows>, 6> showsNames = {
    Named<BlockShows>{"chapters", BlockShows::Chapters},          Named<BlockShows>{"open_points", BlockShows::OpenPoints},
    Named<BlockShows>{"parked_points", BlockShows::ParkedPoints}, Named<BlockShows>{"tensions", BlockShows::Tensions},
    Named<BlockShows>{"to_arrange", BlockShows::ToArrange},       Named<BlockShows>{"sign_off", BlockShows::SignOff}};

DocumentBlock readBlock(TemplateFields& fields) {
    DocumentBlock block;
    block.heading = fields.plain("heading");
    block.text = fields.rich("text", Need::May);
    block.questions = fields.references("from", Wanted::Question, Need::May);
    block.answersAs = fields.oneOf<AnswersAs>("as", answersAsNames, AnswersAs::Prose, Need::May);
    block.style = fields.oneOf<BlockStyle>("style", styleNames, BlockStyle::Plain, Need::May);
    block.shows = fields.oneOf<BlockShows>("shows", showsNames, BlockShows::Nothing, Need::May);
    block.nothing = fields.rich("nothing", Need::May);
    if (!fields.has("text") && !fields.has("from") && !fields.has("shows")) {
        fields.log().error(fields.at(), messages::emptyDocumentBlock, {block.heading});
    }
    return block;
}

// A sheet hangs on a wall: nobody signs it, and it shows nothing that is still being worked on.
void checkSheet(TemplateFields& fields, const DocumentKind& kind) {
    if (kind.layout != DocumentLayout::Sheet) return;
    for (const DocumentBlock& block : kind.blocks) {
        if (block.shows != BlockShows::Nothing) fields.log().error(fields.at(), messages::sheetShows, {block.heading});
    }
}

}  // namespace

DocumentKind readDocumentKind(TemplateFields& fields) {
    DocumentKind kind;
    const Position at = fields.positionOf("kind");
    kind.kind = fields.newId("kind", fields.reading().documentKinds);
    const auto& ours = kindsOfEveryTemplate;
    if (std::find(ours.begin(), ours.end(), kind.kind) != ours.end()) {
        fields.log().error(at, messages::kindOfEveryTemplate, {kind.kind});
    }
    kind.title = fields.plain("title");
    kind.layout = fields.oneOf<DocumentLayout>("layout", layoutNames, DocumentLayout::Memo, Need::May);
    kind.intro = fields.rich("intro", Need::May);
    kind.blocks = fields.objects("blocks", Need::Must, readBlock);
    checkSheet(fields, kind);
    return kind;
}

}  // namespace mal
