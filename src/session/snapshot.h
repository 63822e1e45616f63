// SPDX-License-Identifier: EUPL-1.2
#pragma once

// A policy and its template as they were at one moment, to make documents from on any thread.

#include "document/compose.h"
#include "model/policy.h"
#include "model/policy_template.h"
#include "output/format.h"

#include <memory>
#include <string>

namespace mal {

struct Snapshot {
    std::shared_ptr<const PolicyTemplate> mal;  // shared: the session may be gone before the document is made
    Policy policy;
    std::string path;  // names the file in problems; empty for one that was never saved
};

// The document in a format, to look at. `moment` is the only time in it. Throws Error for more than fits in the limits of
// document/size.h.
Written previewed(const Snapshot& snapshot, const KindOfDocument& kind, const Format& format, const std::string& moment,
                  const DocumentWishes& wishes = {});

// The same document, to hand over: throws Error as well for one that the check of the format has anything against.
Written exported(const Snapshot& snapshot, const KindOfDocument& kind, const Format& format, const std::string& moment,
                 const DocumentWishes& wishes = {});

}  // namespace mal
