// SPDX-License-Identifier: EUPL-1.2
#include "session/edit_words.h"

#include "base/messages/session_edits.h"
#include "base/overloaded.h"
#include "rules/acknowledgement.h"
#include "rules/tensions.h"

#include <algorithm>

namespace mal {

namespace {

const AnswerValue& valueOf(const Part& part) {
    static const AnswerValue none;
    const auto& answer = std::get<std::optional<Answer>>(part);
    return answer ? answer->value : none;
}

SectionNotes notesOf(const Part& part) {
    return std::get<std::optional<SectionNotes>>(part).value_or(SectionNotes{});
}

// A letter says enough; another value is the template's own name for the choice.
std::string nameOf(const Question& question, const std::string& value) {
    const Choice* choice = findChoice(question, value);
    return value.size() == 1 || !choice ? value : "‘" + choice->label + "’";
}

const Message& wordsForRows(std::size_t before, std::size_t after) {
    if (after == before + 1) return messages::editRowMore;
    return after + 1 == before ? messages::editRowLess : messages::editRows;
}

std::size_t rowsIn(const AnswerValue& value) {
    const auto* table = std::get_if<TableAnswer>(&value);
    return table ? table->rows.size() : 0;
}

std::string wordsForAnswer(const Question& question, const QuestionPlace& place, const PolicyTemplate& mal, const Step& step) {
    const std::string& label = question.label;
    const AnswerValue& before = valueOf(step.before);
    const auto choices = [&](const ChoicesAnswer& after) {
        const auto* old = std::get_if<ChoicesAnswer>(&before);
        return text(old && old->values == after.values ? messages::editChoiceNote : messages::editChoices, {label});
    };
    const auto none = [&](std::monostate) {
        const bool wasConfirmed = std::holds_alternative<AcknowledgeAnswer>(before);
        if (wasConfirmed) return text(messages::editNotConfirmed, {pointNumber(mal, place)});
        if (rowsIn(before) == 1) return text(messages::editRowLess, {label});
        return text(messages::editCleared, {label});
    };
    return std::visit(
        Overloaded{
            none,
            [&](const ChoiceAnswer& after) {
                return text(messages::editChoice, {nameOf(question, after.value), label});
            },
            choices,
            [&](const YesNoAnswer& after) { return text(after.yes ? messages::editYes : messages::editNo, {label}); },
            [&](const TextAnswer&) { return text(messages::editText, {label}); },
            [&](const DateAnswer&) { return text(messages::editDate, {label}); },
            [&](const TableAnswer& after) { return text(wordsForRows(rowsIn(before), after.rows.size()), {label}); },
            [&](const MatrixAnswer&) { return text(messages::editCells, {label}); },
            [&](const AcknowledgeAnswer&) { return text(messages::editConfirmed, {pointNumber(mal, place)}); },
        },
        valueOf(step.after));
}

std::string wordsForQuestion(const Step& step, const PolicyTemplate& mal) {
    const std::string& id = std::get<AnswerAddress>(step.address).question;
    const Question& question = *mal.question(id);
    if (step.edit == Edit::Confirmation) return text(messages::editAnswerConfirmed, {question.label});
    if (step.edit == Edit::Note) return text(messages::editNote, {question.label});
    return wordsForAnswer(question, *mal.place(id), mal, step);
}

std::string sectionTitle(const Step& step, const PolicyTemplate& mal) {
    return numberedTitle(*findSection(mal, std::get<SectionAddress>(step.address).section));
}

const Message& wordsForParking(const Step& step) {
    if (!notesOf(step.after).parked) return messages::editTakenUp;
    return notesOf(step.before).parked ? messages::editParking : messages::editParked;
}

const Message& wordsForReason(const Step& step) {
    const auto has = [](const Part& part) { return std::get<std::optional<AcceptedCheck>>(part).has_value(); };
    if (!has(step.after)) return messages::editNotAccepted;
    return has(step.before) ? messages::editReason : messages::editAccepted;
}

std::string placesOf(const std::string& id, const PolicyTemplate& mal) {
    const auto check = std::find_if(mal.checks.begin(), mal.checks.end(), [&](const Check& each) { return each.id == id; });
    return check == mal.checks.end() ? id : sectionsOf(mal, *check);
}

const Message& wordsForOrganisation(const Step& step) {
    const auto& before = std::get<OrganisationPart>(step.before);
    const auto& after = std::get<OrganisationPart>(step.after);
    if (before.organisation != after.organisation) return messages::editOrganisation;
    if (after.logo) return messages::editLogo;
    return before.style != after.style ? messages::editHouseStyle : messages::editSignatories;
}

}  // namespace

std::string words(const Step& step, const PolicyTemplate& mal) {
    switch (step.edit) {
        case Edit::Answer:
        case Edit::Note:
        case Edit::Confirmation:
            return wordsForQuestion(step, mal);
        case Edit::InternalNote:
            return text(messages::editInternalNote, {sectionTitle(step, mal)});
        case Edit::Parking:
            return text(wordsForParking(step), {sectionTitle(step, mal)});
        case Edit::Done:
            return text(notesOf(step.after).isDone ? messages::editDone : messages::editNotDone, {sectionTitle(step, mal)});
        case Edit::Reason:
            return text(wordsForReason(step), {placesOf(std::get<CheckAddress>(step.address).check, mal)});
        case Edit::Organisation:
            return text(wordsForOrganisation(step));
        case Edit::TakenOver:
            return text(messages::editTakenOver);
        case Edit::WentBack:
            return text(messages::editWentBack);
    }
    return {};
}

}  // namespace mal
