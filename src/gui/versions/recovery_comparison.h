// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Recovered work beside the file that it belongs to as that is now, in words: when each of the two was kept, and what differs.
// Looks and changes nothing.

#include "files/journal.h"
#include "rules/comparison.h"

#include <QStringList>

#include <vector>

namespace mal {

struct RecoveryComparison {
    QStringList lead;  // a sentence each
    std::vector<Difference> differences;
};

RecoveryComparison comparedWithFile(const Recovery& recovery);

}  // namespace mal
