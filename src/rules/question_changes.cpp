// SPDX-License-Identifier: EUPL-1.2
#include "rules/question_changes.h"

#include "base/messages/upgrade.h"

#include <algorithm>

namespace mal {

namespace {

class Changes {
public:
    Changes(const Question& before, const Question& now, const Answer* answer)
        : m_before(before), m_now(now), m_answer(answer), m_isAnswered(answer && !isNothing(answer->value)) {}

    std::vector<QuestionChange> run() {
        compareQuestion();
        std::visit(*this, m_now.body);
        Question renamed = m_before;
        renamed.id = m_now.id;
        if (m_found.empty() && renamed != m_now) add(messages::smallChange);
        return std::move(m_found);
    }

    void operator()(const SingleChoice& now) { compareChoices(beforeAs<SingleChoice>().choices, now.choices); }

    void operator()(const MultipleChoice& now) {
        const auto& before = beforeAs<MultipleChoice>();
        compareChoices(before.choices, now.choices);
        if (before.minSelected != now.minSelected || before.maxSelected != now.maxSelected) add(messages::changedLimits);
    }

    void operator()(const YesNo& now) {
        const auto& before = beforeAs<YesNo>();
        const auto* given = m_answer ? std::get_if<YesNoAnswer>(&m_answer->value) : nullptr;
        compareSaying(messages::yesNoSays, "ja", before.policyTextYes, now.policyTextYes, given && given->yes);
        compareSaying(messages::yesNoSays, "nee", before.policyTextNo, now.policyTextNo, given && !given->yes);
    }

    void operator()(const TextQuestion& now) {
        const auto& before = beforeAs<TextQuestion>();
        if (before.maxLength != now.maxLength) add(messages::changedLimits);
        if (before.prompts != now.prompts) add(messages::changedExplanation);
    }

    void operator()(const DateQuestion& now) {
        if (beforeAs<DateQuestion>() != now) add(messages::changedLimits);
    }

    void operator()(const TableQuestion& now) {
        const auto& before = beforeAs<TableQuestion>();
        compareLines(before.columns, now.columns, {messages::columnAdded, messages::columnRemoved, messages::columnRenamed});
        if (before.minRows != now.minRows || before.maxRows != now.maxRows) add(messages::changedLimits);
    }

    void operator()(const MatrixQuestion& now) {
        const auto& before = beforeAs<MatrixQuestion>();
        compareLines(before.rows, now.rows, {messages::rowAdded, messages::rowRemoved, messages::rowRenamed});
        compareLines(before.columns, now.columns, {messages::columnAdded, messages::columnRemoved, messages::columnRenamed});
    }

    void operator()(const Acknowledge& now) {
        const auto& before = beforeAs<Acknowledge>();
        const bool isSame = before.normAdds == now.normAdds && before.legalNote == now.legalNote && before.sources == now.sources;
        if (!isSame) add(messages::changedSources);
    }

    void operator()(const FixedNote& now) {
        if (beforeAs<FixedNote>() != now) add(messages::changedFixedText);
    }

private:
    struct LineWords {
        const Message& added;
        const Message& removed;
        const Message& renamed;
    };

    static bool isNothing(const AnswerValue& value) { return std::holds_alternative<std::monostate>(value); }

    template <typename Body>
    const Body& beforeAs() const {
        return std::get<Body>(m_before.body);
    }

    void add(const Message& message, std::initializer_list<std::string> arguments = {}, bool isAboutMeaning = false) {
        const QuestionChange change{text(message, arguments), isAboutMeaning};
        if (std::find(m_found.begin(), m_found.end(), change) == m_found.end()) m_found.push_back(change);
    }

    void compareQuestion() {
        const Question& a = m_before;
        const Question& b = m_now;
        if (a.label != b.label) add(messages::changedLabel, {a.label, b.label}, m_isAnswered);
        if (a.documentLead != b.documentLead || a.documentAfter != b.documentAfter) {
            add(messages::changedPrinting, {}, m_isAnswered && b.isPrintedInPlace);
        }
        if (a.required != b.required) {
            add(b.required == Required::ForAdoption ? messages::nowRequired : messages::noLongerRequired);
        }
        if (a.relevant != b.relevant) add(messages::changedRelevance);
        if (a.noteLabel.empty() != b.noteLabel.empty()) add(a.noteLabel.empty() ? messages::noteAdded : messages::noteRemoved);
        const bool isExplainedAlike =
            a.hint == b.hint && a.explanation == b.explanation && a.example == b.example && a.guidance == b.guidance;
        if (!isExplainedAlike) add(messages::changedExplanation);
    }

    static std::string nameOf(const Choice& choice) {
        return choice.value.size() == 1 ? choice.value + " – " + choice.label : "‘" + choice.label + "’";
    }

    bool isChosen(const std::string& value) const {
        if (!m_answer) return false;
        if (const auto* one = std::get_if<ChoiceAnswer>(&m_answer->value)) return one->value == value;
        const auto* several = std::get_if<ChoicesAnswer>(&m_answer->value);
        return several && std::find(several->values.begin(), several->values.end(), value) != several->values.end();
    }

    void compareChoices(const std::vector<Choice>& before, const std::vector<Choice>& now) {
        for (const Choice& choice : before) {
            if (const Choice* other = findChoice(m_now, choice.value)) {
                compareChoice(choice, *other);
            } else {
                const bool wasChosen = isChosen(choice.value);
                add(wasChosen ? messages::chosenRemoved : messages::choiceRemoved, {nameOf(choice)}, wasChosen);
            }
        }
        for (const Choice& choice : now) {
            if (!findChoice(m_before, choice.value)) add(messages::choiceAdded, {nameOf(choice)});
        }
    }

    void compareChoice(const Choice& before, const Choice& now) {
        const bool counts = isChosen(before.value);
        const std::string name = before.value.size() == 1 ? before.value : "‘" + before.label + "’";
        if (before.label != now.label) add(messages::choiceRenamed, {name, before.label, now.label}, counts);
        if (before.description != now.description) add(messages::choiceDescribed, {name}, counts);
        compareSaying(messages::choiceSays, name, before.policyText, now.policyText, counts);
    }

    void compareSaying(const Message& message, const std::string& name, const std::string& before, const std::string& now,
                       bool counts) {
        if (before != now) add(message, {name, before, now}, counts);
    }

    template <typename Line>
    void compareLines(const std::vector<Line>& before, const std::vector<Line>& now, const LineWords& words) {
        const auto in = [](const std::vector<Line>& lines, const std::string& id) {
            return std::find_if(lines.begin(), lines.end(), [&](const Line& line) { return line.id == id; });
        };
        for (const Line& line : before) {
            const auto other = in(now, line.id);
            if (other == now.end()) {
                add(words.removed, {line.label}, m_isAnswered);
            } else if (other->label != line.label) {
                add(words.renamed, {line.label, other->label}, m_isAnswered);
            }
        }
        for (const Line& line : now) {
            if (in(before, line.id) == before.end()) add(words.added, {line.label});
        }
    }

    const Question& m_before;
    const Question& m_now;
    const Answer* m_answer;
    bool m_isAnswered;
    std::vector<QuestionChange> m_found;
};

}  // namespace

std::vector<QuestionChange> questionChanges(const Question& before, const Question& now, const Answer* answer) {
    return Changes(before, now, answer).run();
}

}  // namespace mal
