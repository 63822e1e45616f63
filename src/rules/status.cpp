// SPDX-License-Identifier: EUPL-1.2
#include "rules/status.h"

#include "rules/open_points.h"

namespace mal {

Status heldStatus(const PolicyTemplate& mal, const Policy& policy) {
    switch (policy.status) {
        case Status::Concept:
            return Status::Concept;
        case Status::Proposed:
            return openPoints(mal, policy, AdoptionFields::LeftOut).empty() ? Status::Proposed : Status::Concept;
        case Status::Adopted:
            return policy.adoption && openPoints(mal, policy, AdoptionFields::Included).empty() ? Status::Adopted
                                                                                                : Status::Concept;
    }
    return Status::Concept;
}

}  // namespace mal
