// SPDX-License-Identifier: EUPL-1.2
#include "session/policy_session.h"

#include "base/error.h"
#include "base/messages/session.h"
#include "base/sha256.h"
#include "base/utf8.h"
#include "base/version.h"
#include "document/size.h"
#include "files/file.h"
#include "images/decode_picture.h"
#include "rules/acknowledgement.h"
#include "rules/answers.h"
#include "rules/open_points.h"
#include "rules/status.h"
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

// A file that claims more than it bears out: changed by hand, or its template changed under it.
std::optional<Problem> statusProblem(const PolicyTemplate& mal, const Policy& policy, const std::string& path) {
    if (heldStatus(mal, policy) == policy.status) return std::nullopt;
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

// What a person types may come from anywhere: a file of another encoding, a paste with hidden characters.
void refuseUnusable(std::initializer_list<std::string_view> texts) {
    for (std::string_view each : texts) {
        if (const auto wrong = utf8::unusableIn(each)) throw Error(messages::unusableText, {*wrong});
    }
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
    if (const auto problem = statusProblem(session.m_mal, session.m_policy, path)) opened.problems.push_back(*problem);
    opened.session = std::move(session);
    return opened;
}

OpenedPolicy PolicySession::create(const std::string& templatePath, const Organisation& organisation) {
    for (const std::string& name : {organisation.name, organisation.shortName, organisation.place}) {
        refuseUnusable({name});
        if (utf8::length(name) > longestName) {
            throw Error(messages::tooLong, {name.substr(0, 20), std::to_string(longestName)});
        }
    }
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
    refuseUnusable({note});
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
    refuseUnusable({name, role, moment, toArrange});
    if (isBlank(name)) throw Error(messages::nameNeeded, {});
    const std::string hash = acknowledgedTextSha256(m_mal, *m_mal.place(questionId));
    m_policy.answers[questionId].value = AcknowledgeAnswer{name, role, moment, hash, toArrange};
}

void PolicySession::acceptCheck(const std::string& checkId, const std::string& reason) {
    refuseWhenReadOnly();
    refuseUnusable({reason});
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
    const Document document = kind.compose(m_mal, m_policy, options);
    const DocumentSize size = sizeOf(document.blocks);
    if (!isWithinLimits(size)) {
        const std::string megabytes = std::to_string(size.bytes / 1'000'000);
        throw Error(messages::documentTooLarge, {megabytes, std::to_string(size.parts)});
    }
    Written written = format.write(document);
    written.problems.insert(written.problems.begin(), problems.begin(), problems.end());
    return written;
}

}  // namespace mal
