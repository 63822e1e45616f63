// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What there is of earlier of the open policy: moments and adopted versions that its file keeps, and backups beside it. In the
// order in which a person looks for them: the latest first.

#include "files/backups.h"
#include "gui/policy_controller.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace mal {

struct EarlierVersion {
    QString name;  // "na de MT-sessie", "Vastgesteld: versie 1.0", "Reservekopie"
    QString when;
    std::string at;                     // a moment, see base/date.h
    std::optional<std::size_t> moment;  // its index in the history; nothing for a backup
    bool mayBeForgotten = false;
    std::string backup;  // path; empty for a moment
};

std::vector<EarlierVersion> earlierVersions(const PolicySession& session, const std::vector<Backup>& backups);

// The policy as it was then. Throws Error where that cannot be read.
PolicyThen policyOf(const EarlierVersion& version, const PolicySession& session);

}  // namespace mal
