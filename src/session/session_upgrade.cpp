// SPDX-License-Identifier: EUPL-1.2

// A newer version of the template, as a proposal. policy_session.h says what it promises.

#include "session/policy_session.h"

#include "base/error.h"
#include "base/messages/session.h"
#include "base/sha256.h"
#include "base/version.h"
#include "storage/template_loader.h"

#include <utility>

namespace mal {

namespace {

void refuseUnlessNewer(const PolicyTemplate& now, const PolicyTemplate& offered, bool isSameText) {
    if (offered.id != now.id) throw Error(messages::otherTemplateOffered, {offered.title, now.title});
    const int order = compareVersions(offered.version, now.version);
    if (order < 0) throw Error(messages::olderTemplateOffered, {offered.version, now.version});
    if (order == 0 && isSameText) throw Error(messages::sameTemplateOffered, {now.version});
    if (order == 0) throw Error(messages::sameVersionOffered, {now.version});
}

}  // namespace

ProposedUpgrade PolicySession::upgraded(std::string_view templateBytes, const std::string& templateFile,
                                        const std::string& moment) const {
    refuseWhenReadOnly();
    LoadedTemplate loaded = loadTemplate(templateBytes, templateFile);
    ProposedUpgrade proposed{std::nullopt, std::nullopt, std::move(loaded.problems)};
    if (!loaded.mal) return proposed;
    std::string newText = templateText(templateBytes);
    refuseUnlessNewer(*m_mal, *loaded.mal, newText == m_policy.templateText);
    UpgradePlan plan = planUpgrade(*m_mal, *loaded.mal, m_policy);

    Policy policy = carriedOver(plan, withPresentKept(text(messages::beforeUpgrade, {loaded.mal->version}), moment));
    keepTemplateText(policy);
    if (isHistoryFull(policy)) throw Error(messages::historyFull, {});
    policy.mal.version = loaded.mal->version;
    policy.mal.sha256 = sha256(newText);
    policy.templateText = std::move(newText);
    if (!findSection(*loaded.mal, policy.lastSection)) policy.lastSection.clear();

    // By way of its bytes, so that what one looks at is what will be saved and opened: an answer whose question is gone is kept
    // as it stands, and one whose question came back is an answer again. Saving compares what is written as always.
    OpenedPolicy opened = recover(uncheckedPolicyFileBytes(policy, *loaded.mal), m_path, m_sha256);
    proposed.problems.insert(proposed.problems.end(), opened.problems.begin(), opened.problems.end());
    proposed.session = std::move(opened.session);
    if (proposed.session) proposed.plan = std::move(plan);
    return proposed;
}

}  // namespace mal
