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

struct ComposeOptions {
    std::string moment;   // ISO 8601 with offset; the date that the output carries
    std::string program;  // "Beleidsmal 0.1.0"
    std::optional<Picture> logo;
};

// The policy as prose: cover, contents, in short, whom it is for, the chapters, signatures and annexes.
Document composePolicy(const PolicyTemplate& mal, const Policy& policy, const ComposeOptions& options);

// The table of kinds of document. A new kind is a row in kinds.cpp and a file of its own.
struct KindOfDocument {
    std::string_view name;   // on the command line: "policy"
    std::string_view title;  // for a person
    Document (*compose)(const PolicyTemplate& mal, const Policy& policy, const ComposeOptions& options);
};

const std::vector<KindOfDocument>& kindsOfDocument();
const KindOfDocument* findKindOfDocument(std::string_view name);

}  // namespace mal
