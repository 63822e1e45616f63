// SPDX-License-Identifier: EUPL-1.2
#include "document/worksheet.h"

#include "document/chapters.h"
#include "document/legal_point.h"
#include "document/rich_text.h"
#include "rules/acknowledgement.h"
#include "rules/answers.h"
#include "rules/open_points.h"
#include "rules/progress.h"

#include <algorithm>

namespace mal {

namespace {

const char* partOfSession(const Words& words, SessionPart part) {
    switch (part) {
        case SessionPart::Core:
            return words.sessionCore;
        case SessionPart::Prepare:
            return words.sessionPrepare;
        case SessionPart::Elaborate:
            return words.sessionElaborate;
    }
    return "";
}

// Writes one section. What a team keeps to itself stands in boxes below the questions.
class SectionSheet {
public:
    SectionSheet(const Worksheet& worksheet, std::size_t chapter, std::size_t section)
        : m_worksheet(worksheet),
          m_writing(worksheet.writing),
          m_chapterIndex(chapter),
          m_sectionIndex(section),
          m_chapter(m_writing.mal.chapters[chapter]),
          m_section(m_chapter.sections[section]) {}

    Blocks run(const std::vector<OpenPoint>& open, const std::vector<Tension>& tense, SectionState state) {
        const bool hasHeading = addHeading();
        addStanding(state);
        addExplanation();
        for (std::size_t q = 0; q < m_section.questions.size(); ++q) {
            append(m_blocks, worksheetQuestion(m_worksheet, {m_chapterIndex, m_sectionIndex, q}, hasHeading ? 3 : 2));
        }
        appendTemplateText(m_blocks, m_writing, m_section.closing);
        if (m_worksheet.sheet == Sheet::Blank) {
            add(WritingRoom{std::string(m_writing.words.roomForNotes) + " (" + m_writing.words.roomToWrite + ")", 3});
        } else {
            addTensions(tense);
            addOpenPoints(open);
            addNotes();
        }
        return std::move(m_blocks);
    }

private:
    template <typename Kind>
    void add(Kind kind) {
        m_blocks.push_back({std::move(kind)});
    }

    // A section that is the whole chapter, or its first part, has the chapter's number and title. It is headed by what the policy
    // calls it, so that all questions stand at one level; false where that would say the same twice.
    bool addHeading() {
        const bool isChapter = m_section.number == m_chapter.number;
        const std::string title = isChapter ? documentTitle(m_section) : m_section.title;
        if (isChapter && title == m_chapter.title) return false;
        const bool isInContents = !isChapter || m_chapter.sections.size() > 1;
        add(Heading{2, isChapter ? std::string() : m_section.number, title, sectionAnchor(m_section.id), isInContents,
                    StartsPage::No});
        return true;
    }

    void addStanding(SectionState state) {
        const Words& words = m_writing.words;
        const std::string part = partOfSession(words, m_section.session);
        const std::string minutes = std::to_string(m_section.minutes);
        const bool isBlank = m_worksheet.sheet == Sheet::Blank;
        const std::string standing = isBlank ? filled(words.sectionOnPaper, {part, minutes})
                                             : filled(words.sectionStanding, {stateWord(state), part, minutes});
        add(paragraph(standing, ParagraphRole::Small));
    }

    void addExplanation() {
        const Words& words = m_writing.words;
        appendTemplateText(m_blocks, m_writing, m_section.intro);
        appendTemplateText(m_blocks, m_writing, m_section.explanation);
        List limits;
        for (const std::string& id : m_section.limitedBy) {
            const QuestionPlace* place = m_writing.mal.place(id);
            if (!place) continue;
            const std::string point = pointNumber(m_writing.mal, *place) + " " + m_writing.mal.question(*place).label;
            limits.items.push_back({{Block{paragraph(point)}}});
        }
        if (!limits.items.empty()) add(paragraph(std::string(words.limitedBy) + ":"));
        appendList(m_blocks, std::move(limits));
        if (m_worksheet.guidance == WithGuidance::No || m_section.guidance.empty()) return;
        Box box{BoxKind::Note, words.guidance, {}};
        appendTemplateText(box.blocks, m_writing, m_section.guidance);
        add(std::move(box));
    }

