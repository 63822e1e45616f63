// SPDX-License-Identifier: EUPL-1.2
#include "document/annexes.h"

#include "base/utf8.h"
#include "document/legal_point.h"
#include "document/question_options.h"
#include "document/rich_text.h"
#include "rules/acknowledgement.h"
#include "rules/answers.h"
#include "rules/conditions.h"
#include "rules/terms.h"

#include <algorithm>

namespace mal {

namespace {

template <typename Visit>
void forEachRelevantQuestion(const Writing& writing, const Visit& visit) {
    for (std::size_t c = 0; c < writing.mal.chapters.size(); ++c) {
        for (std::size_t s = 0; s < writing.mal.chapters[c].sections.size(); ++s) {
            const Section& section = writing.mal.chapters[c].sections[s];
            for (std::size_t q = 0; q < section.questions.size(); ++q) {
                if (isRelevant(section.questions[q], writing.mal, writing.policy)) visit(QuestionPlace{c, s, q});
            }
        }
    }
}

Blocks accountability(const Writing& writing, const Section& section) {
    std::vector<const Question*> asked;
    for (const Question& question : section.questions) {
        if (!isChoice(question) || !isRelevant(question, writing.mal, writing.policy)) continue;
        if (writing.shows.openPoints || isAnswered(question, writing.policy)) asked.push_back(&question);
    }
    if (asked.empty()) return {};
    Blocks blocks{{Heading{2, section.number, section.title, "keuze-" + section.id, false, StartsPage::No}}};
    const std::string inPolicy = documentTitle(section);
    if (inPolicy != section.title)
        blocks.push_back({paragraph(filled(writing.words.annexInPolicy, {inPolicy}), ParagraphRole::Small)});
    for (const Question* question : asked) {
        // One question is named by its section; its label speaks to the team that filled it in.
        if (asked.size() > 1) blocks.push_back({Paragraph{{{question->label, true, false, {}}}, ParagraphRole::Body}});
        blocks.push_back({optionsOf(writing, *question)});
    }
    return blocks;
}

// Sections without a number are not the source's: what they ask is practical and no choice to account for.
Blocks accountability(const Writing& writing) {
    Blocks blocks;
    for (const Chapter& chapter : writing.mal.chapters) {
        for (const Section& section : chapter.sections) {
            if (!section.number.empty()) append(blocks, accountability(writing, section));
        }
    }
    return blocks;
}

Blocks glossary(const Writing& writing, const Blocks& before) {
    Definitions definitions;
    for (const Term* term : termsIn(writing.mal, plainText(before)))
        definitions.definitions.push_back({term->term, richLine(withPlaceholders(writing, term->definition))});
    if (definitions.definitions.empty()) return {};
    return {Block{std::move(definitions)}};
}

struct CitedSource {
    const LegalSource* source = nullptr;
    std::string points;
};

// Each source once, with the numbers of all points that rest on it.
std::vector<CitedSource> citedSources(const Writing& writing) {
    std::vector<CitedSource> cited;
    forEachRelevantQuestion(writing, [&](const QuestionPlace& place) {
        const auto* point = std::get_if<Acknowledge>(&writing.mal.question(place).body);
        if (!point) return;
        for (const LegalSource& source : point->sources) {
            const auto known = std::find_if(cited.begin(), cited.end(), [&](const CitedSource& c) {
                return citation(*c.source) == citation(source) && c.source->says == source.says;
            });
            const std::string number = pointNumber(writing.mal, place);
            if (known == cited.end()) {
                cited.push_back({&source, number});
            } else {
                known->points += ", " + number;
            }
        }
    });
    return cited;
}

Blocks legalSources(const Writing& writing) {
    const std::vector<CitedSource> cited = citedSources(writing);
    if (cited.empty()) return {};
    const Words& words = writing.words;
    Table table{words.annexSources, {{words.law, 22}, {words.whatLawSays, 46}, {words.since, 17}, {words.points, 10}}, {}, true};
    for (const CitedSource& entry : cited) {
        const std::string mark = entry.source->isSecondary ? words.annexSecondaryMark : "";
        table.rows.push_back({{plainLine(citation(*entry.source) + mark)},
                              {richLine(entry.source->says)},
                              {plainLine(inWords(entry.source->inForce))},
                              {plainLine(entry.points)}});
    }
    Blocks blocks;
    const auto isSecondary = [](const CitedSource& entry) { return entry.source->isSecondary; };
    if (std::any_of(cited.begin(), cited.end(), isSecondary)) blocks.push_back({paragraph(words.annexSecondary)});
    blocks.push_back({std::move(table)});
    return blocks;
}

class Annexes {
public:
    explicit Annexes(const Writing& writing) : m_writing(writing) {}

    void add(const char* title, const std::string& intro, Blocks content) {
        if (content.empty()) return;
        // The annexes are apart from the policy; the next one follows where there is room.
        const StartsPage startsPage = m_count == 0 ? StartsPage::Yes : StartsPage::No;
        const std::string letter(1, static_cast<char>('A' + m_count++));
        const std::string name = filled(m_writing.words.annex, {letter, title});
        m_blocks.push_back({Heading{1, {}, name, "bijlage-" + utf8::lowered(letter), true, startsPage}});
        m_blocks.push_back({paragraph(intro, ParagraphRole::Lead)});
        append(m_blocks, std::move(content));
    }

    Blocks take() { return std::move(m_blocks); }

private:
    const Writing& m_writing;
    Blocks m_blocks;
    int m_count = 0;
};

}  // namespace

Blocks annexes(const Writing& writing, const Blocks& before) {
    const Words& words = writing.words;
    Annexes annexes(writing);
    annexes.add(words.annexChoices, words.annexChoicesIntro, accountability(writing));
    annexes.add(words.annexTerms, words.annexTermsIntro, glossary(writing, before));
    annexes.add(words.annexSources, filled(words.annexSourcesIntro, {inWords(writing.mal.asOf)}), legalSources(writing));
    return annexes.take();
}

}  // namespace mal
