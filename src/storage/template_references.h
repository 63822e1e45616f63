// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/policy_template.h"
#include "storage/template_reading.h"

namespace mal {

// What can only be judged once everything is known: that each reference points at something of the right kind, that no question
// waits for itself, that profile and changes name what is or was there. Reports in reading.log.
void checkReferences(const PolicyTemplate& mal, TemplateReading& reading);

// Questions of which the relevance depends on itself, each circle once.
void checkCircles(const PolicyTemplate& mal, TemplateReading& reading);

}  // namespace mal
