// SPDX-License-Identifier: EUPL-1.2

// concept → proposed → adopted → a new concept. policy_session.h says what each step asks for.

#include "session/policy_session.h"

#include "base/error.h"
#include "base/messages/session.h"
#include "rules/answers.h"
#include "rules/open_points.h"
#include "session/typed_text.h"
#include "storage/adopted_content.h"

namespace mal {

namespace {

void refuseWhileOpen(const PolicyTemplate& mal, const Policy& policy, AdoptionFields fields) {
    const std::vector<OpenPoint> points = openPoints(mal, policy, fields);
    if (!points.empty()) throw Error(messages::stillOpen, {points.front().text, std::to_string(points.size())});
}

void answer(Policy& policy, const std::string& questionId, const std::string& text) {
    if (!questionId.empty() && !isBlank(text)) policy.answers[questionId].value = TextAnswer{text};
}

void answer(Policy& policy, const std::string& questionId, const Date& date) {
    if (!questionId.empty()) policy.answers[questionId].value = DateAnswer{date};
}

}  // namespace

void PolicySession::propose() {
    refuseWhenReadOnly();
    refuseWhileOpen(*m_mal, m_policy, AdoptionFields::LeftOut);
    m_policy.status = Status::Proposed;
    m_statusProblem.reset();
    m_steps.endTyping();
    tell(StatusAddress{});
}

void PolicySession::takeBack() {
    refuseNewerFormat();
    if (m_policy.status != Status::Proposed) throw Error(messages::notProposed, {});
    m_policy.status = Status::Concept;
    m_statusProblem.reset();
    tell(StatusAddress{});
}

void PolicySession::adopt(const AdoptionDetails& details, const std::string& moment) {
    refuseNewerFormat();
    if (m_policy.status == Status::Adopted) throw Error(messages::readOnlyAdopted, {});
    refuseUnusable({details.version, details.adoptedBy, details.role, moment});
    // On a copy, so that nothing has changed where something turns out to be open.
    Policy adopted = m_policy;
    const AdoptionQuestions& questions = m_mal->adoption;
    answer(adopted, questions.version, details.version);
    answer(adopted, questions.adoptedBy, details.adoptedBy);
    answer(adopted, questions.role, details.role);
    answer(adopted, questions.adoptedOn, details.adoptedOn);
    if (details.reviewOn) answer(adopted, questions.reviewOn, *details.reviewOn);
    refuseWhileOpen(*m_mal, adopted, AdoptionFields::Included);
    adopted.status = Status::Adopted;
    adopted.adoption = Adoption{moment, contentSha256(adoptedContent(adopted, *m_mal))};
    m_policy = std::move(adopted);
    m_statusProblem.reset();
    m_steps.clear();
    tell(StatusAddress{});
}

void PolicySession::startNewVersion() {
    refuseNewerFormat();
    if (m_policy.status != Status::Adopted) throw Error(messages::notAdopted, {});
    // A file that only says it was adopted leaves nothing behind.
    if (m_policy.adoption) m_policy.history.push_back(historyEntry(m_policy, *m_mal));
    m_policy.adoption.reset();
    m_policy.status = Status::Concept;
    m_statusProblem.reset();
    const AdoptionQuestions& questions = m_mal->adoption;
    for (const std::string& id :
         {questions.version, questions.adoptedBy, questions.role, questions.adoptedOn, questions.reviewOn})
        m_policy.answers.erase(id);
    m_steps.clear();
    tell(StatusAddress{});
}

bool PolicySession::isAsAdopted() const {
    return mal::isAsAdopted(m_policy, *m_mal);
}

}  // namespace mal
