// SPDX-License-Identifier: EUPL-1.2
#include "document/answer_prose.h"

#include "base/overloaded.h"
#include "document/answer_table.h"
#include "document/legal_point.h"
#include "document/rich_text.h"
#include "rules/answers.h"
#include "rules/conditions.h"

#include <algorithm>

namespace mal {

namespace {

// Writes one answered question.
class Prose {
public:
    Prose(const Writing& writing, const QuestionPlace& place, Leads leads)
        : m_writing(writing), m_place(place), m_question(writing.mal.question(place)), m_leads(leads) {}

    Blocks run() {
        std::visit(*this, m_question.body);
        return std::move(m_blocks);
    }

    void operator()(const SingleChoice&) {
        lead();
        for (const Choice* choice : chosen(m_question, m_writing.policy)) {
            if (isLetter(choice->value) && m_leads == Leads::Yes)
                add(paragraph(optionName(m_writing, *choice), ParagraphRole::Named));
            appendTemplateText(m_blocks, m_writing, choice->policyText);
        }
        note();
    }

    void operator()(const MultipleChoice&) {
        lead();
        List list;
        for (const Choice* choice : chosen(m_question, m_writing.policy))
            list.items.push_back(chosenItem(*choice));
        appendList(m_blocks, std::move(list));
        note();
    }

    void operator()(const YesNo& yesNo) {
        lead();
        const bool yes = givenAnswer<YesNoAnswer>(m_writing.policy, m_question.id).yes;
        appendTemplateText(m_blocks, m_writing, yes ? yesNo.policyTextYes : yesNo.policyTextNo);
        note();
    }

    void operator()(const TextQuestion& text) {
        const std::string& answer = givenAnswer<TextAnswer>(m_writing.policy, m_question.id).text;
        if (text.length == TextLength::Short) {
            sentence(text.isPerson ? whoIs(m_writing, answer) : answer);
        } else {
            lead();
            append(m_blocks, richText(answer));
        }
        after();
    }

    void operator()(const DateQuestion&) {
        sentence(inWords(givenAnswer<DateAnswer>(m_writing.policy, m_question.id).date));
        after();
    }

    void operator()(const TableQuestion& table) {
        lead();
        add(answerTable(m_writing, m_question, table, givenAnswer<TableAnswer>(m_writing.policy, m_question.id)));
        note();
    }

    void operator()(const MatrixQuestion& matrix) {
        lead();
        add(answerTable(m_question, matrix, givenAnswer<MatrixAnswer>(m_writing.policy, m_question.id)));
        note();
    }

    void operator()(const Acknowledge&) { add(legalPoint(m_writing, m_place)); }

    void operator()(const FixedNote& fixed) {
        Box box{BoxKind::Note, {}, {}};
        appendTemplateText(box.blocks, m_writing, fixed.text);
        add(std::move(box));
    }

private:
    template <typename Kind>
    void add(Kind kind) {
        m_blocks.push_back({std::move(kind)});
    }

    void lead() {
        if (m_leads == Leads::Yes) appendTemplateText(m_blocks, m_writing, m_question.documentLead);
    }
    void after() {
        if (m_leads == Leads::Yes) appendTemplateText(m_blocks, m_writing, m_question.documentAfter, ParagraphRole::Small);
    }

    // What follows the answer: the template's words about it, then the free text of the organisation.
    void note() {
        after();
        const std::string& text = noteOf(m_question, m_writing.policy);
        if (!isBlank(text)) append(m_blocks, richText(text));
    }

    // A short answer stands in the sentence that leads to it. The lead is the template's and may be styled; the answer is not
    // read for markup, so it goes in as a span of its own.
    void sentence(std::string_view answer) {
        constexpr std::string_view place = "{answer}";
        const std::string& pattern = m_question.documentLead;
        const std::size_t at = pattern.find(place);
        const bool isInside = at != std::string::npos;
        Spans spans = richLine(withPlaceholders(m_writing, std::string_view(pattern).substr(0, at)));
        if (!isInside && !spans.empty()) appendSpan(spans, {" ", false, false, {}});
        // Who typed a full stop after an answer did not mean two of them.
        const bool endsTwice = isInside && answer.ends_with('.') && pattern.substr(at + place.size()).starts_with('.');
        if (endsTwice) answer.remove_suffix(1);
        for (Span& span : plainLine(answer))
            appendSpan(spans, std::move(span));
        if (isInside) {
            const std::string_view rest = std::string_view(pattern).substr(at + place.size());
            for (Span& span : richLine(withPlaceholders(m_writing, rest)))
                appendSpan(spans, std::move(span));
        }
        add(Paragraph{std::move(spans), ParagraphRole::Body});
    }