    // Each in the last of its sections: by then a reader has seen all the choices it is about.
    void addTensions(const std::vector<Tension>& tense) {
        for (const Tension& tension : tense) {
            if (tension.check->sections.empty() || tension.check->sections.back() != m_section.id) continue;
            Box box{BoxKind::Tension, filled(m_writing.words.tension, {sectionNumbers(m_writing, tension.check->sections)}), {}};
            appendTemplateText(box.blocks, m_writing, tension.check->message);
            if (tension.isAccepted) {
                append(box.blocks, acceptedTension(m_writing, tension).blocks);
            } else {
                box.blocks.push_back({paragraph(m_writing.words.tensionOpen, ParagraphRole::Open)});
            }
            add(std::move(box));
        }
    }

    void addOpenPoints(const std::vector<OpenPoint>& open) {
        List list;
        for (const OpenPoint& point : open) {
            if (point.section == m_section.id) list.items.push_back({{Block{Paragraph{richLine(point.text)}}}});
        }
        if (!list.items.empty()) add(Box{BoxKind::Open, m_writing.words.openPoints, {Block{std::move(list)}}});
    }

    void addNotes() {
        const auto found = m_writing.policy.sections.find(m_section.id);
        if (found == m_writing.policy.sections.end()) return;
        const SectionNotes& notes = found->second;
        if (notes.parked) add(Box{BoxKind::Open, m_writing.words.parked, {Block{parkedFacts(m_writing, *notes.parked)}}});
        if (isBlank(notes.internalNote)) return;
        add(Box{BoxKind::Note, m_writing.words.note, richText(notes.internalNote)});
    }

    static Facts parkedFacts(const Writing& writing, const Parked& parked) {
        const Words& words = writing.words;
        Facts facts{words.parked, {}};
        const auto fact = [&](const char* name, const std::string& value) {
            if (!isBlank(value)) facts.facts.push_back({name, plainLine(value)});
        };
        fact(words.parkedBecause, parked.reason);
        fact(words.parkedOwner, parked.owner);
        if (parked.by) fact(words.parkedUntil, inWords(*parked.by));
        return facts;
    }

    const Worksheet& m_worksheet;
    const Writing& m_writing;
    std::size_t m_chapterIndex, m_sectionIndex;
    const Chapter& m_chapter;
    const Section& m_section;
    Blocks m_blocks;
};

Blocks openingOf(const Worksheet& worksheet, const Chapter& chapter) {
    const StartsPage startsPage = worksheet.sheet == Sheet::Blank ? StartsPage::Yes : StartsPage::No;
    Blocks blocks{{Heading{1, chapter.number, chapter.title, chapterAnchor(chapter.id), true, startsPage}}};
    appendTemplateText(blocks, worksheet.writing, chapter.intro, ParagraphRole::Lead);
    // On paper nobody has read anything yet.
    const auto index = static_cast<std::size_t>(&chapter - worksheet.writing.mal.chapters.data());
    if (worksheet.sheet != Sheet::Blank) appendConfirmation(blocks, worksheet.writing, index);
    return blocks;
}

}  // namespace

Blocks aboutTheMal(const Writing& writing, StartsPage startsPage) {
    if (writing.mal.about.empty()) return {};
    Blocks blocks{{Heading{1, {}, writing.words.aboutMal, "over-de-mal", true, startsPage}}};
    for (std::size_t i = 0; i < writing.mal.about.size(); ++i) {
        const TitledText& part = writing.mal.about[i];
        blocks.push_back({Heading{2, {}, part.title, "over-de-mal-" + std::to_string(i + 1), false, StartsPage::No}});
        appendTemplateText(blocks, writing, part.text);
    }
    return blocks;
}

Blocks worksheetChapters(const Worksheet& worksheet) {
    const Writing& writing = worksheet.writing;
    const std::vector<OpenPoint> open = openPoints(writing.mal, writing.policy);
    const std::vector<Tension> tense = tensions(writing.mal, writing.policy);
    const Progress states = progress(writing.mal, writing.policy);
    Blocks blocks;
    for (std::size_t c = 0; c < writing.mal.chapters.size(); ++c) {
        append(blocks, openingOf(worksheet, writing.mal.chapters[c]));
        for (std::size_t s = 0; s < writing.mal.chapters[c].sections.size(); ++s) {
            append(blocks, SectionSheet(worksheet, c, s).run(open, tense, states.chapters[c].sections[s].state));
        }
    }
    return blocks;
}

}  // namespace mal
