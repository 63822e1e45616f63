// SPDX-License-Identifier: EUPL-1.2
#include "base/overloaded.h"
#include "document/answer_table.h"
#include "document/condition_words.h"
#include "document/legal_point.h"
#include "document/question_options.h"
#include "document/rich_text.h"
#include "document/worksheet.h"
#include "rules/acknowledgement.h"
#include "rules/answers.h"
#include "rules/conditions.h"

#include <algorithm>

namespace mal {

namespace {

// Lines to write on.
constexpr int forNote = 3, forOptionNote = 2, forShortText = 1, forLongText = 8;
constexpr int rowsToFill = 5;

class QuestionSheet {
public:
    QuestionSheet(const Worksheet& worksheet, const QuestionPlace& place, int level)
        : m_worksheet(worksheet),
          m_writing(worksheet.writing),
          m_place(place),
          m_question(m_writing.mal.question(place)),
          m_section(m_writing.mal.section(place)),
          m_level(level) {}

    Blocks run() {
        const bool isNote = std::holds_alternative<FixedNote>(m_question.body);
        if (!isNote) add(Heading{m_level, {}, m_question.label, "vraag-" + m_question.id, false, StartsPage::No});
        if (isAsked()) {
            explain();
            std::visit(*this, m_question.body);
        }
        return std::move(m_blocks);
    }

    void operator()(const SingleChoice& choice) { chooseFrom(choice.choices); }
    void operator()(const MultipleChoice& choice) {
        if (isBlank()) {
            tickSeveral(choice);
        } else {
            chooseFrom(choice.choices);
        }
    }

    void operator()(const YesNo& yesNo) {
        Options options = unmarked(optionsOf(m_writing, m_question));
        addDetail(options.options[0], m_writing.words.inPolicy, onOneLine(m_writing, yesNo.policyTextYes));
        addDetail(options.options[1], m_writing.words.inPolicy, onOneLine(m_writing, yesNo.policyTextNo));
        add(std::move(options));
        note();
    }

    void operator()(const TextQuestion& text) {
        prompts(text.prompts);
        if (isBlank()) return room({}, text.length == TextLength::Short ? forShortText : forLongText);
        if (!isAnsweredNow()) return;
        const std::string& answer = givenAnswer<TextAnswer>(m_writing.policy, m_question.id).text;
        if (text.length == TextLength::Short) return add(paragraph(answer));
        append(m_blocks, richText(answer));
    }

    void operator()(const DateQuestion&) {
        if (isBlank()) return room({}, forShortText);
        if (isAnsweredNow()) add(paragraph(inWords(givenAnswer<DateAnswer>(m_writing.policy, m_question.id).date)));
    }

    void operator()(const TableQuestion& table) {
        if (isBlank()) {
            tableToFill(table);
        } else if (isAnsweredNow()) {
            add(answerTable(m_writing, m_question, table, givenAnswer<TableAnswer>(m_writing.policy, m_question.id)));
        }
        note();
    }

    void operator()(const MatrixQuestion& matrix) {
        if (isBlank()) {
            matrixToTick(matrix);
        } else if (isAnsweredNow()) {
            add(answerTable(m_question, matrix, givenAnswer<MatrixAnswer>(m_writing.policy, m_question.id)));
        }
        note();
    }

    void operator()(const Acknowledge&) {
        Box box = isBlank() ? legalText(m_writing, m_place) : legalPoint(m_writing, m_place);
        if (isBlank()) box.blocks.push_back({acceptanceForm()});
        add(std::move(box));
    }

    void operator()(const FixedNote& fixed) {
        Box box{BoxKind::Note, {}, {}};
        appendTemplateText(box.blocks, m_writing, fixed.text);
        add(std::move(box));
    }

private:
    bool isBlank() const { return m_worksheet.sheet == Sheet::Blank; }

