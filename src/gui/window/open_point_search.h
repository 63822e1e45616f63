// SPDX-License-Identifier: EUPL-1.2
#pragma once

// "Volgend open punt": where to go next.

#include "gui/window/steps.h"
#include "rules/open_points.h"

#include <string>
#include <vector>

namespace mal {

// The first open point behind a question of a step, or of the step where `question` is empty; behind the last one the first of
// all. Null where nothing is open that stands in a section.
const OpenPoint* nextOpenPoint(const PolicyTemplate& mal, const std::vector<WizardStep>& steps, std::size_t step,
                               const std::string& question, const std::vector<OpenPoint>& points);

}  // namespace mal
