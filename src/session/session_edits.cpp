// SPDX-License-Identifier: EUPL-1.2

// Everything that changes the content of a policy, and taking it back.

#include "session/policy_session.h"

#include "base/error.h"
#include "base/messages/session.h"
#include "base/overloaded.h"
#include "rules/acknowledgement.h"
#include "rules/answers.h"
#include "session/edit_words.h"
#include "session/typed_text.h"
#include "storage/policy_parts.h"

#include <algorithm>
#include <utility>

namespace mal {

namespace {

// An empty text or table says no more than none at all, so that who types something and takes it out again changed nothing.
bool saysNothing(const AnswerValue& value) {
    return std::visit(Overloaded{
                          [](const std::monostate&) { return true; },
                          [](const ChoiceAnswer& answer) { return answer.value.empty(); },
                          [](const ChoicesAnswer& answer) { return answer.values.empty() && answer.notes.empty(); },
                          [](const YesNoAnswer&) { return false; },
                          [](const TextAnswer& answer) { return answer.text.empty(); },
                          [](const DateAnswer&) { return false; },
                          [](const TableAnswer& answer) { return answer.rows.empty(); },
                          [](const MatrixAnswer& answer) { return answer.cells.empty(); },
                          [](const AcknowledgeAnswer&) { return false; },
                      },
                      value);
}

Part part(Answer answer) {
    if (saysNothing(answer.value)) answer.value = std::monostate();
    return answer == Answer{} ? Part(std::optional<Answer>()) : Part(std::optional(std::move(answer)));
}

Part part(SectionNotes notes) {
    return notes == SectionNotes{} ? Part(std::optional<SectionNotes>()) : Part(std::optional(std::move(notes)));
}

Answer answerOrNone(const Policy& policy, const std::string& questionId) {
    const Answer* answer = policy.answer(questionId);
    return answer ? *answer : Answer{};
}

SectionNotes notesOrNone(const Policy& policy, const std::string& sectionId) {
    const auto found = policy.sections.find(sectionId);
    return found == policy.sections.end() ? SectionNotes{} : found->second;
}

// A file beyond the limits could be written but not opened again.
void refuseBeyondLimits(const Policy& policy) {
    ProblemLog log{std::string()};
    checkPolicyLimits(policy, {}, log);
    const Problems problems = log.take();
    if (!problems.empty()) throw Error(Message{problems.front().code.c_str(), "{0}"}, {problems.front().text});
}

}  // namespace

void PolicySession::change(Edit edit, const Address& address, Part after, Typing typing) {
    refuseWhenReadOnly();
    Part before = partAt(m_policy, address);
    if (before == after) return;
    leaveOutSameLogo(before, after);
    put(m_policy, address, after);
    try {
        refuseBeyondLimits(m_policy);
    } catch (const Error&) {
        put(m_policy, address, before);
        throw;
    }
    m_steps.add({edit, address, std::move(before), std::move(after)}, typing);
    tell(address);
}

void PolicySession::changeTogether(Edit edit, const Policy& with, const std::vector<Address>& addresses) {
    refuseWhenReadOnly();
    Policy changed = m_policy;
    std::vector<Step> steps;
    for (const Address& address : addresses) {
        Part before = partAt(changed, address);
        Part after = partAt(with, address);
        if (before == after) continue;
        leaveOutSameLogo(before, after);
        put(changed, address, after);
        steps.push_back({edit, address, std::move(before), std::move(after), !steps.empty()});
    }
    refuseBeyondLimits(changed);
    m_policy = std::move(changed);
    for (const Step& step : steps)
        m_steps.add(step, Typing::No);
    for (const Step& step : steps)
        tell(step.address);
}

void PolicySession::takeFrom(const Policy& other, const std::vector<Address>& addresses) {
    changeTogether(Edit::TakenOver, other, addresses);
    const std::size_t before = m_policy.history.size();
    for (const UnknownValue& entry : other.history) {
        const auto& kept = m_policy.history;
        if (std::find(kept.begin(), kept.end(), entry) == kept.end()) m_policy.history.push_back(entry);
    }
    if (m_policy.history.size() > before) tell(StatusAddress{});
}

void PolicySession::setAnswer(const std::string& questionId, AnswerValue value, Typing typing) {
    refuseUnusable(value);
    Answer answer = answerOrNone(m_policy, question(questionId).id);
    answer.value = std::move(value);
    answer.toConfirm.clear();  // who answers again knows the meaning of now
    change(Edit::Answer, AnswerAddress{questionId}, part(std::move(answer)), typing);
}

void PolicySession::setNote(const std::string& questionId, const std::string& note, Typing typing) {
    refuseUnusable({note});
    Answer answer = answerOrNone(m_policy, question(questionId).id);
    answer.note = note;
    change(Edit::Note, AnswerAddress{questionId}, part(std::move(answer)), typing);
}

void PolicySession::confirmAnswer(const std::string& questionId) {
    Answer answer = answerOrNone(m_policy, question(questionId).id);
    if (answer.toConfirm.empty()) throw Error(messages::nothingToConfirm, {questionId});
    answer.toConfirm.clear();
    change(Edit::Confirmation, AnswerAddress{questionId}, part(std::move(answer)), Typing::No);
}

void PolicySession::clearAnswer(const std::string& questionId) {
    setAnswer(questionId, std::monostate());
}

void PolicySession::acknowledge(const std::string& questionId, const std::string& name, const std::string& role,
                                const std::string& moment, const std::string& toArrange) {
    if (!std::holds_alternative<Acknowledge>(question(questionId).body)) throw Error(messages::notAPoint, {questionId});
    refuseUnusable({name});
    if (isBlank(name)) throw Error(messages::nameNeeded, {});
    const std::string hash = acknowledgedTextSha256(*m_mal, *m_mal->place(questionId));
    setAnswer(questionId, AcknowledgeAnswer{name, role, moment, hash, toArrange});
}

void PolicySession::takeOver(const SuggestedAction& action) {
    const auto* table = std::get_if<TableQuestion>(&question(action.into).body);
    if (!table) throw Error(messages::notATable, {action.into});
    const auto* given = answerAs<TableAnswer>(m_policy, action.into);
    TableAnswer answer = given ? *given : TableAnswer{};
    answer.rows.push_back(asRow(action, *table));
    setAnswer(action.into, std::move(answer));
}

void PolicySession::acceptCheck(const std::string& checkId, const std::string& reason, Typing typing) {
    refuseUnusable({reason});
    const auto& checks = m_mal->checks;
    const auto check =
        std::find_if(checks.begin(), checks.end(), [&](const Check& candidate) { return candidate.id == checkId; });
    if (check == checks.end()) throw Error(messages::noSuchCheck, {checkId});
    if (check->isOpenPoint) throw Error(messages::openPointNotAccepted, {checkId, check->message});
    std::optional<AcceptedCheck> accepted;
    if (!isBlank(reason)) {
        const auto found = m_policy.checks.find(checkId);
        accepted = found == m_policy.checks.end() ? AcceptedCheck{} : found->second;
        accepted->reason = reason;
    }
    change(Edit::Reason, CheckAddress{checkId}, std::move(accepted), typing);
}

void PolicySession::setInternalNote(const std::string& sectionId, const std::string& note, Typing typing) {
    refuseUnusable({note});
    SectionNotes notes = notesOrNone(m_policy, section(sectionId).id);
    notes.internalNote = note;
    change(Edit::InternalNote, SectionAddress{sectionId}, part(std::move(notes)), typing);
}

void PolicySession::park(const std::string& sectionId, const std::optional<Parked>& parked, Typing typing) {
    if (parked) refuseUnusable({parked->reason, parked->owner});
    SectionNotes notes = notesOrNone(m_policy, section(sectionId).id);
    notes.parked = parked;
    change(Edit::Parking, SectionAddress{sectionId}, part(std::move(notes)), typing);
}

void PolicySession::setDone(const std::string& sectionId, bool isDone) {
    SectionNotes notes = notesOrNone(m_policy, section(sectionId).id);
    notes.isDone = isDone;
    change(Edit::Done, SectionAddress{sectionId}, part(std::move(notes)), Typing::No);
}

void PolicySession::setOrganisation(const Organisation& organisation, const HouseStyle& style,
                                    const std::vector<Signatory>& signatories, Typing typing) {
    refuseUnusable(organisation);
    refuseUnusable(style, signatories);
    change(Edit::Organisation, OrganisationAddress{}, organisationPart(organisation, style, signatories), typing);
}

void PolicySession::setLastSection(const std::string& sectionId) {
    m_policy.lastSection = section(sectionId).id;
}

std::optional<std::string> PolicySession::undoWords() const {
    const Step* step = readOnlyReason() ? nullptr : m_steps.toUndo();
    return step ? std::optional(words(*step, *m_mal)) : std::nullopt;
}

std::optional<std::string> PolicySession::redoWords() const {
    const Step* step = readOnlyReason() ? nullptr : m_steps.toRedo();
    return step ? std::optional(words(*step, *m_mal)) : std::nullopt;
}

Address PolicySession::undo() {
    refuseWhenReadOnly();
    const Step* step = m_steps.toUndo();
    if (!step) throw Error(messages::nothingToUndo, {});
    while (true) {
        const Address address = step->address;
        const bool isWhole = !step->goesWithPrevious;
        put(m_policy, address, step->before);
        m_steps.undone();
        tell(address);
        if (isWhole) return address;
        step = m_steps.toUndo();
    }
}

Address PolicySession::redo() {
    refuseWhenReadOnly();
    const Step* step = m_steps.toRedo();
    if (!step) throw Error(messages::nothingToRedo, {});
    const Address first = step->address;
    do {
        const Address address = step->address;
        put(m_policy, address, step->after);
        m_steps.redone();
        tell(address);
        step = m_steps.toRedo();
    } while (step && step->goesWithPrevious);
    return first;
}

void PolicySession::endTyping() {
    m_steps.endTyping();
}

}  // namespace mal
