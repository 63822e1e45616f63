// SPDX-License-Identifier: EUPL-1.2
#pragma once

// One open policy: the template and the answers, where they stand on the disk, and everything that may be done with them. The
// window and the command line are two faces of this. There is no clock in here: moments come in.

#include "base/message.h"
#include "base/problem.h"
#include "document/compose.h"
#include "model/policy.h"
#include "model/policy_template.h"
#include "output/format.h"
#include "storage/policy_file.h"

#include <optional>
#include <string>
#include <string_view>

namespace mal {

struct OpenedPolicy;

class PolicySession {
public:
    // Throws Error where the file cannot be read; what is wrong inside it comes back as problems.
    static OpenedPolicy open(const std::string& path);

    // A new policy, not on any disk yet. Throws Error where the template cannot be read.
    static OpenedPolicy create(const std::string& templatePath, const Organisation& organisation);

    const PolicyTemplate& mal() const { return m_mal; }
    const Policy& policy() const { return m_policy; }
    const std::string& path() const { return m_path; }
    // Throws Error, with the nearest name, where there is no such question.
    const Question& question(const std::string& questionId) const;
    bool isChanged() const { return !sameContent(m_policy, m_saved); }

    // False for a file of a newer format, of which parts may mean something that this version does not know.
    bool isWhollyUnderstood() const { return m_access == Access::ReadWrite; }

    // Why nothing may be changed now; nothing where it may.
    std::optional<Message> readOnlyReason() const;

    // Each throws Error where the question does not exist or nothing may be changed.
    void setAnswer(const std::string& questionId, AnswerValue value);
    void setNote(const std::string& questionId, const std::string& note);
    void clearAnswer(const std::string& questionId);
    // Binds the acknowledgement to the text as it is now.
    void acknowledge(const std::string& questionId, const std::string& name, const std::string& role, const std::string& moment,
                     const std::string& toArrange);
    // Keeps a tension on purpose; an empty reason takes that back.
    void acceptCheck(const std::string& checkId, const std::string& reason);

    // Writes to the file it came from, or to a new one. A policy that did not change is not written again. Throws Error.
    void save(const std::string& moment);
    void saveAs(const std::string& path, const std::string& moment);

    // The document in a format. `moment` is the only time in it. Throws Error for more than fits in the limits of document/size.h.
    Written exported(const KindOfDocument& kind, const Format& format, const std::string& moment) const;

private:
    PolicySession(PolicyTemplate mal, Policy policy) : m_mal(std::move(mal)), m_policy(std::move(policy)), m_saved(m_policy) {}

    void refuseWhenReadOnly() const;
    void write(const std::string& path, const std::string& moment, bool isNew);

    PolicyTemplate m_mal;
    Policy m_policy;
    Policy m_saved;  // as it is on the disk
    std::string m_path;
    std::string m_sha256;  // of the bytes on the disk
    Access m_access = Access::ReadWrite;
};

struct OpenedPolicy {
    std::optional<PolicySession> session;  // only when the file could be used
    Problems problems;
};

}  // namespace mal
