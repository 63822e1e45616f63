// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The one QObject around an open policy: turns the session's callback into signals, and keeps what follows from the policy
// (open points, progress, tensions) until the next change. Holds no truth of its own.

#include "base/date.h"
#include "rules/open_points.h"
#include "rules/progress.h"
#include "rules/tensions.h"
#include "session/policy_session.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace mal {

class PolicyController : public QObject {
    Q_OBJECT

public:
    using Clock = std::function<std::string()>;  // gives a moment, see base/date.h

    explicit PolicyController(PolicySession session, Clock clock, QObject* parent = nullptr);

    const PolicySession& session() const { return m_session; }
    // For Saving, which tells the session what has been written. Edits go through edit().
    PolicySession& sessionForSaving() { return m_session; }
    const PolicyTemplate& mal() const { return m_session.mal(); }
    const Policy& policy() const { return m_session.policy(); }
    std::string now() const { return m_clock(); }
    Date today() const;
    bool mayChange() const { return !m_session.readOnlyReason(); }

    const std::vector<OpenPoint>& openPoints() const;  // without the fields that adopting fills
    const Progress& progress() const;
    const std::vector<Tension>& tensions() const;
    // What is open or wrong with one question, in the words of openPoints().
    std::vector<OpenPoint> openPointsOf(const std::string& questionId) const;
    bool isAsked(const std::string& questionId) const;  // relevant now

    // Does something with the session: controller.edit([&](PolicySession& session) { session.clearAnswer(id); }). Where the
    // session refuses, refused() tells why and the answer is false.
    bool edit(const std::function<void(PolicySession&)>& action);

    // What is typed from here on is a step of its own.
    void endTyping() { m_session.endTyping(); }
    // Undo or redo the last step, and tell where that was.
    void undo();
    void redo();

Q_SIGNALS:
    // Every change, once; also by undo and redo. What it touched is often not all that follows from it.
    void changed(const mal::Address& address);
    // After undo or redo: where to look.
    void steppedTo(const mal::Address& address);
    // Proposed, taken back, adopted, new version: what may be changed is another.
    void statusChanged();
    // File, saved state or name changed.
    void fileChanged();
    void refused(const QString& why);

private:
    struct Following {  // from the policy as it is
        std::optional<std::vector<OpenPoint>> openPoints;
        std::optional<Progress> progress;
        std::optional<std::vector<Tension>> tensions;
    };

    void tell(const Address& address);

    PolicySession m_session;
    Clock m_clock;
    mutable Following m_following;
};

}  // namespace mal
