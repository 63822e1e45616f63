// SPDX-License-Identifier: EUPL-1.2
#pragma once

// From a template and a policy to a Document. Pure: the moment, the program's name and the decoded logo come in from outside.

#include "document/document.h"
#include "model/policy.h"
#include "model/policy_template.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mal {

// What each may see is decided in audience.h.
enum class Audience { Internal, Public };

enum class WithAnnexes { Yes, No };
enum class WithGuidance { No, Yes };

// What a person can ask of a document, besides its kind. A kind that cannot do something leaves it (KindOfDocument).
struct DocumentWishes {
    Audience audience = Audience::Internal;
    WithAnnexes annexes = WithAnnexes::Yes;    // of the policy
    WithGuidance guidance = WithGuidance::No;  // for who leads the session
};

struct ComposeOptions {
    std::string moment;   // ISO 8601 with offset; the date that the output carries
    std::string program;  // "Beleidsmal 0.1.0"
    std::optional<Picture> logo;
    DocumentWishes wishes = {};
};

// The policy as prose: cover, contents, in short, whom it is for, the chapters, signatures and annexes.
Document composePolicy(const PolicyTemplate& mal, const Policy& policy, const ComposeOptions& options);

// The whole mal with every option, the answers, and all that a team keeps to itself: notes, votes, what is parked and open.
Document composeWorkingDocument(const PolicyTemplate& mal, const Policy& policy, const ComposeOptions& options);

// The same mal to prepare on paper: nothing filled in, room to write. Of the policy only the organisation and its house style
// count, so that an empty one does for a template alone.
Document composeBlank(const PolicyTemplate& mal, const Policy& policy, const ComposeOptions& options);

// One that the template describes (`documents`): a sheet for the wall, a memo to decide on.
Document composeDescribed(const PolicyTemplate& mal, const DocumentKind& kind, const Policy& policy,
                          const ComposeOptions& options);

// A kind of document: one that every template has, or one that the template describes.
struct KindOfDocument {
    std::string name;          // on the command line: "policy"
    std::string title;         // for a person
    bool canBePublic = false;  // Audience
    bool hasAnnexes = false;   // WithAnnexes
    bool hasGuidance = false;  // WithGuidance
    bool showsAnswers = true;  // false for one to fill in by hand
};

// Those of every template first, then those of this one, in its order.
std::vector<KindOfDocument> kindsOfDocument(const PolicyTemplate& mal);
std::optional<KindOfDocument> findKindOfDocument(const PolicyTemplate& mal, std::string_view name);

// The kind is one of this template's.
Document compose(const KindOfDocument& kind, const PolicyTemplate& mal, const Policy& policy, const ComposeOptions& options);

}  // namespace mal
