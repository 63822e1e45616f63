// SPDX-License-Identifier: EUPL-1.2
#include "rules/open_points.h"

#include "base/messages/rules.h"
#include "base/overloaded.h"
#include "base/utf8.h"
#include "rules/acknowledgement.h"
#include "rules/answers.h"
#include "rules/conditions.h"

#include <algorithm>

namespace mal {

namespace {

// Looks at one question and collects what is open in it.
class Inspection {
public:
    Inspection(const PolicyTemplate& mal, const QuestionPlace& place, const Policy& policy)
        : m_mal(mal), m_place(place), m_policy(policy), m_question(mal.question(place)) {}

    std::vector<OpenPoint> run() {
        if (std::holds_alternative<FixedNote>(m_question.body)) return {};
        if (!isAnswered(m_question, m_policy)) {
            if (!hasUnknownChoice() && m_question.required == Required::ForAdoption) addMissing();
            return std::move(m_points);
        }
        std::visit(*this, m_question.body);
        const std::string& version = m_policy.answer(m_question.id)->toConfirm;
        if (!version.empty()) add(OpenPointKind::Invalid, messages::answerToConfirm, {m_question.label, version});
        return std::move(m_points);
    }

    void operator()(const SingleChoice&) { checkNotes(); }
    void operator()(const YesNo&) {}
    void operator()(const FixedNote&) {}

    void operator()(const MultipleChoice& multiple) {
        hasUnknownChoice();
        const int count = static_cast<int>(chosen(m_question, m_policy).size());
        if (multiple.minSelected && count < *multiple.minSelected) addInvalid(messages::tooFewChosen, *multiple.minSelected);
        if (multiple.maxSelected && count > *multiple.maxSelected) addInvalid(messages::tooManyChosen, *multiple.maxSelected);
        checkNotes();
    }

    void operator()(const TextQuestion& text) {
        const auto length = static_cast<int>(utf8::length(givenAnswer<TextAnswer>(m_policy, m_question.id).text));
        if (length > text.maxLength) {
            add(OpenPointKind::Invalid, messages::textTooLong,
                {m_question.label, std::to_string(text.maxLength), std::to_string(length)});
        }
    }

    void operator()(const DateQuestion& date) {
        const Date chosenDate = givenAnswer<DateAnswer>(m_policy, m_question.id).date;
        const auto earliest = bound(date.notBefore);
        const auto latest = bound(date.notAfter);
        if (earliest && chosenDate < *earliest) {
            add(OpenPointKind::Invalid, messages::dateTooEarly, {m_question.label, inWords(*earliest)});
        }
        if (latest && chosenDate > *latest) {
            add(OpenPointKind::Invalid, messages::dateTooLate, {m_question.label, inWords(*latest)});
        }
    }

    void operator()(const TableQuestion& table) {
        const int rows = static_cast<int>(filledRows(givenAnswer<TableAnswer>(m_policy, m_question.id)).size());
        if (table.minRows && rows < *table.minRows) addInvalid(messages::tooFewRows, *table.minRows);
        if (table.maxRows && rows > *table.maxRows) {
            add(OpenPointKind::Invalid, messages::tooManyRows,
                {m_question.label, std::to_string(*table.maxRows), std::to_string(rows)});
        }
    }

    void operator()(const MatrixQuestion& matrix) {
        const auto& cells = givenAnswer<MatrixAnswer>(m_policy, m_question.id).cells;
        const bool isFull =
            std::all_of(matrix.rows.begin(), matrix.rows.end(), [&](const MatrixLine& row) { return cells.contains(row.id); });
        if (!isFull && m_question.required == Required::ForAdoption) addMissing();
    }

    void operator()(const Acknowledge&) {
        if (acknowledgementState(m_mal, m_place, m_policy) != AcknowledgementState::Withdrawn) return;
        add(OpenPointKind::LegalPoint, messages::pointWithdrawn,
            {pointNumber(m_mal, m_place), givenAnswer<AcknowledgeAnswer>(m_policy, m_question.id).acknowledgedBy});
    }

private:
    void add(OpenPointKind kind, const Message& message, std::initializer_list<std::string> arguments) {
        m_points.push_back({kind, message.code, m_mal.section(m_place).id, m_question.id, text(message, arguments)});
    }

    void addInvalid(const Message& message, int limit) {
        add(OpenPointKind::Invalid, message, {m_question.label, std::to_string(limit)});
    }

