// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What is bound when a policy is adopted, and how it is kept once a new version is begun. Who may adopt what, and when, is the
// session's business.
//
// Adopted are the organisation, the house style, who signs, the answers with their notes, the reasons for tensions that were
// kept, and the template by its hash. Not adopted are the internal notes and votes, where somebody was last, and the history. A
// logo counts by its hash (image_sha256).

#include "model/policy.h"
#include "model/policy_template.h"

#include <string>

namespace mal {

// As it stands under `content` in the history of a policy file. Throws Error for a policy that no file can hold.
UnknownValue adoptedContent(const Policy& policy, const PolicyTemplate& mal);

// SHA-256 of the content as JSON in the way of RFC 8785: no blanks, the keys of each map in the order of their bytes, every value
// a string. So it can be recomputed without this program, and neither the order nor the quotes of a YAML file matter.
std::string contentSha256(const UnknownValue& content);

// False where an adopted policy is not what was adopted. True for one that is not adopted at all.
bool isAsAdopted(const Policy& policy, const PolicyTemplate& mal);

// An adopted policy as an entry for its history: {kind: adopted, at, version, content_sha256, content}. The picture of a logo is
// added as `image` unless an earlier entry has the same; the text of the template is not repeated.
UnknownValue historyEntry(const Policy& policy, const PolicyTemplate& mal);

}  // namespace mal
