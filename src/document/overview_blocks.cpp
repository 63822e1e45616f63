// SPDX-License-Identifier: EUPL-1.2
#include "document/overview_blocks.h"

#include "document/answer_prose.h"
#include "document/chapters.h"
#include "document/legal_point.h"
#include "document/rich_text.h"
#include "rules/acknowledgement.h"
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

// The answers of an overview, each in a paragraph; where one is open and asked for, that is said.
void addAnswers(TableCell& cell, const Writing& writing, const std::vector<std::string>& questionIds) {
    for (const std::string& id : questionIds) {
        const QuestionPlace* place = writing.mal.place(id);
        Spans answer = place ? namedAnswer(writing, *place) : Spans();
        if (!answer.empty()) cell.push_back(std::move(answer));
    }
}

template <typename Visit>
void forEachAcknowledged(const Writing& writing, const Visit& visit) {
    for (std::size_t c = 0; c < writing.mal.chapters.size(); ++c) {
        const std::vector<Section>& sections = writing.mal.chapters[c].sections;
        for (std::size_t s = 0; s < sections.size(); ++s) {
            for (std::size_t q = 0; q < sections[s].questions.size(); ++q) {
                const QuestionPlace place{c, s, q};
                const Question& question = sections[s].questions[q];
                if (!std::holds_alternative<Acknowledge>(question.body)) continue;
                if (acknowledgementState(writing.mal, place, writing.policy) != AcknowledgementState::Confirmed) continue;
                visit(place, givenAnswer<AcknowledgeAnswer>(writing.policy, question.id));
            }
        }
    }
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
    Blocks blocks;
    appendList(blocks, std::move(list));
    return blocks;
}

Blocks arrangeList(const Writing& writing) {
    if (!writing.shows.toArrange) return {};
    const Words& words = writing.words;
    Table table{words.toArrange, {{words.point, 22}, {words.toArrange, 49}, {words.acknowledgedBySomeone, 29}}, {}, true};
    forEachAcknowledged(writing, [&](const QuestionPlace& place, const AcknowledgeAnswer& answer) {
        if (isBlank(answer.toArrange)) return;
        const std::string point = pointNumber(writing.mal, place) + " " + writing.mal.question(place).label;
        table.rows.push_back({{plainLine(point)}, {plainLine(answer.toArrange)}, {plainLine(confirmer(writing, answer))}});
    });
    if (table.rows.empty()) return {};
    return {Block{std::move(table)}};
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
        addAnswers(cell, writing, chapter.briefQuestions);
        if (chapter.isFixed && writing.shows.openPoints) cell.push_back(acceptedPoints(writing, c));
        if (cell.empty()) continue;
        table.rows.push_back({{plainLine(chapter.number + " " + documentTitle(chapter))}, std::move(cell)});
    }
    if (table.rows.empty()) return {};
    return {Block{std::move(table)}};
}

}  // namespace mal
