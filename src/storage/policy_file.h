// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The policy file (*.beleid): bytes to Policy and back. docs/template-language.md, section 2, is the format. What happens on disk
// is files/'s business.

#include "base/problem.h"
#include "model/policy.h"
#include "model/policy_template.h"

#include <optional>
#include <string>
#include <string_view>

namespace mal {

inline constexpr int policyFormatVersion = 1;

enum class Access { ReadWrite, ReadOnly };

struct LoadedPolicy {
    std::optional<Policy> policy;       // only when no problem is an error
    std::optional<PolicyTemplate> mal;  // the template inside the file
    Access access = Access::ReadWrite;  // read-only for a newer format
    Problems problems;
};

// Never throws for content. A file without its end mark is refused as cut off.
LoadedPolicy loadPolicy(std::string_view bytes, const std::string& file);

// The bytes of the file, with `policy.saved` as it stands. The result has been parsed back and compared; throws Error where that
// gives another policy, which would be a fault of this program and must never reach a disk.
std::string policyFileBytes(const Policy& policy, const PolicyTemplate& mal);

// The same bytes without parsing them back, which is most of the work: for the recovery journal, which is written after every
// change and never takes the place of a policy file.
std::string uncheckedPolicyFileBytes(const Policy& policy, const PolicyTemplate& mal);

}  // namespace mal
