// SPDX-License-Identifier: EUPL-1.2
#include "session/part.h"

#include "base/overloaded.h"

#include <cassert>
#include <utility>

namespace mal {

namespace {

template <typename Value>
using ById = std::map<std::string, Value, std::less<>>;

template <typename Value>
std::optional<Value> valueAt(const ById<Value>& values, const std::string& id) {
    const auto found = values.find(id);
    return found == values.end() ? std::nullopt : std::optional(found->second);
}

template <typename Value>
void putValue(ById<Value>& values, const std::string& id, const Part& part) {
    if (const auto& value = std::get<std::optional<Value>>(part)) {
        values.insert_or_assign(id, *value);
    } else {
        values.erase(id);
    }
}

void putOrganisation(Policy& policy, const OrganisationPart& part) {
    std::optional<Logo> logo = part.logo ? *part.logo : std::move(policy.houseStyle.logo);
    policy.organisation = part.organisation;
    policy.houseStyle = part.style;
    policy.houseStyle.logo = std::move(logo);
    policy.signatories = part.signatories;
}

}  // namespace

Part partAt(const Policy& policy, const Address& address) {
    return std::visit(Overloaded{
                          [&](const AnswerAddress& at) { return Part(valueAt(policy.answers, at.question)); },
                          [&](const SectionAddress& at) { return Part(valueAt(policy.sections, at.section)); },
                          [&](const CheckAddress& at) { return Part(valueAt(policy.checks, at.check)); },
                          [&](const OrganisationAddress&) {
                              return Part(organisationPart(policy.organisation, policy.houseStyle, policy.signatories));
                          },
                          [](const StatusAddress&) {
                              assert(false);
                              return Part();
                          },
                      },
                      address);
}

void put(Policy& policy, const Address& address, const Part& part) {
    std::visit(Overloaded{
                   [&](const AnswerAddress& at) { putValue(policy.answers, at.question, part); },
                   [&](const SectionAddress& at) { putValue(policy.sections, at.section, part); },
                   [&](const CheckAddress& at) { putValue(policy.checks, at.check, part); },
                   [&](const OrganisationAddress&) { putOrganisation(policy, std::get<OrganisationPart>(part)); },
                   [](const StatusAddress&) { assert(false); },
               },
               address);
}

OrganisationPart organisationPart(Organisation organisation, HouseStyle style, std::vector<Signatory> signatories) {
    std::optional<Logo> logo = std::exchange(style.logo, std::nullopt);
    return {std::move(organisation), std::move(style), std::move(signatories), std::move(logo)};
}

void leaveOutSameLogo(Part& before, Part& after) {
    auto* old = std::get_if<OrganisationPart>(&before);
    auto* now = std::get_if<OrganisationPart>(&after);
    if (!old || !now || old->logo != now->logo) return;
    old->logo.reset();
    now->logo.reset();
}

}  // namespace mal