    template <typename Kind>
    void add(Kind kind) {
        m_blocks.push_back({std::move(kind)});
    }

    // On paper every question stands there, with when it is asked; in a policy one that is not asked is only named.
    bool isAsked() {
        if (!m_question.relevant) return true;
        const std::string when = filled(m_writing.words.onlyWhen, {inWords(m_writing, *m_question.relevant)});
        if (isBlank()) {
            add(paragraph(when, ParagraphRole::Small));
            return true;
        }
        const bool isAskedNow = isRelevant(m_question, m_writing.mal, m_writing.policy);
        if (!isAskedNow) add(paragraph(filled(m_writing.words.notAsked, {when}), ParagraphRole::Small));
        return isAskedNow;
    }

    void explain() {
        const Words& words = m_writing.words;
        appendTemplateText(m_blocks, m_writing, m_question.hint);
        appendTemplateText(m_blocks, m_writing, m_question.explanation);
        setApart(words.example, m_question.example);
        if (m_worksheet.guidance == WithGuidance::Yes) setApart(words.guidance, m_question.guidance);
    }

    // What is not the team's own stands in a box.
    void setApart(const char* title, const std::string& text) {
        if (text.empty()) return;
        Box box{BoxKind::Note, title, {}};
        appendTemplateText(box.blocks, m_writing, text);
        add(std::move(box));
    }

    // Inside the point and with its number: there are more of them on a page.
    Facts acceptanceForm() const {
        const Words& words = m_writing.words;
        const std::string accepts = filled(words.acknowledgesPoint, {pointNumber(m_writing.mal, m_place)});
        return {words.acknowledgedOnPaper, {{accepts, {}}, {words.role, {}}, {words.date, {}}, {words.toArrange, {}}}};
    }

    void prompts(const std::vector<std::string>& prompts) {
        if (prompts.size() == 1)
            return add(paragraph(std::string(m_writing.words.prompts) + " " + withPlaceholders(m_writing, prompts.front())));
        if (prompts.empty()) return;
        List list;
        for (const std::string& prompt : prompts)
            list.items.push_back({{Block{paragraph(withPlaceholders(m_writing, prompt))}}});
        add(paragraph(m_writing.words.prompts));
        add(std::move(list));
    }

    void room(const std::string& what, int lines) {
        const std::string words = what.empty() ? m_question.label : what;
        add(WritingRoom{words + " (" + m_writing.words.roomToWrite + ")", lines});
    }

    bool isAnsweredNow() {
        if (isAnswered(m_question, m_writing.policy)) {
            add(paragraph(m_writing.words.ourAnswer, ParagraphRole::Named));
            return true;
        }
        const bool isNeeded = m_question.required == Required::ForAdoption && m_writing.shows.openPoints;
        add(paragraph(isNeeded ? m_writing.words.toDecideTitle : m_writing.words.notFilledIn,
                      isNeeded ? ParagraphRole::Open : ParagraphRole::Small));
        return false;
    }

    static void addDetail(Option& option, const char* name, const std::string& text) {
        if (text.empty()) return;
        option.details.push_back({{std::string(name) + ": ", true, false, {}}, {text, false, false, {}}});
    }

    void addOwnNote(Option& option, std::string text) const {
        std::replace(text.begin(), text.end(), '\n', ' ');
        Spans detail{{std::string(m_writing.words.ownNote) + ": ", true, false, {}}};
        for (Span& span : richLine(text))
            appendSpan(detail, std::move(span));
        option.details.push_back(std::move(detail));
    }

    // On paper nothing is chosen or not chosen yet.
    Options unmarked(Options options) const {
        if (isBlank()) options.chosenWord = options.notChosenWord = "";
        return options;
    }

