// SPDX-License-Identifier: EUPL-1.2

// Kinds of document that a template describes: a sheet of one page, with panels to be seen from afar, and a memo to decide on.

#include "base/messages/document.h"
#include "document/answer_prose.h"
#include "document/compose.h"
#include "document/front_matter.h"
#include "document/overview_blocks.h"
#include "document/rich_text.h"
#include "document/sign_off.h"
#include "rules/answers.h"

#include <algorithm>
#include <sstream>
#include <tuple>

namespace mal {

namespace {

std::vector<QuestionPlace> placesOf(const Writing& writing, const std::vector<std::string>& questionIds) {
    std::vector<QuestionPlace> places;
    for (const std::string& id : questionIds) {
        if (const QuestionPlace* place = writing.mal.place(id)) places.push_back(*place);
    }
    return places;
}

Blocks shown(const Writing& writing, BlockShows shows) {
    switch (shows) {
        case BlockShows::Nothing:
            return {};
        case BlockShows::Chapters:
            return chapterLines(writing);
        case BlockShows::OpenPoints:
            return openPointList(writing);
        case BlockShows::ParkedPoints:
            return parkedPoints(writing);
        case BlockShows::Tensions:
            return tensionList(writing);
        case BlockShows::ToArrange:
            return arrangeList(writing);
        case BlockShows::SignOff:
            return signOff(writing);
    }
    return {};
}

PanelTone toneOf(BlockStyle style) {
    switch (style) {
        case BlockStyle::Plain:
            return PanelTone::Plain;
        case BlockStyle::Allowed:
            return PanelTone::Allowed;
        case BlockStyle::Forbidden:
            return PanelTone::Forbidden;
        case BlockStyle::Never:
            return PanelTone::Never;
        case BlockStyle::Contact:
            return PanelTone::Contact;
    }
    return PanelTone::Plain;
}

// True where a block is about what this audience does not see: then it does not say that there is nothing of it either.
bool isKept(const Writing& writing, BlockShows shows) {
    if (shows == BlockShows::OpenPoints) return !writing.shows.openPoints;
    if (shows == BlockShows::ParkedPoints) return !writing.shows.parkedPoints;
    if (shows == BlockShows::ToArrange) return !writing.shows.toArrange;
    return false;
}

// A block that shows something is not there where there is nothing of it, unless the template has words for that.
Blocks content(const Writing& writing, const DocumentBlock& block, Leads leads) {
    if (isKept(writing, block.shows)) return {};
    Blocks more = block.answersAs == AnswersAs::Lines ? overview(writing, block.questions)
                                                      : answersProse(writing, placesOf(writing, block.questions), leads);
    append(more, shown(writing, block.shows));
    Blocks blocks;
    if (more.empty() && !block.nothing.empty()) {
        appendTemplateText(blocks, writing, block.nothing);
    } else if (!more.empty() || block.shows == BlockShows::Nothing) {
        appendTemplateText(blocks, writing, block.text);
        append(blocks, std::move(more));
    }
    return blocks;
}

std::string anchorOf(std::size_t index) {
    return "blok-" + std::to_string(index + 1);
}

std::size_t wordsIn(const std::string& text) {
    std::istringstream stream(text);
    std::size_t count = 0;
    for (std::string word; stream >> word;)
        ++count;
    return count;
}

// Where a sheet runs over, its makers want to know which texts to shorten: the longest three.
std::string longestTexts(const Writing& writing, const DocumentKind& kind) {
    std::vector<std::pair<std::size_t, std::string>> lengths;
    for (const DocumentBlock& block : kind.blocks) {
        for (const QuestionPlace& place : placesOf(writing, block.questions)) {
            const std::size_t length = wordsIn(plainText(answerProse(writing, place, Leads::No)));
            const Section& section = writing.mal.section(place);
            const std::string& label = writing.mal.question(place).label;
            const std::string name = section.number.empty() ? "‘" + label + "’" : section.number + " ‘" + label + "’";
            if (length > 0) lengths.emplace_back(length, text(messages::lengthInWords, {name, std::to_string(length)}));
        }
    }
    constexpr std::size_t most = 3;
    std::stable_sort(lengths.begin(), lengths.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::string list;
    for (std::size_t i = 0; i < std::min(most, lengths.size()); ++i)
        list += (list.empty() ? "" : ", ") + lengths[i].second;
    return list;
}

// The first number of a section that a text refers to; what hangs on a wall is read without the policy beside it.
std::string sectionNumberIn(const Writing& writing, const std::string& text) {
    std::size_t first = std::string::npos;
    std::string result;
    for (const Chapter& chapter : writing.mal.chapters) {
        for (const Section& section : chapter.sections) {
            if (section.number == chapter.number || section.number.empty()) continue;
            const std::size_t at = placeOfWord(section.number, text);
            if (at < first) std::tie(first, result) = std::tie(at, section.number);
        }
    }
    return result;
}

void addSheet(Document& document, const Writing& writing, const DocumentKind& kind) {
    appendTemplateText(document.blocks, writing, kind.intro);
    Blocks panels;
    for (std::size_t i = 0; i < kind.blocks.size(); ++i) {
        const DocumentBlock& block = kind.blocks[i];
        Blocks blocks = content(writing, block, Leads::No);
        if (blocks.empty()) continue;
        panels.push_back({Panel{toneOf(block.style), block.heading, anchorOf(i), std::move(blocks)}});
    }
    const std::string number = sectionNumberIn(writing, plainText(panels));
    if (!number.empty())
        document.blocks.push_back({paragraph(filled(writing.words.numbersReferTo, {number}), ParagraphRole::Small)});
    append(document.blocks, std::move(panels));
    const Message& message = messages::tooLong;
    document.onePage =
        OnePage{{Severity::Warning, {}, {}, message.code, text(message, {kind.title, longestTexts(writing, kind)})}};
}

void addMemo(Document& document, const Writing& writing, const DocumentKind& kind) {
    const Words& words = writing.words;
    appendTemplateText(document.blocks, writing, kind.intro, ParagraphRole::Lead);
    Facts facts{kind.title, {}};
    if (const auto date = dateOfMoment(document.moment)) addFact(facts.facts, words.ofDate, inWords(*date));
    if (!facts.facts.empty()) document.blocks.push_back({std::move(facts)});
    for (std::size_t i = 0; i < kind.blocks.size(); ++i) {
        Blocks blocks = content(writing, kind.blocks[i], Leads::Yes);
        if (blocks.empty()) continue;
        document.blocks.push_back({Heading{2, {}, kind.blocks[i].heading, anchorOf(i), true, StartsPage::No}});
        append(document.blocks, std::move(blocks));
    }
}

}  // namespace

Document composeDescribed(const PolicyTemplate& mal, const DocumentKind& kind, const Policy& policy,
                          const ComposeOptions& options) {
    const Writing writing = writingFor(mal, policy, options.wishes.audience);
    Document document = emptyDocument(writing, options, kind.title);
    document.subject = withPlaceholders(writing, mal.document.title);
    document.cover.form = CoverForm::Lines;
    document.cover.organisation = policy.organisation.name;
    document.cover.state = stateInWords(writing);
    document.cover.logo = logoOf(writing, options);
    document.blocks.push_back({Heading{1, {}, kind.title, "titel", false, StartsPage::No}});
    switch (kind.layout) {
        case DocumentLayout::Sheet:
            addSheet(document, writing, kind);
            break;
        case DocumentLayout::Memo:
            addMemo(document, writing, kind);
            break;
    }
    finish(document, writing);
    return document;
}

}  // namespace mal
