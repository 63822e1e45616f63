// SPDX-License-Identifier: EUPL-1.2
#include "document/compose.h"
#include "document/front_matter.h"
#include "document/worksheet.h"
#include "rules/answers.h"

namespace mal {

namespace {

// Of a policy only whose it is and how it looks.
Policy emptied(const PolicyTemplate& mal, const Policy& policy) {
    Policy empty;
    empty.organisation = policy.organisation;
    empty.houseStyle = policy.houseStyle;
    if (isBlank(empty.organisation.name)) empty.organisation = {words(mal.language).ourOrganisation, {}, {}, {}};
    return empty;
}

Cover cover(const Writing& writing, const ComposeOptions& options, const std::string& organisation) {
    const Words& words = writing.words;
    Cover cover;
    cover.organisation = organisation;
    cover.title = writing.mal.title;
    cover.subtitle = words.blankSubtitle;
    cover.state = words.blank;
    if (organisation.empty()) cover.facts.push_back({words.organisation, {}});
    cover.facts.push_back({words.sessionDate, {}});
    cover.facts.push_back({words.present, {}});
    cover.note = publisherOf(writing);
    cover.logo = logoOf(writing, options);
    return cover;
}

}  // namespace

Document composeBlank(const PolicyTemplate& mal, const Policy& policy, const ComposeOptions& options) {
    const Policy empty = emptied(mal, policy);
    Writing writing = writingFor(mal, empty, Audience::Internal);
    writing.shows.openPoints = false;  // all of it is
    Document document = emptyDocument(writing, options, mal.title);
    document.author = document.headLeft = policy.organisation.name;
    document.subject = writing.words.blankSubtitle;
    document.mark.clear();
    document.footLeft = std::string(writing.words.blank) + " · " + filled(writing.words.malVersion, {mal.version});
    document.cover = cover(writing, options, policy.organisation.name);
    document.blocks.push_back({Contents{writing.words.contents}});
    append(document.blocks, aboutTheMal(writing, StartsPage::Yes));
    append(document.blocks, worksheetChapters({writing, Sheet::Blank, options.wishes.guidance}));
    finish(document, writing);
    return document;
}

}  // namespace mal
