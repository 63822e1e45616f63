// SPDX-License-Identifier: EUPL-1.2
#include "session/policy_session.h"

#include "base/error.h"
#include "base/messages/session.h"
#include "base/sha256.h"
#include "base/version.h"
#include "files/file.h"
#include "images/decode_picture.h"
#include "rules/acknowledgement.h"
#include "rules/answers.h"
#include "storage/limits.h"
#include "storage/suggestion.h"
#include "storage/template_loader.h"

#include <algorithm>

namespace mal {

namespace {

std::string programName() {
    return "Beleidsmal " + programVersion();
}

bool saysNothing(const Answer& answer) {
    return std::holds_alternative<std::monostate>(answer.value) && answer.note.empty() && answer.unknown.empty();
}

}  // namespace

OpenedPolicy PolicySession::open(const std::string& path) {
    const std::string bytes = readFile(path, policyLimits.fileBytes);
    LoadedPolicy loaded = loadPolicy(bytes, path);
    OpenedPolicy opened{std::nullopt, std::move(loaded.problems)};
    if (!loaded.policy || !loaded.mal) return opened;
    PolicySession session(std::move(*loaded.mal), std::move(*loaded.policy));
    session.m_path = path;
    session.m_sha256 = sha256(bytes);
    session.m_access = loaded.access;
    opened.session = std::move(session);
    return opened;
}

OpenedPolicy PolicySession::create(const std::string& templatePath, const Organisation& organisation) {
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

const Question& PolicySession::question(const std::string& questionId) const {
    if (const Question* question = m_mal.question(questionId)) return *question;
    std::vector<std::string_view> ids;
    for (const auto& entry : m_mal.places)
        ids.push_back(entry.first);
    std::sort(ids.begin(), ids.end());
    throw Error(messages::noSuchQuestion, {questionId, didYouMean(questionId, ids)});
}

void PolicySession::setAnswer(const std::string& questionId, AnswerValue value) {
    refuseWhenReadOnly();
    m_policy.answers[question(questionId).id].value = std::move(value);
}

void PolicySession::setNote(const std::string& questionId, const std::string& note) {
    refuseWhenReadOnly();
    Answer& answer = m_policy.answers[question(questionId).id];
    answer.note = note;
    if (saysNothing(answer)) m_policy.answers.erase(questionId);
}

void PolicySession::clearAnswer(const std::string& questionId) {
    refuseWhenReadOnly();
    const auto found = m_policy.answers.find(question(questionId).id);
    if (found == m_policy.answers.end()) return;
    found->second.value = std::monostate();
    if (saysNothing(found->second)) m_policy.answers.erase(found);
}

void PolicySession::acknowledge(const std::string& questionId, const std::string& name, const std::string& role,
                                const std::string& moment, const std::string& toArrange) {
    refuseWhenReadOnly();
    if (!std::holds_alternative<Acknowledge>(question(questionId).body)) throw Error(messages::notAPoint, {questionId});
    if (isBlank(name)) throw Error(messages::nameNeeded, {});
    const std::string hash = acknowledgedTextSha256(m_mal, *m_mal.place(questionId));
    m_policy.answers[questionId].value = AcknowledgeAnswer{name, role, moment, hash, toArrange};
}

void PolicySession::acceptCheck(const std::string& checkId, const std::string& reason) {
    refuseWhenReadOnly();
    const auto check =
        std::find_if(m_mal.checks.begin(), m_mal.checks.end(), [&](const Check& candidate) { return candidate.id == checkId; });
    if (check == m_mal.checks.end()) throw Error(messages::noSuchCheck, {checkId});
    if (check->isOpenPoint) throw Error(messages::openPointNotAccepted, {checkId, check->message});
    if (isBlank(reason)) {
        m_policy.checks.erase(checkId);
    } else {
        m_policy.checks[checkId].reason = reason;
    }
}

void PolicySession::save(const std::string& moment) {
    if (isChanged()) write(m_path, moment, false);
}

void PolicySession::saveAs(const std::string& path, const std::string& moment) {
    write(path, moment, true);
}

void PolicySession::write(const std::string& path, const std::string& moment, bool isNew) {
    if (m_access == Access::ReadOnly) throw Error(messages::readOnlyNewer, {});
    Policy policy = m_policy;
    policy.saved = {moment, "beleidsmal " + programVersion()};
    const std::string bytes = policyFileBytes(policy, m_mal);
    saveFile(path, bytes, isNew ? Before(Nothing{}) : Before(Unchanged{m_sha256}));
    m_policy = std::move(policy);
    m_saved = m_policy;
    m_path = path;
    m_sha256 = sha256(bytes);
}

Written PolicySession::exported(const KindOfDocument& kind, const Format& format, const std::string& moment) const {
    ComposeOptions options{moment, programName(), std::nullopt};
    Problems problems;
    if (const auto& logo = m_policy.houseStyle.logo) {
        auto decoded = decodePicture(logo->image);
        if (auto* picture = std::get_if<Picture>(&decoded)) {
            options.logo = std::move(*picture);
        } else {
            const Problem& why = std::get<Problem>(decoded);
            problems.push_back({Severity::Warning, m_path, {}, why.code, text(messages::logoNotUsed, {why.text})});
        }
    }
    Written written = format.write(kind.compose(m_mal, m_policy, options));
    written.problems.insert(written.problems.begin(), problems.begin(), problems.end());
    return written;
}

}  // namespace mal
