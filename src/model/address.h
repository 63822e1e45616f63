// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What can be edited in a policy, each with one address. Undo, comparing two policies and the window's refresh all speak in
// these. What stands at an address is session/part.h's business.

#include <string>
#include <variant>

namespace mal {

struct AnswerAddress {  // the answer to a question and its toelichting
    std::string question;
    friend bool operator==(const AnswerAddress&, const AnswerAddress&) = default;
};

struct SectionAddress {  // note, parked, votes, done
    std::string section;
    friend bool operator==(const SectionAddress&, const SectionAddress&) = default;
};

struct CheckAddress {  // a tension that is kept on purpose
    std::string check;
    friend bool operator==(const CheckAddress&, const CheckAddress&) = default;
};

struct OrganisationAddress {  // names, house style, who signs
    friend bool operator==(const OrganisationAddress&, const OrganisationAddress&) = default;
};

struct StatusAddress {  // concept, proposed, adopted, and what the history keeps: never undone, only taken back
    friend bool operator==(const StatusAddress&, const StatusAddress&) = default;
};

using Address = std::variant<AnswerAddress, SectionAddress, CheckAddress, OrganisationAddress, StatusAddress>;

}  // namespace mal