    // Votes are about the choice of the section.
    std::string votesFor(const Choice& choice) const {
        const auto notes = m_writing.policy.sections.find(m_section.id);
        if (notes == m_writing.policy.sections.end() || !std::holds_alternative<SingleChoice>(m_question.body)) return {};
        const auto votes = notes->second.votes.find(choice.value);
        if (votes == notes->second.votes.end()) return {};
        return votes->second == 1 ? m_writing.words.oneVote : filled(m_writing.words.votes, {std::to_string(votes->second)});
    }

    Options withDetails(const std::vector<Choice>& offered) const {
        Options options = unmarked(optionsOf(m_writing, m_question));
        const auto* several = answerAs<ChoicesAnswer>(m_writing.policy, m_question.id);
        for (std::size_t i = 0; i < offered.size(); ++i) {
            Option& option = options.options[i];
            addDetail(option, m_writing.words.inPolicy, onOneLine(m_writing, offered[i].policyText));
            const std::string votes = votesFor(offered[i]);
            if (!votes.empty()) option.details.push_back({{votes, false, true, {}}});
            const auto own =
                several ? several->notes.find(offered[i].value) : std::map<std::string, std::string>::const_iterator();
            if (several && own != several->notes.end()) addOwnNote(option, own->second);
        }
        return options;
    }

    void chooseFrom(const std::vector<Choice>& offered) {
        add(withDetails(offered));
        note();
    }

    // Each option with room for its own words.
    void tickSeveral(const MultipleChoice& choice) {
        const Options options = withDetails(choice.choices);
        for (std::size_t i = 0; i < options.options.size(); ++i) {
            add(Options{{options.options[i]}, {}, {}});
            const std::string& label = choice.choices[i].noteLabel;
            // Which option it is about, for who reads the next page first.
            if (!label.empty()) room(label + " – " + choice.choices[i].label, forOptionNote);
        }
        note();
    }

    void note() {
        if (m_question.noteLabel.empty()) return;
        if (isBlank()) return room(m_question.noteLabel, forNote);
        const std::string& text = noteOf(m_question, m_writing.policy);
        if (mal::isBlank(text)) return;
        add(paragraph(m_question.noteLabel, ParagraphRole::Named));
        append(m_blocks, richText(text));
    }

    void tableToFill(const TableQuestion& table) {
        List suggestions;
        for (const SuggestedRow& row : table.suggestedRows) {
            std::string line;
            for (const std::string& cell : row)
                line += cell.empty() ? "" : (line.empty() ? "" : " – ") + cell;
            suggestions.items.push_back({{Block{paragraph(line)}}});
        }
        if (!suggestions.items.empty()) {
            add(paragraph(m_writing.words.suggestions));
            add(std::move(suggestions));
        }
        Table result{m_question.label, {}, {}, false, true};
        for (const TableColumn& column : table.columns)
            result.heads.push_back({column.label, column.holds == ColumnHolds::Term ? 0.6 : 1});
        const int count = std::max(table.minRows.value_or(0), rowsToFill);
        result.rows.assign(static_cast<std::size_t>(count), std::vector<TableCell>(table.columns.size()));
        add(std::move(result));
    }

    void matrixToTick(const MatrixQuestion& matrix) {
        Table result{m_question.label, {{"", 2}}, {}, true, false};
        for (const MatrixLine& column : matrix.columns)
            result.heads.push_back({column.label, 1});
        for (const MatrixLine& row : matrix.rows) {
            std::vector<TableCell> cells{{plainLine(row.label)}};
            cells.resize(1 + matrix.columns.size(), {plainLine("☐")});
            result.rows.push_back(std::move(cells));
        }
        add(std::move(result));
    }

    const Worksheet& m_worksheet;
    const Writing& m_writing;
    const QuestionPlace& m_place;
    const Question& m_question;
    const Section& m_section;
    int m_level;
    Blocks m_blocks;
};

}  // namespace

Blocks worksheetQuestion(const Worksheet& worksheet, const QuestionPlace& place, int level) {
    return QuestionSheet(worksheet, place, level).run();
}

}  // namespace mal
