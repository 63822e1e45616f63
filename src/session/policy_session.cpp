// SPDX-License-Identifier: EUPL-1.2
#include "session/policy_session.h"

#include "base/error.h"
#include "base/messages/session.h"
#include "base/sha256.h"
#include "base/version.h"
#include "files/file.h"
#include "rules/open_points.h"
#include "rules/status.h"
#include "session/typed_text.h"
#include "storage/adopted_content.h"
#include "storage/limits.h"
#include "storage/suggestion.h"
#include "storage/template_loader.h"

#include <algorithm>

namespace mal {

namespace {

// A file that claims more than it bears out: changed by hand, or its template changed under it.
std::optional<Problem> doubtOfStatus(const PolicyTemplate& mal, const Policy& policy, const std::string& path) {
    if (heldStatus(mal, policy) == policy.status) {
        if (isAsAdopted(policy, mal)) return std::nullopt;
        return Problem{Severity::Warning, path, {}, messages::notAsAdopted.code, text(messages::notAsAdopted)};
    }
    const bool isAdopted = policy.status == Status::Adopted;
    const auto fields = isAdopted ? AdoptionFields::Included : AdoptionFields::LeftOut;
    // What only lacks the moment of its adoption has one thing open: that.
    const std::size_t open = std::max<std::size_t>(openPoints(mal, policy, fields).size(), 1);
    const Message& message = messages::statusNotHeld;
    return Problem{Severity::Warning,
                   path,
                   {},
                   message.code,
                   text(message, {isAdopted ? "vastgesteld" : "ter vaststelling", std::to_string(open)})};
}

[[noreturn]] void refuseUnknown(const Message& message, const std::string& id, std::vector<std::string_view> known) {
    std::sort(known.begin(), known.end());
    throw Error(message, {id, didYouMean(id, known)});
}

}  // namespace

OpenedPolicy PolicySession::open(const std::string& path) {
    const std::string bytes = readFile(path, policyLimits.fileBytes);
    OpenedPolicy opened = fromBytes(bytes, path);
    if (opened.session) opened.session->m_sha256 = sha256(bytes);
    return opened;
}

OpenedPolicy PolicySession::recover(const std::string& bytes, const std::string& path, const std::string& sha256OnDisk) {
    OpenedPolicy opened = fromBytes(bytes, path);
    if (!opened.session) return opened;
    opened.session->m_sha256 = sha256OnDisk;
    // What is in a journal is not in the file, or not for certain.
    opened.session->m_saved = Policy();
    return opened;
}

OpenedPolicy PolicySession::fromBytes(const std::string& bytes, const std::string& path) {
    LoadedPolicy loaded = loadPolicy(bytes, path);
    OpenedPolicy opened{std::nullopt, std::move(loaded.problems)};
    if (!loaded.policy || !loaded.mal) return opened;
    const auto doubt = doubtOfStatus(*loaded.mal, *loaded.policy, path);
    if (doubt) opened.problems.push_back(*doubt);
    PolicySession session(std::move(*loaded.mal), std::move(*loaded.policy));
    session.m_statusProblem = doubt;
    session.m_path = path;
    session.m_access = loaded.access;
    opened.session = std::move(session);
    return opened;
}

OpenedPolicy PolicySession::openCopy(const std::string& path) {
    OpenedPolicy opened = open(path);
    if (opened.session) {
        opened.session->m_path.clear();
        opened.session->m_sha256.clear();
    }
    return opened;
}

OpenedPolicy PolicySession::create(const std::string& templatePath, const Organisation& organisation) {
    refuseUnusable(organisation);
    const std::string bytes = readFile(templatePath, templateLimits.fileBytes);
    LoadedTemplate loaded = loadTemplate(bytes, templatePath);
    OpenedPolicy opened{std::nullopt, std::move(loaded.problems)};
    if (!loaded.mal) return opened;
    Policy policy;
    policy.organisation = organisation;
    policy.templateText = templateText(bytes);
    policy.mal = {loaded.mal->id, loaded.mal->version, sha256(policy.templateText)};
    opened.session = PolicySession(std::move(*loaded.mal), std::move(policy));
    return opened;
}

std::optional<Message> PolicySession::readOnlyReason() const {
    if (m_access == Access::ReadOnly) return messages::readOnlyNewer;
    if (m_isOnlyLooking) return messages::readOnlyLooking;
    switch (m_policy.status) {
        case Status::Concept:
            return std::nullopt;
        case Status::Proposed:
            return messages::readOnlyProposed;
        case Status::Adopted:
            return messages::readOnlyAdopted;
    }
    return std::nullopt;
}

void PolicySession::refuseWhenReadOnly() const {
    if (const auto reason = readOnlyReason()) throw Error(*reason, {});
}

void PolicySession::refuseNewerFormat() const {
    if (m_access == Access::ReadOnly) throw Error(messages::readOnlyNewer, {});
}

const Question& PolicySession::question(const std::string& questionId) const {
    if (const Question* question = m_mal->question(questionId)) return *question;
    std::vector<std::string_view> ids;
    for (const auto& entry : m_mal->places)
        ids.push_back(entry.first);
    refuseUnknown(messages::noSuchQuestion, questionId, std::move(ids));
}

const Section& PolicySession::section(const std::string& sectionId) const {
    if (const Section* section = findSection(*m_mal, sectionId)) return *section;
    std::vector<std::string_view> ids;
    for (const Chapter& chapter : m_mal->chapters) {
        for (const Section& section : chapter.sections)
            ids.push_back(section.id);
    }
    refuseUnknown(messages::noSuchSection, sectionId, std::move(ids));
}

void PolicySession::watch(std::function<void(const Address&)> watcher) {
    m_watcher = std::move(watcher);
}

void PolicySession::tell(const Address& address) const {
    if (m_watcher) m_watcher(address);
}

SaveJob PolicySession::saveJob(const std::string& path, IfThere ifThere, const std::string& moment) const {
    refuseNewerFormat();
    SaveJob job{m_mal, m_policy, path, Before(Anything{})};
    job.policy.saved = {moment, "beleidsmal " + programVersion()};
    if (ifThere == IfThere::Refuse) job.before = path == m_path ? Before(Unchanged{m_sha256}) : Before(Nothing{});
    return job;
}

void PolicySession::saved(const SavedFile& file) {
    m_saved = file.policy;
    m_policy.saved = file.policy.saved;
    m_path = file.path;
    m_sha256 = file.sha256;
    m_steps.endTyping();
}

void PolicySession::save(const std::string& moment) {
    if (isChanged()) saved(perform(saveJob(m_path, IfThere::Refuse, moment)));
}

void PolicySession::saveAs(const std::string& path, const std::string& moment) {
    SaveJob job = saveJob(path, IfThere::Refuse, moment);
    job.before = Nothing{};
    saved(perform(job));
}

Snapshot PolicySession::snapshot() const {
    return {m_mal, m_policy, m_path};
}

Written PolicySession::exported(const KindOfDocument& kind, const Format& format, const std::string& moment,
                                const DocumentWishes& wishes) const {
    return mal::exported(snapshot(), kind, format, moment, wishes);
}

}  // namespace mal
