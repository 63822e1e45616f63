// SPDX-License-Identifier: EUPL-1.2

// Moments that people keep, and going back to one. policy_session.h says what each does.

#include "session/policy_session.h"

#include "base/error.h"
#include "base/messages/session.h"
#include "rules/answers.h"
#include "rules/comparison.h"
#include "session/typed_text.h"
#include "storage/limits.h"

#include <algorithm>
#include <utility>

namespace mal {

namespace {

// What adopting fills in belongs to now, also where an adopted version comes back.
void leaveAdoptionToNow(Policy& then, const Policy& now, const PolicyTemplate& mal) {
    const AdoptionQuestions& questions = mal.adoption;
    for (const std::string& id :
         {questions.version, questions.adoptedBy, questions.role, questions.adoptedOn, questions.reviewOn}) {
        then.answers.erase(id);
        if (const Answer* answer = now.answer(id)) then.answers.emplace(id, *answer);
    }
    then.status = now.status;
    then.adoption = now.adoption;
}

void addToHistory(Policy& policy, UnknownValue entry) {
    policy.history.push_back(std::move(entry));
    if (isHistoryFull(policy)) throw Error(messages::historyFull, {});
}

// How a person recognises a moment: its name, or the number of an adopted version.
std::string nameOf(const Policy& policy, std::size_t index) {
    for (const KeptMoment& moment : keptMoments(policy)) {
        if (moment.index == index) {
            return moment.kind == MomentKind::Named ? moment.name : text(messages::adoptedVersion, {moment.name});
        }
    }
    return {};
}

}  // namespace

Policy PolicySession::withPresentKept(const std::string& name, const std::string& moment) const {
    Policy kept = m_policy;
    UnknownValue entry = momentEntry(kept, *m_mal, name, moment);
    if (!isKeptAlready(kept, entry)) addToHistory(kept, std::move(entry));
    return kept;
}

void PolicySession::keepMoment(const std::string& name, const std::string& moment) {
    refuseWhenReadOnly();
    refuseUnusableName(name);
    Policy kept = m_policy;
    addToHistory(kept, momentEntry(kept, *m_mal, name, moment));
    m_policy = std::move(kept);
    tell(StatusAddress{});
}

void PolicySession::forgetMoment(std::size_t index) {
    refuseWhenReadOnly();
    mal::forgetMoment(m_policy, index);
    tell(StatusAddress{});
}

void PolicySession::goBackTo(std::size_t index, const std::string& moment) {
    goBackTo(momentAt(index), nameOf(m_policy, index), moment);
}

void PolicySession::goBackTo(PolicyThen then, const std::string& name, const std::string& moment) {
    refuseWhenReadOnly();
    if (then.policy.templateText != m_policy.templateText) {
        throw Error(messages::momentOfOtherTemplate, {then.policy.mal.version, m_policy.mal.version});
    }
    leaveAdoptionToNow(then.policy, m_policy, *m_mal);
    std::vector<Address> addresses;
    for (const Difference& difference : differences({*m_mal, m_policy}, {*then.mal, then.policy})) {
        if (difference.address) addresses.push_back(*difference.address);
    }
    if (addresses.empty()) return;
    Policy kept = withPresentKept(text(messages::beforeGoingBack, {name}), moment);
    changeTogether(Edit::WentBack, then.policy, addresses);
    m_policy.history = std::move(kept.history);
    tell(StatusAddress{});
}

OpenedPolicy PolicySession::asOf(std::size_t index, const std::string& moment) const {
    refuseWhenReadOnly();
    PolicyThen then = momentAt(index);
    Policy kept = withPresentKept(text(messages::beforeGoingBack, {nameOf(m_policy, index)}), moment);
    if (then.policy.templateText != m_policy.templateText) keepTemplateText(kept);
    if (isHistoryFull(kept)) throw Error(messages::historyFull, {});
    leaveAdoptionToNow(then.policy, m_policy, *then.mal);
    then.policy.history = std::move(kept.history);
    return recover(uncheckedPolicyFileBytes(then.policy, *then.mal), m_path, m_sha256);
}

}  // namespace mal
