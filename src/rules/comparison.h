// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What differs between two policies, place by place, in words for a window: the open policy and its file that somebody else
// changed, work that was recovered and its file, now and an earlier moment. The templates may be of different versions; each side
// is told in the words of its own. Which of two sides is right is for a person to say.

#include "model/address.h"
#include "model/policy.h"
#include "model/policy_template.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace mal {

// A policy and the template that it belongs to. Only looked at; both must outlive it.
struct PolicyView {
    const PolicyTemplate& mal;
    const Policy& policy;
};

struct DifferentPart {
    std::string name;    // "Antwoord", "Toelichting", "Geparkeerd"
    std::string mine;    // in words; may hold several lines; empty for nothing
    std::string theirs;  // the same, of the other side
    friend bool operator==(const DifferentPart&, const DifferentPart&) = default;
};

struct Difference {
    // What stands there can be taken over as a whole (session's takeFrom()); nothing for what cannot, such as the status.
    std::optional<Address> address;
    std::string section;               // id, to go there; empty where it is in no section
    std::string place;                 // "0.2 Ambitieniveau richting AI", "Organisatie"
    std::string heading;               // label of the question, "Spanning C04"
    std::vector<DifferentPart> parts;  // at least one
    friend bool operator==(const Difference&, const Difference&) = default;
};

// The organisation first, then the sections in the order of mine, then what only theirs has, then what counts for the whole.
// Empty where both say the same (sameContent() of model/policy.h).
std::vector<Difference> differences(const PolicyView& mine, const PolicyView& theirs);

// A short list to read: one line for each part, cut where it is long, and at most `most` lines besides the one that counts the
// rest.
std::vector<std::string> readable(const std::vector<Difference>& differences, std::size_t most = 20);

}  // namespace mal
