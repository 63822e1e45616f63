// SPDX-License-Identifier: EUPL-1.2
#include "session/sessions.h"

#include "storage/policy_file.h"
#include "support/shipped_mal.h"

#include <catch2/catch.hpp>

namespace mal::test {

namespace {

PolicySession withoutProblems(OpenedPolicy opened) {
    for (const Problem& problem : opened.problems)
        FAIL_CHECK(toText(problem));
    REQUIRE(opened.session);
    return std::move(*opened.session);
}

}  // namespace

PolicySession newSession() {
    return withoutProblems(PolicySession::create(templatePath, {"Bibliotheek Ergens", "", "Ergens", {}}));
}

PolicySession completeSession() {
    Policy policy = completePolicy();
    const AdoptionQuestions& adoption = shippedMal().adoption;
    for (const std::string& id : {adoption.version, adoption.adoptedBy, adoption.role, adoption.adoptedOn, adoption.reviewOn})
        policy.answers.erase(id);
    return withoutProblems(PolicySession::recover(policyFileBytes(policy, shippedMal()), "", ""));
}

PolicySession openSession(const std::string& path) {
    return withoutProblems(PolicySession::open(path));
}

}  // namespace mal::test