    ListItem chosenItem(const Choice& choice) {
        ListItem item;
        appendTemplateText(item.blocks, m_writing, choice.policyText);
        const auto& notes = givenAnswer<ChoicesAnswer>(m_writing.policy, m_question.id).notes;
        const auto own = notes.find(choice.value);
        if (own != notes.end() && !isBlank(own->second)) append(item.blocks, richText(own->second));
        return item;
    }

    const Writing& m_writing;
    const QuestionPlace& m_place;
    const Question& m_question;
    Leads m_leads;
    Blocks m_blocks;
};

Blocks stillOpen(const Writing& writing, const Question& question) {
    if (!writing.shows.openPoints || question.required != Required::ForAdoption) return {};
    Spans spans{{writing.words.toDecide, true, false, {}}};
    const std::string words = withPlaceholders(writing, question.documentEmpty);
    for (Span& span : words.empty() ? plainLine(question.label) : richLine(words))
        spans.push_back(std::move(span));
    return {Block{Paragraph{std::move(spans), ParagraphRole::Open}}};
}

// A short text or a date that was answered: its prose begins with one paragraph.
bool isOneSentence(const Writing& writing, const Question& question) {
    const auto* text = std::get_if<TextQuestion>(&question.body);
    const bool isShort = (text && text->length == TextLength::Short) || std::holds_alternative<DateQuestion>(question.body);
    return isShort && isAnswered(question, writing.policy);
}

}  // namespace

Blocks answerProse(const Writing& writing, const QuestionPlace& place, Leads leads) {
    const Question& question = writing.mal.question(place);
    if (!isRelevant(question, writing.mal, writing.policy)) return {};
    // Who decides is not told twice.
    const bool isRole = question.id == writing.mal.adoption.role && isAnswered(question, writing.policy);
    if (isRole && !adopter(writing).name.empty() && adopter(writing).role.empty()) return {};
    const bool isLegalPoint = std::holds_alternative<Acknowledge>(question.body);
    if (!isLegalPoint && !isAnswered(question, writing.policy)) return stillOpen(writing, question);
    return Prose(writing, place, leads).run();
}

Blocks answersProse(const Writing& writing, const std::vector<QuestionPlace>& places, Leads leads) {
    Blocks blocks;
    bool afterSentence = false;
    for (const QuestionPlace& place : places) {
        Blocks more = answerProse(writing, place, leads);
        if (more.empty()) continue;
        const bool isSentence = isOneSentence(writing, writing.mal.question(place));
        if (isSentence && afterSentence) {
            Spans& spans = std::get<Paragraph>(blocks.back().kind).spans;
            appendSpan(spans, {" ", false, false, {}});
            for (Span& span : std::get<Paragraph>(more.front().kind).spans)
                appendSpan(spans, std::move(span));
            more.erase(more.begin());
        }
        append(blocks, std::move(more));
        afterSentence = isSentence && writing.mal.question(place).documentAfter.empty();
    }
    return blocks;
}

Spans answerInOneLine(const Writing& writing, const QuestionPlace& place) {
    const Question& question = writing.mal.question(place);
    if (!isRelevant(question, writing.mal, writing.policy) || !isAnswered(question, writing.policy)) return {};
    if (const auto* yesNo = answerAs<YesNoAnswer>(writing.policy, question.id)) {
        return plainLine(yesNo->yes ? writing.words.yes : writing.words.no);
    }
    std::string line = plainAnswer(writing.policy, question.id);
    const auto* text = std::get_if<TextQuestion>(&question.body);
    if (text && text->isPerson) line = whoIs(writing, line);
    for (const Choice* choice : chosen(question, writing.policy)) {
        if (!line.empty()) line += "; ";
        line += shortOptionName(*choice);
    }
    return plainLine(line);
}

Spans namedAnswer(const Writing& writing, const QuestionPlace& place) {
    Spans answer = answerInOneLine(writing, place);
    if (answer.empty() && writing.shows.openPoints) answer = {{writing.words.toDecideTitle, false, true, {}}};
    if (answer.empty()) return {};
    const Question& question = writing.mal.question(place);
    const Section& section = writing.mal.section(place);
    const auto offers = [](const Question& each) { return !choices(each).empty(); };
    // One choice is named by its section; its label speaks to the team that fills it in. A section without a number may be about
    // several things.
    const bool isOnlyChoice = !section.number.empty() && offers(question) &&
                              std::count_if(section.questions.begin(), section.questions.end(), offers) == 1;
    const std::string name = isOnlyChoice ? documentTitle(section) : question.label;
    Spans spans{{name + (name.ends_with('?') ? " " : ": "), true, false, {}}};
    spans.insert(spans.end(), answer.begin(), answer.end());
    return spans;
}

}  // namespace mal
