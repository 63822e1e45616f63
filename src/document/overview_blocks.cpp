// SPDX-License-Identifier: EUPL-1.2
#include "document/overview_blocks.h"

#include "document/answer_prose.h"
#include "document/chapters.h"
#include "document/legal_point.h"
#include "document/rich_text.h"
#include "rules/answers.h"
#include "rules/open_points.h"

namespace mal {

namespace {

std::string nameOf(const Section& section) {
    return section.number.empty() ? documentTitle(section) : section.number + " " + documentTitle(section);
}

// For a fixed chapter.
Spans acceptedPoints(const Writing& writing, std::size_t c) {
    return plainLine(inWords(writing, acknowledgedPoints(writing, c)));
}

// The answers of an overview behind each other; where one is open and asked for, that is said.
Spans answersOf(const Writing& writing, const std::vector<std::string>& questionIds) {
    Spans spans;
    for (const std::string& id : questionIds) {
        const QuestionPlace* place = writing.mal.place(id);
        if (!place) continue;
        Spans answer = namedAnswer(writing, *place);
        if (answer.empty()) continue;
        if (!spans.empty()) appendSpan(spans, {". ", false, false, {}});
        for (Span& span : answer)
            appendSpan(spans, std::move(span));
    }
    if (!spans.empty()) appendSpan(spans, {".", false, false, {}});
    return spans;
}

}  // namespace

Blocks openPointList(const Writing& writing) {
    if (!writing.shows.openPoints) return {};
    List list;
    for (const OpenPoint& point : openPoints(writing.mal, writing.policy)) {
        const Section* section = findSection(writing.mal, point.section);
        Spans spans;
        if (section) spans.push_back({nameOf(*section) + ": ", true, false, {}});
        for (Span& span : richLine(point.text))
            appendSpan(spans, std::move(span));
        list.items.push_back({{Block{Paragraph{std::move(spans)}}}});
    }
    // What the mal says of a tension is said to the team; whoever decides only needs to know that nothing was agreed.
    for (const Tension& tension : tensions(writing.mal, writing.policy)) {
        if (tension.isAccepted) continue;
        const std::string name = filled(writing.words.tension, {sectionNumbers(writing, tension.check->sections)});
        list.items.push_back(
            {{Block{Paragraph{{{name + ": ", true, false, {}}, {writing.words.tensionOpen, false, false, {}}}}}}});
    }
    if (list.items.empty()) return {};
    return {Block{std::move(list)}};
}

Blocks parkedPoints(const Writing& writing) {
    if (!writing.shows.parkedPoints) return {};
    const Words& words = writing.words;
    Table table{words.parkedPoints,
                {{words.section, 24}, {words.parkedBecause, 38}, {words.parkedOwner, 22}, {words.parkedUntil, 20}},
                {},
                true};
    for (const Chapter& chapter : writing.mal.chapters) {
        for (const Section& section : chapter.sections) {
            const auto notes = writing.policy.sections.find(section.id);
            if (notes == writing.policy.sections.end() || !notes->second.parked) continue;
            const Parked& parked = *notes->second.parked;
            table.rows.push_back({{plainLine(nameOf(section))},
                                  {plainLine(parked.reason)},
                                  {plainLine(parked.owner)},
                                  {plainLine(parked.by ? inWords(*parked.by) : std::string())}});
        }
    }
    if (table.rows.empty()) return {};
    return {Block{std::move(table)}};
}

Blocks tensionList(const Writing& writing) {
    Blocks blocks;
    for (const Tension& tension : tensions(writing.mal, writing.policy)) {
        if (tension.isAccepted) blocks.push_back({acceptedTension(writing, tension)});
    }
    return blocks;
}

Blocks chapterLines(const Writing& writing) {
    const Words& words = writing.words;
    Table table{words.decision, {{words.chapter, 26}, {words.decision, 74}}, {}, true};
    for (std::size_t c = 0; c < writing.mal.chapters.size(); ++c) {
        const Chapter& chapter = writing.mal.chapters[c];
        TableCell cell;
        if (!chapter.briefText.empty()) cell.push_back(richLine(withPlaceholders(writing, chapter.briefText)));
        Spans answers = answersOf(writing, chapter.briefQuestions);
        if (!answers.empty()) cell.push_back(std::move(answers));
        if (chapter.isFixed && writing.shows.openPoints) cell.push_back(acceptedPoints(writing, c));
        if (cell.empty()) continue;
        table.rows.push_back({{plainLine(chapter.number + " " + documentTitle(chapter))}, std::move(cell)});
    }
    if (table.rows.empty()) return {};
    return {Block{std::move(table)}};
}

}  // namespace mal
