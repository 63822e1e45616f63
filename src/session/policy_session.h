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
#include "rules/suggested_actions.h"
#include "rules/upgrade_plan.h"
#include "session/edit.h"
#include "session/save_job.h"
#include "session/snapshot.h"
#include "session/undo_list.h"
#include "storage/history.h"
#include "storage/policy_file.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mal {

struct OpenedPolicy;
struct ProposedUpgrade;

// What adopting fills in.
struct AdoptionDetails {
    std::string version;
    std::string adoptedBy;
    std::string role;
    Date adoptedOn;
    std::optional<Date> reviewOn;
};

class PolicySession {
public:
    // Throws Error where the file cannot be read; what is wrong inside it comes back as problems.
    static OpenedPolicy open(const std::string& path);

    // The same without its place: to look at and try out, saved only under a new name.
    static OpenedPolicy openCopy(const std::string& path);

    // A new policy, not on any disk yet. Throws Error where the template cannot be read.
    static OpenedPolicy create(const std::string& templatePath, const Organisation& organisation);

    // From a journal (files/journal.h): the policy as it was in memory, and the file it belongs to as it was when it was read; an
    // empty path for a policy that was never saved. What is wrong inside comes back as problems.
    static OpenedPolicy recover(const std::string& bytes, const std::string& path, const std::string& sha256OnDisk);

    const PolicyTemplate& mal() const { return *m_mal; }
    const Policy& policy() const { return m_policy; }
    const std::string& path() const { return m_path; }
    // Of the file as it was read or saved last; empty for a policy that was never saved.
    const std::string& sha256OnDisk() const { return m_sha256; }
    // Throws Error, with the nearest name, where there is no such thing.
    const Question& question(const std::string& questionId) const;
    const Section& section(const std::string& sectionId) const;
    bool isChanged() const { return !sameContent(m_policy, m_saved); }

    // False for a file of a newer format, of which parts may mean something that this version does not know.
    bool isWhollyUnderstood() const { return m_access == Access::ReadWrite; }

    // The file claims a status that it does not bear out: changed by other means, or with points open. It counts as a concept.
    const std::optional<Problem>& statusProblem() const { return m_statusProblem; }

    // Why nothing may be changed now; nothing where it may.
    std::optional<Message> readOnlyReason() const;

    // What was just begun is in no file: it counts as changed until it is saved.
    void markUnsaved() { m_saved = Policy(); }

    // Nothing may be changed from here on: somebody else works on the file, and the person wants only to look.
    void onlyLook() { m_isOnlyLooking = true; }

    // Called after each change, also by undo and redo, with what was touched. One watcher.
    void watch(std::function<void(const Address&)> watcher);

    // Each throws Error where the question does not exist or nothing may be changed. An edit that changes nothing is no step.
    void setAnswer(const std::string& questionId, AnswerValue value, Typing typing = Typing::No);
    void setNote(const std::string& questionId, const std::string& note, Typing typing = Typing::No);
    void clearAnswer(const std::string& questionId);
    // Binds the acknowledgement to the text as it is now.
    void acknowledge(const std::string& questionId, const std::string& name, const std::string& role, const std::string& moment,
                     const std::string& toArrange);
    // Keeps a tension on purpose; an empty reason takes that back.
    void acceptCheck(const std::string& checkId, const std::string& reason, Typing typing = Typing::No);
    void setInternalNote(const std::string& sectionId, const std::string& note, Typing typing = Typing::No);
    // Sets a section aside; nothing takes it up again.
    void park(const std::string& sectionId, const std::optional<Parked>& parked, Typing typing = Typing::No);
    void setDone(const std::string& sectionId, bool isDone);
    // A row more in the table that the action goes to (rules/suggested_actions.h).
    void takeOver(const SuggestedAction& action);
    void setOrganisation(const Organisation& organisation, const HouseStyle& style, const std::vector<Signatory>& signatories,
                         Typing typing = Typing::No);

    // Puts what `other` has at these addresses (rules/comparison.h finds them) in the place of what stands there: one step to
    // undo. What only the other has in its history is kept as well; that is not undone. Throws Error where nothing may be
    // changed.
    void takeFrom(const Policy& other, const std::vector<Address>& addresses);

