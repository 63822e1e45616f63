// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/condition.h"
#include "storage/template_fields.h"

namespace mal {

// Notes what the condition asks of other questions as references. A condition with a fault in its form comes back incomplete.
Condition readCondition(TemplateFields& fields);

}  // namespace mal
