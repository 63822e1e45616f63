// SPDX-License-Identifier: EUPL-1.2
#include "gui/policy_controller.h"

#include "base/error.h"
#include "gui/texts.h"
#include "rules/conditions.h"

namespace mal {

PolicyController::PolicyController(PolicySession session, Clock clock, QObject* parent)
    : QObject(parent), m_session(std::move(session)), m_clock(std::move(clock)) {
    m_session.watch([this](const Address& address) { tell(address); });
}

Date PolicyController::today() const {
    return dateOfMoment(m_clock()).value();
}

const std::vector<OpenPoint>& PolicyController::openPoints() const {
    if (!m_following.openPoints) m_following.openPoints = mal::openPoints(mal(), policy());
    return *m_following.openPoints;
}

const Progress& PolicyController::progress() const {
    if (!m_following.progress) m_following.progress = mal::progress(mal(), policy());
    return *m_following.progress;
}

const std::vector<Tension>& PolicyController::tensions() const {
    if (!m_following.tensions) m_following.tensions = mal::tensions(mal(), policy());
    return *m_following.tensions;
}

std::vector<OpenPoint> PolicyController::openPointsOf(const std::string& questionId) const {
    const QuestionPlace* place = mal().place(questionId);
    return place ? mal::openPoints(mal(), *place, policy()) : std::vector<OpenPoint>();
}

bool PolicyController::isAsked(const std::string& questionId) const {
    const Question* question = mal().question(questionId);
    return question && isRelevant(*question, mal(), policy());
}

bool PolicyController::edit(const std::function<void(PolicySession&)>& action) {
    try {
        action(m_session);
        return true;
    } catch (const Error& error) {
        Q_EMIT refused(sentenceOf(error));
        return false;
    }
}

void PolicyController::undo() {
    if (!m_session.undoWords()) return;
    edit([this](PolicySession& session) { Q_EMIT steppedTo(session.undo()); });
}

void PolicyController::redo() {
    if (!m_session.redoWords()) return;
    edit([this](PolicySession& session) { Q_EMIT steppedTo(session.redo()); });
}

void PolicyController::tell(const Address& address) {
    m_following = {};
    Q_EMIT changed(address);
    if (std::holds_alternative<StatusAddress>(address)) Q_EMIT statusChanged();
}

}  // namespace mal
