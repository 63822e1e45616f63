// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What a newer version of the template does to one question: what changed, and what becomes of the answer.

#include "gui/look/surface.h"
#include "rules/upgrade_plan.h"

namespace mal {

class UpgradeCard : public Surface {
    Q_OBJECT

public:
    // `mal` and `policy` are those of after; only looked at here.
    UpgradeCard(const QuestionUpgrade& upgrade, const PolicyTemplate& mal, const Policy& policy, QWidget* parent);
};

}  // namespace mal
