// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What stands at an address of a policy, taken out and put back as a whole. Small: neither the template nor a logo that stays the
// same is in it, so that undo can keep as many as people make. Whether a value is right is not looked at.

#include "model/policy.h"
#include "session/edit.h"

#include <optional>
#include <variant>
#include <vector>

namespace mal {

struct OrganisationPart {
    Organisation organisation;
    HouseStyle style;  // without its logo
    std::vector<Signatory> signatories;
    std::optional<std::optional<Logo>> logo;  // nothing at all: the logo stays as it is
    friend bool operator==(const OrganisationPart&, const OrganisationPart&) = default;
};

// Nothing for an answer, section or check of which the file says nothing.
using Part = std::variant<std::optional<Answer>, std::optional<SectionNotes>, std::optional<AcceptedCheck>, OrganisationPart>;

// The status has no part: it is never undone.
Part partAt(const Policy& policy, const Address& address);
void put(Policy& policy, const Address& address, const Part& part);

OrganisationPart organisationPart(Organisation organisation, HouseStyle style, std::vector<Signatory> signatories);

// Takes the logo out of both where it is the same.
void leaveOutSameLogo(Part& before, Part& after);

}  // namespace mal