    void addMissing() {
        if (std::holds_alternative<Acknowledge>(m_question.body)) {
            add(OpenPointKind::LegalPoint, messages::pointNotAcknowledged, {pointNumber(m_mal, m_place)});
            return;
        }
        const Message& message =
            std::visit(Overloaded{
                           [](const SingleChoice&) -> const Message& { return messages::choiceMissing; },
                           [](const MultipleChoice&) -> const Message& { return messages::choicesMissing; },
                           [](const YesNo&) -> const Message& { return messages::yesNoMissing; },
                           [](const TextQuestion&) -> const Message& { return messages::textMissing; },
                           [](const DateQuestion&) -> const Message& { return messages::dateMissing; },
                           [](const TableQuestion&) -> const Message& { return messages::rowsMissing; },
                           [](const MatrixQuestion&) -> const Message& { return messages::cellsMissing; },
                           [](const Acknowledge&) -> const Message& { return messages::pointNotAcknowledged; },
                           [](const FixedNote&) -> const Message& { return messages::textMissing; },
                       },
                       m_question.body);
        add(OpenPointKind::Missing, message, {m_question.label});
    }

    // A value that a newer or other template knew. Reported instead of "missing": the person did choose something.
    bool hasUnknownChoice() {
        std::vector<std::string> values;
        if (const auto* one = answerAs<ChoiceAnswer>(m_policy, m_question.id)) values = {one->value};
        if (const auto* several = answerAs<ChoicesAnswer>(m_policy, m_question.id)) values = several->values;
        bool isUnknown = false;
        for (const std::string& value : values) {
            if (value.empty() || findChoice(m_question, value)) continue;
            add(OpenPointKind::Invalid, messages::choiceUnknown, {m_question.label, value});
            isUnknown = true;
        }
        return isUnknown;
    }

    void checkNotes() {
        const auto* several = answerAs<ChoicesAnswer>(m_policy, m_question.id);
        for (const Choice* choice : chosen(m_question, m_policy)) {
            if (!choice->needsNote) continue;
            std::string note = m_policy.answer(m_question.id)->note;
            if (several && !choice->noteLabel.empty()) {
                const auto found = several->notes.find(choice->value);
                note = found == several->notes.end() ? std::string() : found->second;
            }
            if (isBlank(note)) add(OpenPointKind::Missing, messages::noteMissing, {choice->label, m_question.label});
        }
    }

    std::optional<Date> bound(const std::optional<DateBound>& bound) const {
        if (!bound) return std::nullopt;
        if (bound->date) return bound->date;
        const auto* other = answerAs<DateAnswer>(m_policy, bound->question);
        return other ? std::optional(addMonths(other->date, bound->byMonths)) : std::nullopt;
    }

    const PolicyTemplate& m_mal;
    QuestionPlace m_place;
    const Policy& m_policy;
    const Question& m_question;
    std::vector<OpenPoint> m_points;
};

void append(std::vector<OpenPoint>& points, std::vector<OpenPoint> more) {
    points.insert(points.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

// Such a rule can only be kept where those fields are filled in: while adopting.
bool isOfAdoptionOnly(const PolicyTemplate& mal, const Check& check) {
    const std::vector<std::string> questions = questionsIn(check.when);
    return !questions.empty() &&
           std::all_of(questions.begin(), questions.end(), [&](const std::string& id) { return isAdoptionQuestion(mal, id); });
}

std::vector<OpenPoint> openChecks(const PolicyTemplate& mal, const Policy& policy, AdoptionFields adoptionFields) {
    std::vector<OpenPoint> points;
    for (const Check& check : mal.checks) {
        if (adoptionFields == AdoptionFields::LeftOut && isOfAdoptionOnly(mal, check)) continue;
        if (!check.isOpenPoint || !holds(check.when, mal, policy)) continue;
        const std::string section = check.sections.empty() ? std::string() : check.sections.front();
        points.push_back({OpenPointKind::Check, "check." + check.id, section, {}, check.message});
    }
    return points;
}

}  // namespace

std::vector<OpenPoint> openPoints(const PolicyTemplate& mal, const QuestionPlace& place, const Policy& policy) {
    if (!isRelevant(mal.question(place), mal, policy)) return {};
    return Inspection(mal, place, policy).run();
}

std::vector<OpenPoint> openPoints(const PolicyTemplate& mal, const Policy& policy, AdoptionFields adoptionFields) {
    std::vector<OpenPoint> points;
    if (isBlank(policy.organisation.name)) {
        const Message& message = messages::organisationMissing;
        points.push_back({OpenPointKind::Missing, message.code, {}, {}, text(message)});
    }
    for (std::size_t c = 0; c < mal.chapters.size(); ++c) {
        for (std::size_t s = 0; s < mal.chapters[c].sections.size(); ++s) {
            const Section& section = mal.chapters[c].sections[s];
            for (std::size_t q = 0; q < section.questions.size(); ++q) {
                if (adoptionFields == AdoptionFields::LeftOut && isAdoptionQuestion(mal, section.questions[q].id)) continue;
                append(points, openPoints(mal, QuestionPlace{c, s, q}, policy));
            }
        }
    }
    append(points, openChecks(mal, policy, adoptionFields));
    std::stable_partition(points.begin(), points.end(),
                          [](const OpenPoint& point) { return point.kind == OpenPointKind::LegalPoint; });
    return points;
}

}  // namespace mal