    // What the policy keeps of earlier (storage/history.h): moments with a name, and versions that were adopted. Oldest first;
    // each is spoken of by its index.
    std::vector<KeptMoment> moments() const { return keptMoments(m_policy); }
    // Keeps the policy as it is now under a name. Throws Error where nothing may be changed or there is no more room.
    void keepMoment(const std::string& name, const std::string& moment);
    // The indexes of the others may change. Throws Error for an adopted version: that stays.
    void forgetMoment(std::size_t index);
    // As it was, to look at and to compare. Throws Error where it cannot be read.
    PolicyThen momentAt(std::size_t index) const { return readMoment(m_policy, m_mal, index); }
    // Puts the content back as it was, as one step to undo. The present is kept as a moment first, so that nothing is lost.
    // Throws Error for a moment of another version of the template: for that there is asOf().
    void goBackTo(std::size_t index, const std::string& moment);
    // The same for a policy from elsewhere, such as a backup of this file. `name` is what one calls it.
    void goBackTo(PolicyThen then, const std::string& name, const std::string& moment);
    // The same for any moment, as a session of its own to look at, with the template of then: it belongs to the same file, which
    // changes only when that session is saved. This one stays as it is.
    OpenedPolicy asOf(std::size_t index, const std::string& moment) const;

    // A later version of the template, as a proposal: what it changes, and the policy as it would become, as a session of its own
    // to look at. That belongs to the same file, which changes only when it is saved; this one stays as it is. How the policy was
    // goes to the history of the new one, with the text of its template. Throws Error where the template is another one or no
    // later version, and where nothing may be changed. `templateFile` is only used to name the place of problems.
    ProposedUpgrade upgraded(std::string_view templateBytes, const std::string& templateFile, const std::string& moment) const;
    // The answer stands also under the meaning that a later version of the template gave it.
    void confirmAnswer(const std::string& questionId);

    // Where a person was last; no step to undo, and by itself no reason to save.
    void setLastSection(const std::string& sectionId);

    // The words for the step that would be undone ("keuze B bij ‘Ons beeld’"), nothing where there is none or where nothing may
    // be changed now. Undoing tells what was touched last.
    std::optional<std::string> undoWords() const;
    std::optional<std::string> redoWords() const;
    Address undo();
    Address redo();
    // What is typed from here on is a step of its own.
    void endTyping();

    // concept → proposed → adopted. Each throws Error where something is still open or the status does not allow it. Adopting
    // answers the questions that the template names for it, and binds the policy to the hash of its content.
    void propose();
    void takeBack();
    void adopt(const AdoptionDetails& details, const std::string& moment);
    // An adopted policy starts again as a concept; what was adopted goes to its history.
    void startNewVersion();
    // False where an adopted policy is not what was adopted: the file was changed by hand. Documents then call it a concept.
    bool isAsAdopted() const;

    // Writes to the file it came from, or to a new one. A policy that did not change is not written again. Throws Error.
    void save(const std::string& moment);
    void saveAs(const std::string& path, const std::string& moment);

    // The same in three steps, for who may not wait: take the job, do it on any thread (save_job.h), tell that it is done.
    // `path` is where it goes; the path it came from for an ordinary save. What changed meanwhile stays changed.
    SaveJob saveJob(const std::string& path, IfThere ifThere, const std::string& moment) const;
    void saved(const SavedFile& file);

    // Everything that an export needs, for any thread (snapshot.h).
    Snapshot snapshot() const;

    // The document in a format. `moment` is the only time in it. Throws Error for more than fits in the limits of
    // document/size.h.
    Written exported(const KindOfDocument& kind, const Format& format, const std::string& moment,
                     const DocumentWishes& wishes = {}) const;

private:
    PolicySession(PolicyTemplate mal, Policy policy)
        : m_mal(std::make_shared<const PolicyTemplate>(std::move(mal))), m_policy(std::move(policy)), m_saved(m_policy) {}

    static OpenedPolicy fromBytes(const std::string& bytes, const std::string& path);

    void refuseWhenReadOnly() const;
    void refuseNewerFormat() const;

    // The one place where content changes: makes the step, keeps it for undo, tells the watcher.
    void change(Edit edit, const Address& address, Part after, Typing typing);
    // The same for several addresses at once, as one step. Nothing has changed where it throws.
    void changeTogether(Edit edit, const Policy& with, const std::vector<Address>& addresses);
    void tell(const Address& address) const;
    // The policy of now with itself in its history, unless it is there already.
    Policy withPresentKept(const std::string& name, const std::string& moment) const;

    std::shared_ptr<const PolicyTemplate> m_mal;  // shared with jobs and snapshots on other threads
    Policy m_policy;
    Policy m_saved;  // as it is on the disk
    std::string m_path;
    std::string m_sha256;  // of the bytes on the disk
    Access m_access = Access::ReadWrite;
    std::optional<Problem> m_statusProblem;
    bool m_isOnlyLooking = false;
    UndoList m_steps;
    std::function<void(const Address&)> m_watcher;
};

struct OpenedPolicy {
    std::optional<PolicySession> session;  // only when the file could be used
    Problems problems;
};

struct ProposedUpgrade {
    std::optional<UpgradePlan> plan;       // both only when the template could be used
    std::optional<PolicySession> session;  // not in its file yet
    Problems problems;                     // of the template, and of the policy as it would become
};

}  // namespace mal
