// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Who a document is for, and what that means for what is in it. The only place that decides; every part of composing asks here.
//
//                                        internal           public
//   notes and votes of the team          working document   never
//   what is parked                       working, memo      never
//   what is still open                   while a concept    never
//   "nog te regelen" at a legal point    yes                never
//   names of people                      yes                their function; who adopted the policy by name: that is a public
//   office room for signatures                  yes                no: the signed copy stays with the organisation
//
// Free text is the organisation's own. In a public document the names in it that the policy file knows become functions as well,
// and whoever makes the document is told; names that only stand in the text cannot be known.

#include "document/compose.h"

#include <string>
#include <string_view>
#include <vector>

namespace mal {

struct Showing {
    bool names = true;
    bool toArrange = true;
    bool openPoints = true;
    bool parkedPoints = true;
    bool signatures = true;
};

Showing showing(Audience audience, Status status);

// Someone the policy file names together with a function.
struct Person {
    std::string name;
    std::string role;
    friend bool operator==(const Person&, const Person&) = default;
};

// Who may not be named in public, each once. Who adopted the policy is not among them once that is done.
std::vector<Person> peopleToHide(const PolicyTemplate& mal, const Policy& policy, Status status);

// "Sharda Ramdhani, privacy officer" as "privacy officer"; anything else as it stands.
std::string functionOnly(const std::string& who, const std::vector<Person>& people);

// Where words stand in a text as whole words, from `from`; npos where they do not.
std::size_t placeOfWord(std::string_view words, std::string_view text, std::size_t from = 0);

// Puts functions in the place of names, throughout the document, and tells which.
void hideNames(Document& document, const std::vector<Person>& people);

}  // namespace mal
